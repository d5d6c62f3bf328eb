package taizhang.template;

import java.util.List;
import taizhang.report.day.ChineseNumber;
import taizhang.report.day.FigureName;
import taizhang.report.summary.AccountabilityTable;
import taizhang.report.summary.RegulationTable;
import taizhang.report.summary.StageCategoryLine;
import taizhang.report.summary.StageCategoryTable;
import taizhang.report.summary.StageHead;
import taizhang.report.summary.StagePart;
import taizhang.report.summary.StageSummaryReport;
import taizhang.report.summary.TermWork;
import taizhang.report.summary.TypicalCase;
import taizhang.report.summary.WorkSummaryReport;

/** The names of 阶段总结 and 工作总结. */
final class SummaryNames {
    static final NameTable NAMES = new NameTable();

    static {
        NAMES.of(StageHead.class, "阶段")
                .name("序号", "第几个阶段", StageHead::number)
                .name("汉字序号", "如 三，用在“第三阶段”里", stage -> ChineseNumber.of(stage.number()))
                .name("名称", "如 自查自纠", StageHead::name)
                .name("起", "第一天", StageHead::first)
                .name("止", "最后一天", StageHead::last)
                .name("起止", "如 2017年5月11日至6月30日", StageHead::span)
                .name("已结束", "最后一天是否已到", StageHead::over)
                .name("下一阶段", "下一个阶段；最后一个阶段为空", StageHead::next)
                .done();
    }

    static {
        NAMES.of(TypicalCase.class, "例")
                .name("单位", "归属单位简称", TypicalCase::unit)
                .name("类别", "类别简称", TypicalCase::category)
                .name("问题编号", "如 上庄-001", TypicalCase::id)
                .name("问题摘要", "摘要；没有摘要的为描述全文", TypicalCase::brief)
                .name("完成情况", "完成整改的情况", TypicalCase::result)
                .name("销号日期", "销号日期", TypicalCase::closed)
                .done();
    }

    static {
        work();
    }

    private static final RecordNames<StageCategoryLine> CATEGORY = category();

    static {
        NAMES.of(StageCategoryTable.class, "阶段类别")
                .name("行", "每个类别一行", StageCategoryTable::lines)
                .name("合计", "合计", StageCategoryTable::total)
                .lines(CATEGORY)
                .done();
    }

    static {
        NAMES.of(StageSummaryReport.class, "阶段总结")
                .name("表头", "标题等", StageSummaryReport::head)
                .name("阶段", "哪个阶段", report -> report.part().stage())
                .name("数", "本阶段的数字：问题按登记的阶段，销号按审定的阶段", report -> report.part().counted())
                .name("工作", "本阶段做的工作", report -> report.part().work())
                .name("有登记", "本阶段是否登记了问题", report -> report.part().hasProblems())
                .name("有销号", "本阶段是否审定了仍然有效的销号", report -> report.part().hasClosings())
                .name("类别统计", "分类别的数字", StageSummaryReport::categories)
                .name("走势", "阶段结束时最近各期的数，画折线图用", StageSummaryReport::trend)
                .name("有问题的类别", "本阶段登记了问题的类别", StageSummaryReport::touched)
                .name("有未销号", "本阶段登记的问题是否还有没有销号的", StageSummaryReport::hasOpen)
                .name("逾期", "本阶段登记、逾期未改的问题", StageSummaryReport::overdue)
                .name("反弹", "本阶段登记、反弹过的问题", StageSummaryReport::recurred)
                .name("明细", "逾期、反弹问题明细表的数据，没有的不列", StageSummaryReport::table)
                .name("文字", "为本阶段写的文字", StageSummaryReport::typed)
                .done();
    }

    static {
        NAMES.of(RegulationTable.class, "制度表")
                .name("行", "每项制度一行", RegulationTable::lines)
                .lines(PolicyNames.REGULATION)
                .done();
    }

    static {
        NAMES.of(AccountabilityTable.class, "追责表")
                .name("行", "每次问责一行", AccountabilityTable::lines)
                .lines(OversightNames.HELD)
                .done();
    }

    static {
        NAMES.of(StagePart.class, "阶")
                .name("阶段", "哪个阶段", StagePart::stage)
                .name("数", "这个阶段的数字：问题按登记的阶段，销号按审定的阶段", StagePart::counted)
                .name("工作", "这个阶段做的工作", StagePart::work)
                .name("有登记", "这个阶段是否登记了问题", StagePart::hasProblems)
                .name("有销号", "这个阶段是否审定了仍然有效的销号", StagePart::hasClosings)
                .done();
    }

    static {
        NAMES.of(WorkSummaryReport.class, "工作总结")
                .name("表头", "标题等", WorkSummaryReport::head)
                .name("各阶段", "已经开始的各阶段", WorkSummaryReport::stages)
                .name("工作", "专项以来做的工作", WorkSummaryReport::work)
                .name("单位统计", "分单位的数字", WorkSummaryReport::units)
                .name("类别统计", "分类别的数字", WorkSummaryReport::categories)
                .name("阶段统计", "分阶段的数字", WorkSummaryReport::phases)
                .name("走势", "最近各期的数，画折线图用", WorkSummaryReport::trend)
                .name("建议", "政策完善建议", WorkSummaryReport::suggestions)
                .name("政策数", "梳理了几项政策", WorkSummaryReport::policies)
                .name("建议数", "几项政策有完善建议", WorkSummaryReport::suggested)
                .name("有未销号", "是否还有没有销号的", WorkSummaryReport::hasOpen)
                .name("问题", "点名的问题", WorkSummaryReport::problems)
                .name("逾期明细", "逾期未改问题明细表的数据", WorkSummaryReport::overdue)
                .name("文字", "为全部工作写的文字", WorkSummaryReport::typed)
                .done();
    }

    private SummaryNames() {}

    private static RecordNames<TermWork> work() {
        RecordNames.Collector<TermWork> names = NAMES.of(TermWork.class, "工作")
                .name("制度", "其间建立的制度", TermWork::rules)
                .name("追责", "其间的问责", TermWork::held)
                .name("制度表", "制度一览表的数据", TermWork::ruleTable)
                .name("追责表", "追责问责情况表的数据", TermWork::heldTable)
                .name("典型", "其间销号的典型，一类最多一件，最多五件", TermWork::typical);
        for (FigureName count : TermWork.NAMES) {
            names.name(count.label(), count.meaning(), work -> work.at(count.label()));
            names.name("有" + count.label(), "上一项是否不为零", work -> work.isSome(count.label()));
        }
        return names.done();
    }

    /** What was registered in the stage, then all so far under the names of the figures. */
    private static RecordNames<StageCategoryLine> category() {
        RecordNames.Collector<StageCategoryLine> names = NAMES.of(StageCategoryLine.class, "行")
                .name("序号", "顺序号", StageCategoryLine::number)
                .name("名称", "类别简称", StageCategoryLine::name)
                .name("本阶段登记", "本阶段登记的件数", line -> line.stage().at("件数"));
        for (String name : List.of("待核实", "查否", "移交", "应整改", "已销号", "未销号", "逾期")) {
            names.name(
                    "本阶段" + name,
                    "本阶段登记的问题里" + name + "的件数",
                    line -> line.stage().at(name));
        }
        for (FigureName figure : FigureName.all()) {
            names.name(figure.label(), figure.meaning(), line -> line.all().at(figure.label()));
        }
        return names.done();
    }
}
