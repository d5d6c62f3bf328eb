package taizhang.audit;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a filed paper says of the seals, laid beside those of the books: whoever holds one old page can tell a history that
 * was made anew as a whole.
 *
 * @param answer in a sentence
 * @param agrees whether the books are those of the paper, as far as that can be told
 */
public record Against(String answer, boolean agrees) {
    private static final int CODE = 8;
    private static final int CHAIN = 20;

    /**
     * The answer.
     *
     * @param written 封账链 as typed, or 封账码
     * @param states how the seals stand
     * @return empty if it can be neither
     */
    public static Optional<Against> of(String written, List<SealState> states) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
        if (plain.length() >= CHAIN && plain.matches("[0-9A-Fa-f]{20,64}")) {
            String chain = plain.toLowerCase(Locale.ROOT);
            return Optional.of(
                    answer(place(states, state -> state.seal().digests().whole().startsWith(chain)), states));
        }
        String code = plain.toUpperCase(Locale.ROOT);
        if (code.length() == CODE && code.matches("[0-9A-Z]{8}")) {
            return Optional.of(codeAnswer(
                    place(states, state -> state.seal().code().replace("-", "").equals(code)), states));
        }
        return Optional.empty();
    }

    private static int place(List<SealState> states, java.util.function.Predicate<SealState> which) {
        return states.stream().filter(which).findFirst().map(states::indexOf).orElse(-1);
    }

    private static Against answer(int place, List<SealState> states) {
        if (place < 0) {
            return unknown("封账链");
        }
        String bad = states.subList(0, place + 1).stream()
                .filter(state -> !state.agrees())
                .map(state -> "第" + state.seal().period() + "期")
                .collect(Collectors.joining("、"));
        String which = "这是第" + states.get(place).seal().period() + "期的封账链";
        return bad.isEmpty()
                ? new Against("对照：一致。" + which + "，它和以前各期的封账都还在，和账相符。", true)
                : new Against("对照：封账链一致，" + which + "，但" + bad + "的封账和账不符，见上面。", false);
    }

    private static Against codeAnswer(int place, List<SealState> states) {
        return place < 0
                ? unknown("封账码")
                : new Against(
                        "对照：一致，但不足以证明。这是第" + states.get(place).seal().period() + "期的封账码，只有八个字，凑得出来；用同一页上的封账链再对照一次。",
                        true);
    }

    private static Against unknown(String what) {
        return new Against("对照：不一致。现在的历史里没有一期封账是这个" + what + "：历史被改过或者整个重做过；先核对有没有抄错。", false);
    }
}
