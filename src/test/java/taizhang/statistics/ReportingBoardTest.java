package taizhang.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerFixture;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.Term;
import taizhang.model.UnitId;

class ReportingBoardTest {
    private static final UnitId SHANGZHUANG = new UnitId("上庄村");
    private static final UnitId DAHEKOU = new UnitId("大河口村");
    private static final UnitId OFFICE = new UnitId("镇扶贫办");

    private static final Ledger THREE_WEEKS = LedgerFixture.read("""
            --- 周报/2017-05-19.yaml
            期号: 1
            起: 2017-05-13
            截止: 2017-05-19
            报送截止: 2017-05-18
            编发: 2017-05-20
            单位:
              上庄村: {报送: 2017-05-18, 负责人: 张某, 零报告: 是, 排查: 逐户核对}
              大河口村: {报送: 2017-05-19, 负责人: 任某, 零报告: 是, 排查: 逐户核对}
              镇扶贫办: {报送: 2017-05-20}
            --- 周报/2017-05-26.yaml
            期号: 2
            起: 2017-05-20
            截止: 2017-05-26
            报送截止: 2017-05-25
            编发: 2017-05-27
            单位:
              上庄村:
              大河口村: {报送: 2017-05-28, 负责人: 任某, 零报告: 是, 排查: 逐户核对}
            --- 周报/2017-06-02.yaml
            期号: 3
            起: 2017-05-27
            截止: 2017-06-02
            报送截止: 2017-06-01
            编发: 2017-06-03
            单位:
              上庄村:
              大河口村: {报送: 2017-06-01}
              镇扶贫办: {报送: 2017-06-04}
            """);

    @Test
    void in_time_late_zero_and_late_zero_are_told_apart() {
        ReportingBoard board = on("2017-05-19");
        assertThat(board.now()).extracting(ReportingState::label).containsExactly("按时（零报告）", "迟报（零报告）", "迟报");
        assertThat(figures("2017-05-19", "应报", "已报", "按时", "迟报", "零报告", "未报", "补报", "报送率", "按时率"))
                .containsExactly("3", "3", "1", "2", "2", "0", "0", "100%", "33.3%");
    }

    @Test
    void a_blank_unit_and_one_not_named_are_not_reported_and_never_zero() {
        ReportingBoard board = on("2017-05-26");
        assertThat(board.now()).extracting(ReportingState::label).containsExactly("未报", "未报", "未报");
        assertThat(board.now()).noneMatch(ReportingState::isZeroReport);
        assertThat(figures("2017-05-26", "应报", "已报", "零报告", "未报", "报送率")).containsExactly("3", "0", "0", "3", "0%");
    }

    @Test
    void a_return_after_the_paper_is_made_up_for_in_the_next_one_only() {
        assertThat(on("2017-05-26").madeUp()).isEmpty();
        ReportingBoard next = on("2017-06-02");
        assertThat(next.madeUp()).extracting(ReportingState::unit).containsExactly(DAHEKOU);
        assertThat(next.madeUp()).extracting(state -> state.period().number()).containsExactly(2);
        assertThat(next.recent(DAHEKOU, 2)).extracting(ReportingState::label).containsExactly("补报（零报告）", "按时");
        assertThat(figures("2017-06-02", "已报", "未报", "补报", "零报告")).containsExactly("1", "2", "1", "0");
        assertThat(FactTable.of(Statistics.of(THREE_WEEKS, day("2017-06-02")))
                        .find("单位:大河口村/补报")
                        .map(Fact::printed))
                .contains("1");
        assertThat(on("2017-06-05").madeUp())
                .as("what came after the third paper, but not once more what the third already told")
                .extracting(ReportingState::unit)
                .containsExactly(OFFICE);
    }

    @Test
    void before_it_is_due_nothing_is_missing() {
        assertThat(on("2017-05-17").now()).extracting(ReportingState::label).containsExactly("未到期", "未到期", "未到期");
        assertThat(on("2017-05-18").now()).extracting(ReportingState::label).containsExactly("按时（零报告）", "未报", "未报");
        assertThat(figures("2017-05-17", "应报", "已报", "未报", "未到期")).containsExactly("3", "0", "0", "3");
    }

    @Test
    void misses_are_counted_up_to_the_last_period_that_is_due() {
        assertThat(on("2017-06-02").missedInARow(SHANGZHUANG)).isEqualTo(2);
        assertThat(on("2017-06-02").missedInARow(DAHEKOU)).isZero();
        assertThat(on("2017-05-30").missedInARow(SHANGZHUANG)).isEqualTo(1);
        assertThat(on("2017-05-26").missedInARow(DAHEKOU)).isEqualTo(1);
        assertThat(on("2017-05-30").lateInARow(DAHEKOU)).isEqualTo(2);
        assertThat(on("2017-06-02").lateInARow(OFFICE)).isZero();
        assertThat(on("2017-05-01").missedInARow(SHANGZHUANG)).isZero();
    }

    @Test
    void the_matrix_has_two_characters_for_each_period() {
        ReportingBoard board = on("2017-06-05");
        assertThat(board.recent(SHANGZHUANG, 9))
                .extracting(ReportingState::mark)
                .containsExactly("按零", "未报", "未报");
        assertThat(board.recent(DAHEKOU, 9)).extracting(ReportingState::mark).containsExactly("迟零", "补零", "按时");
        assertThat(board.recent(OFFICE, 2)).extracting(ReportingState::mark).containsExactly("未报", "补报");
        assertThat(board.current()).isEmpty();
        assertThat(board.now()).isEmpty();
    }

    @Test
    void while_a_period_is_not_issued_all_that_came_counts() {
        Ledger ledger = LedgerFixture.read("""
                --- 周报/2017-05-19.yaml
                期号: 1
                起: 2017-05-13
                截止: 2017-05-19
                报送截止: 2017-05-18
                单位:
                  上庄村: {报送: 2017-05-29}
                """);
        assertThat(ReportingBoard.of(ledger, day("2017-05-19")).now())
                .extracting(ReportingState::label)
                .containsExactly("迟报", "未报", "未报");
    }

    @Test
    void periods_may_be_half_months_months_or_weeks_cut_short_by_a_holiday() {
        Ledger ledger = LedgerFixture.read("""
                问题:
                  - {编号: 上庄-001, 类别: 精准识别, 描述: 甲。, 来源: 督导检查, 发现: 2017-07-01, 登记: 2017-07-01}
                  - {编号: 上庄-002, 类别: 精准识别, 描述: 甲。, 来源: 督导检查, 发现: 2017-07-15, 登记: 2017-07-16}
                  - {编号: 上庄-003, 类别: 精准识别, 描述: 甲。, 来源: 督导检查, 发现: 2017-08-31, 登记: 2017-08-31}
                  - {编号: 上庄-004, 类别: 精准识别, 描述: 甲。, 来源: 督导检查, 发现: 2017-10-03, 登记: 2017-10-03}
                  - {编号: 上庄-005, 类别: 精准识别, 描述: 甲。, 来源: 督导检查, 发现: 2017-10-07, 登记: 2017-10-07}
                --- 周报/2017-07-15.yaml
                期号: 1
                起: 2017-07-01
                截止: 2017-07-15
                单位:
                  上庄村: {报送: 2017-07-15}
                --- 周报/2017-07-31.yaml
                期号: 2
                起: 2017-07-16
                截止: 2017-07-31
                单位:
                  上庄村: {报送: 2017-08-01}
                --- 周报/2017-08-31.yaml
                期号: 3
                起: 2017-08-01
                截止: 2017-08-31
                单位:
                  上庄村: {报送: 2017-08-31}
                --- 周报/2017-09-29.yaml
                期号: 4
                起: 2017-09-01
                截止: 2017-09-29
                单位:
                  上庄村: {报送: 2017-09-28}
                --- 周报/2017-10-06.yaml
                期号: 5
                起: 2017-09-30
                截止: 2017-10-06
                报送截止: 2017-09-30
                单位:
                  上庄村: {报送: 2017-10-06}
                """);
        assertThat(ledger.periods()).extracting(Period::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(ledger.periods()).allSatisfy(period -> {
            FactTable table = FactTable.of(Statistics.of(ledger, period.end()));
            assertThat(table.current()).isEqualTo(period.term());
            assertThat(Identities.of(table)).isEmpty();
        });
        assertThat(ledger.periods())
                .extracting(period -> FactTable.of(Statistics.of(ledger, period.end()))
                        .at(Slice.TOWN, Indicator.NEW)
                        .printed())
                .containsExactly("1", "1", "1", "0", "1");
        assertThat(ReportingBoard.of(ledger, day("2017-10-06")).recent(SHANGZHUANG, 5))
                .extracting(ReportingState::mark)
                .containsExactly("按时", "迟报", "按时", "按时", "迟报");
        assertThat(Statistics.of(ledger, day("2017-10-09")).current())
                .isEqualTo(new Term(day("2017-10-07"), day("2017-10-09")));
    }

    private static ReportingBoard on(String day) {
        return ReportingBoard.of(THREE_WEEKS, day(day));
    }

    private static List<String> figures(String day, String... labels) {
        FactTable table = FactTable.of(Statistics.of(THREE_WEEKS, day(day)));
        assertThat(Identities.of(table)).isEmpty();
        return List.of(labels).stream()
                .map(label -> table.find("全镇/" + label).orElseThrow().printed())
                .toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
