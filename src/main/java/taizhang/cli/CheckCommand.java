package taizhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import taizhang.desk.Books;
import taizhang.desk.Findings;
import taizhang.desk.PhotoCheck;
import taizhang.desk.PrivacyCheck;
import taizhang.desk.TemplateTrial;
import taizhang.diagnostic.Diagnostic;
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

    @Option(
            names = {"--errors-only", "--只报错误"},
            description = "只列错误，和封账对不上的也列，不列别的警告")
    private boolean errorsOnly;

    @Option(
            names = {"--all", "--全部"},
            description = "已阅的警告（已阅.yaml）也列出来")
    private boolean everything;

    @Option(
            names = {"--message", "--提交说明"},
            paramLabel = "文件",
            description = "不查台账，只查一份提交说明里有没有身份证号、手机号、卡号（提交钩子用）")
    private @Nullable Path message;

    @Option(
            names = {"--changed", "--改动清单"},
            paramLabel = "文件",
            description = "佐证和别的文件只查清单里的（提交钩子用）")
    private @Nullable Path changed;

    CheckCommand(Terminal terminal, Place place) {
        super(terminal, place, SharedOption.TEMPLATES, SharedOption.REV);
    }

    @Override
    public ExitStatus call() throws IOException {
        boolean json = format.isJson();
        Findings found = message != null ? PrivacyCheck.ofMessage(message) : ofLedger();
        Findings told = errorsOnly ? found.pressing() : found;
        if (json) {
            terminal.out().print(DiagnosticJson.write(everything ? withAccepted(told) : told.all()));
        } else {
            new FindingsPrinter(terminal.out(), terminal.colour())
                    .print(told, everything, found.count() - told.count());
        }
        boolean refused = told.hasErrors() || (strict && !told.isEmpty());
        return refused ? ExitStatus.FINDINGS : ExitStatus.FINE;
    }

    private static List<Diagnostic> withAccepted(Findings told) {
        return Stream.concat(told.all().stream(), told.accepted().stream().map(Findings.Accepted::finding))
                .sorted(Diagnostic.ORDER)
                .toList();
    }

    private Findings ofLedger() throws IOException {
        Predicate<String> looked = changed == null ? path -> true : PrivacyCheck.listed(changed);
        try (Books books = Books.open(folders())) {
            Findings photos = changed == null ? PhotoCheck.of(books) : PhotoCheck.of(books, looked);
            Findings own = photos.after(books.check());
            Findings found = PrivacyCheck.of(books, looked).after(own);
            return TemplateTrial.of(books, found).after(found);
        }
    }
}
