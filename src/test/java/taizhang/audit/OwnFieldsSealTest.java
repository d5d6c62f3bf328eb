package taizhang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerFixture;
import taizhang.model.Ledger;

/** What seals hold of fields of the campaign's own: sums are closed at once, words may be filled in later. */
class OwnFieldsSealTest {
    private static final String CAMPAIGN = """
            --- 专项.yaml
            名称: 排污整治
            单位: 某某市
            开始: 2017-04-21
            结束: 2017-11-30
            """;
    private static final String PROBLEM = """
            --- 问题/大河口村.yaml
            - 编号: 大河口-001
              类别: 精准识别
              描述: 暗管偷排。
              来源: 自查
              发现: 2017-05-18
              登记: 2017-05-20
            """;
    private static final String FIELDS = "字段:\n  - {名称: 级别, 类型: 选项, 选项: [省级, 市级]}\n  - {名称: 罚款, 类型: 金额, 计量: 万元}\n";

    private static Ledger ledger(String fields, String said) {
        return LedgerFixture.read(CAMPAIGN + fields + PROBLEM + said);
    }

    private static List<SealedItem> items(String said) {
        return FactItems.of(ledger(FIELDS, said).problems().getFirst());
    }

    @Test
    void words_filled_in_later_leave_what_was_sealed_as_it_is() {
        assertThat(items("  字段: {级别: 省级}\n")).containsAll(items("")).hasSize(2);
        assertThat(items("  字段: {级别: 市级}\n"))
                .doesNotContain(items("  字段: {级别: 省级}\n").getLast());
    }

    @Test
    void an_amount_filled_in_later_changes_what_was_sealed() {
        assertThat(items("  字段: {罚款: 5}\n")).doesNotContain(items("").getFirst());
        assertThat(items("  字段: {罚款: 3万}\n")).isEqualTo(items("  字段: {罚款: 30000元}\n"));
    }

    @Test
    void a_definition_that_nobody_uses_yet_changes_no_fact_and_no_figure() {
        LocalDate day = LocalDate.of(2017, 5, 26);
        assertThat(items("")).isEqualTo(FactItems.of(ledger("", "").problems().getFirst()));
        assertThat(SealFigures.of(ledger(FIELDS, ""), day)).isEqualTo(SealFigures.of(ledger("", ""), day));
        assertThat(SealFigures.of(ledger(FIELDS, "  字段: {罚款: 5}\n"), day).town())
                .containsEntry("罚款", "5");
    }
}
