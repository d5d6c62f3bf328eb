package taizhang.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import taizhang.desk.Books;
import taizhang.desk.Campaigns;
import taizhang.desk.Findings;
import taizhang.desk.WrongRequest;
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

    StatusCommand(Terminal terminal, Place place) {
        super(terminal, place, SharedOption.AS_OF, SharedOption.REV);
    }

    @Override
    public ExitStatus call() throws IOException {
        if (periods < 1 || periods > MOST_PERIODS) {
            throw new WrongRequest("--periods 写1到" + MOST_PERIODS + "之间的数");
        }
        if (options.fallsIntoSample() && !place.below().isEmpty()) {
            return new Overview(terminal, place, options.asOf()).print(Campaigns.around(place.here()));
        }
        try (Books books = Books.open(folders())) {
            if (books.unread().hasErrors()) {
                return refuse(books.check(), REFUSED);
            }
            LocalDate day = asOf(books);
            // the rules are checked while the figures are counted: whoever asks wants to see it at once
            CompletableFuture<Findings> checking = CompletableFuture.supplyAsync(books::checkRules);
            List<String> lines =
                    new StatusScreen(Statistics.of(books.ledger(), day), periods, terminal.colour()).lines();
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
}
