package taizhang.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import taizhang.desk.WrongRequest;
import taizhang.edit.ActAppender;
import taizhang.edit.Deed;
import taizhang.edit.Proposal;
import taizhang.lifecycle.Life;
import taizhang.load.ActKind;
import taizhang.load.LedgerKeys;
import taizhang.load.LoadResult;
import taizhang.model.Ledger;
import taizhang.model.Problem;
import taizhang.model.Wording;
import taizhang.text.Nearest;

/** Appends an act to a problem (办理). */
@Command(
        name = "act",
        aliases = "办理",
        description = {
            "给一个问题记一项经过，例如：",
            "  taizhang act 上庄-002 完成整改 日期=2017-08-28 情况=4户全部竣工验收",
            "在终端上缺什么问什么；在脚本里缺了就不写。不合规矩的不写，文件不动。"
        })
final class ActCommand extends LedgerCommand {
    @Parameters(arity = "0..*", paramLabel = "编号 事项 键=值", description = "问题编号、事项，然后是这个事项的各项内容。")
    private List<String> words = new ArrayList<>();

    @Option(
            names = {"--dry-run", "--试写"},
            description = "只显示要写的内容，不写")
    private boolean tried;

    ActCommand(Terminal terminal, Place place) {
        super(terminal, place);
    }

    /** Puts the words for the acts into the help text, which an annotation cannot. */
    void listActs() {
        PositionalParamSpec parameters = spec.positionalParameters().getFirst();
        spec.remove(parameters);
        spec.add(PositionalParamSpec.builder(parameters)
                .description(parameters.description()[0], "事项：" + String.join("、", ActKind.words()))
                .build());
    }

    @Override
    public ExitStatus call() throws IOException {
        List<String> names =
                words.stream().takeWhile(word -> !KeyValues.isOne(word)).toList();
        Clerk clerk = Clerk.open(terminal, folders());
        ActAppender appender = new ActAppender(clerk.ledger());
        FormFilling filling = new FormFilling(terminal);
        String number = names.isEmpty() ? askFor(filling, "问题编号", List.of()) : names.getFirst();
        Optional<Proposal.Refused> obstacle = appender.obstacle(number);
        if (obstacle.isPresent()) {
            return clerk.refuse(obstacle.get());
        }
        Problem problem = appender.problem(number).orElseThrow(() -> noSuchProblem(number, clerk));
        introduce(problem, clerk.ledger().ledger());
        ActKind kind = kindOf(names.size() < 2 ? askFor(filling, "事项", ActKind.words()) : names.get(1));
        Map<String, String> values = filling.fill(
                appender.form(problem, kind),
                KeyValues.read(words.subList(Math.min(2, names.size()), words.size()), keysOf(kind)));
        return switch (appender.append(problem, kind, values)) {
            case Proposal.Refused refused -> clerk.refuse(refused);
            case Proposal.Ready ready -> {
                clerk.carryOut(ready, tried, new Deed("act", problem.id().text(), kind.word()));
                clerk.show(ready.change(), tried);
                sayStatus(problem, ready.ledger());
                yield ExitStatus.FINE;
            }
        };
    }

    private String askFor(FormFilling filling, String what, List<String> choices) throws IOException {
        if (!terminal.dialogue().isLive()) {
            throw new WrongRequest("缺少" + what + "，例如：taizhang act 上庄-002 完成整改 日期=2017-08-28 情况=……");
        }
        String answer = "";
        while (answer.isEmpty()) {
            answer = filling.answer(
                    choices.isEmpty()
                            ? terminal.dialogue().ask(terminal.err(), what, "")
                            : terminal.dialogue().choose(terminal.err(), what, choices, ""));
        }
        return answer;
    }

    private ActKind kindOf(String word) {
        return ActKind.of(word)
                .orElseThrow(() -> new WrongRequest("没有“" + word + "”这个事项"
                        + LedgerKeys.nearest(word, ActKind.words())
                                .map("，是不是“%s”？"::formatted)
                                .orElse("，可写：" + String.join("、", ActKind.words()))));
    }

    private static List<String> keysOf(ActKind kind) {
        return kind.names().stream().filter(key -> !key.equals("事项")).toList();
    }

    private WrongRequest noSuchProblem(String number, Clerk clerk) {
        List<String> numbers = clerk.ledger().ledger().problems().stream()
                .map(problem -> problem.id().text())
                .toList();
        return new WrongRequest("没有问题“" + number + "”"
                + Nearest.question(number, numbers).map("，"::concat).orElse(""));
    }

    /** Which problem it is, before anything is asked about it. */
    private void introduce(Problem problem, Ledger ledger) {
        if (terminal.dialogue().isLive()) {
            Wording wording = problem.facts().wording();
            terminal.complain(problem.id() + " " + wording.summary().orElse(wording.description()) + "（"
                    + Life.of(problem, ledger.campaign().procedure())
                            .last()
                            .status()
                            .label() + "）");
        }
    }

    private void sayStatus(Problem problem, LoadResult after) {
        after.ledger().problems().stream()
                .filter(changed -> changed.id().equals(problem.id()))
                .map(changed ->
                        Life.of(changed, after.ledger().campaign().procedure()).last())
                .forEach(state -> terminal.out()
                        .print(problem.id() + (tried ? " 记了以后是：" : " 现在是：")
                                + state.status().label()
                                + (state.round() > 1 ? "（第" + state.round() + "轮）" : "") + "\n"));
    }
}
