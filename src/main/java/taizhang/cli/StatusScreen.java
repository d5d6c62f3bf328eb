package taizhang.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.Unit;
import taizhang.statistics.FactTable;
import taizhang.statistics.Indicator;
import taizhang.statistics.Light;
import taizhang.statistics.Lights;
import taizhang.statistics.ReportingBoard;
import taizhang.statistics.ReportingState;
import taizhang.statistics.Slice;
import taizhang.statistics.Standing;
import taizhang.statistics.Standstills;
import taizhang.statistics.Statistics;
import taizhang.statistics.Timeliness;

/**
 * What {@code status} shows: the town in two lines, a line for each unit, then who has not reported and which problems are
 * overdue, fall due within seven days or stand still.
 */
final class StatusScreen {
    private static final int DAYS_AHEAD = 7;

    private final Statistics statistics;
    private final Ledger ledger;
    private final FactTable facts;
    private final ReportingBoard board;
    private final int shown;
    private final boolean colour;

    StatusScreen(Statistics statistics, int periods, boolean colour) {
        this.statistics = statistics;
        this.ledger = statistics.ledger();
        this.facts = FactTable.of(statistics);
        this.board = ReportingBoard.of(ledger, statistics.asOf());
        this.shown = Math.min(periods, board.periods().size());
        this.colour = colour;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(ledger.campaign().names().campaign() + "　截至" + statistics.asOf()
                + board.current().map(StatusScreen::name).orElse("　（不在任何一期内）"));
        lines.add(words(
                Slice.TOWN,
                Indicator.REGISTERED,
                Indicator.OPEN,
                Indicator.OVERDUE,
                Indicator.CLOSED,
                Indicator.UNFOUNDED,
                Indicator.TRANSFERRED,
                Indicator.RECTIFIED_RATE,
                Indicator.CLOSED_RATE));
        lines.add(words(
                Slice.TOWN,
                Indicator.EXPECTED,
                Indicator.ON_TIME,
                Indicator.LATE,
                Indicator.ZERO_REPORTS,
                Indicator.MISSING,
                Indicator.NOT_DUE,
                Indicator.MADE_UP));
        if (facts.at(Slice.TOWN, Indicator.RECOVERED)
                .value()
                .filter(sum -> sum.signum() > 0)
                .isPresent()) {
            lines.add(words(
                            Slice.TOWN,
                            Indicator.MONEY,
                            Indicator.RECOVERED,
                            Indicator.UNRECOVERED,
                            Indicator.RECOVERED_RATE)
                    + "　（" + ledger.campaign().rules().reckoning().moneyUnit() + "）");
        }
        lines.add("");
        lines.addAll(matrix());
        lines.add("（按零＝按时零报告，迟零＝迟报的零报告，补报＝编发以后才报来，未到＝还没有到报送截止）");
        reporting(lines);
        Standstills standstills = Standstills.of(statistics);
        problems(
                lines,
                "逾期未改",
                Standing::isOverdue,
                Comparator.comparingInt(Standing::overdueDays).reversed(),
                standing -> "逾期" + standing.overdueDays() + "天");
        problems(
                lines,
                DAYS_AHEAD + "天内到期",
                standing -> standing.state().isNearDueOn(statistics.asOf(), DAYS_AHEAD),
                Comparator.comparing(this::limitOf),
                standing -> "还有" + ChronoUnit.DAYS.between(statistics.asOf(), limitOf(standing)) + "天");
        problems(
                lines,
                "时限待定",
                standing -> standing.state().isUndecided(),
                Comparator.comparing(Standing::registered),
                standing -> undecided(standing));
        problems(
                lines,
                "待补",
                standing ->
                        standing.isOpen() && !standing.state().facts().owed().isEmpty(),
                Comparator.comparing(Standing::registered),
                standing -> "缺" + String.join("、", standing.state().facts().owedNames()));
        problems(
                lines,
                "没有进展",
                standing -> standstills.isStandingStill(standing.problem().id()),
                Comparator.comparing(standing -> standing.registered()),
                standing -> "连续" + standstills.periodsOf(standing.problem().id()) + "期");
        return lines;
    }

    private static String name(Period period) {
        return "　第" + period.number() + "期（" + period.term().first() + "至" + period.end() + "）";
    }

    private String words(Slice slice, Indicator... indicators) {
        return List.of(indicators).stream()
                .map(indicator ->
                        indicator.label() + " " + facts.at(slice, indicator).printed())
                .collect(Collectors.joining("　"));
    }

    private List<String> matrix() {
        Lights lights = Lights.of(statistics);
        TextGrid grid = new TextGrid();
        List<String> head = new ArrayList<>(List.of("单位", "灯"));
        board.periods().subList(board.periods().size() - shown, board.periods().size()).stream()
                .map(period -> period.number() + "期")
                .forEach(head::add);
        head.addAll(List.of("未销号", "逾期", "临期", "连续未报"));
        grid.add(head);
        for (Unit unit : ledger.units().units()) {
            List<ReportingState> states = board.recent(unit.id(), shown);
            List<String> cells = new ArrayList<>(List.of(
                    unit.shortName(),
                    lights.units().getOrDefault(unit.id(), Light.GREEN).label()));
            states.forEach(state -> cells.add(state.mark()));
            // one that is not to report has no states
            cells.addAll(Collections.nCopies(shown - states.size(), "-"));
            Slice slice = new Slice.OfUnit(unit.id());
            for (Indicator indicator : List.of(Indicator.OPEN, Indicator.OVERDUE, Indicator.NEAR_DUE)) {
                cells.add(dashed(facts.at(slice, indicator).printed()));
            }
            cells.add(dashed(Integer.toString(board.missedInARow(unit.id()))));
            grid.add(cells);
        }
        return grid.lines().stream().map(this::painted).toList();
    }

    private static String dashed(String number) {
        return number.equals("0") ? "-" : number;
    }

    /** Colours the light of a line and its missing returns. */
    private String painted(String line) {
        if (!colour) {
            return line;
        }
        return line.replace(" 红 ", " \u001b[31m红\u001b[0m ")
                .replace(" 黄 ", " \u001b[33m黄\u001b[0m ")
                .replace(" 绿 ", " \u001b[32m绿\u001b[0m ")
                .replace("未报", "\u001b[31m未报\u001b[0m");
    }

    private void reporting(List<String> lines) {
        names(
                lines,
                "本期未报",
                state -> state.timeliness() == Timeliness.MISSING || state.timeliness() == Timeliness.MADE_UP);
        names(lines, "本期迟报", state -> state.timeliness() == Timeliness.LATE);
    }

    private void names(List<String> lines, String title, Predicate<ReportingState> wanted) {
        List<String> names = board.now().stream()
                .filter(wanted)
                .map(state -> ledger.units().shortNameOf(state.unit()))
                .toList();
        if (!names.isEmpty()) {
            lines.add("");
            lines.add(title + "（" + names.size() + "个）：" + String.join("、", names));
        }
    }

    private void problems(
            List<String> lines,
            String title,
            Predicate<Standing> wanted,
            Comparator<Standing> order,
            Function<Standing, String> remark) {
        List<Standing> found =
                statistics.standings().stream().filter(wanted).sorted(order).toList();
        if (found.isEmpty()) {
            return;
        }
        TextGrid grid = new TextGrid();
        for (Standing standing : found) {
            grid.add(List.of(
                    "  " + standing.problem().id().text(),
                    ledger.units().shortNameOf(standing.state().home()),
                    shownLimit(standing),
                    remark.apply(standing),
                    standing.state().facts().wording().brief()));
        }
        lines.add("");
        lines.add(title + "（" + found.size() + "件）：");
        lines.addAll(grid.lines());
    }

    private static String undecided(Standing standing) {
        return standing.state()
                .facts()
                .measure()
                .flatMap(measure -> measure.limit().undecided())
                .orElse("");
    }

    /** The limit in force; where it was written as a month or year, that too. */
    private static String shownLimit(Standing standing) {
        Optional<String> words = standing.state().limits().isExtended()
                ? Optional.empty()
                : standing.state()
                        .facts()
                        .measure()
                        .filter(measure -> measure.deadline().isPresent())
                        .flatMap(measure -> measure.limit().words());
        return standing.state().limits().current().map(LocalDate::toString).orElse("-")
                + words.map(text -> "（" + text + "）").orElse("");
    }

    private LocalDate limitOf(Standing standing) {
        return standing.state().limits().current().orElse(LocalDate.MAX);
    }
}
