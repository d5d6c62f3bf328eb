package taizhang.template;

import taizhang.report.day.ChineseNumber;
import taizhang.report.day.LateEntry;
import taizhang.report.day.MentionGroup;
import taizhang.report.day.MentionGroups;
import taizhang.report.day.PeriodNews;
import taizhang.report.day.ProblemMention;
import taizhang.report.day.SpotCheckLine;
import taizhang.report.day.SpotCheckNews;
import taizhang.report.period.ChangeGroup;
import taizhang.report.period.ChangeLine;
import taizhang.report.period.ChangesReport;
import taizhang.report.period.CircularReport;
import taizhang.report.period.MadeUpReturn;
import taizhang.report.period.MentionTable;
import taizhang.report.period.ReminderReport;
import taizhang.report.period.UnitNews;
import taizhang.report.period.WeeklyReport;

/** The names of the office's papers on a period: 周报, 变化, 通报, 催报. */
final class WeeklyNames {
    static final NameTable NAMES = new NameTable();

    static final RecordNames<ProblemMention> MENTION = NAMES.of(ProblemMention.class, "件")
            .name("序号", "顺序号", ProblemMention::number)
            .name("汉字序号", "如 十三，用在“（十三）”里", mention -> ChineseNumber.of(mention.number()))
            .name("问题编号", "如 上庄-001", ProblemMention::id)
            .name("单位", "归属单位简称", ProblemMention::unit)
            .name("问题摘要", "摘要；没有摘要的为描述全文", ProblemMention::brief)
            .name("责任单位", "责任单位简称", ProblemMention::responsible)
            .name("整改时限", "现行时限；可空", ProblemMention::deadlineShown)
            .name("逾期天数", "逾期天数；不逾期为空", ProblemMention::overdueDays)
            .name("剩余天数", "到时限还有几天；过了的为空", ProblemMention::daysLeft)
            .name("当前状态", "状态和逾期、临期、延期、轮次", ProblemMention::status)
            .done();

    static {
        NAMES.of(PeriodNews.class, "点名问题")
                .name("新发现", "本期登记的问题", PeriodNews::found)
                .name("完成整改", "本期完成整改的", PeriodNews::completed)
                .name("销号", "本期审定销号的", PeriodNews::closed)
                .name("退回", "本期退回整改的", PeriodNews::returned)
                .name("反弹", "本期反弹的", PeriodNews::recurred)
                .name("逾期", "逾期未改的，逾期最久的在前", PeriodNews::overdue)
                .name("临期", "临近时限的，最近的在前", PeriodNews::nearDue)
                .name("无进展", "连续几期没有进展的", PeriodNews::standingStill)
                .name("久未核实", "超过核实期限尚未核实的", PeriodNews::unverified)
                .name("明细", "以上各项的明细表的数据，没有的不列", PeriodNews::table)
                .name("督促明细", "逾期、无进展、超期未核实的明细表的数据，没有的不列", PeriodNews::pressed)
                .done();
    }

    static {
        NAMES.of(MentionGroup.class, "明细.组")
                .name("名称", "为什么点名，如 逾期未改", MentionGroup::name)
                .name("行", "每个问题一行", MentionGroup::lines)
                .lines(MENTION)
                .done();
    }

    static {
        NAMES.of(MentionGroups.class, "明细")
                .name("组", "按点名的事由分组", MentionGroups::groups)
                .lines(MENTION)
                .done();
    }

    static {
        NAMES.of(MadeUpReturn.class, "补")
                .name("单位", "单位简称", MadeUpReturn::unit)
                .name("期号", "补报的是第几期", MadeUpReturn::number)
                .name("报送日期", "补报的日期", MadeUpReturn::submitted)
                .done();
    }

    static {
        NAMES.of(UnitNews.class, "点名单位")
                .name("领先", "本期完成整改、销号最多的五个单位，和第五个一样多的也在内", UnitNews::leading)
                .name("全部销号", "应整改的问题全部销号的单位", UnitNews::finished)
                .name("逾期", "有逾期问题的单位，多的在前", UnitNews::overdue)
                .name("迟报", "迟报的单位", UnitNews::late)
                .name("未报", "未报的单位", UnitNews::missing)
                .name("连续未报", "连续两期以上未报的单位", UnitNews::missedAgain)
                .name("补报", "上期编发以后补报的", UnitNews::madeUp)
                .done();
    }

    static {
        NAMES.of(WeeklyReport.class, "周报")
                .name("表头", "标题等", WeeklyReport::head)
                .name("单位统计", "统计表的数据", WeeklyReport::units)
                .name("类别统计", "分类统计表的数据", WeeklyReport::categories)
                .name("标签统计", "标签和其他类别统计表的数据", WeeklyReport::marks)
                .name("走势", "最近各期的数，画折线图用", report -> report.trend().get())
                .name("问题", "点名的问题", WeeklyReport::problems)
                .name("单位", "点名的单位", WeeklyReport::named)
                .name("补录", "封账以后补录的；可空", WeeklyReport::late)
                .name("文字", "为本期写的文字", WeeklyReport::typed)
                .done();
    }

    static {
        NAMES.of(LateEntry.class, "补录")
                .name("对象", "问题编号，或哪个单位的报送", LateEntry::owner)
                .name("事项", "登记、核实、报送等", LateEntry::label)
                .name("日期", "业务日期", LateEntry::date)
                .name("期号", "属于哪一个已封账的期", LateEntry::period)
                .done();
    }

    static final RecordNames<SpotCheckLine> CHECKED = NAMES.of(SpotCheckLine.class, "查")
            .name("序号", "顺序号", SpotCheckLine::number)
            .name("抽查日期", "抽查日期", SpotCheckLine::date)
            .name("单位", "单位简称", SpotCheckLine::unit)
            .name("对象", "零报告、查否或销号", SpotCheckLine::kind)
            .name("期号", "零报告是第几期；可空", SpotCheckLine::period)
            .name("问题编号", "问题编号；可空", SpotCheckLine::problem)
            .name("方式", "方式；可空", SpotCheckLine::method)
            .name("结果", "一致、不一致或未反馈", SpotCheckLine::result)
            .name("发现情况", "发现情况；可空", SpotCheckLine::findings)
            .name("处理意见", "处理意见；可空", SpotCheckLine::handling)
            .name("抽查人", "抽查人", SpotCheckLine::inspectors)
            .name("编号或期号", "问题编号；零报告为第几期", SpotCheckLine::subject)
            .name("已查", "是否已有结果", SpotCheckLine::isChecked)
            .done();

    static {
        NAMES.of(SpotCheckNews.class, "抽查")
                .name("行", "本期抽查的每一项", SpotCheckNews::checked)
                .name("不一致", "与报告不一致的", SpotCheckNews::inconsistent)
                .lines(CHECKED)
                .done();
    }

    static {
        NAMES.of(CircularReport.class, "通报")
                .name("表头", "标题等", CircularReport::head)
                .name("问题", "点名的问题", CircularReport::problems)
                .name("单位", "点名的单位", CircularReport::named)
                .name("抽查", "本期抽查情况", CircularReport::spotChecks)
                .name("逾期表", "逾期未改问题表的数据", CircularReport::overdue)
                .done();
    }

    static {
        NAMES.of(MentionTable.class, "问题表")
                .name("行", "每个问题一行", MentionTable::lines)
                .lines(MENTION)
                .done();
    }

    static {
        NAMES.of(ReminderReport.Slip.class, "单")
                .name("单位", "单位全称", ReminderReport.Slip::unit)
                .name("负责人", "负责人；可空", ReminderReport.Slip::leader)
                .name("填报人", "填报人；可空", ReminderReport.Slip::reporter)
                .name("电话", "电话；可空", ReminderReport.Slip::phone)
                .name("连续未报", "到本期连续几期没有报", ReminderReport.Slip::missedInARow)
                .name("有未销号", "是否有未销号的问题", ReminderReport.Slip::hasOpen)
                .name("问题", "未销号的问题", ReminderReport.Slip::open)
                .name("数", "这个单位的数字", slip -> slip.line().figures())
                .done();
    }

    static {
        NAMES.of(ReminderReport.class, "催报")
                .name("表头", "标题等", ReminderReport::head)
                .name("单", "催哪个单位、催什么", ReminderReport::slip)
                .done();
    }

    private static final RecordNames<ChangeLine> CHANGE = NAMES.of(ChangeLine.class, "行")
            .name("序号", "顺序号", ChangeLine::number)
            .name("变化", "如 新逾期", ChangeLine::kind)
            .name("问题编号", "如 上庄-001", ChangeLine::id)
            .name("单位", "单位简称", ChangeLine::unit)
            .name("问题摘要", "摘要；没有摘要的为描述全文", ChangeLine::brief)
            .name("日期", "日期", ChangeLine::date)
            .name("原", "原来怎样；可空", ChangeLine::before)
            .name("现", "现在怎样；可空", ChangeLine::after)
            .name("说明", "说明；可空", ChangeLine::note)
            .done();

    static {
        NAMES.of(ChangeGroup.class, "组")
                .name("名称", "变化的名称", ChangeGroup::name)
                .name("条数", "有几条", ChangeGroup::count)
                .name("行", "每条变化一行", ChangeGroup::lines)
                .lines(CHANGE)
                .done();
    }

    static {
        NAMES.of(ChangesReport.class, "变化")
                .name("表头", "标题等", ChangesReport::head)
                .name("起", "从哪一天以后算起", ChangesReport::from)
                .name("组", "按变化的种类分组", ChangesReport::groups)
                .lines(CHANGE)
                .done();
    }

    private WeeklyNames() {}
}
