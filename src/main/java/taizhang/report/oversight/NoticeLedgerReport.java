package taizhang.report.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import taizhang.model.ProblemId;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.report.day.Scope;
import taizhang.statistics.NoticeStanding;

/**
 * All notices by the day with their replies (督办台账), or those that name a problem that was picked (条件、名单).
 *
 * @param day what all papers of the day share
 * @param scope which problems
 * @param head title, people and day
 * @param lines one for each notice, in the order of 督办.yaml
 * @param counts how many were issued and answered
 * @param since the day of the paper that this one is compared with (变化标记); empty for none
 * @param folder where it lies below the folder of its scope; empty, unless the day was asked for
 */
public record NoticeLedgerReport(
        DayHead day,
        Scope scope,
        ReportHead head,
        List<NoticeLine> lines,
        NoticeCounts counts,
        Optional<LocalDate> since,
        String folder)
        implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "督办台账";

    public NoticeLedgerReport {
        lines = List.copyOf(lines);
    }

    /** The book of notices; empty when none was issued by the day. */
    public static Optional<NoticeLedgerReport> of(Edition edition, Scope scope) {
        List<NoticeStanding> notices = NoticeStanding.all(edition.statistics());
        if (scope.kind().isPicked()) {
            Set<ProblemId> picked = edition.problems().in(scope).stream()
                    .map(standing -> standing.problem().id())
                    .collect(Collectors.toSet());
            notices = notices.stream()
                    .filter(one -> one.notice().problems().stream().anyMatch(picked::contains))
                    .toList();
        }
        return of(edition, scope, notices);
    }

    private static Optional<NoticeLedgerReport> of(Edition edition, Scope scope, List<NoticeStanding> notices) {
        List<NoticeLine> lines = new ArrayList<>();
        notices.forEach(notice -> lines.add(NoticeLine.of(lines.size() + 1, notice, edition)));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new NoticeLedgerReport(
                        edition.head(),
                        scope,
                        edition.headOf(PAPER, scope),
                        lines,
                        NoticeCounts.of(notices),
                        edition.news().since(),
                        edition.news().folder()));
    }

    /** The letters in its margin with what they mean, each once, in order, e.g. 新＝新发出; empty where nothing is new. */
    public String legend() {
        return lines.stream()
                .flatMap(line -> line.news().kinds().stream())
                .distinct()
                .sorted()
                .map(kind -> kind.letter() + "＝" + NoticeNews.meaning(kind))
                .collect(Collectors.joining("，"));
    }

    @Override
    public String paper() {
        return PAPER;
    }

    @Override
    public Optional<String> recounted(String name) {
        return scope.kind().isPicked() && name.startsWith(NoticeCounts.GROUP)
                ? day.recount()
                        .notices(
                                lines.stream().map(NoticeLine::documentNumber).toList(),
                                name.substring(NoticeCounts.GROUP.length()))
                : Report.super.recounted(name);
    }

    @Override
    public Map<String, Figure> figures() {
        return counts.byName();
    }
}
