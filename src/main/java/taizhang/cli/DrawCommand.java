package taizhang.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import taizhang.desk.Draws;
import taizhang.desk.WrongRequest;
import taizhang.draw.Draw;
import taizhang.draw.Seed;
import taizhang.edit.Proposal;
import taizhang.model.Ledger;
import taizhang.model.SpotCheckKind;
import taizhang.statistics.Statistics;

/** Draws spot checks by lot, so that anyone can draw them again (抽查). */
@Command(name = "draw", aliases = "抽查", description = "抽签定抽查对象：用会上当众产生的种子，任何人都能复算")
final class DrawCommand extends LedgerCommand {
    @Option(
            names = {"--seed", "--种子"},
            paramLabel = "种子",
            required = true,
            description = "会上掷骰子或报出的数、字，如 351624")
    private String seed = "";

    @Option(
            names = {"--count", "--个数"},
            paramLabel = "个数",
            defaultValue = "3",
            description = "每类抽几个，默认 3")
    private int count = 3;

    @Option(
            names = {"--kind", "--类型"},
            paramLabel = "类型",
            split = "[,，、]",
            description = "零报告、查否、已销号，可写几个，用逗号隔开；默认三类都抽")
    private List<String> kinds = new ArrayList<>();

    @Option(
            names = {"--date", "--日期"},
            paramLabel = "日期",
            converter = DayConverter.class,
            description = "抽签的日期，如 2017-08-20；默认是统计截止日期")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = {"--period", "--期号"},
            paramLabel = "期号",
            description = "抽哪一期的零报告；默认是抽签前截止的最近一期")
    private Optional<Integer> period = Optional.empty();

    @Option(
            names = {"--group", "--抽查组"},
            paramLabel = "抽查组",
            description = "哪个督导检查组去查，记在抽查.yaml里")
    private Optional<String> group = Optional.empty();

    @Option(
            names = {"--dry-run", "--试写"},
            description = "只抽签，不记到抽查.yaml里")
    private boolean tried;

    DrawCommand(Terminal terminal, Place place) {
        super(terminal, place, SharedOption.AS_OF);
    }

    @Override
    public ExitStatus call() throws IOException {
        if (date.isPresent() && options.asOf().isPresent()) {
            throw new WrongRequest("抽签的日期写在 --date 里，不能再写 --as-of");
        }
        Seed said = Seed.parse(seed).orElseThrow(() -> wrong("--seed", seed, "要有字或数字，例如 351624"));
        if (count < 1) {
            throw wrong("--count", String.valueOf(count), "至少抽 1 个");
        }
        List<SpotCheckKind> asked = askedKinds();
        Clerk clerk = Clerk.open(terminal, ownFolders());
        if (clerk.pen().findings().hasErrors()) {
            return refuse(clerk.pen().findings(), "数据有错误，没有抽签；改正以后再运行一次。");
        }
        Ledger ledger = clerk.ledger().ledger();
        period.filter(number -> ledger.periods().stream().noneMatch(one -> one.number() == number))
                .ifPresent(number -> {
                    throw wrong("--period", String.valueOf(number), "周报里没有这一期");
                });
        LocalDate day = date.or(options::asOf)
                .or(() -> Statistics.latestDay(ledger))
                .orElseThrow(() -> new WrongRequest("还没有周报，请用 --date 写明抽签的日期"));
        OptionalInt number = period.map(OptionalInt::of).orElse(OptionalInt.empty());
        Draw draw = Draw.of(ledger, day, said, asked, number, count);
        new DrawPrinter(terminal.out(), ledger.units()).print(draw);
        if (draw.picks().isEmpty()) {
            terminal.complain("没有可抽的对象，没有记录");
            return ExitStatus.FINE;
        }
        return record(draw, clerk);
    }

    /** Puts the draw into 抽查.yaml; one that stands there already is not put in again. */
    private ExitStatus record(Draw draw, Clerk clerk) throws IOException {
        Draws draws = new Draws(clerk.ledger());
        if (draws.isRecorded(draw)) {
            terminal.out().print("抽查.yaml里已经记有这次抽签，没有重复记录。\n");
            return ExitStatus.FINE;
        }
        return switch (draws.record(draw, group)) {
            case Proposal.Refused refused -> clerk.refuse(refused);
            case Proposal.Ready ready -> {
                clerk.carryOut(ready, tried);
                clerk.show(ready.change(), tried);
                terminal.out().print("查完在每个对象下补上方式、结果、情况、处理、抽查人。\n");
                yield ExitStatus.FINE;
            }
        };
    }

    private List<SpotCheckKind> askedKinds() {
        List<SpotCheckKind> asked = new ArrayList<>();
        for (String name : kinds) {
            String word = name.strip().equals("已销号") ? "销号" : name.strip();
            asked.add(SpotCheckKind.parse(word).orElseThrow(() -> wrong("--kind", name, "可写 零报告、查否、已销号")));
        }
        return asked.isEmpty() ? List.of(SpotCheckKind.values()) : asked;
    }

    private static WrongRequest wrong(String option, String value, String hint) {
        return new WrongRequest(option + " 的值“" + value + "”不对：" + hint);
    }
}
