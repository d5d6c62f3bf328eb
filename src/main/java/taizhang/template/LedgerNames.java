package taizhang.template;

import java.util.stream.Collectors;
import taizhang.report.day.DayText;
import taizhang.report.day.LedgerFigures;
import taizhang.report.ledger.LedgerGroup;
import taizhang.report.ledger.LedgerReport;

/** The names of the three ledgers (台账), of their groups (组) and of the figures over them (数). */
final class LedgerNames {
    static final NameTable NAMES = new NameTable();

    static {
        NAMES.of(LedgerReport.class, "台账")
                .name("名称", "问题台账、整改台账或销号台账", LedgerReport::paper)
                .name("范围", "全镇、单位或类别", report -> report.scope().kind().label())
                .name("表头", "标题、填报人、截至日期等", LedgerReport::head)
                .name("组", "计入合计的各组", LedgerReport::groups)
                .name("合计", "计入合计的数字", LedgerReport::total)
                .name("协办组", "协办的问题，不计入合计；可空", LedgerReport::joint)
                .name("未列入", "不列入本台账的问题的数字", LedgerReport::omitted)
                .name("以前轮次", "销号后又反弹的以前各轮，另列不计", LedgerReport::earlierRounds)
                .name("有未列入", "是否有不列入本台账的问题", report -> !report.omitted().isNothing())
                .name("有协办", "是否列有协办的问题", report -> !report.joint().isEmpty())
                .name(
                        "有标签",
                        "是否有问题写了标签",
                        report -> report.isSaid(row -> row.problem().tags()))
                .name(
                        "有其他类别",
                        "是否有问题写了其他类别",
                        report -> report.isSaid(row -> row.problem().others()))
                .name(
                        "有以前轮次",
                        "是否列有以前轮次",
                        report -> !report.earlierRounds().value().equals("0"))
                .name("有变化", "是否有比上期新的、表边加了标记的", report -> !report.news().isEmpty())
                .name("变化", "表边各标记和它的意思，如 新＝新登记", LedgerNames::legend)
                .name("有新进展文字", "是否有下加横线的新进展", LedgerReport::hasNewPassages)
                .name(
                        "比较日期",
                        "和哪一天的台账比；没有上期的为空",
                        report -> report.since()
                                .map(day -> DayText.brief(day, report.head().asOf()))
                                .orElse(""))
                .lines(RowNames.ROW)
                .done();
    }

    static {
        NAMES.of(LedgerGroup.class, "组")
                .name("名称", "组的名称，如单位简称", LedgerGroup::name)
                .name("是单位组", "是否全镇台账中一个单位的一组", group -> group.kind() == LedgerGroup.Kind.UNIT)
                .name("是协办组", "是否协办的一组", group -> group.kind() == LedgerGroup.Kind.JOINT)
                .name("行", "各行", LedgerGroup::rows)
                .name("数", "本组的数字", LedgerGroup::figures)
                .done();
    }

    static {
        figures();
    }

    private LedgerNames() {}

    private static String legend(LedgerReport report) {
        return report.news().stream()
                .map(kind -> kind.letter() + "＝" + kind.meaning())
                .collect(Collectors.joining("，"));
    }

    private static RecordNames<LedgerFigures> figures() {
        RecordNames.Collector<LedgerFigures> collector = NAMES.of(LedgerFigures.class, "数");
        for (String name : LedgerFigures.NAMES) {
            collector.name(name, "数字：" + name, figures -> figures.at(name));
        }
        for (String name : LedgerFigures.NAMES) {
            collector.name("有" + name, name + "是否不为零", figures -> figures.isSome(name));
        }
        return collector.further(LedgerFigures::own).done();
    }
}
