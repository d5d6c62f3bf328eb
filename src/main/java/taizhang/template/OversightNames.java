package taizhang.template;

import taizhang.report.day.AccountabilityLine;
import taizhang.report.day.ChineseNumber;
import taizhang.report.day.DayText;
import taizhang.report.oversight.AccountabilityGroup;
import taizhang.report.oversight.AccountabilityReport;
import taizhang.report.oversight.NoticeCounts;
import taizhang.report.oversight.NoticeItem;
import taizhang.report.oversight.NoticeLedgerReport;
import taizhang.report.oversight.NoticeLine;
import taizhang.report.oversight.NoticeReport;
import taizhang.report.oversight.ProposalGroup;
import taizhang.report.oversight.ProposalLine;
import taizhang.report.oversight.ProposalReport;
import taizhang.report.oversight.SpotCheckCircularReport;
import taizhang.report.oversight.SpotCheckCounts;
import taizhang.report.oversight.SpotCheckFormReport;
import taizhang.report.oversight.SpotCheckOutcome;

/** The names of the papers by which the office presses and checks: 督办, 督办台账, 督办建议, 抽查表, 抽查通报, 问责. */
final class OversightNames {
    static final NameTable NAMES = new NameTable();

    static {
        NAMES.of(NoticeItem.class, "督办.件")
                .name("序号", "顺序号", NoticeItem::number)
                .name("汉字序号", "如 十三，用在“（十三）”里", item -> ChineseNumber.of(item.number()))
                .name("问题编号", "如 上庄-001", NoticeItem::id)
                .name("问题类别", "类别简称", NoticeItem::category)
                .name("问题摘要", "摘要；没有摘要的为描述全文", NoticeItem::brief)
                .name("问题描述", "描述全文", NoticeItem::description)
                .name("整改时限", "发文之日的时限；可空", NoticeItem::deadline)
                .name("逾期天数", "发文之日逾期几天；不逾期为空", NoticeItem::overdueDays)
                .name("当前状态", "发文之日的状态", NoticeItem::status)
                .done();
    }

    static {
        NAMES.of(NoticeReport.class, "督办")
                .name("表头", "标题等", NoticeReport::head)
                .name("文号", "文号", NoticeReport::number)
                .name("日期", "发文日期", NoticeReport::date)
                .name("单位", "主送单位全称", NoticeReport::unit)
                .name("事由", "标题里的事由，如 贴息资金拨付不及时问题、金融扶贫方面问题、有关事项", NoticeReport::matter)
                .name("问题", "督办的问题；可以没有", NoticeReport::items)
                .name("要求", "办理要求", NoticeReport::demand)
                .name("时限", "办结时限；可空", NoticeReport::deadline)
                .name("签发人", "签发人；可空", NoticeReport::signer)
                .done();
    }

    private static final RecordNames<NoticeLine> NOTICE_LINE = NAMES.of(NoticeLine.class, "督办台账.行")
            .name("序号", "顺序号", NoticeLine::number)
            .name("文号", "文号", NoticeLine::documentNumber)
            .name("日期", "发文日期", NoticeLine::date)
            .name("单位", "主送单位简称", NoticeLine::unit)
            .name("督办事项", "问题编号和摘要", NoticeLine::problems)
            .name("要求", "办理要求", NoticeLine::demand)
            .name("签发人", "签发人；可空", NoticeLine::signer)
            .name("时限", "办结时限；可空", NoticeLine::deadline)
            .name("回复日期", "回复日期；没有回复的为空", NoticeLine::replied)
            .name("回复情况", "按时回复、逾期回复、未到期或逾期未回复", NoticeLine::state)
            .name("逾期天数", "晚了几天回复，或截至当日超过时限几天；可空", NoticeLine::daysLate)
            .name("超时天数", "同逾期天数", NoticeLine::daysLate)
            .name("回复内容", "回复内容；可空", NoticeLine::reply)
            .name("问题现状", "问题现在的状态", NoticeLine::now)
            .done();

    static {
        NAMES.of(NoticeCounts.class, "督办台账.数")
                .count("发出", "发出几份", NoticeCounts::issued)
                .count("按时回复", "按时回复几份", NoticeCounts::answered)
                .count("逾期回复", "逾期回复几份", NoticeCounts::answeredLate)
                .count("未到期", "尚未回复、未到时限的几份", NoticeCounts::running)
                .count("逾期未回复", "过了时限没有回复的几份", NoticeCounts::unanswered)
                .done();
    }

    static {
        NAMES.of(NoticeLedgerReport.class, "督办台账")
                .name("表头", "标题等", NoticeLedgerReport::head)
                .name("行", "每份通知单一行", NoticeLedgerReport::lines)
                .name("数", "发出、回复各几份", NoticeLedgerReport::counts)
                .name("有变化", "是否有比上期新的、表边加了标记的", report -> !report.legend().isEmpty())
                .name("变化", "表边各标记和它的意思，如 新＝新发出", NoticeLedgerReport::legend)
                .name(
                        "比较日期",
                        "和哪一天的台账比；没有上期的为空",
                        report -> report.since()
                                .map(day -> DayText.brief(day, report.head().asOf()))
                                .orElse(""))
                .lines(NOTICE_LINE)
                .done();
    }

    private static final RecordNames<ProposalLine> PROPOSAL = NAMES.of(ProposalLine.class, "督办建议.行")
            .name("序号", "顺序号", line -> line.mention().number())
            .name("问题编号", "如 上庄-001", line -> line.mention().id())
            .name("单位", "归属单位简称", line -> line.mention().unit())
            .name("问题摘要", "摘要；没有摘要的为描述全文", line -> line.mention().brief())
            .name("责任单位", "责任单位简称", line -> line.mention().responsible())
            .name("整改时限", "现行时限；可空", line -> line.mention().deadlineShown())
            .name("当前状态", "状态", line -> line.mention().status())
            .name("督办理由", "如 逾期23天；连续3期没有进展", ProposalLine::cause)
            .name("最近进展", "最近一次进展，前面是那一期的截止日期；可空", ProposalLine::progress)
            .name("督办文号", "本轮最近一份通知单；可空", ProposalLine::notice)
            .name("回复情况", "那份通知单的回复情况；可空", ProposalLine::reply)
            .done();

    static {
        NAMES.of(ProposalGroup.class, "督办建议.组")
                .name("名称", "建议督办或已在督办", ProposalGroup::name)
                .name("件数", "几件", ProposalGroup::count)
                .name("行", "每个问题一行", ProposalGroup::lines)
                .lines(PROPOSAL)
                .done();
    }

    static {
        NAMES.of(ProposalReport.class, "督办建议")
                .name("表头", "标题等", ProposalReport::head)
                .name("组", "建议督办的、已在督办的，没有的不列", ProposalReport::groups)
                .name("建议", "建议督办的一组", ProposalReport::proposed)
                .name("已督办", "已在督办的一组", ProposalReport::underNotice)
                .lines(PROPOSAL)
                .done();
    }

    static {
        NAMES.of(SpotCheckFormReport.Draw.class, "抽查表.次")
                .name("抽查日期", "抽查日期", SpotCheckFormReport.Draw::date)
                .name("种子", "抽取时报出的种子；可空", SpotCheckFormReport.Draw::seed)
                .name("抽查组", "抽查组；可空", SpotCheckFormReport.Draw::group)
                .name("行", "抽中的每一项", SpotCheckFormReport.Draw::lines)
                .lines(WeeklyNames.CHECKED)
                .done();
    }

    static {
        NAMES.of(SpotCheckFormReport.class, "抽查表")
                .name("表头", "标题等", SpotCheckFormReport::head)
                .name("次", "每次抽查一张表", SpotCheckFormReport::draws)
                .done();
    }

    static {
        NAMES.of(SpotCheckCounts.class, "抽查通报.数")
                .count("抽取", "抽中几项", SpotCheckCounts::drawn)
                .count("已查", "已有结果的几项", SpotCheckCounts::checked)
                .count("零报告", "已查的零报告", SpotCheckCounts::zeroReports)
                .count("查否", "已查的查否问题", SpotCheckCounts::unfounded)
                .count("销号", "已查的销号问题", SpotCheckCounts::closed)
                .count("一致", "与报告一致的", SpotCheckCounts::consistent)
                .count("不一致", "与报告不一致的", SpotCheckCounts::inconsistent)
                .count("未反馈", "尚无结果的", SpotCheckCounts::open)
                .done();
    }

    static {
        NAMES.of(SpotCheckOutcome.class, "抽查通报.项")
                .name("查", "抽查的这一项", SpotCheckOutcome::line)
                .name("问题摘要", "问题摘要；零报告为空", SpotCheckOutcome::brief)
                .name("入账情况", "登记、反弹或重新核实；还没有记入台账的为空", SpotCheckOutcome::booked)
                .name("处理", "处理意见和入账情况，末尾没有句号", SpotCheckOutcome::handling)
                .done();
    }

    static {
        NAMES.of(SpotCheckCircularReport.class, "抽查通报")
                .name("表头", "标题等", SpotCheckCircularReport::head)
                .name("抽查", "本期抽查的每一项", SpotCheckCircularReport::checks)
                .name("不一致", "与报告不一致的和后来的处理", SpotCheckCircularReport::inconsistent)
                .name("单位", "查出不一致的单位全称", SpotCheckCircularReport::units)
                .name("数", "查了几项、一致几项", SpotCheckCircularReport::counts)
                .name("有未反馈", "是否还有没有结果的", SpotCheckCircularReport::hasOpen)
                .done();
    }

    static final RecordNames<AccountabilityLine> HELD = NAMES.of(AccountabilityLine.class, "问责.行")
            .name("序号", "顺序号", AccountabilityLine::number)
            .name("汉字序号", "如 十三，用在“（十三）”里", line -> ChineseNumber.of(line.number()))
            .name("日期", "日期", AccountabilityLine::date)
            .name("单位", "单位简称", AccountabilityLine::unit)
            .name("依据", "问题编号或通报文号", AccountabilityLine::subject)
            .name("事由", "问题摘要或通报事由", AccountabilityLine::cause)
            .name("对象", "对象；可空", AccountabilityLine::whom)
            .name("追责问责", "人数；通报不计人数", AccountabilityLine::persons)
            .name("方式", "方式", AccountabilityLine::form)
            .name("说明", "说明；可空", AccountabilityLine::remark)
            .done();

    static {
        NAMES.of(AccountabilityGroup.class, "问责.组")
                .name("名称", "因问题问责或通报问责", AccountabilityGroup::name)
                .name("行", "各行", AccountabilityGroup::lines)
                .lines(HELD)
                .done();
    }

    static {
        NAMES.of(AccountabilityReport.class, "问责")
                .name("表头", "标题等", AccountabilityReport::head)
                .name("组", "因问题问责的、通报问责的，没有的不列", AccountabilityReport::groups)
                .name("合计", "全镇的数字", report -> report.day().town())
                .lines(HELD)
                .done();
    }

    private OversightNames() {}
}
