package taizhang.statistics.recount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import taizhang.lifecycle.ProblemState;
import taizhang.model.Act;
import taizhang.model.Impact;
import taizhang.model.Truth;
import taizhang.statistics.Counted;
import taizhang.statistics.Indicator;
import taizhang.statistics.OwnFigure;
import taizhang.statistics.Standing;
import taizhang.statistics.StepFigure;

/**
 * One problem, asked for one figure after the other.
 *
 * @param standing how it stands
 * @param eve the day before 本期
 * @param place where is counted
 * @param nearDays 临期天数
 * @param still whether it stands still (无进展), where that is counted
 * @param closers the steps that close
 */
record ProblemRecount(Standing standing, LocalDate eve, Place place, int nearDays, boolean still, Closers closers) {
    /** What the problem adds to a figure; nothing to a rate, or to one about returns. */
    BigDecimal of(Counted counted) {
        return switch (counted) {
            case Indicator indicator -> of(indicator);
            case OwnFigure own ->
                liesHere() && belongs(standing.registered())
                        ? OwnRecount.of(own, standing.problem(), day())
                        : BigDecimal.ZERO;
            case StepFigure step -> one(liesHere() && belongs(standing.registered()) && passed(step));
        };
    }

    private boolean passed(StepFigure step) {
        StepRecount recount = StepRecount.of(step, standing.problem(), day());
        return step.recent() ? recount.happened(then().isPresent(), eve) : recount.stands();
    }

    private BigDecimal of(Indicator indicator) {
        BigDecimal whole = liesHere() && belongs(standing.registered())
                ? stock(indicator).add(happened(indicator))
                : BigDecimal.ZERO;
        return whole.add(moved(indicator));
    }

    /** Figures that go by where it lay then, or by the day of a 审定. */
    private BigDecimal moved(Indicator indicator) {
        return switch (indicator) {
            case MOVED_IN -> one(wasOpen() && !laidThen() && liesHere());
            case MOVED_OUT -> one(wasOpen() && laidThen() && !liesHere());
            case OPEN_BEFORE -> one(wasOpen() && laidThen() && belongs(standing.registered()));
            case CLOSURES -> one(liesHere() && closed());
            case CLOSED_IN_TIME -> one(liesHere() && closed() && !completedLate());
            case CLOSED_LATE -> one(liesHere() && closed() && completedLate());
            case NEW_CLOSURES ->
                BigDecimal.valueOf(closings())
                        .add(sum(
                                Act.Opening.class,
                                true,
                                act -> opened(act, "已销号") && liesHere() && belongs(countedOn(act)) ? 1 : 0));
            case REGISTERED, UNVERIFIED, UNFOUNDED, TRANSFERRED, RECTIFYING, COMPLETED, PENDING_CLOSURE, CLOSED ->
                none();
            case OPEN, DUE, RECTIFIED, OVERDUE, NEAR_DUE, UNDECIDED, STANDING_STILL, EXTENDED, RECURRED -> none();
            case HOUSEHOLDS, PERSONS, MONEY, PERSONS_HELD, REGULATIONS, NEW, NEW_RECTIFIED, NEW_UNFOUNDED -> none();
            case REINSTATED, NEW_TRANSFERRED, NEW_RECURRED, RETURNED, NEW_PERSONS_HELD, NEW_REGULATIONS -> none();
            case CONTINUING, SETTLED, SCHEDULED, KEPT, AHEAD, RECOVERED, UNRECOVERED, NEW_RECOVERED -> none();
            case RECTIFIED_RATE, CLOSED_RATE, UNFOUNDED_RATE, SETTLED_RATE, KEPT_RATE -> none();
            case RECOVERED_RATE, REPORTED_RATE, ON_TIME_RATE -> none();
            case EXPECTED, REPORTED, ON_TIME, LATE, ZERO_REPORTS, MISSING, NOT_DUE, MADE_UP -> none();
        };
    }

    /** How it stands. */
    private BigDecimal stock(Indicator indicator) {
        Impact impact = state().facts().impact();
        return switch (indicator) {
            case REGISTERED -> BigDecimal.ONE;
            case UNVERIFIED, UNFOUNDED, TRANSFERRED, RECTIFYING, PENDING_CLOSURE, CLOSED -> is(indicator.label());
            case COMPLETED -> is("完成整改");
            case OPEN -> is("待核实", "整改中", "完成整改", "待销号");
            case DUE -> is("整改中", "完成整改", "待销号", "已销号");
            case RECTIFIED -> is("完成整改", "待销号", "已销号");
            case OVERDUE -> one(rectifying() && limit().filter(day()::isAfter).isPresent());
            case NEAR_DUE -> one(rectifying() && limit().filter(this::isNear).isPresent());
            case UNDECIDED ->
                one(rectifying() && limit().isEmpty() && limitInWords().startsWith("待定（"));
            case STANDING_STILL -> one(still);
            case EXTENDED -> one(state().limits().isExtended());
            case RECURRED -> one(acts().stream().anyMatch(Act.Recurrence.class::isInstance));
            case HOUSEHOLDS -> BigDecimal.valueOf(impact.households());
            case PERSONS -> BigDecimal.valueOf(impact.persons());
            case MONEY -> impact.money();
            case UNRECOVERED -> impact.money().subtract(cameBack(false));
            case PERSONS_HELD, REGULATIONS, NEW, NEW_RECTIFIED, NEW_UNFOUNDED, REINSTATED, NEW_TRANSFERRED -> none();
            case NEW_RECURRED, RETURNED, NEW_PERSONS_HELD, NEW_REGULATIONS, NEW_CLOSURES -> none();
            case RECOVERED, NEW_RECOVERED -> none();
            case MOVED_IN, MOVED_OUT, OPEN_BEFORE, CLOSURES, CLOSED_IN_TIME, CLOSED_LATE -> none();
            case CONTINUING, SCHEDULED, KEPT, AHEAD -> one(new ScheduleRecount(standing).counts(indicator));
            case SETTLED -> none();
            case RECTIFIED_RATE, CLOSED_RATE, UNFOUNDED_RATE, SETTLED_RATE, KEPT_RATE -> none();
            case RECOVERED_RATE, REPORTED_RATE, ON_TIME_RATE -> none();
            case EXPECTED, REPORTED, ON_TIME, LATE, ZERO_REPORTS, MISSING, NOT_DUE, MADE_UP -> none();
        };
    }

    /** What was done about it. */
    private BigDecimal happened(Indicator indicator) {
        return switch (indicator) {
            case PERSONS_HELD -> sum(Act.Accountability.class, false, Act.Accountability::persons);
            case REGULATIONS -> sum(Act.Rulemaking.class, false, act -> 1);
            case NEW -> one(then().isEmpty());
            case NEW_RECTIFIED -> one(state().completedOn().filter(this::isNew).isPresent());
            case NEW_UNFOUNDED ->
                sum(Act.Verification.class, true, act -> act.conclusion() == Truth.UNTRUE ? 1 : 0)
                        .add(sum(Act.Opening.class, true, act -> opened(act, "查否") ? 1 : 0));
            case REINSTATED -> sum(Act.Verification.class, true, act -> isReinstating(act) ? 1 : 0);
            case NEW_TRANSFERRED ->
                sum(Act.Transfer.class, true, act -> 1)
                        .add(sum(Act.Opening.class, true, act -> opened(act, "移交") ? 1 : 0));
            case NEW_RECURRED -> sum(Act.Recurrence.class, true, act -> 1);
            case RETURNED -> sum(Act.SentBack.class, true, act -> 1);
            case NEW_PERSONS_HELD -> sum(Act.Accountability.class, true, Act.Accountability::persons);
            case RECOVERED -> cameBack(false);
            case NEW_RECOVERED -> cameBack(true);
            case NEW_REGULATIONS -> sum(Act.Rulemaking.class, true, act -> 1);
            case REGISTERED, UNVERIFIED, UNFOUNDED, TRANSFERRED, RECTIFYING, COMPLETED, PENDING_CLOSURE, CLOSED ->
                none();
            case OPEN, DUE, RECTIFIED, OVERDUE, NEAR_DUE, UNDECIDED, STANDING_STILL, EXTENDED, RECURRED -> none();
            case HOUSEHOLDS, PERSONS, MONEY, UNRECOVERED, NEW_CLOSURES -> none();
            case MOVED_IN, MOVED_OUT, OPEN_BEFORE, CLOSURES, CLOSED_IN_TIME, CLOSED_LATE -> none();
            case CONTINUING, SETTLED, SCHEDULED, KEPT, AHEAD -> none();
            case RECTIFIED_RATE, CLOSED_RATE, UNFOUNDED_RATE, SETTLED_RATE, KEPT_RATE -> none();
            case RECOVERED_RATE, REPORTED_RATE, ON_TIME_RATE -> none();
            case EXPECTED, REPORTED, ON_TIME, LATE, ZERO_REPORTS, MISSING, NOT_DUE, MADE_UP -> none();
        };
    }

    /** What the other counts say. */
    private static BigDecimal none() {
        return BigDecimal.ZERO;
    }

    private boolean isNear(LocalDate limit) {
        return !limit.isBefore(day()) && !limit.isAfter(day().plusDays(nearDays));
    }

    private ProblemState state() {
        return standing.state();
    }

    private LocalDate day() {
        return standing.day();
    }

    private Optional<ProblemState> then() {
        return standing.life().on(eve);
    }

    private Optional<LocalDate> limit() {
        return state().limits().current();
    }

    private String limitInWords() {
        return state().facts()
                .measure()
                .flatMap(measure -> measure.limit().words())
                .orElse("");
    }

    private boolean wasOpen() {
        return then().filter(then -> List.of("待核实", "整改中", "完成整改", "待销号")
                        .contains(then.status().label()))
                .isPresent();
    }

    private boolean laidThen() {
        return then().filter(place.problems()).isPresent();
    }

    private boolean liesHere() {
        return place.problems().test(state());
    }

    private boolean belongs(LocalDate day) {
        return place.days().test(day);
    }

    /** Closed, and its closing belongs here by the day it was decided. */
    private boolean closed() {
        return state().closedOn().filter(this::belongs).isPresent();
    }

    private boolean completedLate() {
        return limit().flatMap(limit -> state().completedOn().filter(limit::isBefore))
                .isPresent();
    }

    private boolean rectifying() {
        return state().status().label().equals("整改中");
    }

    private BigDecimal is(String... statuses) {
        return one(List.of(statuses).contains(state().status().label()));
    }

    private static BigDecimal one(boolean counts) {
        return counts ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private List<Act> acts() {
        return standing.problem().acts().stream()
                .filter(act -> !act.date().isAfter(day()))
                .toList();
    }

    /** Whether something of a day was not yet told on the eve: of a problem in no book then, everything. */
    private boolean isNew(LocalDate day) {
        return then().isEmpty() || day.isAfter(eve);
    }

    private static boolean opened(Act.Opening act, String status) {
        return act.status().label().equals(status);
    }

    /** How often it was closed in 本期 here: by the step that closes, a 公示 on its last day where nothing came between. */
    private long closings() {
        return liesHere()
                ? closers.closingsOf(standing.problem(), day()).stream()
                        .filter(this::isNew)
                        .map(this::countedOn)
                        .filter(this::belongs)
                        .count()
                : 0;
    }

    private LocalDate countedOn(Act act) {
        return countedOn(act.date());
    }

    private LocalDate countedOn(LocalDate day) {
        return day.isBefore(standing.registered()) ? standing.registered() : day;
    }

    private <A extends Act> BigDecimal sum(Class<A> kind, boolean onlyNew, ToIntFunction<A> amount) {
        return BigDecimal.valueOf(acts().stream()
                .filter(act -> !onlyNew || isNew(act.date()))
                .filter(kind::isInstance)
                .map(kind::cast)
                .mapToInt(amount)
                .sum());
    }

    /** 收回资金, in all or in 本期. */
    private BigDecimal cameBack(boolean onlyNew) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Act act : acts()) {
            if (act instanceof Act.Recovery recovery && (!onlyNew || isNew(act.date()))) {
                sum = sum.add(recovery.amount());
            }
        }
        return sum;
    }

    /** Found true after all: the 核实 before it said untrue. */
    private boolean isReinstating(Act.Verification act) {
        Optional<Act.Verification> before = Optional.empty();
        for (Act.Verification other : verifications()) {
            if (other.equals(act)) {
                break;
            }
            before = Optional.of(other);
        }
        return act.conclusion() != Truth.UNTRUE
                && before.filter(other -> other.conclusion() == Truth.UNTRUE).isPresent();
    }

    private List<Act.Verification> verifications() {
        return acts().stream()
                .filter(Act.Verification.class::isInstance)
                .map(Act.Verification.class::cast)
                .sorted(java.util.Comparator.comparing(Act::date))
                .toList();
    }
}
