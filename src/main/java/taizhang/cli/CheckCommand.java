package taizhang.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.DiagnosticJson;
import taizhang.diagnostic.SourceFile;
import taizhang.load.PrivateFiles;
import taizhang.privacy.FileReading;

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

    @Option(
            names = {"--errors-only", "--只报错误"},
            description = "只列错误，不列警告")
    private boolean errorsOnly;

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
        return message != null
                ? tell(ofMessage(message), asked.equals("json"))
                : tell(ofLedger(new Workspace(options, place)), asked.equals("json"));
    }

    /**
     * What was found, and where it can be quoted from.
     *
     * @param findings in printing order
     */
    private record Found(List<Diagnostic> findings, List<SourceFile> sources) {}

    private static Found ofMessage(Path file) throws IOException {
        SourceFile text = new SourceFile("提交说明", FileReading.textOf(Files.readAllBytes(file)));
        return new Found(PrivateFiles.inMessage(text), List.of(text));
    }

    private Found ofLedger(Workspace workspace) throws IOException {
        Workspace.CheckedBooks books = workspace.openLedger();
        List<SourceFile> sources = new ArrayList<>(books.loaded().sources());
        List<Diagnostic> findings = new ArrayList<>(books.findings());
        findings.addAll(workspace.privateFiles(listed()));
        if (options.hasTemplates()) {
            List<SourceFile> templates = workspace.openTemplates().files();
            sources.addAll(templates);
            findings.addAll(PrivateFiles.inTemplates(templates));
        }
        return new Found(findings.stream().sorted(Diagnostic.ORDER).toList(), sources);
    }

    /** Which files were changed, by the list that the hook wrote; all, if there is no list. */
    private Predicate<String> listed() throws IOException {
        if (changed == null) {
            return path -> true;
        }
        Set<String> paths = Set.of(Files.readString(changed, StandardCharsets.UTF_8).split("\0"));
        return path -> paths.contains(path);
    }

    private ExitStatus tell(Found found, boolean json) {
        List<Diagnostic> told = found.findings().stream()
                .filter(finding -> !errorsOnly || finding.isError())
                .toList();
        if (json) {
            terminal.out().print(DiagnosticJson.write(told));
        } else {
            new FindingsPrinter(terminal.out(), terminal.colour()).print(told, found.sources());
        }
        boolean refused = strict ? !told.isEmpty() : told.stream().anyMatch(Diagnostic::isError);
        return refused ? ExitStatus.FINDINGS : ExitStatus.FINE;
    }
}
