package taizhang.template;

import taizhang.report.day.ChineseNumber;
import taizhang.report.day.PolicyLine;
import taizhang.report.day.RegulationLine;
import taizhang.report.policy.PolicyAdviceReport;
import taizhang.report.policy.PolicyGroup;
import taizhang.report.policy.PolicyReport;
import taizhang.report.policy.RegulationReport;

/** The names of papers on policies and rules: 政策, 完善建议, 建制. */
final class PolicyNames {
    static final NameTable NAMES = new NameTable();

    private static final RecordNames<PolicyLine> POLICY = NAMES.of(PolicyLine.class, "政策.行")
            .name("序号", "顺序号", PolicyLine::number)
            .name("政策文件", "名称，没有书名号", PolicyLine::name)
            .name("文号", "文号；可空", PolicyLine::documentNumber)
            .name("印发", "印发日期，照写的；可空", PolicyLine::issuedShown)
            .name("层级", "中央、省、市、县、部门等", PolicyLine::level)
            .name("主要内容", "内容；可空", PolicyLine::content)
            .name("责任单位", "责任单位简称；可空", PolicyLine::units)
            .name("责任人", "责任人；可空", PolicyLine::officers)
            .name("落实情况", "落实情况；可空", PolicyLine::implementation)
            .name("完善建议", "完善建议；可空", PolicyLine::suggestion)
            .name("对应问题", "政策.yaml里写的问题编号，截至当日已登记的；可空", PolicyLine::problems)
            .done();

    static {
        NAMES.of(PolicyGroup.class, "政策.组")
                .name("名称", "层级", PolicyGroup::level)
                .name("件数", "几件政策", PolicyGroup::count)
                .name("行", "每件政策一行", PolicyGroup::lines)
                .lines(POLICY)
                .done();
    }

    static {
        NAMES.of(PolicyReport.class, "政策")
                .name("表头", "标题等", PolicyReport::head)
                .name("件数", "几件政策", PolicyReport::count)
                .name("组", "按层级分组", PolicyReport::groups)
                .lines(POLICY)
                .done();
    }

    static final RecordNames<RegulationLine> REGULATION = NAMES.of(RegulationLine.class, "建制.行")
            .name("序号", "顺序号", RegulationLine::number)
            .name("汉字序号", "如 十三，用在“（十三）”里", line -> ChineseNumber.of(line.number()))
            .name("制度", "制度", RegulationLine::regulation)
            .name("单位", "归属单位简称", RegulationLine::unit)
            .name("问题编号", "如 上庄-001", RegulationLine::id)
            .name("问题摘要", "摘要；没有摘要的为描述全文", RegulationLine::brief)
            .name("问题类别", "类别简称", RegulationLine::category)
            .name("日期", "建立日期", RegulationLine::date)
            .name("说明", "说明；可空", RegulationLine::remark)
            .done();

    static {
        NAMES.of(RegulationReport.class, "建制")
                .name("表头", "标题等", RegulationReport::head)
                .name("行", "每项制度一行", RegulationReport::lines)
                .lines(REGULATION)
                .done();
    }

    static {
        NAMES.of(PolicyAdviceReport.class, "完善建议")
                .name("表头", "标题等", PolicyAdviceReport::head)
                .name("件数", "有建议的几件政策", PolicyAdviceReport::count)
                .name("组", "有建议的政策，按层级分组", PolicyAdviceReport::groups)
                .name("制度", "已建立的制度", PolicyAdviceReport::regulations)
                .done();
    }

    private PolicyNames() {}
}
