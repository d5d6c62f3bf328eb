package taizhang.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What must hold between the figures of a day:
 *
 * <ol>
 *   <li>in every slice the states add up: 累计发现＝未销号＋已销号＋查否＋移交, and so on; 涉及资金＝收回资金＋未收回资金;
 *   <li>in the town, each unit, kind and category the acts of 本期 lead from 上期未销, counted by the states on the eve, to
 *       未销号, counted by the states on the day;
 *   <li>units, kinds, categories and stages each add up to the town, and what moves out of one moves into another;
 *   <li>every unit due to report is 按时, 迟报, 未报 or 未到期.
 * </ol>
 */
public final class Identities {
    private static final List<Identity> EVERYWHERE = List.of(
            Identity.sum(
                    Indicator.REGISTERED, Indicator.OPEN, Indicator.CLOSED, Indicator.UNFOUNDED, Indicator.TRANSFERRED),
            new Identity(
                    Indicator.DUE,
                    List.of(Indicator.REGISTERED),
                    List.of(Indicator.UNFOUNDED, Indicator.TRANSFERRED, Indicator.UNVERIFIED)),
            Identity.sum(
                    Indicator.OPEN,
                    Indicator.UNVERIFIED,
                    Indicator.RECTIFYING,
                    Indicator.COMPLETED,
                    Indicator.PENDING_CLOSURE),
            Identity.sum(Indicator.RECTIFIED, Indicator.COMPLETED, Indicator.PENDING_CLOSURE, Indicator.CLOSED),
            Identity.sum(Indicator.SCHEDULED, Indicator.KEPT, Indicator.OVERDUE),
            Identity.sum(Indicator.CLOSURES, Indicator.CLOSED_IN_TIME, Indicator.CLOSED_LATE),
            new Identity(Indicator.UNRECOVERED, List.of(Indicator.MONEY), List.of(Indicator.RECOVERED)),
            Identity.sum(Indicator.EXPECTED, Indicator.REPORTED, Indicator.MISSING, Indicator.NOT_DUE),
            Identity.sum(Indicator.REPORTED, Indicator.ON_TIME, Indicator.LATE));

    /** Not by stage: there a closing belongs to the stage of its 审定; nor by mark: what moves there is not counted. */
    private static final List<Identity> APART_FROM_STAGES = List.of(
            Identity.sum(Indicator.CLOSED, Indicator.CLOSURES),
            new Identity(
                    Indicator.OPEN,
                    List.of(
                            Indicator.OPEN_BEFORE,
                            Indicator.NEW,
                            Indicator.NEW_RECURRED,
                            Indicator.REINSTATED,
                            Indicator.MOVED_IN),
                    List.of(
                            Indicator.NEW_CLOSURES,
                            Indicator.NEW_UNFOUNDED,
                            Indicator.NEW_TRANSFERRED,
                            Indicator.MOVED_OUT)));

    private static final List<Class<? extends Slice>> AXES =
            List.of(Slice.OfUnit.class, Slice.OfKind.class, Slice.OfCategory.class, Slice.OfPhase.class);

    private Identities() {}

    /** Every equation that does not hold; empty when all is well. */
    public static List<Mismatch> of(FactTable table) {
        List<Mismatch> found = new ArrayList<>();
        for (Slice slice : table.slices()) {
            EVERYWHERE.forEach(identity -> identity.breachIn(table, slice).ifPresent(found::add));
            if (!(slice instanceof Slice.OfPhase) && !(slice instanceof Slice.OfMark)) {
                APART_FROM_STAGES.forEach(
                        identity -> identity.breachIn(table, slice).ifPresent(found::add));
            }
        }
        AXES.forEach(axis -> addUp(table, axis, found));
        return List.copyOf(found);
    }

    private static void addUp(FactTable table, Class<? extends Slice> axis, List<Mismatch> found) {
        List<? extends Slice> parts = table.slices(axis);
        if (parts.isEmpty()) {
            return;
        }
        String name = parts.getFirst().label().substring(0, 2);
        for (Counted indicator : table.counted()) {
            if (indicator.isAdditive() && indicator.isIn(parts.getFirst())) {
                BigDecimal town = table.at(Slice.TOWN, indicator).value().orElseThrow();
                BigDecimal sum = sum(table, parts, indicator);
                if (town.compareTo(sum) != 0) {
                    found.add(new Mismatch(Slice.TOWN, indicator.label() + "＝各" + name + "之和", town, sum));
                }
            }
        }
        BigDecimal out = sum(table, parts, Indicator.MOVED_OUT);
        BigDecimal in = sum(table, parts, Indicator.MOVED_IN);
        if (out.compareTo(in) != 0) {
            found.add(new Mismatch(Slice.TOWN, "各" + name + "改出＝各" + name + "改入", out, in));
        }
    }

    private static BigDecimal sum(FactTable table, List<? extends Slice> parts, Counted indicator) {
        return parts.stream()
                .flatMap(part -> table.find(part, indicator).flatMap(Fact::value).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
