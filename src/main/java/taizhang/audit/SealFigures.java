package taizhang.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import taizhang.model.Ledger;
import taizhang.model.ProblemStatus;
import taizhang.statistics.Counted;
import taizhang.statistics.FactTable;
import taizhang.statistics.Indicator;
import taizhang.statistics.Slice;
import taizhang.statistics.Statistics;

/**
 * The figures of a day that a seal closes: the town, each unit and each category.
 *
 * @param town figures of the town by name
 * @param text all figures in lines
 */
record SealFigures(Map<String, String> town, String text) {
    /** The figures of a ledger on a day. A unit or category without a problem has no line: it may not be known yet. */
    static SealFigures of(Ledger ledger, LocalDate end) {
        FactTable facts = FactTable.of(Statistics.of(ledger, end));
        Map<String, Map<String, String>> all = new TreeMap<>();
        for (Slice slice : facts.slices()) {
            if (slice.equals(Slice.TOWN) || isSome(facts, slice)) {
                nameOf(slice, ledger).ifPresent(name -> all.put(name, figures(facts, slice)));
            }
        }
        StringBuilder text = new StringBuilder();
        all.forEach((of, figures) -> figures.forEach((name, value) -> text.append(of)
                .append(' ')
                .append(name)
                .append('=')
                .append(value)
                .append('\n')));
        return new SealFigures(figures(facts, Slice.TOWN), text.toString());
    }

    private static boolean isSome(FactTable facts, Slice slice) {
        return facts.at(slice, Indicator.REGISTERED).value().orElseThrow().signum() > 0;
    }

    /** Empty for what no seal closes: kinds of units, stages and tags may be settled later. */
    private static Optional<String> nameOf(Slice slice, Ledger ledger) {
        return switch (slice) {
            case Slice.Town town -> Optional.of(town.label());
            case Slice.OfUnit of -> Optional.of("单位 " + ledger.units().lastingNameOf(of.unit()));
            case Slice.OfCategory of -> Optional.of("类别 " + of.category().name());
            case Slice.OfKind ignored -> Optional.empty();
            case Slice.OfPhase ignored -> Optional.empty();
            case Slice.OfMark ignored -> Optional.empty();
            case Slice.OfGroup ignored -> Optional.empty();
        };
    }

    /**
     * Only figures that hang on sealed items alone, not on the returns, the periods or the rules of the campaign. Those of the
     * campaign's own only where they are something: fields may be settled after a seal.
     */
    private static Map<String, String> figures(FactTable facts, Slice slice) {
        Map<String, Counted> sealed = new LinkedHashMap<>();
        sealed.put(Indicator.REGISTERED.label(), Indicator.REGISTERED);
        for (ProblemStatus status : ProblemStatus.values()) {
            sealed.put(status.label(), Indicator.of(status));
        }
        List.of(
                        Indicator.OPEN,
                        Indicator.OVERDUE,
                        Indicator.EXTENDED,
                        Indicator.RECURRED,
                        Indicator.HOUSEHOLDS,
                        Indicator.PERSONS,
                        Indicator.MONEY)
                .forEach(indicator -> sealed.put(indicator.label(), indicator));
        facts.own().stream()
                .filter(own -> facts.at(slice, own).value().orElseThrow().signum() != 0)
                .forEach(own -> sealed.put(own.label(), own));
        Map<String, String> figures = new LinkedHashMap<>();
        sealed.forEach((name, indicator) -> figures.put(
                name,
                facts.at(slice, indicator)
                        .value()
                        .orElseThrow()
                        .stripTrailingZeros()
                        .toPlainString()));
        return figures;
    }
}
