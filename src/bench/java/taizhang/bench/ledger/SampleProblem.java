package taizhang.bench.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * A problem of the sample, the model of others.
 *
 * @param number 编号
 * @param home the unit whose file it stands in
 * @param lines its lines, without the dash of the list and without blank lines at the end
 */
record SampleProblem(String number, ReportingUnit home, List<String> lines) {
    SampleProblem {
        lines = List.copyOf(lines);
    }

    /** The problems of one file under 问题/. */
    static List<SampleProblem> all(ReportingUnit home, List<String> file) {
        List<SampleProblem> problems = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : file) {
            if (line.startsWith("  - 编号:")) {
                add(problems, home, block);
            }
            if ((line.startsWith("  - ") || !block.isEmpty()) && !line.isBlank()) {
                block.add(line.replaceFirst("^  - ", "    "));
            }
        }
        add(problems, home, block);
        return problems;
    }

    private static void add(List<SampleProblem> problems, ReportingUnit home, List<String> block) {
        if (!block.isEmpty()) {
            String number =
                    block.get(0).substring(block.get(0).indexOf(':') + 1).strip();
            problems.add(new SampleProblem(number, home, block));
            block.clear();
        }
    }

    /** Whether it may stand in another village: it never moves, and nothing in it names that village. */
    boolean mayMoveTo(ReportingUnit village) {
        return home.isVillage()
                && village.isVillage()
                && lines.stream().noneMatch(line -> line.contains("改派") || line.contains(village.name()));
    }

    /** Whether others may be made after it: one still unverified would be one warning each. */
    boolean isModel() {
        return lines.contains("    经过:");
    }

    /** The numbers of the notices (督办通知) it was pressed by. */
    List<String> notices() {
        return lines.stream()
                .filter(line -> line.contains("〔") && line.strip().startsWith("文号:") && line.contains("督"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .toList();
    }
}
