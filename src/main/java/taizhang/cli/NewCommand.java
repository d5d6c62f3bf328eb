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
            description = {
                "单位，然后是问题的各项内容。",
                "可写：类别、其他类别、标签、摘要、描述、来源、发现、登记、备注；涉及.户数 等，整改.方式、整改.时限 等，以及专项自己的字段（前面的“涉及.”“整改.”“字段.”可以省去）"
            })
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
        Clerk clerk = Clerk.open(terminal, ownFolders());
        ProblemAppender appender = new ProblemAppender(clerk.ledger());
        Map<String, String> given = KeyValues.read(words.subList(named ? 1 : 0, words.size()), appender.keys());
        Optional<Proposal.Refused> obstacle = appender.obstacle();
        if (obstacle.isPresent()) {
            return clerk.refuse(obstacle.get());
        }
        Unit unit = unit(appender, named ? Optional.of(words.getFirst()) : Optional.empty());
        FormFilling filling =
                new FormFilling(terminal, clerk.ledger().ledger().campaign().term());
        FormFilling.Proposed proposed = filling.propose(
                appender.form(), filling.fill(appender.form(), given), values -> appender.append(unit, values));
        return switch (proposed.proposal()) {
            case Proposal.Refused refused -> clerk.refuse(refused);
            case Proposal.Ready ready -> {
                String number = appender.nextNumber(unit);
                if (!clerk.finish(ready, tried, proposed.asked(), new Deed("new", number, ""))) {
                    yield ExitStatus.FINDINGS;
                }
                sayNext(number, ready.ledger());
                yield ExitStatus.FINE;
            }
        };
    }

    /** The unit that was named, else the one that is answered. */
    private Unit unit(ProblemAppender appender, Optional<String> written) throws IOException {
        Optional<Unit> named = written.flatMap(appender::unit);
        if (named.isPresent()) {
            return named.get();
        }
        if (!terminal.dialogue().isLive()) {
            throw new WrongRequest(
                    written.map(name -> noSuchUnit(appender, name)).orElse("缺少单位，例如：taizhang new 上庄村 类别=精准识别 描述=……"));
        }
        written.ifPresent(name -> terminal.complain("  " + noSuchUnit(appender, name)));
        return askForUnit(appender);
    }

    private static String noSuchUnit(ProblemAppender appender, String name) {
        return "单位.yaml里没有单位“" + name + "”"
                + Nearest.question(
                                name,
                                appender.ledger().ledger().units().byName().keySet())
                        .map("，"::concat)
                        .orElse("");
    }

    private Unit askForUnit(ProblemAppender appender) throws IOException {
        List<String> names = appender.ledger().ledger().units().units().stream()
                .map(Unit::shortName)
                .toList();
        String name = terminal.dialogue()
                .choose(terminal.err(), "单位", names, "")
                .orElseThrow(() -> new WrongRequest(FormFilling.BROKEN_OFF));
        while (true) {
            Optional<Unit> unit = unitMeant(appender, name, names);
            if (unit.isPresent()) {
                return unit.get();
            }
            name = terminal.dialogue()
                    .chooseAgain(terminal.err(), "单位", names, "")
                    .orElseThrow(() -> new WrongRequest(FormFilling.BROKEN_OFF));
        }
    }

    /** The unit of a name; one that is only near is asked back. */
    private Optional<Unit> unitMeant(ProblemAppender appender, String name, List<String> names) throws IOException {
        if (FormFilling.isBack(name)) {
            throw new WrongRequest(FormFilling.BROKEN_OFF);
        }
        Optional<Unit> exact = appender.unit(name);
        List<String> near = Nearest.all(name, names);
        if (exact.isPresent() || name.isEmpty()) {
            return exact;
        }
        if (near.size() == 1 && terminal.dialogue().agrees(terminal.err(), "  是“" + near.getFirst() + "”吗", true)) {
            return appender.unit(near.getFirst());
        }
        terminal.complain("  " + noSuchUnit(appender, name));
        return Optional.empty();
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
