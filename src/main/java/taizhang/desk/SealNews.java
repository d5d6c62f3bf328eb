package taizhang.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import taizhang.audit.LateItem;
import taizhang.audit.SealCheck;
import taizhang.audit.SealState;
import taizhang.diagnostic.Diagnostics;
import taizhang.model.Seal;
import taizhang.report.day.LateEntry;

/**
 * What the seals say about the papers of a day (封账).
 *
 * @param remark for the foot of each page: whether the day's period is sealed, and whether the books still agree; empty
 *     while it is not sealed
 * @param chain 封账链 of the day's own seal, for the report of the period; empty while it is not sealed
 * @param late 补录 that no seal before the day's own holds
 */
record SealNews(String remark, String chain, List<LateEntry> late) {
    /** Nothing is said of seals. */
    static final SealNews NONE = new SealNews("", "", List.of());

    SealNews {
        late = List.copyOf(late);
    }

    /**
     * Lays the seals of the books beside the books.
     *
     * @throws IOException evidence cannot be read
     */
    static SealNews of(Books books, LocalDate day) throws IOException {
        List<Seal> seals = books.seals(new Diagnostics());
        if (seals.isEmpty()) {
            return NONE;
        }
        List<SealState> states = SealCheck.of(books.ledger(), books.evidence(), seals).stream()
                .filter(state -> !state.seal().end().isAfter(day))
                .toList();
        Optional<Seal> own =
                seals.stream().filter(seal -> seal.end().equals(day)).findFirst();
        String agreement = agreement(states, own.isPresent());
        String settings = own.isPresent()
                        && !books.settings()
                                .changedSince(seals, seals.indexOf(own.get()))
                                .isEmpty()
                ? "，设置有变更"
                : "";
        return new SealNews(
                own.map(seal -> "已封账 " + seal.code() + "，").orElse("") + agreement + settings,
                own.map(Seal::chain).orElse(""),
                SealCheck.late(books.ledger(), books.evidence(), seals).stream()
                        .filter(item -> isNews(item, day))
                        .map(item -> new LateEntry(
                                item.owner(),
                                item.label(),
                                item.date(),
                                item.seal().period()))
                        .toList());
    }

    /** How the books stand to all seals up to the day; of a day that is not sealed only what is amiss is said. */
    private static String agreement(List<SealState> states, boolean sealed) {
        if (sealed && !states.getLast().agrees()) {
            return "与封账不符";
        }
        String amiss = states.stream()
                .filter(state -> !state.agrees())
                .map(state -> Integer.toString(state.seal().period()))
                .collect(Collectors.joining("、"));
        if (!amiss.isEmpty()) {
            return "与第" + amiss + "期封账不符";
        }
        return sealed ? "与封账相符" : "";
    }

    /** Entered after an earlier seal, and not told by the report of a seal in between. */
    private static boolean isNews(LateItem item, LocalDate day) {
        return item.seal().end().isBefore(day)
                && item.listed().map(Seal::end).filter(day::isAfter).isEmpty();
    }
}
