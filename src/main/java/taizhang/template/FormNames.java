package taizhang.template;

import taizhang.report.period.CoverageLine;
import taizhang.report.period.CoverageReport;
import taizhang.report.period.ReturnLine;
import taizhang.report.period.ScreeningLine;
import taizhang.report.period.UnitReturnReport;
import taizhang.report.policy.StandardLine;
import taizhang.report.policy.StandardsReport;

/** The names of papers around the weekly returns: 单位周报表, 排查覆盖表, 整改标准和分类处理意见. */
final class FormNames {
    static final NameTable NAMES = new NameTable();

    static {
        NAMES.of(ScreeningLine.class, "排查")
                .name("类别", "类别简称；可空", ScreeningLine::category)
                .name("数量", "如 86户、3件；可空", ScreeningLine::amount)
                .name("说明", "查了什么；可空", ScreeningLine::note)
                .done();
    }

    static {
        NAMES.of(ReturnLine.class, "报件")
                .name("问题编号", "如 上庄-001", ReturnLine::id)
                .name("问题摘要", "摘要；没有摘要的为描述全文", ReturnLine::brief)
                .name("整改时限", "现行时限", ReturnLine::deadline)
                .name("当前状态", "状态", ReturnLine::status)
                .name("进展", "本期进展；可空", ReturnLine::text)
                .name("困难", "困难；可空", ReturnLine::difficulty)
                .name("下一步", "下一步；可空", ReturnLine::next)
                .done();
    }

    static {
        NAMES.of(UnitReturnReport.class, "单位周报")
                .name("表头", "标题、单位、填报人、负责人等", UnitReturnReport::head)
                .name("空白", "是否供下期填写的空白表", UnitReturnReport::blank)
                .name("零报告", "是否零报告", UnitReturnReport::zero)
                .name("报送日期", "报送日期；可空", UnitReturnReport::submitted)
                .name("报送情况", "按时、迟报、补报，零报告另注明；空白表为空", UnitReturnReport::state)
                .name("排查", "本期查了什么", UnitReturnReport::screenings)
                .name("新发现", "本期登记的问题", UnitReturnReport::found)
                .name("进展", "各问题的进展；空白表为全部未销号的问题", UnitReturnReport::open)
                .name("困难", "存在困难；可空", UnitReturnReport::difficulties)
                .name("下期打算", "下期打算；可空", UnitReturnReport::nextPeriod)
                .done();
    }

    private static final RecordNames<StandardLine> STANDARD = NAMES.of(StandardLine.class, "行")
            .name("序号", "顺序号", StandardLine::number)
            .name("问题类别", "类别全称", StandardLine::category)
            .name("清理重点", "清理重点", StandardLine::focus)
            .name("整改标准", "整改标准；可空", StandardLine::standard)
            .name("处理意见", "分类处理意见；可空", StandardLine::handling)
            .name("牵头单位", "牵头单位简称；可空", StandardLine::leads)
            .name("责任单位", "责任单位简称；可空", StandardLine::responsible)
            .done();

    static {
        NAMES.of(StandardsReport.class, "标准")
                .name("表头", "标题等", StandardsReport::head)
                .name("行", "每个类别一行", StandardsReport::lines)
                .lines(STANDARD)
                .done();
    }

    private static final RecordNames<CoverageLine> COVERED = NAMES.of(CoverageLine.class, "行")
            .name("序号", "顺序号", CoverageLine::number)
            .name("单位", "单位简称", CoverageLine::unit)
            .name("类型", "贫困村、非贫困村或部门", CoverageLine::kind)
            .name("排查", "各类别的排查情况，该查没有查的为“未查”，不归它查又没有查的为空；写 行.排查[类别]", CoverageLine::cells)
            .name("已查类别数", "查过几个类别", CoverageLine::covered)
            .name("未查类别数", "该查的类别里还有几个没有查过", CoverageLine::uncovered)
            .name("最近排查", "最近一次排查的截止日期；可空", CoverageLine::latest)
            .done();

    static {
        NAMES.of(CoverageReport.class, "覆盖")
                .name("表头", "标题等", CoverageReport::head)
                .name("类别", "各类别简称，按类别.yaml的次序", CoverageReport::categories)
                .name("行", "每个单位一行", CoverageReport::lines)
                .name("分组", "各类都查的分组的名称，如各村", CoverageReport::groups)
                .name("有户次", "是否有按户次计的", CoverageReport::byHousehold)
                .lines(COVERED)
                .done();
    }

    private FormNames() {}
}
