package taizhang.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.desk.WrongRequest;
import taizhang.lifecycle.NextActs;
import taizhang.lifecycle.ProblemState;
import taizhang.load.ActKind;
import taizhang.load.LedgerKeys;
import taizhang.model.ClosingProcedure;
import taizhang.text.Nearest;

/**
 * Finds out which act is meant: by its word, or by asking where somebody answers.
 *
 * @param terminal where to ask
 * @param state how the problem stands
 * @param procedure which steps a closing needs
 */
record ActChoice(Terminal terminal, ProblemState state, ClosingProcedure procedure) {
    private static final String UNFOUNDED = "查否";
    private static final String EXAMPLE = "缺少事项，例如：taizhang act 上庄-002 完成整改 日期=2017-08-28 情况=……";

    /**
     * The act, and what its word says already.
     *
     * @param kind the act
     * @param word what it is called: the kind's word, or the office's own name for a step
     * @param values by key: 查否 is 核实 with the conclusion 不属实
     */
    record Chosen(ActKind kind, String word, Map<String, String> values) {}

    /**
     * The act that was named, else the one that is answered.
     *
     * @throws WrongRequest there is none, and nobody answers
     */
    Chosen of(Optional<String> written) throws IOException {
        Optional<Chosen> named = written.flatMap(this::exactly);
        if (named.isPresent()) {
            return named.get();
        }
        if (!terminal.dialogue().isLive()) {
            throw new WrongRequest(written.map(this::unknown).orElse(EXAMPLE));
        }
        List<String> lawful = new NextActs(procedure).lawfulIn(state);
        Optional<Chosen> meant = written.isPresent() ? understood(written.get(), lawful) : Optional.empty();
        boolean again = false;
        while (meant.isEmpty()) {
            String answer = (again
                            ? terminal.dialogue().chooseAgain(terminal.err(), "事项", lawful, "")
                            : terminal.dialogue().choose(terminal.err(), "事项", lawful, ""))
                    .filter(said -> !FormFilling.isBack(said))
                    .orElseThrow(() -> new WrongRequest(FormFilling.BROKEN_OFF));
            again = true;
            meant = answer.isEmpty() ? Optional.empty() : understood(answer, lawful);
        }
        return meant.get();
    }

    private Optional<Chosen> exactly(String word) {
        return word.equals(UNFOUNDED)
                ? Optional.of(new Chosen(ActKind.VERIFICATION, ActKind.VERIFICATION.word(), Map.of("结论", "不属实")))
                : ActKind.of(word, procedure).map(kind -> new Chosen(kind, word, Map.of()));
    }

    /** What a word means, asked back where it is not sure or not what the state allows. */
    private Optional<Chosen> understood(String word, List<String> lawful) throws IOException {
        Optional<Chosen> exact = exactly(word);
        if (exact.isPresent()) {
            String kind = exact.get().word();
            boolean agreed = lawful.contains(kind)
                    || terminal.dialogue()
                            .agrees(
                                    terminal.err(),
                                    "  现在是“" + state.status().label() + "”，按顺序还不能记“" + kind + "”。还是要记吗",
                                    false);
            return agreed ? exact : Optional.empty();
        }
        List<String> near = Nearest.all(word, lawful);
        if (near.size() == 1 && terminal.dialogue().agrees(terminal.err(), "  是“" + near.getFirst() + "”吗", true)) {
            return exactly(near.getFirst());
        }
        terminal.complain("  " + unknown(word));
        return Optional.empty();
    }

    private String unknown(String word) {
        return "没有“" + word + "”这个事项"
                + LedgerKeys.nearest(word, ActKind.words(procedure))
                        .map("，是不是“%s”？"::formatted)
                        .orElse("，可写：" + String.join("、", ActKind.words(procedure)));
    }
}
