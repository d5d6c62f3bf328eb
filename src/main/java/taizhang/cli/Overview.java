package taizhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.desk.Books;
import taizhang.desk.Campaigns;
import taizhang.desk.Findings;
import taizhang.desk.Folders;
import taizhang.statistics.FactTable;
import taizhang.statistics.Indicator;
import taizhang.statistics.ReportingBoard;
import taizhang.statistics.Slice;
import taizhang.statistics.Statistics;

/**
 * The campaigns of a repository on the terminal, a line each.
 *
 * @param terminal where to print
 * @param place where the user stands
 * @param asked the day to speak of; empty: for each campaign its own
 */
record Overview(Terminal terminal, Place place, Optional<LocalDate> asked) {
    private static final String NONE = "-";

    /** Prints them; those that do not read are named, and that is a finding. */
    ExitStatus print(Campaigns campaigns) throws IOException {
        TextGrid grid = new TextGrid();
        grid.add(List.of("专项", "截至", "累计发现", "未销号", "逾期", "整改率", "最近一期", "未报", "台账"));
        List<String> unread = new ArrayList<>();
        for (Path data : campaigns.data()) {
            Folders folders = Campaigns.folders(data, place.here(), place.home());
            try (Books books = Books.open(folders)) {
                Findings found = books.checkRules();
                if (found.hasErrors()) {
                    unread.add("“" + books.ledger().campaign().names().campaign()
                            + "”的台账有错误，没有列出，用 taizhang check --data " + folders.shownData() + " 查看。");
                } else {
                    grid.add(line(books, folders));
                }
            }
        }
        terminal.out().print("共" + campaigns.data().size() + "个专项\n");
        if (unread.size() < campaigns.data().size()) {
            grid.lines().forEach(line -> terminal.out().print(line + "\n"));
        }
        unread.forEach(terminal::complain);
        return unread.isEmpty() ? ExitStatus.FINE : ExitStatus.FINDINGS;
    }

    private List<String> line(Books books, Folders folders) {
        String name = books.ledger().campaign().names().campaign();
        Optional<LocalDate> day = asked.or(books::usualDay);
        if (day.isEmpty()) {
            return List.of(name, "还没有登记", NONE, NONE, NONE, NONE, NONE, NONE, folders.shownData());
        }
        FactTable facts = FactTable.of(Statistics.of(books.ledger(), day.get()));
        ReportingBoard board = ReportingBoard.of(books.ledger(), day.get());
        String latest = board.periods().isEmpty()
                ? NONE
                : "第" + board.periods().getLast().number() + "期（至"
                        + board.periods().getLast().end() + "）";
        return List.of(
                name,
                day.get().toString(),
                figure(facts, Indicator.REGISTERED),
                figure(facts, Indicator.OPEN),
                figure(facts, Indicator.OVERDUE),
                figure(facts, Indicator.RECTIFIED_RATE),
                latest,
                board.current().isEmpty() ? NONE : figure(facts, Indicator.MISSING),
                folders.shownData());
    }

    private static String figure(FactTable facts, Indicator indicator) {
        return facts.at(Slice.TOWN, indicator).printed();
    }
}
