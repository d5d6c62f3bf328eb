package taizhang.template;

import taizhang.report.day.CampaignHead;
import taizhang.report.day.OwnMeasure;
import taizhang.report.day.PeriodHead;
import taizhang.report.day.ReckoningHead;
import taizhang.report.day.ReportHead;
import taizhang.report.day.TypedParts;

/** The names that every template may use: 表头, 专项, 本期. */
final class SharedNames {
    static final NameTable NAMES = new NameTable();

    static {
        NAMES.of(ReportHead.class, "表头")
                .name("标题", "全称", ReportHead::title)
                .name("填报单位", "填报单位全称", ReportHead::unit)
                .name("填报人", "填报人，可空", ReportHead::reporter)
                .name("电话", "填报人电话，可空", ReportHead::phone)
                .name("单位负责人", "单位负责人，可空", ReportHead::leader)
                .name("审核人", "审核人，可空", ReportHead::reviewer)
                .name("截至日期", "统计截止日期", ReportHead::asOf)
                .name("办公室", "领导小组办公室全称", ReportHead::author)
                .name("条件", "选出这些问题的条件；不是按名单、条件选出的为空", ReportHead::condition)
                .done();
    }

    static {
        NAMES.of(OwnMeasure.class, "自有涉及")
                .name("名称", "如企业", OwnMeasure::name)
                .name("数名", "数字的名称，如涉及企业", OwnMeasure::figure)
                .name("计量", "如家", OwnMeasure::unit)
                .done();
    }

    static {
        NAMES.of(CampaignHead.class, "专项")
                .name("名称", "专项名称", CampaignHead::campaign)
                .name("单位", "开展专项的单位，如某某镇", CampaignHead::authority)
                .name("领导小组", "领导小组全称", CampaignHead::leadingGroup)
                .name("办公室", "办公室全称", CampaignHead::office)
                .name("简称", "办公室简称", CampaignHead::officeShort)
                .name("文号前缀", "发文字号里机关代字，如某清理办", CampaignHead::numberPrefix)
                .name("全称", "单位和名称连写，单位不重复", CampaignHead::full)
                .name("全体", "称谓里的全体，如全镇、全县", CampaignHead::whole)
                .name("对象", "称谓里的对象，如各村、镇直有关单位", CampaignHead::addressees)
                .name("刊名", "称谓里的刊名，如某专项简报", CampaignHead::bulletin)
                .name("报告名", "办公室的报告叫什么：称谓里的报告名，没有写的按周期叫周报、月报等", CampaignHead::report)
                .name("初审称谓", "初审这一种环节叫什么，没有另起名称的是初审", head -> head.steps().firstReview())
                .name("核查称谓", "核查这一种环节叫什么，如县级复核、市级验收", head -> head.steps().siteCheck())
                .name("审定称谓", "审定这一种环节叫什么", head -> head.steps().decision())
                .name("销号于", "哪个环节算销号，没有写的是审定", head -> head.steps().closing())
                .name("自定环节", "销号的环节有没有自己叫的名称", head -> head.steps().areOwn())
                .name("后续环节", "申请销号以后的各个环节，如县级复核、市级验收、审定", head -> head.steps().toCome())
                .name("销号之时", "什么时候算销号，如市级验收通过", head -> head.steps().closedWhen())
                .name("周报插图", "专项.yaml里有没有写“周报插图: 是”", CampaignHead::charted)
                .name("有清理重点", "类别.yaml里有没有写清理重点", CampaignHead::focused)
                .name("计户数", "这次专项的涉及里有没有户数", head -> head.impact().households())
                .name("计人数", "这次专项的涉及里有没有人数", head -> head.impact().persons())
                .name("计资金", "这次专项的涉及里有没有资金", head -> head.impact().money())
                .name("自有涉及", "涉及里专项自己的几样，如企业", head -> head.impact().own())
                .name("开始", "专项开始日期", CampaignHead::first)
                .name("结束", "专项结束日期", CampaignHead::last)
                .done();
    }

    static {
        NAMES.of(ReckoningHead.class, "口径")
                .name("资金单位", "表里资金的单位：元或万元，写在表头里", ReckoningHead::moneyUnit)
                .name("资金约数", "句子里的资金是不是约数；资金单位写万元的不是", ReckoningHead::roundsMoney)
                .name("整改率", "整改率怎样算，如 累计完成整改÷应整改，写在注里", ReckoningHead::rectifiedRate)
                .name("销号率", "销号率怎样算，如 已销号÷应整改", ReckoningHead::closedRate)
                .name("率注", "跟在句子里的整改率、销号率后面：查否算办结的是（含查否），不算的为空", ReckoningHead::rateRemark)
                .name("另定率", "整改率、销号率是不是照口径另算的", ReckoningHead::differsInRates)
                .name("舍入", "率怎样舍入，如 四舍五入保留一位小数", ReckoningHead::rounding)
                .name("无分母", "率印“—”的是什么，如 没有应整改问题的", ReckoningHead::nothingOf)
                .done();
    }

    static {
        NAMES.of(PeriodHead.class, "本期")
                .name("期号", "第几期；可空", PeriodHead::number)
                .name("起", "本期第一天", PeriodHead::first)
                .name("截止", "本期最后一天，即截至日期", PeriodHead::last)
                .name("年", "编发日期的年份，没有编发的是截止日期的，如 2017", PeriodHead::year)
                .name("起止", "如 2017年8月12日至8月18日", PeriodHead::span)
                .name("报送截止", "报送截止日期；可空", PeriodHead::due)
                .name("统计到", "报送情况算到哪一天：截至日期，报送截止在期末以后的是报送截止", PeriodHead::counted)
                .name("编发", "编发日期；还没有编发的为空", PeriodHead::issued)
                .name("周期", "周、半月、月等", PeriodHead::word)
                .name("报表", "各单位报来的叫什么：周报、半月报、月报等", PeriodHead::report)
                .name("报告制度", "一周报告制度、半月报告制度、每月报告制度等", PeriodHead::routine)
                .name("这期", "本周、本月等；半月、旬印本期", PeriodHead::current)
                .name("下期", "下周、下月等；半月、旬印下期", PeriodHead::next)
                .name("据当前数据重算", "是否在后来的周报已有报送时重看以前的日期", PeriodHead::recomputed)
                .done();
    }

    static {
        NAMES.of(TypedParts.class, "文字")
                .name("工作开展情况", "写在 文字/ 里的工作开展情况，一段一项；没有写的为空", TypedParts::work)
                .name("经验做法", "经验做法，一段一项", TypedParts::practice)
                .name("存在问题", "存在问题，一段一项", TypedParts::shortcomings)
                .name("下步打算", "下步打算，一段一项", TypedParts::plan)
                .done();
    }

    private SharedNames() {}
}
