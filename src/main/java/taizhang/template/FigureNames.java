package taizhang.template;

import java.util.function.Function;
import taizhang.report.day.CategoryTable;
import taizhang.report.day.FigureName;
import taizhang.report.day.MarkGroup;
import taizhang.report.day.MarkTable;
import taizhang.report.day.PhaseTable;
import taizhang.report.day.SliceFigures;
import taizhang.report.day.SliceLine;
import taizhang.report.day.UnitKindGroup;
import taizhang.report.day.UnitLine;
import taizhang.report.day.UnitTable;

/** The names of the figures (统计) and of the statistics tables made of them. */
final class FigureNames {
    static final NameTable NAMES = new NameTable();

    static {
        figures(NAMES.of(SliceFigures.class, "统计"), figures -> figures).done();
    }

    private static final RecordNames<UnitLine> UNIT = figures(
                    NAMES.of(UnitLine.class, "行")
                            .name("序号", "顺序号", UnitLine::number)
                            .name("单位", "单位简称", UnitLine::unit)
                            .name("报送日期", "报送日期；可空", UnitLine::submitted)
                            .name("报送情况", "按时、迟报、零报告或未报", UnitLine::state)
                            .name("连续未报", "到本期连续几期没有报", UnitLine::missedInARow),
                    UnitLine::figures)
            .done();

    static {
        NAMES.of(UnitKindGroup.class, "组")
                .name("名称", "单位类型，如贫困村", UnitKindGroup::name)
                .name("行", "这一类的单位", UnitKindGroup::lines)
                .name("小计", "这一类单位的数字", UnitKindGroup::figures)
                .lines(UNIT)
                .done();
    }

    static {
        NAMES.of(UnitTable.class, "单位统计")
                .name("组", "按单位类型分组", UnitTable::groups)
                .name("合计", "全镇的数字", UnitTable::total)
                .lines(UNIT)
                .done();
    }

    private static final RecordNames<SliceLine> SLICE = figures(
                    NAMES.of(SliceLine.class, "行")
                            .name("序号", "顺序号", SliceLine::number)
                            .name("名称", "类别、阶段或标签", SliceLine::name),
                    SliceLine::figures)
            .done();

    static {
        NAMES.of(PhaseTable.class, "阶段统计")
                .name("行", "每个阶段一行", PhaseTable::lines)
                .name("合计", "全镇的数字", PhaseTable::total)
                .lines(SLICE)
                .done();
    }

    static {
        NAMES.of(CategoryTable.class, "类别统计")
                .name("行", "每个类别一行", CategoryTable::lines)
                .name("合计", "全镇的数字", CategoryTable::total)
                .lines(SLICE)
                .done();
    }

    static {
        NAMES.of(MarkGroup.class, "组")
                .name("名称", "标签，或其他类别", MarkGroup::name)
                .name("行", "每个标签、每个类别一行", MarkGroup::lines)
                .lines(SLICE)
                .done();
    }

    static {
        NAMES.of(MarkTable.class, "标签统计")
                .name("组", "标签一组、其他类别一组，没有的不列", MarkTable::groups)
                .name("有", "是否有一行", table -> !table.groups().isEmpty())
                .lines(SLICE)
                .done();
    }

    private FigureNames() {}

    private static <T> RecordNames.Collector<T> figures(
            RecordNames.Collector<T> names, Function<T, SliceFigures> figuresOf) {
        for (FigureName figure : FigureName.all()) {
            names.name(
                    figure.label(),
                    figure.meaning(),
                    line -> figuresOf.apply(line).at(figure.label()));
        }
        for (FigureName figure : FigureName.all()) {
            names.name(
                    "有" + figure.label(),
                    figure.label() + "是否不为零",
                    line -> figuresOf.apply(line).isSome(figure.label()));
        }
        return names.figures(figuresOf)
                .name(
                        "占比",
                        "累计发现占全体的百分之几；别的数写在前面，如 未销号占比、涉及资金占比",
                        line -> figuresOf.apply(line).named("占比"))
                .name(
                        "序时进度",
                        "有逾期未改的是未达，没有、有提前完成的是超过，其余是达到",
                        line -> figuresOf.apply(line).schedule())
                .name(
                        "涉及资金概数",
                        "涉及资金，用在句子里：如 86.53万元，不足一万元的以元计；口径写万元的不四舍五入",
                        line -> figuresOf.apply(line).moneyInWords())
                .name(
                        "收回资金概数",
                        "收回资金，用在句子里，写法同涉及资金概数",
                        line -> figuresOf.apply(line).recoveredInWords())
                .name(
                        "未收回资金概数",
                        "未收回资金，用在句子里，写法同涉及资金概数",
                        line -> figuresOf.apply(line).unrecoveredInWords());
    }
}
