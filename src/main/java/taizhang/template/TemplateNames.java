package taizhang.template;

import java.util.List;
import taizhang.report.LedgerFigures;
import taizhang.report.LedgerGroup;
import taizhang.report.LedgerReport;
import taizhang.report.ReportHead;

/**
 * All names templates may use (名称表): the only door through which they see records.
 *
 * <p>To give templates a new name, add one line here or in {@link RowNames}.
 */
public final class TemplateNames {
    private static final RecordNames<ReportHead> HEAD = RecordNames.of(ReportHead.class, "表头")
            .name("标题", "台账全称", ReportHead::title)
            .name("填报单位", "填报单位全称", ReportHead::unit)
            .name("填报人", "填报人，可空", ReportHead::reporter)
            .name("电话", "填报人电话，可空", ReportHead::phone)
            .name("单位负责人", "单位负责人，可空", ReportHead::leader)
            .name("审核人", "审核人，可空", ReportHead::reviewer)
            .name("截至日期", "统计截止日期", ReportHead::asOf)
            .name("办公室", "领导小组办公室全称", ReportHead::author)
            .done();

    private static final RecordNames<LedgerReport> LEDGER = RecordNames.of(LedgerReport.class, "台账")
            .name("名称", "问题台账、整改台账或销号台账", LedgerReport::paper)
            .name("范围", "全镇、单位或类别", report -> report.scope().label())
            .name("表头", "标题、填报人、截至日期等", LedgerReport::head)
            .name("组", "计入合计的各组", LedgerReport::groups)
            .name("合计", "计入合计的数字", LedgerReport::total)
            .name("协办组", "协办的问题，不计入合计；可空", LedgerReport::joint)
            .name("未列入", "不列入本台账的问题的数字", LedgerReport::omitted)
            .name("以前轮次", "销号后又反弹的以前各轮，另列不计", LedgerReport::earlierRounds)
            .name("有未列入", "是否有不列入本台账的问题", report -> isSome(report.omitted()))
            .name("有协办", "是否列有协办的问题", report -> !report.joint().isEmpty())
            .name("有以前轮次", "是否列有以前轮次", report -> !report.earlierRounds().value().equals("0"))
            .done();

    private static final RecordNames<LedgerGroup> GROUP = RecordNames.of(LedgerGroup.class, "组")
            .name("名称", "组的名称，如单位简称", LedgerGroup::name)
            .name("是单位组", "是否全镇台账中一个单位的一组", group -> group.kind() == LedgerGroup.Kind.UNIT)
            .name("是协办组", "是否协办的一组", group -> group.kind() == LedgerGroup.Kind.JOINT)
            .name("行", "各行", LedgerGroup::rows)
            .name("数", "本组的数字", LedgerGroup::figures)
            .done();

    private static final RecordNames<LedgerFigures> FIGURES = figures();

    private static final List<RecordNames<?>> ALL = List.of(LEDGER, HEAD, GROUP, FIGURES, RowNames.ROW);

    private TemplateNames() {}

    /** The names of a kind of record. */
    static RecordNames<?> of(Class<?> type) {
        return ALL.stream()
                .filter(names -> names.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("templates may not see " + type));
    }

    /** Every name with its meaning, one line each, for the README: {@code 行.问题编号　…}. */
    public static List<String> describe() {
        return ALL.stream()
                .flatMap(names -> names.byName().values().stream()
                        .map(name -> names.label() + "." + name.name() + "　" + name.meaning()))
                .toList();
    }

    private static RecordNames<LedgerFigures> figures() {
        RecordNames.Collector<LedgerFigures> collector = RecordNames.of(LedgerFigures.class, "数");
        for (String name : LedgerFigures.NAMES) {
            collector.name(name, "数字：" + name, figures -> figures.at(name));
        }
        return collector.done();
    }

    private static boolean isSome(LedgerFigures figures) {
        return figures.at("件数").filter(figure -> !figure.value().equals("0")).isPresent();
    }
}
