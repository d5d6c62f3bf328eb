package taizhang.statistics;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import taizhang.model.Impact;
import taizhang.model.ProblemStatus;

/**
 * Counts over some problems on a day.
 *
 * @param byStatus how many stand in each status; all statuses are named
 * @param overdue 逾期未改
 * @param extended 延期: with an extension in force, whatever the status
 * @param recurred 反弹: in a second or later round
 * @param impact households, persons and money touched
 */
public record Tally(Map<ProblemStatus, Integer> byStatus, int overdue, int extended, int recurred, Impact impact) {
    public Tally {
        byStatus = java.util.Collections.unmodifiableMap(new EnumMap<>(byStatus));
    }

    /** Counts the given problems. */
    public static Tally of(List<Standing> standings) {
        Map<ProblemStatus, Integer> byStatus = new EnumMap<>(ProblemStatus.class);
        for (ProblemStatus status : ProblemStatus.values()) {
            byStatus.put(status, 0);
        }
        int overdue = 0;
        int extended = 0;
        int recurred = 0;
        int households = 0;
        int persons = 0;
        BigDecimal money = BigDecimal.ZERO;
        for (Standing standing : standings) {
            byStatus.merge(standing.status(), 1, Integer::sum);
            overdue += standing.isOverdue() ? 1 : 0;
            extended += standing.state().limits().isExtended() ? 1 : 0;
            recurred += standing.state().round() > 1 ? 1 : 0;
            Impact impact = standing.state().facts().impact();
            households += impact.households();
            persons += impact.persons();
            money = money.add(impact.money());
        }
        return new Tally(byStatus, overdue, extended, recurred, new Impact(households, persons, money));
    }

    /** How many stand in a status. */
    public int count(ProblemStatus status) {
        return byStatus.getOrDefault(status, 0);
    }

    /** 累计发现: all registered. */
    public int registered() {
        return byStatus.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** 未销号: neither closed nor unfounded nor transferred; includes 待核实. */
    public int open() {
        return registered()
                - count(ProblemStatus.CLOSED)
                - count(ProblemStatus.UNFOUNDED)
                - count(ProblemStatus.TRANSFERRED);
    }

    /** 应整改: 累计发现 − 查否 − 移交 − 待核实. */
    public int due() {
        return open() - count(ProblemStatus.UNVERIFIED) + count(ProblemStatus.CLOSED);
    }

    /** 累计完成整改: completed, waiting for closing, or closed. */
    public int completed() {
        return count(ProblemStatus.COMPLETED) + count(ProblemStatus.PENDING_CLOSURE) + count(ProblemStatus.CLOSED);
    }
}
