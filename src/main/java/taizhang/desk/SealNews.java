package taizhang.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 * @param late 补录 that no seal before the day's own holds
 */
record SealNews(String remark, List<LateEntry> late) {
    /** Nothing is said of seals. */
    static final SealNews NONE = new SealNews("", List.of());

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
        Optional<Seal> own =
                seals.stream().filter(seal -> seal.end().equals(day)).findFirst();
        String remark = "";
        if (own.isPresent()) {
            SealState state =
                    SealCheck.of(books.ledger(), books.evidence(), seals).get(seals.indexOf(own.get()));
            remark = "已封账 " + own.get().code() + (state.agrees() ? "，与封账相符" : "，与封账不符");
        }
        return new SealNews(
                remark,
                SealCheck.late(books.ledger(), seals).stream()
                        .filter(item -> isNews(item, day))
                        .map(item -> new LateEntry(
                                item.owner(),
                                item.label(),
                                item.date(),
                                item.seal().period()))
                        .toList());
    }

    /** Entered after an earlier seal, and not told by the report of a seal in between. */
    private static boolean isNews(LateItem item, LocalDate day) {
        return item.seal().end().isBefore(day)
                && item.listed().map(Seal::end).filter(day::isAfter).isEmpty();
    }
}
