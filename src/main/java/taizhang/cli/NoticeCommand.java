package taizhang.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import taizhang.edit.ActAppender;
import taizhang.edit.NextNotice;
import taizhang.edit.Proposal;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.ProblemState;
import taizhang.lifecycle.Roles;
import taizhang.model.Gaps;
import taizhang.model.Ledger;
import taizhang.model.Problem;
import taizhang.model.SupervisionNotice;
import taizhang.model.UnitId;
import taizhang.report.day.Edition;
import taizhang.text.Nearest;

/** Issues a 督办通知单, records the reply to one, or tells which problems call for one (督办). */
@Command(
        name = "notice",
        aliases = "督办",
        description = {
            "督办：不写选项，列出建议督办的问题；写了就编号、记入 督办.yaml 和问题的经过，并印通知单，例如：",
            "  taizhang notice --unit 下庄村 --problems 下庄-002 --demand 要求 --due 2017-08-31 --date 2017-08-19 --signer 周某",
            "单位回复以后：taizhang notice --reply 某清理督〔2017〕6号 --date 2017-08-30 --text 回复内容"
        })
final class NoticeCommand implements Action {
    private final Terminal terminal;
    private final Place place;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

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
        this.terminal = terminal;
        this.place = place;
        this.options = new WorkspaceOptions(place);
    }

    @Override
    public ExitStatus call() throws IOException {
        if (reply.isPresent()) {
            return reply(reply.get());
        }
        boolean asked = unit.isPresent() || !problems.isEmpty() || demand.isPresent();
        if (asked) {
            return issue();
        }
        if (date.isPresent() || due.isPresent() || text.isPresent() || signer.isPresent()) {
            throw wrong("发通知单要写 --unit 或 --problems，记回复要写 --reply");
        }
        return propose();
    }

    private ExitStatus propose() throws IOException {
        Workspace.CheckedBooks books = new Workspace(options, place).openLedger();
        if (books.hasErrors()) {
            new FindingsPrinter(terminal.err(), terminal.colour())
                    .print(books.findings(), books.loaded().sources());
            terminal.complain("数据有错误，没有列出建议；改正以后再运行一次。");
            return ExitStatus.FINDINGS;
        }
        Ledger ledger = books.loaded().ledger();
        ProposalScreen.lines(Edition.of(ledger, AsOf.of(options, ledger, spec)))
                .forEach(line -> terminal.out().print(line + "\n"));
        return ExitStatus.FINE;
    }

    private ExitStatus issue() throws IOException {
        Clerk clerk = Clerk.open(terminal, options, place);
        Optional<Proposal.Refused> unsound =
                clerk.ledger().obstacle(Gaps.Part.CAMPAIGN, Gaps.Part.UNITS, Gaps.Part.CATEGORIES, Gaps.Part.NOTICES);
        for (String number : problems) {
            unsound = unsound.isPresent() ? unsound : new ActAppender(clerk.ledger()).obstacle(number);
        }
        if (unsound.isPresent()) {
            return clerk.refuse(unsound.get());
        }
        NoticeEntry entry = entry(clerk);
        Optional<Proposal.Refused> refused = entry.obstacle(clerk);
        if (refused.isPresent()) {
            return clerk.refuse(refused.get());
        }
        sayEarlier(entry, clerk.ledger().ledger());
        ExitStatus written = write(entry, clerk);
        return tried || written != ExitStatus.FINE
                ? written
                : new NoticePrinter(terminal, new Workspace(options, place)).print(entry.number(), entry.date());
    }

    private NoticeEntry entry(Clerk clerk) throws IOException {
        ActAppender appender = new ActAppender(clerk.ledger());
        List<Problem> found = new ArrayList<>();
        for (String number : problems) {
            found.add(appender.problem(number.strip()).orElseThrow(() -> wrong("没有问题“" + number.strip() + "”")));
        }
        Answers answers = new Answers(terminal, spec);
        LocalDate day = date.isPresent() ? date.get() : answers.day("--date", "发文日期");
        Ledger ledger = clerk.ledger().ledger();
        UnitId to = unitOf(found, day, ledger);
        return new NoticeEntry(
                NextNotice.of(clerk.ledger().loaded(), day.getYear()).label(),
                day,
                to.name(),
                found,
                answers.text(demand, "--demand", "办理要求"),
                Optional.of(due.isPresent() ? due.get() : answers.day("--due", "办结时限")),
                Optional.of(answers.text(signer, "--signer", "签发人")));
    }

    private UnitId unitOf(List<Problem> found, LocalDate day, Ledger ledger) {
        Optional<UnitId> named = unit.map(name -> ledger.units()
                .find(name.strip())
                .filter(id -> ledger.units().unit(id).isPresent())
                .orElseThrow(() -> wrong("单位.yaml里没有“" + name + "”这个单位"
                        + Nearest.of(name.strip(), ledger.units().byName().keySet())
                                .map("，是不是 %s？"::formatted)
                                .orElse(""))));
        Optional<UnitId> home = found.stream()
                .findFirst()
                .flatMap(problem -> stateOf(problem, day, ledger))
                .map(ProblemState::home);
        UnitId to = named.or(() -> home).orElseThrow(() -> wrong("缺少 --unit（主送单位）"));
        for (Problem problem : found) {
            ProblemState state = stateOf(problem, day, ledger)
                    .orElseThrow(() -> wrong(problem.id() + " " + problem.registered() + " 才登记，" + day + " 不能督办"));
            Roles roles = Roles.of(state, ledger.categories());
            boolean concerned = to.equals(state.home())
                    || roles.responsible().contains(to)
                    || roles.leads().contains(to)
                    || roles.assisting().contains(to);
            if (!concerned) {
                throw wrong(problem.id() + " 归" + ledger.units().shortNameOf(state.home()) + "，与"
                        + ledger.units().shortNameOf(to) + "无关；几个单位的问题分开发");
            }
        }
        return to;
    }

    private static Optional<ProblemState> stateOf(Problem problem, LocalDate day, Ledger ledger) {
        return Life.of(problem, ledger.campaign().procedure()).on(day);
    }

    /** A leader should know that another notice is still out. */
    private void sayEarlier(NoticeEntry entry, Ledger ledger) {
        for (SupervisionNotice earlier : ledger.oversight().notices()) {
            entry.problems().stream()
                    .filter(problem ->
                            earlier.reply().isEmpty() && earlier.problems().contains(problem.id()))
                    .forEach(problem -> terminal.complain("注意：" + problem.id() + "已发" + earlier.number() + "，还没有回复。"));
        }
    }

    private ExitStatus write(NoticeEntry entry, Clerk clerk) throws IOException {
        ExitStatus status = carryOut(clerk, entry.notice(clerk));
        for (Problem problem : entry.problems()) {
            if (status == ExitStatus.FINE) {
                // each act is judged by the books that hold the notice and the acts before it
                Clerk next = tried ? clerk : Clerk.open(terminal, options, place);
                status = carryOut(next, entry.act(next, problem));
            }
        }
        return status;
    }

    private ExitStatus carryOut(Clerk clerk, Proposal proposal) throws IOException {
        return switch (proposal) {
            case Proposal.Refused refused -> clerk.refuse(refused);
            case Proposal.Ready ready -> {
                if (!tried) {
                    clerk.carryOut(ready, false);
                }
                clerk.show(ready.change(), tried);
                yield ExitStatus.FINE;
            }
        };
    }

    private ExitStatus reply(String number) throws IOException {
        if (unit.isPresent() || !problems.isEmpty() || demand.isPresent() || due.isPresent() || signer.isPresent()) {
            throw wrong("--reply 记回复，只用 --date、--text");
        }
        Answers answers = new Answers(terminal, spec);
        LocalDate day = date.isPresent() ? date.get() : answers.day("--date", "回复日期");
        String words = answers.text(text, "--text", "回复内容");
        return new ReplyEntry(terminal, spec).record(Clerk.open(terminal, options, place), number, day, words, tried);
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
