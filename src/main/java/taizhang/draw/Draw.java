package taizhang.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import taizhang.model.Ledger;
import taizhang.model.SpotCheckKind;

/**
 * A draw of spot checks (抽查抽签).
 *
 * @param day the day of the meeting
 * @param seed 种子
 * @param pools what was drawn, kind by kind
 */
public record Draw(LocalDate day, Seed seed, List<PoolDraw> pools) {
    public Draw {
        pools = List.copyOf(pools);
    }

    /**
     * Draws.
     *
     * @param ledger the books; only what was in them by the day counts
     * @param period 期号 whose zero reports are meant; empty: the latest period that had ended by the day
     * @param count how many of each kind
     */
    public static Draw of(
            Ledger ledger, LocalDate day, Seed seed, List<SpotCheckKind> kinds, OptionalInt period, int count) {
        Pools pools = new Pools(ledger, day, EarlierTurns.before(ledger, day, seed));
        return new Draw(
                day,
                seed,
                kinds.stream()
                        .sorted()
                        .distinct()
                        .map(kind -> PoolDraw.of(pools.of(kind, period), seed, count))
                        .toList());
    }

    /** Everything drawn, in order. */
    public List<Pick> picks() {
        return pools.stream().flatMap(pool -> pool.picks().stream()).toList();
    }
}
