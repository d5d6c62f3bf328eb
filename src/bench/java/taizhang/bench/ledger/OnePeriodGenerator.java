package taizhang.bench.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a ledger in which every problem is new in its one period, as after a superior's list has been taken over: texts and
 * plans of the sample's problems, none of their acts. Nothing is left to chance: the same size gives the same bytes.
 *
 * <p>{@code java taizhang.bench.ledger.OnePeriodGenerator ledger-data 56000 target/bench/new-56000}
 */
public final class OnePeriodGenerator {
    private static final String FOUND = "2017-05-22";
    private static final String REGISTERED = "2017-05-24";
    private static final String DUE = "2017-09-30";

    private final Path sample;
    private final Path target;

    private OnePeriodGenerator(Path sample, Path target) {
        this.sample = sample;
        this.target = target;
    }

    /**
     * Writes one ledger.
     *
     * @param args the sample's folder, the number of problems, the folder to write to
     */
    public static void main(String[] args) throws IOException {
        new OnePeriodGenerator(Path.of(args[0]), Path.of(args[2])).write(Integer.parseInt(args[1]));
    }

    private void write(int size) throws IOException {
        Files.createDirectories(target.resolve("问题"));
        Files.createDirectories(target.resolve("周报"));
        for (String file : List.of("专项.yaml", "单位.yaml", "类别.yaml")) {
            Files.copy(sample.resolve(file), target.resolve(file));
        }
        List<ReportingUnit> units = ReportingUnit.all(Files.readAllLines(sample.resolve("单位.yaml"), UTF_8));
        List<SampleProblem> models = models(units);
        Map<ReportingUnit, List<String>> files = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            ReportingUnit home = units.get(i % units.size());
            String number = home.prefix() + "-%03d".formatted(1 + i / units.size());
            files.computeIfAbsent(home, unit -> new ArrayList<>(List.of("问题:")))
                    .addAll(justFound(
                            new Twin(models.get(i * 7 % models.size()), home, number, 1 + i / models.size())));
        }
        for (Map.Entry<ReportingUnit, List<String>> file : files.entrySet()) {
            write("问题/" + file.getKey().name() + ".yaml", file.getValue());
        }
        write("周报/2017-05-26.yaml", period(units));
    }

    private List<SampleProblem> models(List<ReportingUnit> units) throws IOException {
        List<SampleProblem> models = new ArrayList<>();
        for (ReportingUnit unit : units) {
            Path file = sample.resolve("问题/" + unit.name() + ".yaml");
            if (Files.exists(file)) {
                models.addAll(SampleProblem.all(unit, Files.readAllLines(file, UTF_8)));
            }
        }
        return models.stream()
                .filter(model -> model.lines().stream().anyMatch(line -> line.startsWith("      时限: 20")))
                .toList();
    }

    /** The record as it stood on the day it was registered. */
    private static List<String> justFound(Twin twin) {
        List<String> lines = new ArrayList<>();
        for (String line : twin.lines()) {
            if (line.equals("    经过:") || line.startsWith("    备注:")) {
                break;
            }
            String key = line.substring(0, line.indexOf(':') + 1);
            lines.add(
                    switch (key.strip()) {
                        case "来源:" -> key + " 督导检查";
                        case "发现:" -> key + " " + FOUND;
                        case "登记:" -> key + " " + REGISTERED;
                        case "时限:" -> key + " " + DUE;
                        default -> line;
                    });
        }
        return lines;
    }

    private static List<String> period(List<ReportingUnit> units) {
        List<String> lines = new ArrayList<>(
                List.of("期号: 1", "起: 2017-05-20", "截止: 2017-05-26", "报送截止: 2017-05-25", "编发: 2017-05-27", "单位:"));
        for (ReportingUnit unit : units) {
            lines.add("  " + unit.name() + ":");
            lines.add("    报送: 2017-05-25");
        }
        return lines;
    }

    private void write(String file, List<String> lines) throws IOException {
        Files.writeString(target.resolve(file), String.join("\n", lines) + "\n", UTF_8);
    }
}
