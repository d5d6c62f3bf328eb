package taizhang.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import taizhang.edit.ActAppender;
import taizhang.edit.Deed;
import taizhang.edit.Form;
import taizhang.edit.Proposal;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.ProblemState;
import taizhang.load.ActKind;
import taizhang.load.LoadResult;
import taizhang.model.Ledger;
import taizhang.model.Problem;
import taizhang.model.ProblemStatus;
import taizhang.model.Wording;

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
    private static final String EXAMPLE = "taizhang act 上庄-002 完成整改 日期=2017-08-28 情况=……";

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
        Clerk clerk = Clerk.open(terminal, ownFolders());
        ActAppender appender = new ActAppender(clerk.ledger());
        Optional<String> number = names.stream().findFirst();
        Optional<Proposal.Refused> obstacle = appender.obstacle(number.orElse(""));
        if (obstacle.isPresent()) {
            return clerk.refuse(obstacle.get());
        }
        Problem problem = new ProblemChoice(
                        terminal, appender, EXAMPLE, state -> state.status().isOpen())
                .of(number);
        Optional<Proposal.Refused> twice = appender.obstacle(problem.id().text());
        return twice.isPresent() ? clerk.refuse(twice.get()) : act(clerk, appender, problem, names);
    }

    private ExitStatus act(Clerk clerk, ActAppender appender, Problem problem, List<String> names) throws IOException {
        Ledger ledger = clerk.ledger().ledger();
        ProblemState state = Life.of(problem, ledger.campaign().procedure()).last();
        introduce(problem, state);
        ActChoice.Chosen chosen = new ActChoice(
                        terminal, state, ledger.campaign().procedure())
                .of(names.stream().skip(1).findFirst());
        ActKind kind = chosen.kind();
        Map<String, String> given = new LinkedHashMap<>(chosen.values());
        given.putAll(KeyValues.read(words.subList(Math.min(2, names.size()), words.size()), keysOf(kind)));
        FormFilling filling = new FormFilling(terminal, ledger.campaign().term());
        Form form = appender.form(problem, kind);
        FormFilling.Proposed proposed = filling.propose(
                form,
                filling.fill(form, given, given.equals(chosen.values())),
                values -> appender.append(problem, kind, chosen.word(), values));
        return switch (proposed.proposal()) {
            case Proposal.Refused refused -> clerk.refuse(refused);
            case Proposal.Ready ready -> {
                Deed deed = new Deed("act", problem.id().text(), chosen.word());
                if (!clerk.finish(ready, tried, proposed.asked(), deed)) {
                    yield ExitStatus.FINDINGS;
                }
                sayStatus(problem, ready.ledger());
                yield ExitStatus.FINE;
            }
        };
    }

    private static List<String> keysOf(ActKind kind) {
        return kind.names().stream().filter(key -> !key.equals("事项")).toList();
    }

    /** Which problem it is, before anything is asked about it. */
    private void introduce(Problem problem, ProblemState state) {
        if (terminal.dialogue().isLive()) {
            Wording wording = problem.facts().wording();
            terminal.complain(problem.id() + " " + wording.summary().orElse(wording.description()) + "（"
                    + state.status().label() + "）");
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
                                + (state.round() > 1 ? "（第" + state.round() + "轮）" : "") + next(problem, state)
                                + "\n"));
    }

    private static String next(Problem problem, ProblemState state) {
        boolean unplanned = state.status() == ProblemStatus.RECTIFYING
                && state.facts().measure().isEmpty();
        return unplanned ? "。下一步：用 taizhang plan " + problem.id() + " 写整改方案。" : "";
    }
}
