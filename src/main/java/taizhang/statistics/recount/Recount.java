package taizhang.statistics.recount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import taizhang.lifecycle.ProblemState;
import taizhang.model.ProblemId;
import taizhang.statistics.Counted;
import taizhang.statistics.Indicator;
import taizhang.statistics.IndicatorScope;
import taizhang.statistics.OwnFigure;
import taizhang.statistics.ReportingBoard;
import taizhang.statistics.ReportingState;
import taizhang.statistics.Standing;
import taizhang.statistics.Standstills;
import taizhang.statistics.Statistics;

/**
 * Every figure of a day counted once more, each by itself, when it is asked for: problem by problem, from how it stands and
 * from its acts.
 */
public final class Recount {
    private static final String IN_WORDS = "概数";

    private final Statistics statistics;
    private final Standstills standstills;
    private final PaperRecount papers;
    private final List<ReportingState> returns;
    private final List<ReportingState> madeUp;
    private final List<OwnFigure> own;
    private final Map<ProblemId, Standing> byNumber = new LinkedHashMap<>();
    private final Map<String, String> known = new ConcurrentHashMap<>();

    private Recount(Statistics statistics, Standstills standstills, ReportingBoard board) {
        this.statistics = statistics;
        this.standstills = standstills;
        this.papers = new PaperRecount(statistics, standstills, board);
        this.returns = board.now();
        this.madeUp = board.madeUp();
        this.own = OwnFigure.of(statistics.ledger().campaign().fields());
        statistics
                .standings()
                .forEach(standing -> byNumber.put(standing.problem().id(), standing));
    }

    /** The figures of a day on which the problems stand, stand still and were reported so. */
    public static Recount of(Statistics statistics, Standstills standstills, ReportingBoard board) {
        return new Recount(statistics, standstills, board);
    }

    /**
     * A figure as it should be printed, by a name such as 全镇/累计发现 or 督办/发出; empty if the name is no figure of a day.
     */
    public Optional<String> at(String name) {
        return inTable(name).or(() -> inWords(name)).or(() -> papers.at(name));
    }

    /** Money as sentences tell it, from the sum as tables print it. */
    private Optional<String> inWords(String name) {
        return name.endsWith("资金" + IN_WORDS)
                ? inTable(name.substring(0, name.length() - IN_WORDS.length())).map(Recount::words)
                : Optional.empty();
    }

    private static String words(String sum) {
        BigDecimal yuan = new BigDecimal(sum);
        boolean few = yuan.movePointLeft(4).compareTo(BigDecimal.ONE) < 0;
        BigDecimal shown = few ? yuan : yuan.movePointLeft(4).setScale(2, RoundingMode.HALF_UP);
        return shown.stripTrailingZeros().toPlainString() + (few ? "元" : "万元");
    }

    /** How many policies as it should be printed, of a level or 合计; empty when there is none of the level. */
    public Optional<String> policies(boolean onlyAdvised, String level) {
        return papers.policies(onlyAdvised, level).map(count -> Long.toString(count));
    }

    private Optional<String> inTable(String name) {
        int slash = name.lastIndexOf('/');
        Optional<Counted> indicator = counted(name.substring(slash + 1));
        if (slash < 0 || indicator.filter(asked -> isCounted(asked, name)).isEmpty()) {
            return Optional.empty();
        }
        return Place.of(name.substring(0, slash), statistics.ledger())
                .map(place ->
                        known.computeIfAbsent(name, asked -> printed(indicator.get(), place, statistics.standings())));
    }

    private Optional<Counted> counted(String word) {
        return Indicator.parse(word)
                .map(Counted.class::cast)
                .or(() -> own.stream()
                        .filter(figure -> figure.label().equals(word))
                        .map(Counted.class::cast)
                        .findFirst());
    }

    /** What is counted that a ledger names by a word of its own, e.g. 件数. */
    public Optional<Counted> indicator(String word) {
        return switch (word) {
            case "件数" -> Optional.of(Indicator.REGISTERED);
            case "完成整改" -> Optional.of(Indicator.COMPLETED);
            case "逾期" -> Optional.of(Indicator.OVERDUE);
            default -> counted(word);
        };
    }

    /** The problems registered by the day that stand as wanted, in the order of the ledger. */
    public List<ProblemId> problems(Predicate<ProblemState> wanted) {
        return statistics.standings().stream()
                .filter(standing -> wanted.test(standing.state()))
                .map(standing -> standing.problem().id())
                .toList();
    }

    private static boolean isMark(String name) {
        return name.startsWith("标签:") || name.startsWith("其他类别:");
    }

    private static boolean isCounted(Counted indicator, String name) {
        return switch (indicator.scope()) {
            case PROBLEMS -> true;
            case MOVES -> !name.startsWith("阶段") && !isMark(name);
            case RETURNS -> !name.startsWith("阶段") && !name.startsWith("类别") && !isMark(name);
        };
    }

    /**
     * A figure over some problems as it should be printed.
     *
     * @throws IllegalArgumentException if one is not registered by the day
     */
    public String over(Collection<ProblemId> problems, Counted indicator) {
        List<Standing> picked = problems.stream()
                .map(problem -> Optional.ofNullable(byNumber.get(problem))
                        .orElseThrow(() -> new IllegalArgumentException(problem.text())))
                .toList();
        return printed(indicator, Place.ofPicked(), picked);
    }

    private String printed(Counted indicator, Place place, List<Standing> standings) {
        if (indicator instanceof OwnFigure own) {
            return OwnRecount.printed(own, total(own, place, standings));
        }
        return switch (indicator.kind()) {
            case COUNT -> total(indicator, place, standings).toBigIntegerExact().toString();
            case MONEY -> money(total(indicator, place, standings));
            case RATE ->
                percent(
                        total(indicator.numerator().orElseThrow(), place, standings),
                        total(indicator.denominator().orElseThrow(), place, standings));
        };
    }

    private BigDecimal total(Counted indicator, Place place, List<Standing> standings) {
        if (indicator instanceof Indicator counted && counted.scope() == IndicatorScope.RETURNS) {
            return BigDecimal.valueOf(returns(counted, place));
        }
        int nearDays = statistics.ledger().campaign().rules().nearDays();
        Closers closers = Closers.of(statistics.ledger().campaign().procedure());
        LocalDate eve = statistics.current().first().minusDays(1);
        BigDecimal total = BigDecimal.ZERO;
        for (Standing standing : standings) {
            boolean still = indicator == Indicator.STANDING_STILL
                    && standstills.isStandingStill(standing.problem().id());
            total = total.add(new ProblemRecount(standing, eve, place, nearDays, still, closers).of(indicator));
        }
        return total;
    }

    private long returns(Indicator indicator, Place place) {
        List<ReportingState> states = indicator == Indicator.MADE_UP ? madeUp : returns;
        return states.stream()
                .filter(state -> place.units().test(state.unit()))
                .filter(state -> counts(state, indicator))
                .count();
    }

    private static boolean counts(ReportingState state, Indicator indicator) {
        String how = state.timeliness().label();
        return switch (indicator) {
            case EXPECTED, MADE_UP -> true;
            case REPORTED -> List.of("按时", "迟报").contains(how);
            case ON_TIME, LATE, NOT_DUE -> how.equals(indicator.label());
            case ZERO_REPORTS -> state.label().contains("零报告");
            // what came after the paper is none of it
            case MISSING -> List.of("未报", "补报").contains(how);
            case REGISTERED, UNVERIFIED, UNFOUNDED, TRANSFERRED, RECTIFYING, COMPLETED, PENDING_CLOSURE, CLOSED ->
                false;
            case OPEN, DUE, RECTIFIED, OVERDUE, NEAR_DUE, UNDECIDED, STANDING_STILL, EXTENDED, RECURRED -> false;
            case HOUSEHOLDS, PERSONS, MONEY, PERSONS_HELD, REGULATIONS, NEW, NEW_RECTIFIED, NEW_UNFOUNDED -> false;
            case RECOVERED, UNRECOVERED, NEW_RECOVERED, RECOVERED_RATE -> false;
            case REINSTATED, NEW_TRANSFERRED, NEW_RECURRED, RETURNED, NEW_PERSONS_HELD, NEW_REGULATIONS -> false;
            case MOVED_IN, MOVED_OUT, OPEN_BEFORE, CLOSURES, CLOSED_IN_TIME, CLOSED_LATE, NEW_CLOSURES -> false;
            case RECTIFIED_RATE, CLOSED_RATE, UNFOUNDED_RATE, REPORTED_RATE, ON_TIME_RATE -> false;
        };
    }

    static String money(BigDecimal amount) {
        boolean whole = amount.remainder(BigDecimal.ONE).signum() == 0;
        int decimals = Math.max(2, amount.stripTrailingZeros().scale());
        return amount.setScale(whole ? 0 : decimals, RoundingMode.UNNECESSARY).toPlainString();
    }

    /** In tenths of a percent, of counts or of money to the 分; all and none without decimals, nearly all never as all. */
    private static String percent(BigDecimal part, BigDecimal whole) {
        long all = whole.movePointRight(2).longValueExact();
        long some = part.movePointRight(2).longValueExact();
        if (all == 0) {
            return "—";
        }
        if (some == 0 || some == all) {
            return some == 0 ? "0%" : "100%";
        }
        long tenths = (some * 2000 + all) / (all * 2);
        long shown = some < all ? Math.min(999, tenths) : tenths;
        return shown / 10 + "." + shown % 10 + "%";
    }
}
