package taizhang.report.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import taizhang.model.Unit;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.PeriodNews;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.report.day.Trend;
import taizhang.report.day.UnitLine;
import taizhang.statistics.Indicator;
import taizhang.statistics.Light;
import taizhang.statistics.Lights;
import taizhang.statistics.Timeliness;

/**
 * The page that a leader reads in a minute (一页通): always one page, however many units and problems there are; it says how
 * many there are more than it names.
 *
 * @param day what all papers of the day share
 * @param head title, people and day
 * @param keys six figures with their change since the period before
 * @param trend the last periods
 * @param lights the units by their light, red first
 * @param overdue the worst overdue
 * @param missing who has not reported
 * @param due what falls due
 * @param waiting what is to be decided
 */
public record OnePageReport(
        DayHead day,
        ReportHead head,
        List<KeyFigure> keys,
        Trend trend,
        List<UnitGroup> lights,
        ProblemGroup overdue,
        UnitGroup missing,
        ProblemGroup due,
        Waiting waiting)
        implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "一页通";

    private static final List<Indicator> KEYS = List.of(
            Indicator.REGISTERED,
            Indicator.RECTIFIED,
            Indicator.RECTIFIED_RATE,
            Indicator.CLOSURES,
            Indicator.OPEN,
            Indicator.OVERDUE);
    private static final int WORST = 5;
    /** Characters on a line of the title, and on one below it. */
    private static final int TITLE_LINE = 26;

    private static final int OFFICE_LINE = 40;
    /** Millimetres that a line of the title takes, one below it, and a row of the worst overdue where it is highest. */
    private static final int TITLE_HEIGHT = 10;

    private static final int OFFICE_HEIGHT = 6;
    private static final int ROW_HEIGHT = 13;
    private static final int NO_LIMIT = 1_000;
    /** Characters that have room in the row of a red light, and in any other. */
    private static final int RED_ROOM = 130;

    private static final int ROOM = 84;
    /** Characters that a unit takes besides its name. */
    private static final int STOP = 1;

    private static final int BRACKETS = 8;

    public OnePageReport {
        keys = List.copyOf(keys);
        lights = List.copyOf(lights);
    }

    /** The page of the day; empty before any problem is registered. */
    public static Optional<OnePageReport> of(Edition edition) {
        if (edition.town().count(Indicator.REGISTERED) == 0) {
            return Optional.empty();
        }
        Trend trend = Trend.of(edition);
        PeriodNews news = PeriodNews.of(edition);
        return Optional.of(new OnePageReport(
                edition.head(),
                edition.headOf(PAPER),
                KEYS.stream().map(key -> KeyFigure.of(key, edition, trend)).toList(),
                trend,
                lights(edition),
                ProblemGroup.of("逾期未改", figure(edition, Indicator.OVERDUE), news.overdue(), NO_LIMIT, worst(edition)),
                missing(edition),
                ProblemGroup.of("临期", figure(edition, Indicator.NEAR_DUE), news.nearDue(), ROOM, WORST),
                Waiting.of(edition)));
    }

    /** How many have room: of a campaign with a long name the head takes that of some. */
    private static int worst(Edition edition) {
        int title = edition.headOf(PAPER).title().length() / TITLE_LINE;
        int office = edition.ledger().campaign().names().office().length() / OFFICE_LINE;
        int taken = title * TITLE_HEIGHT + (office == 0 ? 0 : office + 1) * OFFICE_HEIGHT;
        return Math.max(1, WORST - (taken + ROW_HEIGHT - 1) / ROW_HEIGHT);
    }

    private static Figure figure(Edition edition, Indicator indicator) {
        return edition.town().at(indicator).orElseThrow();
    }

    private static List<UnitGroup> lights(Edition edition) {
        Lights lights = Lights.of(edition.statistics());
        return List.of(Light.RED, Light.YELLOW, Light.GREEN).stream()
                .map(light -> lit(light, lights, edition))
                .toList();
    }

    private static UnitGroup lit(Light light, Lights lights, Edition edition) {
        List<UnitLine> lines = units(edition, unit -> lights.units().get(unit.id()) == light).stream()
                .sorted(Comparator.comparing(
                        (UnitLine line) -> line.figures().count(Indicator.OVERDUE), Comparator.reverseOrder()))
                .toList();
        Figure count = new Figure("灯/" + light.label(), Integer.toString(lines.size()));
        return UnitGroup.of(
                light.label(),
                count,
                lines,
                light == Light.GREEN ? STOP : BRACKETS,
                light == Light.RED ? RED_ROOM : ROOM);
    }

    private static UnitGroup missing(Edition edition) {
        List<UnitLine> lines = units(
                edition,
                unit -> edition.reportingOf(unit.id())
                        .filter(state ->
                                state.timeliness() == Timeliness.MISSING || state.timeliness() == Timeliness.MADE_UP)
                        .isPresent());
        return UnitGroup.of("未报", figure(edition, Indicator.MISSING), lines, STOP, ROOM);
    }

    private static List<UnitLine> units(Edition edition, Predicate<Unit> wanted) {
        List<UnitLine> lines = new ArrayList<>();
        edition.ledger().units().units().stream()
                .filter(wanted)
                .forEach(unit -> lines.add(UnitLine.of(lines.size() + 1, unit, edition)));
        return lines;
    }

    @Override
    public String paper() {
        return PAPER;
    }

    @Override
    public Map<String, Figure> figures() {
        Map<String, Figure> all = new LinkedHashMap<>(trend.figures());
        keys.forEach(key -> key.change().ifPresent(change -> all.put(change.name(), change)));
        lights.forEach(group -> all.put(group.count().name(), group.count()));
        waiting.figures().forEach(figure -> all.put(figure.name(), figure));
        return all;
    }
}
