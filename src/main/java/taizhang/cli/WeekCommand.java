package taizhang.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import taizhang.desk.Weeks;
import taizhang.edit.Deed;
import taizhang.edit.PeriodOpener;
import taizhang.edit.PeriodPlan;
import taizhang.edit.Proposal;
import taizhang.model.Period;

/** Opens the next period file (开周). */
@Command(
        name = "week",
        aliases = "开周",
        description = {"开下一期周报：新建一个文件，列好各单位和没有销号的问题，等着填。", "已有的文件不会被覆盖。"})
final class WeekCommand extends LedgerCommand {
    @Option(
            names = {"--end", "--截止"},
            paramLabel = "日期",
            converter = DayConverter.class,
            description = "这一期的截止日期；默认按专项.yaml的周期推算，遇节假日提前到最后一个工作日")
    private Optional<LocalDate> end = Optional.empty();

    @Option(
            names = {"--due", "--报送截止"},
            paramLabel = "日期",
            converter = DayConverter.class,
            description = "各单位报送的最后一天；默认按专项.yaml的报送截止推算")
    private Optional<LocalDate> due = Optional.empty();

    @Option(
            names = {"--dry-run", "--试写"},
            description = "只显示要写的内容，不写")
    private boolean tried;

    WeekCommand(Terminal terminal, Place place) {
        super(terminal, place);
    }

    @Override
    public ExitStatus call() throws IOException {
        Clerk clerk = Clerk.open(terminal, ownFolders());
        PeriodOpener opener = new PeriodOpener(clerk.ledger());
        Optional<Proposal.Refused> obstacle = opener.obstacle();
        if (obstacle.isPresent()) {
            return clerk.refuse(obstacle.get());
        }
        Weeks weeks = new Weeks(clerk.ledger().ledger());
        if (end.isEmpty() && weeks.unfilled().isPresent()) {
            throw filledFirst(weeks.unfilled().get());
        }
        PeriodPlan plan = weeks.plan(end, due);
        return switch (opener.open(plan)) {
            case Proposal.Refused refused -> clerk.refuse(refused);
            case Proposal.Ready ready -> {
                clerk.carryOut(ready, tried, new Deed("week", "第" + plan.number() + "期", ""));
                report(clerk, ready, plan, opener.problemsIn(plan));
                yield ExitStatus.FINE;
            }
        };
    }

    private FileAlreadyExistsException filledFirst(Period open) {
        terminal.complain("第" + open.number() + "期已经开了，还没有单位报送：先填它。确要再开下一期，用 --end 写明截止日期。");
        return new FileAlreadyExistsException(open.origin().span().file());
    }

    private void report(Clerk clerk, Proposal.Ready ready, PeriodPlan plan, int problems) {
        int units = clerk.ledger().ledger().units().reporting().size();
        if (tried) {
            clerk.show(ready.change(), true);
        }
        terminal.out()
                .print((tried ? "试写，没有写入 " : "已开第" + plan.number() + "期：")
                        + clerk.ledger().shown(ready.change().path()) + "\n");
        terminal.out()
                .print(plan.term().first() + " 至 " + plan.term().last() + "，" + plan.due() + " 前报送；" + units
                        + "个单位，没有销号的问题" + problems + "个\n");
        if (!tried) {
            terminal.out().print("下一步：各单位报来一个填一个，填完运行 taizhang check；汇总印发以后填“编发”。\n");
        }
        if (end.isEmpty() && new Weeks(clerk.ledger().ledger()).isOdd(plan)) {
            terminal.out().print("注意：这一期有" + Weeks.days(plan) + "天。要改截止日期，用 taizhang undo 撤回，再用 --end、--due 开一次。\n");
        }
    }
}
