package taizhang.statistics;

import taizhang.load.LedgerFixture;
import taizhang.model.Ledger;

/** A ledger in which, between 05-20 and 05-26, all happens that makes counting hard. */
final class BusyLedger {
    private static final String PROBLEM = """
              - 编号: %s
                类别: 精准识别
                描述: 甲。
                来源: %s
                发现: %s
                登记: %s
                涉及: {户数: 1, 人数: 2, 资金: 0.10}
                整改: {方式: 限期整改, 目标: 乙。, 措施: 丙。, 时限: %s, 责任人: 张某}
                经过:
            """;

    static final String PERIODS = """
            --- 周报/2017-05-19.yaml
            期号: 1
            起: 2017-05-13
            截止: 2017-05-19
            编发: 2017-05-20
            单位:
              上庄村:
            --- 周报/2017-05-26.yaml
            期号: 2
            起: 2017-05-20
            截止: 2017-05-26
            编发: 2017-05-27
            单位:
              上庄村:
            """;

    private BusyLedger() {}

    static Ledger read() {
        return LedgerFixture.read("问题:\n" + shangzhuang() + "--- 问题/大河口村.yaml\n问题:\n" + dahekou() + PERIODS);
    }

    private static String shangzhuang() {
        return inspected("上庄-001", "2017-05-15", "2017-05-31")
                + closing("05-20", "05-21", "05-22")
                + act("05-24", "反弹, 原因: 又犯, 新措施: 再改, 新时限: 2017-06-30")
                + inspected("上庄-002", "2017-05-16", "2017-05-19")
                + closing("05-20", "05-21", "05-21")
                + inspected("上庄-003", "2017-05-16", "2017-06-30")
                + act("05-21", "改派, 改为: 大河口村, 原因: 属地")
                + act("05-23", "改派, 改为: 上庄村, 原因: 属地")
                + inspected("上庄-004", "2017-05-17", "2017-06-30")
                + act("05-22", "改派, 改为: 大河口村, 原因: 属地")
                + inspected("上庄-005", "2017-05-22", "2017-06-30")
                + act("05-24", "改派, 改为: 大河口村, 原因: 属地")
                + found("上庄-006", "2017-05-17", "2017-05-17")
                + act("05-21", "核实, 结论: 不属实, 理由: 查无")
                + act("05-23", "核实, 结论: 属实")
                + inspected("上庄-007", "2017-05-17", "2017-06-30")
                + act("05-22", "更正, 字段: 类别, 原: 精准识别, 现: 金融扶贫, 原因: 填错");
    }

    private static String dahekou() {
        return found("大河口-001", "2017-05-17", "2017-05-18")
                + act("05-17", "核实, 结论: 不属实, 理由: 查无")
                + found("大河口-002", "2017-05-18", "2017-05-20")
                + act("05-19", "核实, 结论: 属实")
                + found("大河口-003", "2017-05-18", "2017-05-20")
                + act("05-19", "核实, 结论: 不属实, 理由: 查无")
                + inspected("大河口-004", "2017-05-16", "2017-06-30")
                + act("05-22", "问责, 人数: 2, 方式: 约谈")
                + act("05-23", "移交, 移交至: 镇纪委, 原因: 线索")
                + act("05-24", "问责, 人数: 1, 方式: 警告")
                + inspected("大河口-005", "2017-05-16", "2017-05-24")
                + act("05-20", "完成整改, 情况: 丁")
                + act("05-21", "申请销号, 佐证: 照片")
                + act("05-23", "退回, 原因: 不实")
                + act("05-26", "完成整改, 情况: 戊")
                + inspected("大河口-006", "2017-05-14", "2017-05-31")
                + closing("05-16", "05-17", "05-18")
                + act("05-22", "更正, 字段: 类别, 原: 精准识别, 现: 金融扶贫, 原因: 填错")
                + act("05-24", "反弹, 原因: 又犯, 新措施: 再改, 新时限: 2017-06-30")
                + act("05-25", "改派, 改为: 镇扶贫办, 原因: 属地")
                + inspected("大河口-007", "2017-05-21", "2017-05-31")
                + closing("05-21", "05-21", "05-22")
                + act("05-23", "更正, 字段: 类别, 原: 精准识别, 现: 金融扶贫, 原因: 填错")
                + act("05-24", "建章立制, 制度: 《办法》");
    }

    private static String inspected(String number, String registered, String limit) {
        return String.format(java.util.Locale.ROOT, PROBLEM, number, "督导检查", registered, registered, limit);
    }

    private static String found(String number, String found, String registered) {
        return String.format(java.util.Locale.ROOT, PROBLEM, number, "自查", found, registered, "2017-06-30");
    }

    private static String closing(String completed, String applied, String decided) {
        return act(completed, "完成整改, 情况: 丁") + act(applied, "申请销号, 佐证: 照片") + act(decided, "审定, 意见: 同意, 经办: 周某（办公室）");
    }

    private static String act(String day, String what) {
        return "      - {日期: 2017-" + day + ", 事项: " + what + "}\n";
    }
}
