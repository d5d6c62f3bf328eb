package taizhang.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import taizhang.load.LoadResult;
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
        Workspace workspace = new Workspace(options, place);
        LoadResult loaded = workspace.load();
        if (loaded.hasErrors()) {
            return refuse(workspace.checked(loaded));
        }
        Ledger ledger = loaded.ledger();
        LocalDate day = AsOf.of(options, ledger, spec);
        // the rules are checked while the figures are counted: whoever asks wants to see it at once
        CompletableFuture<Workspace.CheckedBooks> checking =
                CompletableFuture.supplyAsync(() -> workspace.checked(loaded));
        List<String> lines = new StatusScreen(Statistics.of(ledger, day), periods, terminal.colour()).lines();
        Workspace.CheckedBooks books = checking.join();
        if (books.hasErrors()) {
            return refuse(books);
        }
        lines.forEach(line -> terminal.out().print(line + "\n"));
        if (!books.findings().isEmpty()) {
            terminal.complain("数据中有警告" + books.findings().size() + "处，用 taizhang check 查看。");
        }
        return ExitStatus.FINE;
    }

    private ExitStatus refuse(Workspace.CheckedBooks books) {
        new FindingsPrinter(terminal.err(), terminal.colour())
                .print(books.findings(), books.loaded().sources());
        terminal.complain("数据有错误，数字不可靠，没有显示概况；改正以后再运行一次。");
        return ExitStatus.FINDINGS;
    }
}
