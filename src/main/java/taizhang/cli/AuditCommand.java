package taizhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import taizhang.audit.Against;
import taizhang.audit.AuditReport;
import taizhang.desk.Archive;
import taizhang.desk.Audits;
import taizhang.desk.Books;
import taizhang.desk.Findings;
import taizhang.desk.Forms;
import taizhang.desk.WrongRequest;
import taizhang.intake.CameFrom;
import taizhang.load.ProblemRecords;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.ProblemId;
import taizhang.model.Unit;

/** Audits the books and their history (审计). */
@Command(name = "audit", aliases = "审计", description = "审计：补录、封账后改动、编号消失或重用、历史被改写、佐证被换、销号后变更")
final class AuditCommand extends LedgerCommand {
    @Mixin
    private TextOrJson format = new TextOrJson();

    @Option(
            names = {"--install-hook", "--装钩子"},
            description = "不审计，给仓库装提交前检查（合并、提交说明也查）：有错误或写了身份证号、手机号、卡号的不能提交")
    private boolean hook;

    @Option(
            names = {"--no-paper", "--不印"},
            description = "不印一页纸的审计报告；--format json 也不印")
    private boolean noPaper;

    @Option(
            names = {"--against", "--对照"},
            paramLabel = "封账链",
            description = "和以前印的一页对照：写那一页上的封账链（20位），说现在的历史是不是那时的历史")
    private Optional<String> against = Optional.empty();

    @Option(
            names = {"--source", "--来源"},
            paramLabel = "编号或单位",
            description = "不审计，说这个问题、这个单位的周报是从哪个收来的文件收的：文件名、SHA-256、收到日期；看文件夹里的，加 --rev 看提交的")
    private Optional<String> source = Optional.empty();

    AuditCommand(Terminal terminal, Place place) {
        super(terminal, place, SharedOption.TEMPLATES, SharedOption.OUT, SharedOption.AS_OF, SharedOption.REV);
    }

    @Override
    public ExitStatus call() throws IOException {
        boolean json = format.isJson();
        if (hook) {
            only("装钩子", "--install-hook", "--data");
            return installHook();
        }
        if (source.isPresent()) {
            only("--source", "--source", "--data", "--rev", "--as-of");
            return source(source.get());
        }
        if (json) {
            only("--format json 不印审计报告，这", "--format", "--no-paper", "--against", "--data", "--rev");
        } else if (noPaper) {
            only("--no-paper 不印审计报告，这", "--format", "--no-paper", "--against", "--data", "--rev");
        }
        return audit(json);
    }

    private ExitStatus audit(boolean json) throws IOException {
        try (Audits audits = Audits.open(folders())) {
            Findings unread = audits.books().unread();
            if (unread.hasErrors()) {
                return refuse(unread, "没有审计：提交里的数据读不全，改正、提交以后再审计。");
            }
            AuditReport audited = audits.audit();
            Optional<Against> answer = against(audited);
            AuditReport report = audited.with(audits.notes());
            print(
                    json
                            ? List.of(AuditJson.write(report))
                            : AuditText.of(
                                    report,
                                    folders().shownData(),
                                    new CameFrom(audits.books().ledger())));
            if (!json) {
                answer.ifPresent(one -> terminal.out().print(one.answer() + "\n"));
            }
            if (!json && !noPaper) {
                // its page goes by the commit alone
                new AuditPrinter(this, audits).print(audited);
            }
            boolean fine =
                    report.isClean() && answer.filter(one -> !one.agrees()).isEmpty();
            return fine ? ExitStatus.FINE : ExitStatus.FINDINGS;
        }
    }

    private Optional<Against> against(AuditReport report) {
        return against.map(written -> Against.of(written, report.seals())
                .orElseThrow(() -> new WrongRequest("“" + written + "”不是封账链：封账链是20位（0到9、a到f），印在审计报告和封过账的周报页脚上")));
    }

    private ExitStatus source(String written) throws IOException {
        try (Books books = Books.open(folders())) {
            Findings unread = books.unread();
            if (unread.hasErrors()) {
                return refuse(unread, "台账读不全，改正以后再看。");
            }
            List<String> files = files(books.ledger(), written);
            print(files.isEmpty() ? List.of("“" + written + "”没有收来的文件：是打字登记的，或者收过的已经撤回。") : files);
            return ExitStatus.FINE;
        }
    }

    private List<String> files(Ledger ledger, String written) {
        CameFrom from = new CameFrom(ledger);
        Optional<Unit> unit = ledger.units().find(written.strip()).flatMap(ledger.units()::unit);
        if (unit.isPresent()) {
            Period period = Forms.periodOf(ledger.periods(), options.asOf());
            return from.ofReturn(period, unit.get()).stream()
                    .map(file -> "第" + period.number() + "期周报：" + file)
                    .toList();
        }
        return from.ofProblem(ProblemId.parse(ProblemRecords.numberOf(written))
                .filter(id -> ledger.problems().stream()
                        .anyMatch(problem -> problem.id().equals(id)))
                .orElseThrow(() -> new WrongRequest("没有问题或单位“" + written + "”：编号写成 上庄-002 这样，单位写名称")));
    }

    private ExitStatus installHook() throws IOException {
        Path file = Archive.installHook(ownFolders(), place.home().resolve("taizhang"));
        terminal.out().print("已装好提交前检查：" + folders().shown(file) + "\n");
        terminal.out().print("以后有错误，或写了身份证号、手机号、卡号的台账不能提交。\n");
        return ExitStatus.FINE;
    }
}
