package taizhang.statistics.recount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import taizhang.lifecycle.ProblemState;
import taizhang.model.ProblemId;
import taizhang.model.Reckoning;
import taizhang.statistics.Counted;
import taizhang.statistics.Indicator;
import taizhang.statistics.IndicatorScope;
import taizhang.statistics.OwnFigure;
import taizhang.statistics.ReportingBoard;
import taizhang.statistics.ReportingState;
import taizhang.statistics.Standing;
import taizhang.statistics.Standstills;
import taizhang.statistics.Statistics;
import taizhang.statistics.StepFigure;

/**
 * Every figure of a day counted once more, each by itself, when it is asked for: problem by problem, from how it stands and
 * from its acts.
 */
public final class Recount {
    private static final String IN_WORDS = "概数";
    private static final String SHARE = "占比";

    private final Statistics statistics;
    private final Standstills standstills;
    private final PaperRecount papers;
    private final PastRecount past;
    private final List<ReportingState> returns;
    private final List<ReportingState> madeUp;
    private final List<OwnFigure> own;
    private final List<StepFigure> steps;
    private final Map<ProblemId, Standing> byNumber = new LinkedHashMap<>();
    private final Map<String, String> known = new ConcurrentHashMap<>();

    private Recount(Statistics statistics, Standstills standstills, ReportingBoard board) {
        this.statistics = statistics;
        this.standstills = standstills;
        this.papers = new PaperRecount(statistics, standstills, board);
        this.past = PastRecount.of(statistics);
        this.returns = board.now();
        this.madeUp = board.madeUp();
        this.own = OwnFigure.of(statistics.ledger().campaign().fields());
        this.steps = StepFigure.of(statistics.ledger().campaign().procedure(), own);
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
        return inTable(name).or(() -> inWords(name)).or(() -> papers.at(name)).or(() -> past.at(name, this));
    }

    /** What is no count of its own: 涉及资金 as sentences tell it, 序时进度, and the share of a place in the whole (占比). */
    private Optional<String> inWords(String name) {
        int slash = name.lastIndexOf('/');
        Optional<Place> place = slash < 0 ? Optional.empty() : Place.of(name.substring(0, slash), statistics.ledger());
        return place.flatMap(found -> words(name.substring(slash + 1), found));
    }

    private Optional<String> words(String word, Place place) {
        if (word.endsWith("资金" + IN_WORDS)) {
            return counted(word.substring(0, word.length() - IN_WORDS.length()))
                    .map(money -> printing().words(total(money, place)));
        }
        if (word.equals("序时进度")) {
            return Optional.of(schedule(place));
        }
        return Optional.of(word)
                .filter(asked -> asked.endsWith(SHARE))
                .map(asked -> asked.substring(0, asked.length() - SHARE.length()))
                .flatMap(part -> part.isEmpty() ? Optional.of(Indicator.REGISTERED) : counted(part))
                .map(counted -> printing().percent(total(counted, place), total(counted, Place.ofPicked())));
    }

    private String schedule(Place place) {
        if (total(Indicator.DUE, place).signum() == 0) {
            return "—";
        }
        if (total(Indicator.OVERDUE, place).signum() > 0) {
            return "未达";
        }
        return total(Indicator.AHEAD, place).signum() > 0 ? "超过" : "达到";
    }

    private BigDecimal total(Counted counted, Place place) {
        return total(counted, place, statistics.standings());
    }

    private Printing printing() {
        return new Printing(reckoning());
    }

    private Reckoning reckoning() {
        return statistics.ledger().campaign().rules().reckoning();
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
                .or(() -> Stream.<Counted>concat(own.stream(), steps.stream())
                        .filter(figure -> figure.label().equals(word))
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

    /** How many of the notices with some numbers stand as a word says; empty if it says nothing of notices. */
    public Optional<String> notices(Collection<String> numbers, String word) {
        return new OversightRecount(statistics, day -> true, notice -> numbers.contains(notice.number()))
                .notices(word)
                .map(count -> Long.toString(count));
    }

    /** How the problems stand on the day. */
    public Statistics statistics() {
        return statistics;
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
            case MONEY -> printing().money(total(indicator, place, standings));
            case RATE -> rate(indicator, place, standings);
        };
    }

    private String rate(Counted rate, Place place, List<Standing> standings) {
        BigDecimal part = total(rate.numerator().orElseThrow(), place, standings);
        BigDecimal whole = total(rate.denominator().orElseThrow(), place, standings);
        if (List.of("整改率", "销号率").contains(rate.label())) {
            BigDecimal untrue =
                    reckoning().unfoundedSettles() ? total(Indicator.UNFOUNDED, place, standings) : BigDecimal.ZERO;
            part = part.add(untrue);
            whole = reckoning().ofAll() ? total(Indicator.REGISTERED, place, standings) : whole.add(untrue);
        }
        return printing().percent(part, whole);
    }

    private BigDecimal total(Counted indicator, Place place, List<Standing> standings) {
        if (indicator instanceof Indicator counted && counted.scope() == IndicatorScope.RETURNS) {
            return BigDecimal.valueOf(returns(counted, place));
        }
        if (indicator == Indicator.SETTLED) {
            BigDecimal closed = total(Indicator.CLOSED, place, standings);
            return reckoning().unfoundedSettles() ? closed.add(total(Indicator.UNFOUNDED, place, standings)) : closed;
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
            case CONTINUING, SETTLED, SCHEDULED, KEPT, AHEAD -> false;
            case RECTIFIED_RATE, CLOSED_RATE, UNFOUNDED_RATE, SETTLED_RATE, KEPT_RATE, REPORTED_RATE, ON_TIME_RATE ->
                false;
        };
    }
}
