package taizhang.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import taizhang.audit.SealState;
import taizhang.desk.Books;
import taizhang.desk.Findings;
import taizhang.desk.Seals;
import taizhang.desk.WrongRequest;
import taizhang.model.Period;
import taizhang.model.Seal;

/** Closes a period (封账). */
@Command(name = "seal", aliases = "封账", description = "给一期封账：检查无误、都已提交，就把这一期的内容和数字的摘要记入封账.yaml")
final class SealCommand extends LedgerCommand {
    @Parameters(paramLabel = "期", arity = "0..1", description = "期号，或截止日期如 2017-08-18；默认是最早一个还没有封账的期")
    private Optional<String> which = Optional.empty();

    @Option(
            names = {"--date", "--日期"},
            paramLabel = "日期",
            converter = DayConverter.class,
            description = "封账日期；默认是这一期的编发日期")
    private Optional<LocalDate> date = Optional.empty();

    SealCommand(Terminal terminal, Place place) {
        super(terminal, place);
    }

    @Override
    public ExitStatus call() throws IOException {
        try (Books books = Books.open(ownFolders())) {
            Findings findings = books.check();
            if (findings.hasErrors()) {
                return refuse(findings, "没有封账：数据有错误，改正以后再封。");
            }
            Seals seals = Seals.of(books);
            if (isHindered(seals)) {
                return ExitStatus.FINDINGS;
            }
            Period period = seals.period(which);
            Seal seal = seals.seal(period, dateOf(period));
            terminal.out().print("第" + seal.period() + "期（截止 " + seal.end() + "）已封账，封账码 " + seal.code() + "。\n");
            terminal.out().print("请提交 " + seals.shown() + "；以后要改这一期的内容，记“更正”。\n");
            return ExitStatus.FINE;
        }
    }

    /** Whether something stands in the way of a seal, which is told. */
    private boolean isHindered(Seals seals) {
        List<String> open = new ArrayList<>(seals.templates());
        seals.uncommitted().forEach(path -> open.add(folders().shownData() + "/" + path));
        if (!open.isEmpty()) {
            open.forEach(path -> terminal.err().println("  " + path));
            terminal.complain("没有封账：上面" + open.size() + "个文件还没有提交，先用 git 提交再封。");
            return true;
        }
        if (!seals.unread().isEmpty()) {
            refuse(seals.unread(), "没有封账：封账.yaml 读不出来，用 git 找回原来的内容。");
            return true;
        }
        if (!seals.unfetched().isEmpty()) {
            terminal.complain(
                    "没有封账：佐证没有取下来，只有 Git LFS 的指针：" + String.join("、", seals.unfetched()) + "；先运行 git lfs pull。");
            return true;
        }
        List<SealState> states = seals.states();
        if (states.stream().anyMatch(state -> !state.chained())) {
            terminal.complain("没有封账：前面的封账记录被改过，先用 taizhang audit 查清。");
            return true;
        }
        if (states.stream().anyMatch(state -> !state.agrees())) {
            terminal.complain("注意：前面有封过账的内容被改动，用 taizhang audit 查看。");
        }
        return false;
    }

    private LocalDate dateOf(Period period) {
        return date.or(period::issued)
                .orElseThrow(() -> new WrongRequest("第" + period.number() + "期还没有写编发日期；编发以后再封账，或用 --date 写明封账日期"));
    }
}
