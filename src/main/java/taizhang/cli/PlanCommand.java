package taizhang.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import taizhang.desk.WrongRequest;
import taizhang.edit.ActAppender;
import taizhang.edit.Deed;
import taizhang.edit.PlanAppender;
import taizhang.edit.Proposal;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.ProblemState;
import taizhang.model.Ledger;
import taizhang.model.Problem;
import taizhang.model.ProblemStatus;

/** Writes the plan of a problem (整改方案). */
@Command(
        name = "plan",
        aliases = "整改方案",
        description = {
            "问题核实以后，写它的整改方案，例如：",
            "  taizhang plan 上庄-002 方式=限期整改 目标=…… 措施=…… 时限=2017-08-31 责任人=张某",
            "在终端上缺什么问什么；已经写了的不能再写，要改用 taizhang act 编号 更正。"
        })
final class PlanCommand extends LedgerCommand {
    private static final String EXAMPLE = "taizhang plan 上庄-002 方式=限期整改 目标=…… 措施=…… 时限=2017-08-31 责任人=张某";

    @Parameters(
            arity = "0..*",
            paramLabel = "编号 键=值",
            description = {"问题编号，然后是方案的各项内容。", "可写：方式、长期坚持、目标、措施、时限、牵头单位、责任单位、协办单位、责任领导、责任人"})
    private List<String> words = new ArrayList<>();

    @Option(
            names = {"--dry-run", "--试写"},
            description = "只显示要写的内容，不写")
    private boolean tried;

    PlanCommand(Terminal terminal, Place place) {
        super(terminal, place);
    }

    @Override
    public ExitStatus call() throws IOException {
        boolean named = !words.isEmpty() && !KeyValues.isOne(words.getFirst());
        Map<String, String> given = KeyValues.read(words.subList(named ? 1 : 0, words.size()), PlanAppender.keys());
        Clerk clerk = Clerk.open(terminal, ownFolders());
        ActAppender problems = new ActAppender(clerk.ledger());
        Optional<String> number = named ? Optional.of(words.getFirst()) : Optional.empty();
        Optional<Proposal.Refused> obstacle = problems.obstacle(number.orElse(""));
        if (obstacle.isPresent()) {
            return clerk.refuse(obstacle.get());
        }
        Problem problem = new ProblemChoice(terminal, problems, EXAMPLE, PlanCommand::lacksPlan).of(number);
        Optional<Proposal.Refused> twice = problems.obstacle(problem.id().text());
        return twice.isPresent() ? clerk.refuse(twice.get()) : write(clerk, problem, given);
    }

    private static boolean lacksPlan(ProblemState state) {
        return state.status() == ProblemStatus.RECTIFYING
                && state.facts().measure().isEmpty();
    }

    private ExitStatus write(Clerk clerk, Problem problem, Map<String, String> given) throws IOException {
        Ledger ledger = clerk.ledger().ledger();
        needFounded(problem, ledger);
        PlanAppender appender = new PlanAppender(clerk.ledger());
        Map<String, String> written = appender.written(problem);
        needNew(problem, given, written);
        Map<String, String> known = new LinkedHashMap<>(written);
        known.putAll(given);
        FormFilling filling = new FormFilling(terminal, ledger.campaign().term());
        FormFilling.Filled filled = filling.fill(appender.form(), known, given.isEmpty());
        FormFilling.Proposed proposed = filling.propose(
                appender.form(), filled, values -> appender.append(problem, news(problem, values, written)));
        return switch (proposed.proposal()) {
            case Proposal.Refused refused -> clerk.refuse(refused);
            case Proposal.Ready ready ->
                clerk.finish(
                                ready,
                                tried,
                                proposed.asked(),
                                new Deed("plan", problem.id().text(), ""))
                        ? ExitStatus.FINE
                        : ExitStatus.FINDINGS;
        };
    }

    /** What is not written yet. */
    private static Map<String, String> news(Problem problem, Map<String, String> filled, Map<String, String> written) {
        Map<String, String> values = new LinkedHashMap<>(filled);
        values.values().removeIf(String::isBlank);
        values.entrySet().removeIf(entry -> entry.getValue().equals(written.get(entry.getKey())));
        needNew(problem, values, written);
        if (values.isEmpty()) {
            throw new WrongRequest(problem.id() + "的整改方案已经写全，要改用 taizhang act " + problem.id() + " 更正 字段=整改.措施 等");
        }
        return values;
    }

    private static void needFounded(Problem problem, Ledger ledger) {
        ProblemStatus status =
                Life.of(problem, ledger.campaign().procedure()).last().status();
        switch (status) {
            case UNVERIFIED ->
                throw new WrongRequest(problem.id() + "还没有核实，先用 taizhang act " + problem.id() + " 核实 记下结论，再写整改方案");
            case UNFOUNDED, CLOSED, TRANSFERRED ->
                throw new WrongRequest(problem.id() + "现在是“" + status.label() + "”，不用写整改方案");
            case RECTIFYING, COMPLETED, PENDING_CLOSURE -> {}
        }
    }

    private static void needNew(Problem problem, Map<String, String> given, Map<String, String> written) {
        for (String key : given.keySet()) {
            if (written.containsKey(key)) {
                String now = written.getOrDefault(key, "");
                throw new WrongRequest(problem.id() + "的“" + key + "”已经写了"
                        + (now.isEmpty() ? "（空着），在文件里那一行后面填" : "“" + now + "”，要改用 taizhang act " + problem.id() + " 更正")
                        + (key.endsWith("时限") ? "；要延期用“申请延期”" : ""));
            }
        }
    }
}
