package taizhang.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import taizhang.report.day.LedgerRow;
import taizhang.report.ledger.LedgerKind;
import taizhang.report.ledger.LedgerReport;

class TemplateNamesTest {
    @Test
    void every_name_is_described_in_one_line() {
        assertThat(TemplateNames.describe())
                .contains("台账.行.问题编号　如 上庄-001", "单位统计.行.报送情况　按时、迟报、零报告或未报", "台账.合计　计入合计的数字", "数.未销号　数字：未销号")
                .allMatch(line -> line.matches("(\\p{IsHan}+\\.)+\\p{IsHan}+　\\P{Cntrl}+"))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_name_of_a_line_can_be_printed_in_a_cell() {
        for (LedgerKind kind : LedgerKind.values()) {
            LedgerReport report = Templates.minimal(kind);
            for (var group : report.groups()) {
                for (LedgerRow row : group.rows()) {
                    RowNames.ROW
                            .names()
                            .forEach(name -> assertThatCode(
                                            () -> new TableMarkup().valueCell(RowNames.ROW.valueOf(row, name), "—"))
                                    .doesNotThrowAnyException());
                }
            }
        }
    }

    @Test
    void the_columns_that_county_forms_ask_for_are_there() {
        assertThat(RowNames.ROW.names())
                .contains("序号", "问题编号", "问题类别", "涉及单位", "问题描述", "问题来源", "发现日期", "是否属实", "牵头单位")
                .contains("责任单位", "责任人", "整改方式", "整改时限", "当前状态", "备注", "问题摘要", "整改目标", "整改措施")
                .contains("截至本期进展", "存在困难", "下一步措施", "进度", "逾期天数", "建章立制", "完成整改日期", "申请日期")
                .contains("初审", "核查", "公示起止", "审定", "销号日期", "轮次");
    }
}
