package taizhang.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The parts measured by the CPU time of their thread, one after the other in turn, so that a busy machine disturbs all of
 * them alike; medians after warming up. For machines on which JMH's wall times mean little.
 *
 * <p>{@code java taizhang.bench.CpuTimes 1000 15}: size, rounds.
 */
public final class CpuTimes {
    private CpuTimes() {}

    /** One part. */
    private interface Part {
        void run() throws IOException;
    }

    /**
     * Prints one line of a table for each size.
     *
     * @param args rounds, then sizes
     */
    public static void main(String[] args) throws IOException {
        System.out.println("| problems | pages | fill template ms | layout ms | layout + write PDF ms | floor PDF ms "
                + "| ratio | XLSX ms |\n|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (int i = 1; i < args.length; i++) {
            Township town = new Township();
            town.problems = Integer.parseInt(args[i]);
            town.prepare();
            Map<String, Part> parts = new LinkedHashMap<>();
            parts.put("fill", town::fill);
            parts.put("layout", town::layOut);
            parts.put("pdf", () -> town.writePdf(OutputStream.nullOutputStream()));
            parts.put("floor", () -> town.writeFloor(OutputStream.nullOutputStream()));
            parts.put("excel", () -> town.writeExcel(OutputStream.nullOutputStream()));
            Map<String, Double> times = medians(parts, Integer.parseInt(args[0]));
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %d | %.0f | %.0f | %.0f | %.0f | %.2f | %.0f |%n",
                    town.problems,
                    town.pages(),
                    times.get("fill"),
                    times.get("layout"),
                    times.get("pdf"),
                    times.get("floor"),
                    times.get("pdf") / times.get("floor"),
                    times.get("excel"));
        }
    }

    private static Map<String, Double> medians(Map<String, Part> parts, int rounds) throws IOException {
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int round = 0; round < rounds + rounds / 2; round++) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                part.getValue().run();
                long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
                if (round >= rounds / 2) {
                    times.computeIfAbsent(part.getKey(), name -> new ArrayList<>())
                            .add(taken);
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        times.forEach((name, taken) ->
                medians.put(name, taken.stream().sorted().toList().get(taken.size() / 2) / 1e6));
        return medians;
    }
}
