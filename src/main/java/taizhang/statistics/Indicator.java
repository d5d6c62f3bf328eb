package taizhang.statistics;

import static taizhang.statistics.IndicatorKind.COUNT;
import static taizhang.statistics.IndicatorKind.RATE;
import static taizhang.statistics.IndicatorScope.MOVES;
import static taizhang.statistics.IndicatorScope.PROBLEMS;
import static taizhang.statistics.IndicatorScope.RETURNS;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import taizhang.model.ProblemStatus;

/**
 * What every campaign counts. 本期 is from the day after the previous 截止 to the as-of date, both included; everything else is
 * how matters stand at the end of the as-of date.
 */
public enum Indicator implements Counted {
    REGISTERED("累计发现", "截至当日登记的全部问题"),
    NEW("本期新发现", "本期登记的问题，算在当日的归属单位和类别"),
    UNVERIFIED("待核实", "还没有核实的"),
    UNFOUNDED("查否", "核实为不属实的"),
    TRANSFERRED("移交", "移交其他机关的"),
    DUE("应整改", "累计发现－查否－移交－待核实"),
    RECTIFYING("整改中", "属实、还没有完成整改的"),
    COMPLETED("完成未申请", "完成整改、还没有申请销号的"),
    PENDING_CLOSURE("待销号", "申请了销号、还没有审定的"),
    OPEN("未销号", "待核实、整改中、完成未申请、待销号的合计"),
    CLOSED("已销号", "审定同意销号、没有反弹的，按问题登记的阶段分"),
    RECTIFIED("累计完成整改", "完成未申请、待销号、已销号的合计"),
    CLOSURES("累计销号", "同已销号，按审定的阶段分"),
    CLOSED_IN_TIME("按时销号", "累计销号里完成整改不晚于时限（含批准的延期）的"),
    CLOSED_LATE("逾期销号", "累计销号里完成整改晚于时限的"),
    OVERDUE("逾期未改", "整改中、过了时限的"),
    NEAR_DUE("临期", "整改中、离时限不超过临期天数的"),
    UNDECIDED("时限待定", "整改中、时限还没有定的"),
    STANDING_STILL("无进展", "整改中、连续若干期（无进展期数）没有进展的"),
    EXTENDED("延期", "本轮批准过延期的"),
    RECURRED("反弹", "进入第二轮以后的"),
    HOUSEHOLDS("涉及户数", "累计发现的问题涉及的户数"),
    PERSONS("涉及人数", "累计发现的问题涉及的人数"),
    MONEY("涉及资金", IndicatorKind.MONEY, "累计发现的问题涉及的资金", PROBLEMS),
    RECOVERED("收回资金", IndicatorKind.MONEY, "截至当日收回的资金", PROBLEMS),
    UNRECOVERED("未收回资金", IndicatorKind.MONEY, "涉及资金－收回资金", PROBLEMS),
    PERSONS_HELD("追责问责", "截至当日问责的人数"),
    REGULATIONS("建章立制", "截至当日建立的制度"),
    CONTINUING("长期坚持", "应整改里方式是长期坚持、或者写明还要长期坚持的"),
    SETTLED("已办结", "已销号的；口径写明查否算办结的，加上查否"),
    SCHEDULED("到期应完成", "应整改里时限已过的"),
    KEPT("到期已完成", "到期应完成里已经完成整改的"),
    AHEAD("提前完成", "时限还没有过就已经完成整改的"),

    OPEN_BEFORE("上期未销", "上期末未销号的"),
    NEW_RECTIFIED("本期完成整改", "本期完成整改、当日仍然有效（没有退回、反弹）的"),
    NEW_CLOSURES("本期销号", "本期审定同意的，按审定的阶段分；本期内又反弹的也在内"),
    NEW_UNFOUNDED("本期查否", "本期核实为不属实的"),
    REINSTATED("本期复核属实", "查否以后本期又核实为属实的"),
    NEW_TRANSFERRED("本期移交", "本期移交的"),
    NEW_RECURRED("本期反弹", "本期反弹的"),
    RETURNED("本期退回", "本期退回整改的"),
    NEW_PERSONS_HELD("本期问责", "本期问责的人数"),
    NEW_REGULATIONS("本期建章立制", "本期建立的制度"),
    NEW_RECOVERED("本期收回资金", IndicatorKind.MONEY, "本期收回的资金", PROBLEMS),
    MOVED_IN("改入", COUNT, "上期末未销号、本期从别的单位改派或别的类别更正过来的", MOVES),
    MOVED_OUT("改出", COUNT, "上期末未销号、本期改派到别的单位或更正到别的类别的", MOVES),

    RECTIFIED_RATE("整改率", RECTIFIED, DUE, PROBLEMS),
    CLOSED_RATE("销号率", CLOSED, DUE, PROBLEMS),
    UNFOUNDED_RATE("查否率", UNFOUNDED, REGISTERED, PROBLEMS),
    SETTLED_RATE("办结率", SETTLED, REGISTERED, PROBLEMS),
    KEPT_RATE("到期完成率", KEPT, SCHEDULED, PROBLEMS),
    RECOVERED_RATE("收回率", RECOVERED, MONEY, PROBLEMS),

    EXPECTED("应报", COUNT, "本期应当报送的单位", RETURNS),
    REPORTED("已报", COUNT, "按时和迟报的合计", RETURNS),
    ON_TIME("按时", COUNT, "不晚于报送截止的，含零报告", RETURNS),
    LATE("迟报", COUNT, "晚于报送截止、不晚于编发的，含零报告", RETURNS),
    ZERO_REPORTS("零报告", COUNT, "已报里没有新问题的", RETURNS),
    MISSING("未报", COUNT, "编发时还没有报来的", RETURNS),
    NOT_DUE("未到期", COUNT, "当日还没有到报送截止、也没有报来的", RETURNS),
    MADE_UP("补报", COUNT, "以前各期编发以后才报来、本期收到的", RETURNS),
    REPORTED_RATE("报送率", REPORTED, EXPECTED, RETURNS),
    ON_TIME_RATE("按时率", ON_TIME, EXPECTED, RETURNS);

    private static final Map<String, Indicator> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Indicator::label, Function.identity()));

    private final String label;
    private final IndicatorKind kind;
    private final String meaning;
    private final IndicatorScope scope;
    private final Optional<Indicator> numerator;
    private final Optional<Indicator> denominator;

    Indicator(String label, String meaning) {
        this(label, COUNT, meaning, PROBLEMS);
    }

    Indicator(String label, IndicatorKind kind, String meaning, IndicatorScope scope) {
        this.label = label;
        this.kind = kind;
        this.meaning = meaning;
        this.scope = scope;
        this.numerator = Optional.empty();
        this.denominator = Optional.empty();
    }

    Indicator(String label, Indicator numerator, Indicator denominator, IndicatorScope scope) {
        this.label = label;
        this.kind = RATE;
        this.meaning = numerator.label + "÷" + denominator.label;
        this.scope = scope;
        this.numerator = Optional.of(numerator);
        this.denominator = Optional.of(denominator);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public IndicatorKind kind() {
        return kind;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public IndicatorScope scope() {
        return scope;
    }

    @Override
    public Optional<Counted> numerator() {
        return numerator.map(Counted.class::cast);
    }

    @Override
    public Optional<Counted> denominator() {
        return denominator.map(Counted.class::cast);
    }

    @Override
    public boolean picksProblems() {
        boolean ofSomethingElse = switch (this) {
            case HOUSEHOLDS, PERSONS, PERSONS_HELD, REGULATIONS, NEW_PERSONS_HELD, NEW_REGULATIONS -> true;
            default -> false;
        };
        return kind == COUNT && scope == PROBLEMS && !ofSomethingElse;
    }

    /** The figure that counts the problems of a status. */
    public static Indicator of(ProblemStatus status) {
        return switch (status) {
            case UNVERIFIED -> UNVERIFIED;
            case UNFOUNDED -> UNFOUNDED;
            case RECTIFYING -> RECTIFYING;
            case COMPLETED -> COMPLETED;
            case PENDING_CLOSURE -> PENDING_CLOSURE;
            case CLOSED -> CLOSED;
            case TRANSFERRED -> TRANSFERRED;
        };
    }

    /** Reads the Chinese word; empty if it is none of them. */
    public static Optional<Indicator> parse(String text) {
        return Optional.ofNullable(BY_LABEL.get(text));
    }
}
