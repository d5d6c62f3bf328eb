package taizhang.template;

import taizhang.report.day.FigureName;
import taizhang.report.day.Trend;
import taizhang.report.day.TrendLine;
import taizhang.report.meeting.KeyFigure;
import taizhang.report.meeting.NamedProblem;
import taizhang.report.meeting.NamedUnit;
import taizhang.report.meeting.OnePageReport;
import taizhang.report.meeting.ProblemGroup;
import taizhang.report.meeting.UnitGroup;
import taizhang.report.meeting.Waiting;

/** The names of 走势 and of what is laid before a meeting. */
final class MeetingNames {
    static final NameTable NAMES = new NameTable();

    private static final RecordNames<TrendLine> PERIOD = period();

    static {
        NAMES.of(Trend.class, "走势")
                .name("行", "最近各期一行，最后一行是截止日期", Trend::lines)
                .lines(PERIOD)
                .done();
    }

    static {
        NAMES.of(KeyFigure.class, "要数")
                .name("名称", "如 未销号", KeyFigure::name)
                .name("现在", "截止日期的数", KeyFigure::now)
                .name("上期", "上期末的数；没有上期为空", KeyFigure::before)
                .name("增减", "如 增3、减2、持平；没有上期为空", KeyFigure::change)
                .name("持平", "是否和上期末一样", KeyFigure::isSame)
                .done();
    }

    static {
        NAMES.of(NamedUnit.class, "名")
                .name("单位", "单位简称；太长的只有开头", NamedUnit::unit)
                .name("数", "这个单位的数字", NamedUnit::figures)
                .name("连续未报", "到本期连续几期没有报", NamedUnit::missedInARow)
                .done();
    }

    static {
        NAMES.of(UnitGroup.class, "灯")
                .name("名称", "红、黄、绿，或未报", UnitGroup::name)
                .name("个数", "有几个单位", UnitGroup::count)
                .name("单位", "排得下的单位，重的在前", UnitGroup::lines)
                .name("有", "是否有", UnitGroup::isSome)
                .name("没列完", "是否还有没列出的", UnitGroup::cut)
                .done();
    }

    private static final RecordNames<NamedProblem> PROBLEM = NAMES.of(NamedProblem.class, "行")
            .name("序号", "顺序号", NamedProblem::number)
            .name("问题编号", "如 上庄-001", NamedProblem::id)
            .name("单位", "归属单位简称；太长的只有开头", NamedProblem::unit)
            .name("问题摘要", "太长的只有开头", NamedProblem::brief)
            .name("责任单位", "责任单位简称；太长的只有开头", NamedProblem::responsible)
            .name("整改时限", "现行时限；可空", NamedProblem::deadline)
            .name("逾期天数", "逾期天数；不逾期为空", NamedProblem::overdueDays)
            .name("剩余天数", "到时限还有几天；过了的为空", NamedProblem::daysLeft)
            .done();

    static {
        NAMES.of(ProblemGroup.class, "几件")
                .name("名称", "如 逾期未改、要批延期", ProblemGroup::name)
                .name("件数", "一共几件", ProblemGroup::count)
                .name("行", "排得下的，急的在前", ProblemGroup::lines)
                .name("有", "是否有", ProblemGroup::isSome)
                .name("没列完", "是否还有没列出的", ProblemGroup::cut)
                .lines(PROBLEM)
                .done();
    }

    static {
        NAMES.of(Waiting.class, "待定")
                .name("各项", "要定的各项，没有的不列", Waiting::groups)
                .name("建议督办", "建议发督办通知单的件数", Waiting::proposed)
                .name("有建议督办", "上一项是否不为零", Waiting::hasProposals)
                .name("有", "是否有要定的", Waiting::isSome)
                .done();
    }

    static {
        NAMES.of(OnePageReport.class, "一页通")
                .name("表头", "标题等", OnePageReport::head)
                .name("要数", "六个数和比上期的增减", OnePageReport::keys)
                .name("走势", "最近各期的数，画折线图用", OnePageReport::trend)
                .name("灯", "红灯、黄灯、绿灯的单位", OnePageReport::lights)
                .name("逾期", "逾期最久的五件", OnePageReport::overdue)
                .name("未报", "本期没有报送的单位", OnePageReport::missing)
                .name("临期", "快到期的问题", OnePageReport::due)
                .name("待定", "要定的事项", OnePageReport::waiting)
                .done();
    }

    private MeetingNames() {}

    private static RecordNames<TrendLine> period() {
        RecordNames.Collector<TrendLine> names = NAMES.of(TrendLine.class, "行")
                .name("名称", "如 14期；不是期末的为日期", TrendLine::name)
                .name("日期", "期末，或截止日期", TrendLine::day);
        for (FigureName figure : FigureName.all()) {
            names.name(figure.label(), figure.meaning(), line -> line.at(figure.label()));
        }
        return names.done();
    }
}
