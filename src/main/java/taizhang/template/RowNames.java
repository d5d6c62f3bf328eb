package taizhang.template;

import taizhang.report.day.Deadline;
import taizhang.report.day.LedgerRow;

/** The names of one line of a ledger (行); each is also a possible 内容 of a column. */
final class RowNames {
    static final NameTable NAMES = new NameTable();

    static final RecordNames<LedgerRow> ROW = row();

    /** The content whose new passages are underlined. */
    static final String PROGRESS = "截至本期进展";

    private RowNames() {}

    private static RecordNames<LedgerRow> row() {
        RecordNames.Collector<LedgerRow> names = NAMES.of(LedgerRow.class, "行");
        problem(names);
        measure(names);
        progress(names);
        closure(names);
        return names.further(row -> row.problem().own().byName()).done();
    }

    private static void problem(RecordNames.Collector<LedgerRow> names) {
        names.name("序号", "本台账中的顺序号；以前轮次不编号", LedgerRow::number)
                .name("问题编号", "如 上庄-001", row -> row.problem().id())
                .name("问题类别", "类别简称", row -> row.problem().category())
                .name("涉及单位", "当前归属单位简称", row -> row.problem().home())
                .name("问题摘要", "摘要；没有摘要的为描述全文", row -> row.problem().brief())
                .name("问题描述", "描述全文", row -> row.problem().description())
                .name("其他类别", "其他类别的简称；可空", row -> row.problem().others())
                .name("标签", "标签；可空", row -> row.problem().tags())
                .name("问题来源", "自查、督导检查、群众举报或上级反馈，或专项规定的来源", row -> row.problem().source())
                .name("发现日期", "发现日期；文件写到月、年的照文件，没有的为待补", row -> row.problem().foundShown())
                .name("登记日期", "登记日期", row -> row.problem().registered())
                .name("是否属实", "核实结论；未核实的为待核实", row -> row.problem().truth())
                .name(
                        "涉及户数",
                        "户数",
                        row -> row.problem().orOwed("涉及.户数", row.problem().households()))
                .name(
                        "涉及人数",
                        "人数",
                        row -> row.problem().orOwed("涉及.人数", row.problem().persons()))
                .name(
                        "涉及资金",
                        "资金，单位照口径，不写是元",
                        row -> row.problem().orOwed("涉及.资金", row.problem().money()));
    }

    private static void measure(RecordNames.Collector<LedgerRow> names) {
        names.name("整改方式", "立行立改、限期整改或长期坚持，或专项规定的方式", row -> row.measure().mode())
                .name("整改目标", "目标", row -> row.measure().goal())
                .name("整改措施", "措施；反弹后先印本轮，再印以前各轮", row -> row.measure().actions())
                .name("整改时限", "现行时限，延期的附原时限，并注长期坚持", RowNames::deadlineOf)
                .name("牵头单位", "牵头单位简称；未写的为该类别的牵头单位", row -> row.measure().leads())
                .name("责任单位", "责任单位简称；未写的为归属单位", row -> row.measure().responsible())
                .name("协办单位", "协办单位简称", row -> row.measure().assisting())
                .name("责任领导", "责任领导", row -> row.measure().leaders())
                .name("责任人", "责任人", row -> row.measure().officers());
    }

    private static void progress(RecordNames.Collector<LedgerRow> names) {
        names.name("当前状态", "状态和逾期、临期、延期、轮次", row -> row.progress().status())
                .name(PROGRESS, "完成情况和最近一次进展；不是本期报的注明日期", row -> row.progress().text())
                .name("存在困难", "最近一次进展中的困难", row -> row.progress().difficulty())
                .name("下一步措施", "最近一次进展中的下一步", row -> row.progress().next())
                .name(
                        "进度",
                        "进度用语；没有报的为整改中、临期或逾期，待核实、查否、移交的为空",
                        row -> row.progress().pace())
                .name("逾期天数", "逾期天数，完成整改后不再增加；不逾期为空", row -> row.progress().overdueDays())
                .name("建章立制", "已建立的制度", row -> row.notes().rules())
                .name("收回资金", "已收回的资金，单位照口径；没有涉及资金的为空", LedgerRow::recovered)
                .name("未收回资金", "涉及资金减去收回资金，单位照口径；资金待补的为待补", row -> row.problem().orOwed("涉及.资金", row.unrecovered()))
                .name("问责", "问责人数和方式", row -> row.notes().accountability())
                .name("督办文号", "督办通知单文号", row -> row.notes().notices())
                .name("备注", "备注，以及查否理由、移交、改派、待批延期、反弹、协办单位", row -> row.notes().remark())
                .name(
                        "简注",
                        "备注、改派、待批延期、协办单位；查否、移交、反弹已在进展里说明时用",
                        row -> row.notes().shortRemark());
    }

    private static void closure(RecordNames.Collector<LedgerRow> names) {
        names.name("完成整改日期", "完成整改日期", row -> row.closure().completed())
                .name("申请日期", "申请销号日期", row -> row.closure().applied())
                .name("初审", "初审日期、意见和经办人", row -> row.closure().firstReview())
                .name("核查", "核查日期、结论和核查人", row -> row.closure().siteCheck())
                .name("公示起止", "公示起止日期和有无异议", row -> row.closure().publicNotice())
                .name("审定", "审定日期、意见和经办人", row -> row.closure().decision())
                .name("销号日期", "销号日期", row -> row.closure().closed())
                .name("轮次", "第几轮", row -> row.closure().round())
                .name("佐证材料", "完成整改和申请销号的佐证材料", row -> row.closure().evidence());
    }

    private static Object deadlineOf(LedgerRow row) {
        return printed(row.measure().deadline());
    }

    /** A true date where it is nothing but a date, else words. */
    static Object printed(Deadline deadline) {
        return deadline.plainDay().isPresent() ? deadline.plainDay().get() : deadline.text();
    }
}
