package taizhang.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerFixture;
import taizhang.model.Ledger;
import taizhang.model.UnitId;

/** Problems standing still, and the lights they give. */
class StandstillsTest {
    private static final Ledger LEDGER = LedgerFixture.read("问题:\n"
            + problem("上庄-001", "2017-05-10", "2017-09-30")
            + problem("上庄-002", "2017-05-24", "2017-09-30")
            + problem("上庄-003", "2017-05-10", "2017-09-30")
            + "      - {日期: 2017-05-29, 事项: 申请延期, 延至: 2017-10-10, 原因: 雨}\n"
            + problem("上庄-004", "2017-05-10", "2017-09-30")
            + "      - {日期: 2017-05-22, 事项: 督办, 文号: 〔2017〕1号}\n"
            + problem("上庄-005", "2017-05-10", "2017-09-30")
            + "      - {日期: 2017-05-22, 事项: 完成整改, 情况: 丁}\n"
            + problem("上庄-006", "2017-05-10", "2017-05-25")
            + problem("上庄-007", "2017-05-31", "2017-06-09")
            + problem("上庄-008", "2017-05-31", "2017-06-10")
            + """
              --- 周报/2017-05-19.yaml
              期号: 1
              起: 2017-05-13
              截止: 2017-05-19
              编发: 2017-05-20
              单位:
                上庄村: {报送: 2017-05-19, 进展: {上庄-001: 已入户。, 上庄-006: 已入户。}}
              --- 周报/2017-05-26.yaml
              期号: 2
              起: 2017-05-20
              截止: 2017-05-26
              编发: 2017-05-27
              单位:
                上庄村: {报送: 2017-05-29, 进展: {上庄-006: 已评议。}}
              --- 周报/2017-06-02.yaml
              期号: 3
              起: 2017-05-27
              截止: 2017-06-02
              编发: 2017-06-03
              单位:
                上庄村:
              """);

    private static String problem(String number, String registered, String limit) {
        return """
                  - 编号: %s
                    类别: 精准识别
                    描述: 甲。
                    来源: 督导检查
                    发现: %s
                    登记: %s
                    整改: {方式: 限期整改, 目标: 乙。, 措施: 丙。, 时限: %s, 责任人: 张某}
                    经过:
                """.formatted(number, registered, registered, limit);
    }

    @Test
    void periods_without_text_and_without_movement_are_counted() {
        assertThat(still("2017-06-02")).isEqualTo(Map.of("上庄-001", 2, "上庄-002", 1, "上庄-004", 3, "上庄-006", 1));
    }

    @Test
    void a_text_known_only_after_the_paper_counts_from_the_next_paper_on() {
        assertThat(still("2017-05-26")).containsEntry("上庄-006", 1);
        assertThat(still("2017-06-01")).doesNotContainKey("上庄-006");
    }

    @Test
    void a_period_that_is_not_over_does_not_count() {
        assertThat(still("2017-05-25")).isEqualTo(Map.of("上庄-003", 1, "上庄-004", 1));
    }

    @Test
    void the_limit_of_the_campaign_says_who_stands_still() {
        Standstills standstills = Standstills.of(Statistics.of(LEDGER, LocalDate.of(2017, 6, 2)));
        assertThat(standstills.standingStill().map(Object::toString)).containsExactly("上庄-001", "上庄-004");
        assertThat(FactTable.of(Statistics.of(LEDGER, LocalDate.of(2017, 6, 2)))
                        .find("单位:上庄村/无进展")
                        .map(Fact::printed))
                .contains("2");
    }

    @Test
    void red_is_overdue_yellow_is_near_the_limit_or_standing_still_and_the_worst_is_the_units() {
        Lights lights = Lights.of(Statistics.of(LEDGER, LocalDate.of(2017, 6, 2)));
        Map<String, String> problems = lights.problems().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().text(),
                        entry -> entry.getValue().label()));
        assertThat(problems)
                .isEqualTo(Map.of(
                        "上庄-001", "黄", "上庄-002", "绿", "上庄-003", "绿", "上庄-004", "黄", "上庄-005", "绿", "上庄-006", "红",
                        "上庄-007", "黄", "上庄-008", "绿"));
        assertThat(lights.units().get(new UnitId("上庄村"))).isEqualTo(Light.RED);
        assertThat(lights.units().get(new UnitId("大河口村"))).isEqualTo(Light.GREEN);
    }

    private static Map<String, Integer> still(String day) {
        return Standstills.of(Statistics.of(LEDGER, LocalDate.parse(day))).periods().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().text(), Map.Entry::getValue));
    }
}
