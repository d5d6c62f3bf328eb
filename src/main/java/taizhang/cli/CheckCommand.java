package taizhang.cli;

import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import taizhang.diagnostic.DiagnosticJson;

/** Lists everything that is wrong with the ledger (检查). */
@Command(name = "check", aliases = "检查", description = "检查台账数据，一次列出所有问题")
final class CheckCommand implements Action {
    private final Terminal terminal;
    private final Place place;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Option(
            names = {"--format", "--格式"},
            paramLabel = "格式",
            defaultValue = "text",
            description = "text（默认，给人看）或 json（给其他程序读）")
    private String format = "text";

    @Option(
            names = {"--strict", "--从严"},
            description = "有警告也算不通过（退出状态 1）")
    private boolean strict;

    CheckCommand(Terminal terminal, Place place) {
        this.terminal = terminal;
        this.place = place;
        this.options = new WorkspaceOptions(place);
    }

    @Override
    public ExitStatus call() throws IOException {
        String asked = format.toLowerCase(Locale.ROOT);
        if (!asked.equals("text") && !asked.equals("json")) {
            throw new ParameterException(spec.commandLine(), "--format 的值“" + format + "”不对，可写 text 或 json");
        }
        Workspace.CheckedBooks books = new Workspace(options, place).openLedger();
        if (asked.equals("json")) {
            terminal.out().print(DiagnosticJson.write(books.findings()));
        } else {
            new FindingsPrinter(terminal.out(), terminal.colour())
                    .print(books.findings(), books.loaded().sources());
        }
        boolean refused = books.hasErrors() || (strict && !books.findings().isEmpty());
        return refused ? ExitStatus.FINDINGS : ExitStatus.FINE;
    }
}
