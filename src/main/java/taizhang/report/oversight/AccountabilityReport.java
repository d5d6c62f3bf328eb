package taizhang.report.oversight;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.report.day.AccountabilityLine;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;

/**
 * Who was held to account by the day (问责情况表). The persons of its first group add up to the figure 追责问责; what
 * circulars did to units stands below and is not counted in persons.
 *
 * @param day what all papers of the day share
 * @param head title, people and day
 * @param groups those for problems, then those by circulars; neither empty
 */
public record AccountabilityReport(DayHead day, ReportHead head, List<AccountabilityGroup> groups) implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "问责情况表";

    public AccountabilityReport {
        groups = List.copyOf(groups);
    }

    /** The table; empty when nobody was held to account. */
    public static Optional<AccountabilityReport> of(Edition edition) {
        List<AccountabilityLine> problems = AccountabilityLine.ofProblems(edition);
        List<AccountabilityLine> circulars = AccountabilityLine.ofCirculars(edition, problems.size() + 1);
        List<AccountabilityGroup> groups = Stream.of(
                        new AccountabilityGroup("一、因问题问责", problems), new AccountabilityGroup("二、通报中对单位的问责", circulars))
                .filter(group -> !group.lines().isEmpty())
                .toList();
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new AccountabilityReport(edition.head(), edition.headOf(PAPER), groups));
    }

    @Override
    public String paper() {
        return PAPER;
    }
}
