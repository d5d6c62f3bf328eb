package taizhang.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;

/**
 * Two units do not report the same text of different problems, in one period or in periods that follow each other
 * (warning): one finding for all that share a text, at the last of them, naming the others. Texts of fewer than six
 * characters say too little to be taken for copied.
 */
final class ProgressNotCopied implements Rule {
    private static final int SHORT = 6;
    private static final int NAMED = 3;

    @Override
    public void check(LedgerView books, Diagnostics findings) {
        Map<String, List<Told>> byWords = new LinkedHashMap<>();
        for (Told told : books.told()) {
            if (told.words().codePointCount(0, told.words().length()) >= SHORT) {
                byWords.computeIfAbsent(told.words(), words -> new ArrayList<>())
                        .add(told);
            }
        }
        byWords.values().forEach(alike -> runs(alike, findings));
    }

    private static void runs(List<Told> alike, Diagnostics findings) {
        int from = 0;
        for (int i = 1; i <= alike.size(); i++) {
            if (i == alike.size() || alike.get(i).order() - alike.get(i - 1).order() > 1) {
                report(alike.subList(from, i), findings);
                from = i;
            }
        }
    }

    private static void report(List<Told> run, Diagnostics findings) {
        Told last = run.getLast();
        List<Told> others = new ArrayList<>();
        for (Told told : run) {
            boolean other =
                    !told.problem().equals(last.problem()) && !told.unit().equals(last.unit());
            if (other && others.stream().noneMatch(seen -> seen.problem().equals(told.problem()))) {
                others.add(told);
            }
        }
        if (others.isEmpty()) {
            return;
        }
        Told first = others.getFirst();
        Diagnostic finding = RuleCode.PROGRESS_COPIED.at(
                last.place(),
                last.problem().text(),
                first.problem().text() + (others.size() > 1 ? "”等“" + others.size() + "个问题" : ""),
                last.beginning());
        for (Told told : others.subList(0, Math.min(NAMED, others.size()))) {
            finding = finding.relatedTo(told.place());
        }
        findings.add(finding);
    }
}
