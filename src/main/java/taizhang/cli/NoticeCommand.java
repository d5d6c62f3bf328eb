package taizhang.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import taizhang.desk.Addressee;
import taizhang.desk.Books;
import taizhang.desk.Findings;
import taizhang.desk.NoticeEntry;
import taizhang.desk.Notices;
import taizhang.desk.Pressed;
import taizhang.desk.WrongRequest;
import taizhang.edit.Deed;
import taizhang.edit.Proposal;
import taizhang.model.Problem;
import taizhang.model.SupervisionNotice;
import taizhang.model.UnitId;
import taizhang.report.day.Edition;
import taizhang.statistics.NoticeStanding;

/** Issues a 督办通知单, records the reply to one, or tells which problems call for one (督办). */
@Command(
        name = "notice",
        aliases = "督办",
        description = {
            "督办：不写选项，列出建议督办的问题；写了就编号、记入 督办.yaml 和问题的经过，并印通知单，例如：",
            "  taizhang notice --unit 下庄村 --problems 下庄-002 --demand 要求 --due 2017-08-31 --date 2017-08-19 --signer 周某",
            "单位回复以后：taizhang notice --reply 某清理督〔2017〕6号 --date 2017-08-30 --text 回复内容"
        })
final class NoticeCommand extends LedgerCommand {
    @Option(
            names = {"--unit", "--单位"},
            paramLabel = "单位",
            description = "主送单位；只写问题的，就是问题的归属单位")
    private Optional<String> unit = Optional.empty();

    @Option(
            names = {"--problems", "--问题"},
            paramLabel = "编号",
            split = "[,，、]",
            description = "督办的问题，几个用逗号隔开")
    private List<String> problems = new ArrayList<>();

    @Option(
            names = {"--demand", "--要求"},
            paramLabel = "要求",
            description = "办理要求")
    private Optional<String> demand = Optional.empty();

    @Option(
            names = {"--due", "--时限"},
            paramLabel = "日期",
            converter = DayConverter.class,
            description = "办结时限")
    private Optional<LocalDate> due = Optional.empty();

    @Option(
            names = {"--date", "--日期"},
            paramLabel = "日期",
            converter = DayConverter.class,
            description = "发文日期，或者回复日期")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = {"--signer", "--签发人"},
            paramLabel = "姓名",
            description = "签发人")
    private Optional<String> signer = Optional.empty();

    @Option(
            names = {"--reply", "--回复"},
            paramLabel = "文号",
            description = "记这一份通知单的回复；也可以只写序号，如 6号")
    private Optional<String> reply = Optional.empty();

    @Option(
            names = {"--text", "--内容"},
            paramLabel = "内容",
            description = "回复内容")
    private Optional<String> text = Optional.empty();

    @Option(
            names = {"--dry-run", "--试写"},
            description = "只显示要写的内容，不写、不印")
    private boolean tried;

    NoticeCommand(Terminal terminal, Place place) {
        super(terminal, place, SharedOption.TEMPLATES, SharedOption.OUT, SharedOption.AS_OF, SharedOption.REV);
    }

    @Override
    public ExitStatus call() throws IOException {
        if (reply.isPresent()) {
            only("--reply 记回复", "--reply", "--date", "--text", "--dry-run", "--data");
            return reply(reply.get());
        }
        boolean asked = unit.isPresent() || !problems.isEmpty() || demand.isPresent();
        if (asked) {
            refuseInIssue();
            return issue();
        }
        if (date.isPresent() || due.isPresent() || text.isPresent() || signer.isPresent()) {
            throw new WrongRequest("发通知单要写 --unit 或 --problems，记回复要写 --reply");
        }
        only("没有写 --unit、--problems、--reply，只列出建议", "--data", "--as-of", "--rev");
        return propose();
    }

    /** A notice is written and printed; when it is only tried, nothing is printed. */
    private void refuseInIssue() {
        List<String> written = new ArrayList<>(
                List.of("--unit", "--problems", "--demand", "--due", "--date", "--signer", "--dry-run", "--data"));
        if (!tried) {
            written.addAll(List.of("--templates", "--out"));
        }
        only(tried ? "试写通知单" : "发通知单", written.toArray(String[]::new));
    }

    private ExitStatus propose() throws IOException {
        try (Books books = Books.open(folders())) {
            Findings findings = books.check();
            if (findings.hasErrors()) {
                return refuse(findings, "数据有错误，没有列出建议；改正以后再运行一次。");
            }
            print(ProposalScreen.lines(Edition.of(books.ledger(), asOf(books))));
            return ExitStatus.FINE;
        }
    }

    private ExitStatus issue() throws IOException {
        Clerk clerk = Clerk.open(terminal, ownFolders());
        Notices notices = new Notices(clerk.ledger());
        Optional<Proposal.Refused> unsound = notices.obstacle(problems);
        if (unsound.isPresent()) {
            return clerk.refuse(unsound.get());
        }
        NoticeEntry entry = entry(notices);
        Optional<Proposal.Refused> refused = notices.obstacle(entry);
        if (refused.isPresent()) {
            return clerk.refuse(refused.get());
        }
        notices.stillOut(entry).forEach(terminal::complain);
        ExitStatus written = write(entry, clerk);
        return tried || written != ExitStatus.FINE ? written : press(entry);
    }

    private NoticeEntry entry(Notices notices) throws IOException {
        List<Problem> found = notices.problems(problems);
        Answers answers =
                new Answers(terminal, notices.ledger().ledger().campaign().term());
        LocalDate day = answers.day(date, "--date", "发文日期");
        UnitId to = new Addressee(notices.ledger().ledger(), day).of(unit, found);
        return new NoticeEntry(
                notices.nextNumber(day.getYear()),
                day,
                to.name(),
                found,
                answers.text(demand, "--demand", "办理要求"),
                answers.day(due, "--due", "办结时限"),
                answers.text(signer, "--signer", "签发人"));
    }

    private ExitStatus write(NoticeEntry entry, Clerk clerk) throws IOException {
        ExitStatus status = carryOut(clerk, entry.notice(clerk.ledger()), entry);
        for (Problem problem : entry.problems()) {
            if (status == ExitStatus.FINE) {
                // each act is judged by the books that hold the notice and the acts before it
                Clerk next = tried ? clerk : clerk.again();
                status = carryOut(next, entry.act(next.ledger(), problem), entry);
            }
        }
        return status;
    }

    private ExitStatus carryOut(Clerk clerk, Proposal proposal, NoticeEntry entry) throws IOException {
        return switch (proposal) {
            case Proposal.Refused refused -> clerk.refuse(refused);
            case Proposal.Ready ready -> {
                if (!tried) {
                    clerk.carryOut(ready, false, new Deed("notice", entry.number(), ""));
                }
                clerk.show(ready.change(), tried);
                yield ExitStatus.FINE;
            }
        };
    }

    private ExitStatus press(NoticeEntry entry) throws IOException {
        Pressed pressed = Notices.press(entry, folders(), terminal::progress);
        list(pressed);
        return pressed.stopped().isEmpty()
                ? ExitStatus.FINE
                : refuse(
                        pressed.stopped(),
                        entry.number() + "已经记入督办.yaml，通知单没有印出来；改正以后用 taizhang build --only 督办通知单 印。");
    }

    private ExitStatus reply(String number) throws IOException {
        Clerk clerk = Clerk.open(terminal, ownFolders());
        Answers answers =
                new Answers(terminal, clerk.ledger().ledger().campaign().term());
        LocalDate day = answers.day(date, "--date", "回复日期");
        String words = answers.text(text, "--text", "回复内容");
        Notices notices = new Notices(clerk.ledger());
        Optional<Proposal.Refused> unsound = notices.replyObstacle();
        if (unsound.isPresent()) {
            return clerk.refuse(unsound.get());
        }
        SupervisionNotice notice = notices.waiting(number);
        return switch (notices.reply(notice, day, words)) {
            case Proposal.Refused refused -> clerk.refuse(refused);
            case Proposal.Ready ready -> {
                clerk.carryOut(ready, tried, new Deed("notice", notice.number(), "回复"));
                clerk.show(ready.change(), tried);
                print(standings(ready, notice, day));
                yield ExitStatus.FINE;
            }
        };
    }

    private static List<String> standings(Proposal.Ready ready, SupervisionNotice notice, LocalDate day) {
        return ready.ledger().ledger().oversight().notices().stream()
                .filter(found -> found.number().equals(notice.number()))
                .map(found -> NoticeStanding.of(found, day))
                .map(standing -> standing.notice().number() + "："
                        + standing.state().label() + (standing.daysLate() == 0 ? "" : "，晚" + standing.daysLate() + "天"))
                .toList();
    }
}
