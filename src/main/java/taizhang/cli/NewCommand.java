package taizhang.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import taizhang.desk.WrongRequest;
import taizhang.edit.Deed;
import taizhang.edit.ProblemAppender;
import taizhang.edit.Proposal;
import taizhang.lifecycle.Life;
import taizhang.load.LoadResult;
import taizhang.model.ProblemStatus;
import taizhang.model.Unit;
import taizhang.text.Nearest;

/** Registers a problem (登记). */
@Command(
        name = "new",
        aliases = "登记",
        description = {
            "登记一个问题，编号自动往下排，例如：",
            "  taizhang new 上庄村 类别=精准识别 描述=…… 来源=群众举报 发现=2017-08-16 登记=2017-08-17",
            "在终端上缺什么问什么；在脚本里缺了就不写。不合规矩的不写，文件不动。"
        })
final class NewCommand extends LedgerCommand {
    @Parameters(
            arity = "0..*",
            paramLabel = "单位 键=值",
            description = {"单位，然后是问题的各项内容。", "可写：类别、摘要、描述、来源、发现、登记、备注；涉及.户数 等，整改.方式、整改.时限 等（前面的“涉及.”“整改.”可以省去）"})
    private List<String> words = new ArrayList<>();

    @Option(
            names = {"--dry-run", "--试写"},
            description = "只显示要写的内容，不写")
    private boolean tried;

    NewCommand(Terminal terminal, Place place) {
        super(terminal, place);
    }

    @Override
    public ExitStatus call() throws IOException {
        boolean named = !words.isEmpty() && !KeyValues.isOne(words.getFirst());
        Map<String, String> given = KeyValues.read(words.subList(named ? 1 : 0, words.size()), ProblemAppender.keys());
        Clerk clerk = Clerk.open(terminal, folders());
        ProblemAppender appender = new ProblemAppender(clerk.ledger());
        Optional<Proposal.Refused> obstacle = appender.obstacle();
        if (obstacle.isPresent()) {
            return clerk.refuse(obstacle.get());
        }
        FormFilling filling = new FormFilling(terminal);
        Unit unit = named ? unit(appender, words.getFirst()) : askForUnit(appender, filling);
        Map<String, String> values = filling.fill(appender.form(), given);
        return switch (appender.append(unit, values)) {
            case Proposal.Refused refused -> clerk.refuse(refused);
            case Proposal.Ready ready -> {
                clerk.carryOut(ready, tried, new Deed("new", appender.nextNumber(unit), ""));
                clerk.show(ready.change(), tried);
                sayNext(appender.nextNumber(unit), ready.ledger());
                yield ExitStatus.FINE;
            }
        };
    }

    private Unit unit(ProblemAppender appender, String name) {
        return appender.unit(name).orElseThrow(() -> new WrongRequest(noSuchUnit(appender, name)));
    }

    private static String noSuchUnit(ProblemAppender appender, String name) {
        return "单位.yaml里没有单位“" + name + "”"
                + Nearest.question(
                                name,
                                appender.ledger().ledger().units().byName().keySet())
                        .map("，"::concat)
                        .orElse("");
    }

    private Unit askForUnit(ProblemAppender appender, FormFilling filling) throws IOException {
        if (!terminal.dialogue().isLive()) {
            throw new WrongRequest("缺少单位，例如：taizhang new 上庄村 类别=精准识别 描述=……");
        }
        List<String> names = appender.ledger().ledger().units().units().stream()
                .map(Unit::shortName)
                .toList();
        while (true) {
            String name = filling.answer(terminal.dialogue().choose(terminal.err(), "单位", names, ""));
            Optional<Unit> unit = appender.unit(name);
            if (unit.isPresent()) {
                return unit.get();
            }
            terminal.complain("  " + noSuchUnit(appender, name));
        }
    }

    private void sayNext(String number, LoadResult after) {
        String next = after.ledger().problems().stream()
                        .filter(problem -> problem.id().text().equals(number))
                        .map(problem -> Life.of(
                                        problem, after.ledger().campaign().procedure())
                                .last()
                                .status())
                        .anyMatch(ProblemStatus.UNVERIFIED::equals)
                ? "核实以后用 taizhang act " + number + " 核实 记下来"
                : "整改完成以后用 taizhang act " + number + " 完成整改 记下来";
        terminal.out().print(tried ? "编号将是 " + number + "\n" : "已登记 " + number + "。下一步：" + next + "。\n");
    }
}
