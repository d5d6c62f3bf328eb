package taizhang.statistics.recount;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.lifecycle.Life;
import taizhang.statistics.ReportingBoard;
import taizhang.statistics.Standing;
import taizhang.statistics.Standstills;
import taizhang.statistics.Statistics;

/** Figures of earlier days, and what changed since, counted once more: 2017-08-11:全镇/未销号, 较2017-08-11:全镇/未销号. */
final class PastRecount {
    private static final Pattern NAME = Pattern.compile("(较?)(\\d{4}-\\d{2}-\\d{2}):(.+)");

    private final Statistics statistics;
    private final Map<LocalDate, Recount> byDay = new ConcurrentHashMap<>();

    private PastRecount(Statistics statistics) {
        this.statistics = statistics;
    }

    /** The days before that of some statistics. */
    static PastRecount of(Statistics statistics) {
        return new PastRecount(statistics);
    }

    /** A figure by its name; empty if it is none of an earlier day. */
    Optional<String> at(String name, Recount now) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<String> then = on(matcher.group(2)).flatMap(day -> day.at(matcher.group(3)));
        return matcher.group(1).isEmpty()
                ? then
                : then.flatMap(old -> now.at(matcher.group(3)).map(today -> change(old, today)));
    }

    private Optional<Recount> on(String written) {
        try {
            LocalDate day = LocalDate.parse(written);
            return day.isAfter(statistics.asOf())
                    ? Optional.empty()
                    : Optional.of(byDay.computeIfAbsent(day, this::counted));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private Recount counted(LocalDate day) {
        List<Life> lives = statistics.standings().stream().map(Standing::life).toList();
        Statistics then = Statistics.of(statistics.ledger(), lives, day);
        return Recount.of(then, Standstills.of(then), ReportingBoard.of(statistics.ledger(), day));
    }

    private static String change(String old, String today) {
        if (old.equals("—") || today.equals("—")) {
            return "—";
        }
        BigDecimal more = number(today).subtract(number(old));
        String points = today.endsWith("%") ? "个百分点" : "";
        return switch (more.signum()) {
            case 1 -> "增" + more.stripTrailingZeros().toPlainString() + points;
            case -1 -> "减" + more.negate().stripTrailingZeros().toPlainString() + points;
            default -> "持平";
        };
    }

    private static BigDecimal number(String printed) {
        return new BigDecimal(printed.replace("%", ""));
    }
}
