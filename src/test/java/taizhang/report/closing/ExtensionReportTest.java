package taizhang.report.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerFixture;
import taizhang.model.Ledger;
import taizhang.report.day.Edition;
import taizhang.report.day.Scope;
import taizhang.report.day.SigningBox;

class ExtensionReportTest {
    private static final String PERIODS = """
            --- 周报/2017-06-16.yaml
            期号: 1
            起: 2017-06-10
            截止: 2017-06-16
            报送截止: 2017-06-15
            单位:
              上庄村:
            --- 周报/2017-06-23.yaml
            期号: 2
            起: 2017-06-17
            截止: 2017-06-23
            报送截止: 2017-06-22
            单位:
              上庄村:
            """;
    private static final String ASKED = "{日期: 2017-06-14, 事项: 申请延期, 延至: 2017-07-10, 原因: 下雨, 已做工作: 备料, 经办: 张某（上庄村）}";
    private static final String GRANTED = "{日期: 2017-06-19, 事项: 批准延期, 经办: 周某（办公室）, 说明: 不再另延}";
    private static final String REFUSED = "{日期: 2017-06-19, 事项: 不批准延期, 原因: 理由不足}";
    private static final String AGAIN = "{日期: 2017-07-03, 事项: 申请延期, 延至: 2017-07-31, 原因: 又下雨}";

    private static Ledger ledger(String... acts) {
        return LedgerFixture.read("""
                问题:
                  - 编号: 上庄-001
                    类别: 精准识别
                    描述: 描述
                    来源: 督导检查
                    发现: 2017-05-10
                    登记: 2017-05-11
                    整改: {方式: 限期整改, 目标: 目标, 措施: 措施, 时限: 2017-06-20, 责任人: 张某}
                    经过: [%s]
                """.formatted(String.join(", ", acts)) + PERIODS);
    }

    private static List<ExtensionForm> forms(Ledger ledger, String day, Scope scope) {
        return ExtensionReport.of(Edition.of(ledger, LocalDate.parse(day)), scope)
                .map(ExtensionReport::forms)
                .orElse(List.of());
    }

    private static List<ExtensionForm> town(Ledger ledger, String day) {
        return forms(ledger, day, new Scope.Town());
    }

    @Test
    void the_town_has_what_was_asked_for_or_decided_in_the_period_or_still_waits() {
        Ledger granted = ledger(ASKED, GRANTED);
        assertThat(town(granted, "2017-06-13")).isEmpty();
        assertThat(town(granted, "2017-06-16")).hasSize(1);
        assertThat(town(granted, "2017-06-18")).as("waits").hasSize(1);
        assertThat(town(granted, "2017-06-23")).as("decided").hasSize(1);
        assertThat(town(granted, "2017-06-24")).isEmpty();
        assertThat(town(ledger(ASKED), "2017-06-24")).as("still waits").hasSize(1);
        assertThat(town(ledger(ASKED, "{日期: 2017-06-19, 事项: 完成整改, 情况: 好了}"), "2017-06-24"))
                .as("needs no answer any more")
                .isEmpty();
    }

    @Test
    void an_extension_is_filled_in_as_far_as_it_is_decided() {
        ExtensionForm asked = town(ledger(ASKED, GRANTED), "2017-06-16").getFirst();
        assertThat(asked.limit()).isEqualTo("2017年6月20日");
        assertThat(asked.done()).hasValue("备料");
        assertThat(asked.applicant().signers()).hasValue("张某（上庄村）");
        assertThat(asked.decision()).isEqualTo(SigningBox.blank("领导小组意见", false, true));
        assertThat(asked.approved()).isEmpty();
        ExtensionForm granted = town(ledger(ASKED, GRANTED), "2017-06-23").getFirst();
        assertThat(granted.decision().opinion()).hasValue("同意延期至2017年7月10日。不再另延。");
        assertThat(granted.approved()).hasValue(LocalDate.parse("2017-06-19"));
        assertThat(granted.lead().opinion()).isEmpty();
        ExtensionForm refused = town(ledger(ASKED, REFUSED), "2017-06-23").getFirst();
        assertThat(refused.decision().opinion()).hasValue("不同意延期：理由不足。");
        assertThat(refused.approved()).isEmpty();
    }

    @Test
    void a_unit_has_all_of_them_and_the_second_names_the_first_limit() {
        Ledger ledger = ledger(ASKED, GRANTED, AGAIN);
        List<ExtensionForm> forms =
                forms(ledger, "2017-07-07", Scope.units(ledger).getFirst());
        assertThat(forms).extracting(ExtensionForm::times).containsExactly("第1次", "第2次");
        assertThat(forms).extracting(ExtensionForm::limit).containsExactly("2017年6月20日", "2017年7月10日（原2017年6月20日）");
        assertThat(forms.getFirst().approved()).isPresent();
        assertThat(forms.getLast().approved()).isEmpty();
    }
}
