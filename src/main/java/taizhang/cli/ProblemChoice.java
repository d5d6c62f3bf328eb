package taizhang.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import taizhang.desk.WrongRequest;
import taizhang.edit.ActAppender;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.ProblemState;
import taizhang.model.Ledger;
import taizhang.model.Problem;
import taizhang.text.Nearest;

/** Finds out which problem is meant: by its number, or by asking where somebody answers. */
final class ProblemChoice {
    /** Of more than these, only the units are listed. */
    private static final int MOST = 20;

    private final Terminal terminal;
    private final ActAppender appender;
    private final String example;
    private final List<Problem> offered;

    /**
     * A choice.
     *
     * @param example how the command is written in full
     * @param wanted which problems are offered, by their state; any other can be named
     */
    ProblemChoice(Terminal terminal, ActAppender appender, String example, Predicate<ProblemState> wanted) {
        this.terminal = terminal;
        this.appender = appender;
        this.example = example;
        this.offered = ledger().problems().stream()
                .filter(problem -> wanted.test(stateOf(problem)))
                .toList();
    }

    private Ledger ledger() {
        return appender.ledger().ledger();
    }

    private ProblemState stateOf(Problem problem) {
        return Life.of(problem, ledger().campaign().procedure()).last();
    }

    /**
     * The problem that was named, else the one that is answered.
     *
     * @throws WrongRequest there is none, and nobody answers
     */
    Problem of(Optional<String> written) throws IOException {
        Optional<Problem> named = written.flatMap(appender::problem);
        if (named.isPresent()) {
            return named.get();
        }
        String missing = written.map(this::noSuchProblem).orElse("缺少问题编号，例如：" + example);
        if (!terminal.dialogue().isLive()) {
            throw new WrongRequest(missing);
        }
        written.ifPresent(number -> terminal.complain("  " + noSuchProblem(number)));
        return ask();
    }

    private Problem ask() throws IOException {
        List<Problem> shown = offered;
        list(shown);
        while (true) {
            String answer = terminal.dialogue()
                    .ask(terminal.err(), "问题编号（可填序号，也可以写单位或几个字来找）", "")
                    .filter(said -> !FormFilling.isBack(said))
                    .orElseThrow(() -> new WrongRequest(FormFilling.BROKEN_OFF));
            Optional<Problem> named = Dialogue.numberIn(answer, shown.size() > MOST ? 0 : shown.size())
                    .map(shown::get)
                    .or(() -> appender.problem(answer));
            if (named.isPresent()) {
                return named.get();
            }
            List<Problem> holding = offered.stream()
                    .filter(problem -> lineOf(problem).contains(answer))
                    .toList();
            if (holding.size() == 1) {
                return holding.getFirst();
            }
            if (holding.isEmpty()) {
                terminal.complain("  " + noSuchProblem(answer));
            } else {
                shown = holding;
                list(shown);
            }
        }
    }

    private void list(List<Problem> problems) {
        if (problems.isEmpty()) {
            terminal.complain("没有要办的问题；别的问题也可以写编号。");
        } else if (problems.size() > MOST) {
            Map<String, Long> units = problems.stream()
                    .collect(Collectors.groupingBy(this::unitOf, LinkedHashMap::new, Collectors.counting()));
            terminal.complain(problems.size() + "件："
                    + units.entrySet().stream()
                            .map(unit -> unit.getKey() + unit.getValue())
                            .collect(Collectors.joining("、")));
        } else {
            for (int i = 0; i < problems.size(); i++) {
                terminal.complain("  " + (i + 1) + " " + lineOf(problems.get(i)));
            }
        }
    }

    private String unitOf(Problem problem) {
        return ledger().units().shortNameOf(stateOf(problem).home());
    }

    private String lineOf(Problem problem) {
        ProblemState state = stateOf(problem);
        return problem.id() + " " + unitOf(problem) + " " + state.status().label() + " "
                + state.facts().wording().brief().replace('\n', ' ');
    }

    private String noSuchProblem(String number) {
        List<String> numbers =
                ledger().problems().stream().map(problem -> problem.id().text()).toList();
        return "没有问题“" + number + "”"
                + Nearest.question(number, numbers).map("，"::concat).orElse("");
    }
}
