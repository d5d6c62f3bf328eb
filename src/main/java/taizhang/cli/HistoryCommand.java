package taizhang.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import taizhang.history.LedgerHistory;
import taizhang.history.ProblemLife;
import taizhang.load.ProblemRecords;

/** Tells the life of one problem from git: every change of a field, by whom and when (沿革). */
@Command(name = "history", aliases = "沿革", description = "从 git 历史里列出一个问题的每一次改动：谁、何时、哪次提交、由什么改成什么")
final class HistoryCommand implements Action {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Parameters(paramLabel = "编号", arity = "1", description = "问题编号，例如 上庄-002")
    private String written = "";

    @Option(
            names = {"--format", "--格式"},
            paramLabel = "格式",
            defaultValue = "text",
            description = "text（默认，给人看）或 json（给其他程序读）")
    private String format = "text";

    HistoryCommand(Terminal terminal, Place place) {
        this.terminal = terminal;
        this.options = new WorkspaceOptions(place);
    }

    @Override
    public ExitStatus call() throws IOException {
        String asked = format.toLowerCase(Locale.ROOT);
        if (!asked.equals("text") && !asked.equals("json")) {
            throw new ParameterException(spec.commandLine(), "--format 的值“" + format + "”不对，可写 text 或 json");
        }
        String number = ProblemRecords.numberOf(written);
        Optional<ProblemLife> life;
        try (RecordedBooks books = RecordedBooks.open(options)) {
            LedgerHistory history = LedgerHistory.of(books.repository(), books.tip(), books.folder(), number);
            life = ProblemLife.of(history, number);
        }
        if (life.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "git 历史里从来没有问题“" + number + "”；编号写成 上庄-002 这样，还没有提交的问题没有沿革");
        }
        List<String> lines = asked.equals("json")
                ? List.of(HistoryJson.write(life.orElseThrow()))
                : HistoryText.of(life.orElseThrow());
        lines.forEach(line -> terminal.out().print(line + "\n"));
        return ExitStatus.FINE;
    }
}
