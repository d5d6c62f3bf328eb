package taizhang.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.model.ProblemId;

/**
 * The progress of a problem is not the text of its last report once more, however short (warning): one finding for the
 * whole run, at its last text, naming the first. Spaces, punctuation and days of the calendar do not make a text new.
 *
 * <p>Good: “已流转三户。” and a week later “已流转五户。” Bad: “正在整改。” week after week.
 */
final class ProgressNotRepeated implements Rule {
    @Override
    public void check(LedgerView books, Diagnostics findings) {
        Map<ProblemId, Map<Integer, List<Told>>> reports = new LinkedHashMap<>();
        for (Told told : books.told()) {
            reports.computeIfAbsent(told.problem(), problem -> new TreeMap<>())
                    .computeIfAbsent(told.order(), period -> new ArrayList<>())
                    .add(told);
        }
        reports.values().forEach(periods -> runs(periods.values(), findings));
    }

    private static void runs(Iterable<List<Told>> periods, Diagnostics findings) {
        Map<String, List<Told>> running = new LinkedHashMap<>();
        for (List<Told> period : periods) {
            Map<String, List<Told>> next = new LinkedHashMap<>();
            for (Told told : period) {
                List<Told> run = new ArrayList<>(running.getOrDefault(told.words(), List.of()));
                run.add(told);
                next.putIfAbsent(told.words(), run);
            }
            running.keySet().removeAll(next.keySet());
            running.values().forEach(run -> report(run, findings));
            running = next;
        }
        running.values().forEach(run -> report(run, findings));
    }

    private static void report(List<Told> run, Diagnostics findings) {
        if (run.size() > 1) {
            Told first = run.getFirst();
            Told last = run.getLast();
            findings.add(RuleCode.PROGRESS_REPEATED
                    .at(
                            last.place(),
                            last.problem().text(),
                            run.size(),
                            first.period().number(),
                            last.beginning())
                    .relatedTo(first.place()));
        }
    }
}
