package taizhang.statistics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import taizhang.model.Ledger;
import taizhang.model.SpotCheckKind;
import taizhang.model.SpotCheckTarget;

/**
 * How much was spot-checked (抽查情况).
 *
 * @param drawn 抽取, checked or not
 * @param byKind 已查, of each kind; a kind without any is left out
 * @param inconsistent 不一致 with what was reported
 */
public record SpotCheckFigures(int drawn, Map<SpotCheckKind, Integer> byKind, int inconsistent) {
    public SpotCheckFigures {
        byKind = Collections.unmodifiableMap(new EnumMap<>(byKind));
    }

    /** What was drawn on some days. */
    public static SpotCheckFigures of(Ledger ledger, Predicate<LocalDate> days) {
        List<SpotCheckTarget> drawn = ledger.oversight().spotChecks().stream()
                .filter(check -> days.test(check.date()))
                .flatMap(check -> check.targets().stream())
                .toList();
        Map<SpotCheckKind, Integer> checked = new EnumMap<>(SpotCheckKind.class);
        int inconsistent = 0;
        for (SpotCheckTarget target : drawn) {
            if (target.result().isPresent()) {
                checked.merge(target.kind(), 1, Integer::sum);
                inconsistent += target.result().get().consistent() ? 0 : 1;
            }
        }
        return new SpotCheckFigures(drawn.size(), checked, inconsistent);
    }

    /** How many of a kind have a result. */
    public int checked(SpotCheckKind kind) {
        return byKind.getOrDefault(kind, 0);
    }

    /** 已查: how many have a result. */
    public int checked() {
        return byKind.values().stream().mapToInt(Integer::intValue).sum();
    }
}
