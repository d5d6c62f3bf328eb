package taizhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import taizhang.audit.Audit;
import taizhang.audit.AuditBooks;
import taizhang.audit.AuditReport;
import taizhang.diagnostic.Diagnostics;
import taizhang.history.CommitHook;
import taizhang.history.CommitTree;
import taizhang.history.LedgerHistory;
import taizhang.history.Repository;
import taizhang.history.Uncommitted;
import taizhang.load.EvidenceReader;
import taizhang.load.LedgerLoader;
import taizhang.load.LoadResult;
import taizhang.load.SealFile;
import taizhang.load.WorkingTree;
import taizhang.model.Evidence;
import taizhang.model.Seal;

/** Audits the books and their history (审计). */
@Command(name = "audit", aliases = "审计", description = "审计：补录、封账后改动、编号消失或重用、历史被改写、佐证被换、销号后变更")
final class AuditCommand implements Action {
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
            names = {"--install-hook", "--装钩子"},
            description = "不审计，给仓库装提交前检查（合并、提交说明也查）：有错误或写了身份证号、手机号、卡号的不能提交")
    private boolean hook;

    @Option(
            names = {"--no-paper", "--不印"},
            description = "不印一页纸的审计报告；--format json 也不印")
    private boolean noPaper;

    AuditCommand(Terminal terminal, Place place) {
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
        return hook ? installHook() : audit(asked.equals("json"));
    }

    private ExitStatus audit(boolean json) throws IOException {
        String shown = new Workspace(options, place).shown(options.data());
        try (RecordedBooks recorded = RecordedBooks.open(options)) {
            recorded.repository().needWhole();
            CommitTree tree = recorded.tree(shown);
            LoadResult loaded = LedgerLoader.load(tree);
            if (loaded.hasErrors()) {
                new FindingsPrinter(terminal.err(), terminal.colour()).print(loaded.findings(), loaded.sources());
                terminal.complain("没有审计：提交里的数据读不全，改正、提交以后再审计。");
                return ExitStatus.FINDINGS;
            }
            AuditReport audited = Audit.of(books(recorded, tree, loaded, shown));
            AuditReport report = audited.with(notes(recorded, tree, shown));
            List<String> lines = json ? List.of(AuditJson.write(report)) : AuditText.of(report, shown);
            lines.forEach(line -> terminal.out().print(line + "\n"));
            if (!json && !noPaper) {
                // its page goes by the commit alone
                new AuditPrinter(terminal, new Workspace(options, place)).print(audited, loaded);
            }
            return report.findings().isEmpty() ? ExitStatus.FINE : ExitStatus.FINDINGS;
        }
    }

    private static AuditBooks books(RecordedBooks recorded, CommitTree tree, LoadResult loaded, String shown)
            throws IOException {
        Diagnostics unread = new Diagnostics();
        List<Seal> seals = tree.holds(SealFile.PATH)
                ? SealFile.read(shown + "/" + SealFile.PATH, tree.bytes(SealFile.PATH), unread)
                : List.of();
        return new AuditBooks(
                recorded.repository(),
                recorded.tip(),
                recorded.folder(),
                shown,
                LedgerHistory.of(recorded.repository(), recorded.tip(), recorded.folder()),
                loaded.ledger(),
                EvidenceReader.of(tree).digests(loaded.ledger(), tree),
                seals,
                unread.sorted());
    }

    private List<String> notes(RecordedBooks recorded, CommitTree tree, String shown) throws IOException {
        if (options.rev().isPresent() || recorded.repository().isBare()) {
            return List.of();
        }
        // evidence may be large, and the audit goes by what was committed anyway
        List<String> open = Uncommitted.between(
                WorkingTree.of(options.data(), shown), tree, path -> !path.startsWith(Evidence.FOLDER));
        return open.isEmpty()
                ? List.of()
                : List.of("文件夹里有" + open.size() + "个文件和提交不同，审计只看提交：" + String.join("、", open) + "。");
    }

    private ExitStatus installHook() throws IOException {
        Path data = options.data();
        try (Repository repository = Repository.enclosing(data)) {
            String folder = repository.pathOf(data).orElseThrow();
            Path file = CommitHook.install(repository, place.home().resolve("taizhang"), folder);
            terminal.out().print("已装好提交前检查：" + new Workspace(options, place).shown(file) + "\n");
            terminal.out().print("以后有错误，或写了身份证号、手机号、卡号的台账不能提交。\n");
            return ExitStatus.FINE;
        }
    }
}
