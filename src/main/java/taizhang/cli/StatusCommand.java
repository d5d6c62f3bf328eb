package taizhang.cli;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import taizhang.model.Ledger;
import taizhang.statistics.Statistics;

/** Shows at a glance who reported, what is overdue and what falls due (概况). */
@Command(name = "status", aliases = "概况", description = "看一眼：谁没有报、哪些逾期、哪些快到期")
final class StatusCommand implements Action {
    private static final int MOST_PERIODS = 20;

    private final Terminal terminal;
    private final Place place;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Option(
            names = {"--periods", "--期数"},
            paramLabel = "期数",
            defaultValue = "6",
            description = "列出最近几期的报送情况，默认6期")
    private int periods = 6;

    StatusCommand(Terminal terminal, Place place) {
        this.terminal = terminal;
        this.place = place;
        this.options = new WorkspaceOptions(place);
    }

    @Override
    public ExitStatus call() throws IOException {
        if (periods < 1 || periods > MOST_PERIODS) {
            throw new ParameterException(spec.commandLine(), "--periods 写1到" + MOST_PERIODS + "之间的数");
        }
        Workspace.CheckedBooks books = new Workspace(options, place).openLedger();
        if (books.hasErrors()) {
            new FindingsPrinter(terminal.err(), terminal.colour())
                    .print(books.findings(), books.loaded().sources());
            terminal.complain("数据有错误，数字不可靠，没有显示概况；改正以后再运行一次。");
            return ExitStatus.FINDINGS;
        }
        Ledger ledger = books.loaded().ledger();
        StatusScreen screen =
                new StatusScreen(Statistics.of(ledger, AsOf.of(options, ledger, spec)), periods, terminal.colour());
        screen.lines().forEach(line -> terminal.out().print(line + "\n"));
        if (!books.findings().isEmpty()) {
            terminal.complain("数据中有警告" + books.findings().size() + "处，用 taizhang check 查看。");
        }
        return ExitStatus.FINE;
    }
}
