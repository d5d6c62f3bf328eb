package taizhang.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import taizhang.desk.Books;
import taizhang.desk.Campaigns;
import taizhang.desk.Findings;
import taizhang.desk.WrongRequest;
import taizhang.model.Ledger;
import taizhang.report.day.Edition;
import taizhang.report.day.ProgressCells;
import taizhang.report.day.Scope;
import taizhang.statistics.FactTable;
import taizhang.statistics.Indicator;
import taizhang.statistics.Slice;
import taizhang.statistics.Standing;
import taizhang.statistics.Statistics;

/** Shows at a glance who reported, what is overdue and what falls due (概况). */
@Command(name = "status", aliases = "概况", description = "看一眼：谁没有报、哪些逾期、哪些快到期")
final class StatusCommand extends LedgerCommand {
    private static final int MOST_PERIODS = 20;
    private static final String REFUSED = "数据有错误，数字不可靠，没有显示概况；改正以后再运行一次。";

    @Option(
            names = {"--periods", "--期数"},
            paramLabel = "期数",
            defaultValue = "6",
            description = "列出最近几期的报送情况，默认6期")
    private int periods = 6;

    @Mixin
    private PickingOptions picked;

    StatusCommand(Terminal terminal, Place place) {
        super(terminal, place, SharedOption.AS_OF, SharedOption.REV);
    }

    @Override
    public ExitStatus call() throws IOException {
        if (periods < 1 || periods > MOST_PERIODS) {
            throw new WrongRequest("--periods 写1到" + MOST_PERIODS + "之间的数");
        }
        if (!picked.picking().isAsked()
                && options.fallsIntoSample()
                && !place.below().isEmpty()) {
            return new Overview(terminal, place, options.asOf()).print(Campaigns.around(place.here()));
        }
        try (Books books = Books.open(folders())) {
            if (books.unread().hasErrors()) {
                return refuse(books.check(), REFUSED);
            }
            LocalDate day = asOf(books);
            // the rules are checked while the figures are counted: whoever asks wants to see it at once
            CompletableFuture<Findings> checking = CompletableFuture.supplyAsync(books::checkRules);
            List<String> lines = lines(books, Statistics.of(books.ledger(), day));
            Findings findings = books.withSeals(checking.join());
            if (findings.hasErrors()) {
                return refuse(findings, REFUSED);
            }
            print(lines);
            print(books.reminders(day));
            sayWarnings(findings);
            return ExitStatus.FINE;
        }
    }

    private List<String> lines(Books books, Statistics statistics) {
        if (!picked.picking().isAsked()) {
            return new StatusScreen(statistics, periods, terminal.colour()).lines();
        }
        List<Scope> scopes = picked.picking().scopes(books.ledger());
        Findings doubts = picked.picking().doubts(books.ledger());
        if (!doubts.isEmpty()) {
            terminal.complain(doubts);
        }
        return new Picked(statistics).lines(scopes);
    }

    /** What {@code status} shows of selections: how many problems each picks, their figures, and a line for each. */
    private static final class Picked {
        private static final List<Indicator> FIGURES = List.of(
                Indicator.REGISTERED,
                Indicator.OPEN,
                Indicator.OVERDUE,
                Indicator.NEAR_DUE,
                Indicator.CLOSED,
                Indicator.RECTIFIED_RATE,
                Indicator.CLOSED_RATE);

        private final Edition edition;
        private final Ledger ledger;

        Picked(Statistics statistics) {
            this.edition = Edition.of(statistics.ledger(), statistics.asOf());
            this.ledger = statistics.ledger();
        }

        List<String> lines(List<Scope> scopes) {
            List<String> lines = new ArrayList<>();
            lines.add(ledger.campaign().names().campaign() + "　截至" + edition.asOf());
            for (Scope scope : scopes) {
                lines.add("");
                lines.add(scope.listed(scope.printedCondition().orElse("")));
                List<Standing> picked = edition.problems().in(scope);
                lines.add(picked.isEmpty() ? "没有选出问题。" : figures(picked));
                lines.addAll(table(picked));
            }
            return lines;
        }

        private String figures(List<Standing> picked) {
            Slice.OfGroup group = new Slice.OfGroup("选出");
            FactTable facts = edition.facts()
                    .over(
                            group,
                            picked.stream()
                                    .map(standing -> standing.problem().id())
                                    .toList());
            return FIGURES.stream()
                    .map(figure ->
                            figure.label() + " " + facts.at(group, figure).printed())
                    .collect(Collectors.joining("　"));
        }

        private List<String> table(List<Standing> picked) {
            int nearDays = ledger.campaign().rules().nearDays();
            TextGrid grid = new TextGrid();
            for (Standing standing : picked) {
                grid.add(List.of(
                        "  " + standing.problem().id().text(),
                        ledger.units().shortNameOf(standing.state().home()),
                        ProgressCells.statusOf(standing.state(), edition.asOf(), nearDays),
                        standing.state()
                                .limits()
                                .current()
                                .map(LocalDate::toString)
                                .orElse("-"),
                        standing.state().facts().wording().brief()));
            }
            return grid.lines();
        }
    }
}
