package taizhang.bench.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One period's returns (周报), taken apart so that the progress of twins can be put beside that of their models. */
final class PeriodFile {
    private static final String PROGRESS = "    进展:";
    private static final int LONGEST = 28_000;

    private final List<String> head = new ArrayList<>();
    /** The lines of each unit's return but its progress. */
    private final Map<String, List<String>> returns = new LinkedHashMap<>();
    /** The lines of each problem's progress, by unit and number. */
    private final Map<String, Map<String, List<String>>> progress = new LinkedHashMap<>();

    PeriodFile(List<String> lines) {
        List<String> part = head;
        String unit = "";
        for (String line : lines) {
            if (line.matches("  [^ ].*:.*") && head.contains("单位:")) {
                unit = line.strip().split(":")[0];
                part = returns.computeIfAbsent(unit, name -> new ArrayList<>());
                progress.put(unit, new LinkedHashMap<>());
            } else if (line.equals(PROGRESS)) {
                continue;
            } else if (line.matches("      [^ -][^: ]*-\\d{3}:.*")) {
                String number = line.strip().split(":")[0];
                part = progress.get(unit).computeIfAbsent(number, unused -> new ArrayList<>());
            } else if (line.matches("    [^ ].*")) {
                part = returns.get(unit);
            }
            part.add(line);
        }
    }

    /** The value of a key of the header. */
    String header(String key) {
        return head.stream()
                .filter(line -> line.startsWith(key + ":"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElseThrow();
    }

    /** Reports a twin's progress wherever that of its model is reported, if the unit handed in anything. */
    void add(Twin twin) {
        String moved = twin.model().home().name();
        for (String unit : List.copyOf(returns.keySet())) {
            List<String> lines = progress.get(unit).getOrDefault(twin.model().number(), List.of());
            String reporter = unit.equals(moved) ? twin.home().name() : unit;
            if (!lines.isEmpty() && handedIn(reporter) && isRoom(reporter)) {
                List<String> reworded = new ArrayList<>(List.of(twin.progress(lines.get(0))));
                lines.stream().skip(1).map(twin::reworded).forEach(reworded::add);
                progress.get(reporter).put(twin.number(), reworded);
            }
        }
    }

    /** Whether a unit's return may say more; the program refuses what fits no cell of a spreadsheet. */
    private boolean isRoom(String unit) {
        return progress.get(unit).values().stream()
                        .flatMap(List::stream)
                        .mapToInt(String::length)
                        .sum()
                < LONGEST;
    }

    private boolean handedIn(String unit) {
        return returns.getOrDefault(unit, List.of()).stream().anyMatch(line -> line.startsWith("    报送:"));
    }

    /** A unit that registered something in the period has no 零报告. */
    void noZeroReport(String unit) {
        returns.get(unit).removeIf(line -> line.startsWith("    零报告:"));
    }

    /** Its lines. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(head);
        returns.forEach((unit, part) -> {
            lines.addAll(part);
            if (!progress.get(unit).isEmpty()) {
                lines.add(PROGRESS);
                progress.get(unit).values().forEach(lines::addAll);
            }
        });
        return lines;
    }
}
