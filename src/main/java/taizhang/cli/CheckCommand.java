package taizhang.cli;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import taizhang.desk.Books;
import taizhang.desk.Findings;
import taizhang.diagnostic.DiagnosticJson;

/** Lists everything that is wrong with the ledger (检查). */
@Command(name = "check", aliases = "检查", description = "检查台账数据，一次列出所有问题")
final class CheckCommand extends LedgerCommand {
    @Mixin
    private TextOrJson format = new TextOrJson();

    @Option(
            names = {"--strict", "--从严"},
            description = "有警告也算不通过（退出状态 1）")
    private boolean strict;

    CheckCommand(Terminal terminal, Place place) {
        super(terminal, place, SharedOption.REV);
    }

    @Override
    public ExitStatus call() throws IOException {
        boolean json = format.isJson();
        try (Books books = Books.open(folders())) {
            Findings findings = books.check();
            if (json) {
                terminal.out().print(DiagnosticJson.write(findings.all()));
            } else {
                new FindingsPrinter(terminal.out(), terminal.colour()).print(findings);
            }
            boolean refused = findings.hasErrors() || (strict && !findings.isEmpty());
            return refused ? ExitStatus.FINDINGS : ExitStatus.FINE;
        }
    }
}
