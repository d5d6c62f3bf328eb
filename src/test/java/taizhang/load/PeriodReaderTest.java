package taizhang.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import taizhang.model.Gaps;
import taizhang.model.Pace;
import taizhang.model.Period;

class PeriodReaderTest {
    private static final String HEAD = """
            --- 周报/2017-05-19.yaml
            期号: 第1期
            起: 2017-05-13
            截止: 2017-05-19
            """;

    @Test
    void a_return_tells_what_was_checked_and_how_problems_moved() {
        Period period = LedgerFixture.read(HEAD + """
                                单位:
                                  上庄村:
                                    报送: 2017年5月18日
                                    排查:
                                      - 类别: 金融扶贫
                                        户数: 32户
                                    零报告: 否
                                    进展:
                                      上庄－００１: 已到户核实。
                                      上庄-002: {内容: 已讲解, 进度: 达到序时进度, 下一步: 回访}
                                      上庄-003:
                                      上庄-004:
                                        内容:
                                        进度:
                                  大河口:
                                    报送:
                                    进展:
                                  镇扶贫办:
                                """).periods().getFirst();
        assertThat(period.number()).isEqualTo(1);
        assertThat(period.due()).isEqualTo(LocalDate.of(2017, 5, 19));
        assertThat(period.issued()).isEmpty();
        assertThat(period.returns()).hasSize(3);
        var first = period.returns().getFirst();
        assertThat(first.screenings().getFirst().households()).isEqualTo(OptionalInt.of(32));
        assertThat(first.zeroReport()).isFalse();
        assertThat(first.progress())
                .extracting(progress -> progress.problem().text())
                .containsExactly("上庄-001", "上庄-002");
        assertThat(first.progress().get(1).pace()).contains(Pace.ON_PACE);
        assertThat(first.origin().span().line()).isEqualTo(5);
        assertThat(period.returns().get(1).submission()).isEmpty();
        assertThat(period.returns().get(2).submission()).isEmpty();
    }

    @Test
    void a_screening_may_be_told_in_words_alone() {
        Period period = LedgerFixture.read(HEAD + "单位:\n  上庄村:\n    报送: 2017-05-18\n    排查: 逐户核对扶贫手册。\n")
                .periods()
                .getFirst();
        assertThat(period.returns().getFirst().screenings().getFirst().note()).contains("逐户核对扶贫手册。");
    }

    @Test
    void a_bad_return_leaves_the_others_and_the_period() {
        LoadResult result = LedgerFixture.load(HEAD + "单位:\n  上庄村:\n    报送: 明天\n  天上村:\n  镇扶贫办:\n");
        assertThat(LedgerFixture.places(result.findings()))
                .containsExactly("2017-05-19.yaml:6:9 TZ204", "2017-05-19.yaml:7:3 TZ301");
        assertThat(result.ledger().periods().getFirst().returns()).hasSize(1);
        assertThat(result.gaps().isWhole(Gaps.Part.PERIODS)).isFalse();
    }

    @Test
    void a_period_that_ends_before_it_begins_is_reported_once() {
        LoadResult result =
                LedgerFixture.load("--- 周报/2017-05-19.yaml\n期号: 1\n起: 2017-05-20\n截止: 2017-05-19\n单位:\n  上庄村:\n");
        assertThat(LedgerFixture.places(result.findings())).containsExactly("2017-05-19.yaml:3:5 TZ217");
        assertThat(result.ledger().periods()).isEmpty();
    }

    @Test
    void a_number_used_twice_in_two_widths_is_reported() {
        LoadResult result = LedgerFixture.load(
                HEAD + "单位:\n  上庄村:\n    报送: 2017-05-18\n    进展:\n      上庄-001: 甲。\n      上庄-００１: 乙。\n");
        assertThat(LedgerFixture.places(result.findings())).containsExactly("2017-05-19.yaml:9:7 TZ120");
    }

    @Test
    void units_or_returns_that_slipped_out_of_their_place_are_one_finding() {
        LoadResult units = LedgerFixture.load(
                HEAD + "上庄村:\n  报送: 2017-05-18\n  负责人: 张某\n大河口村:\n  报送: 2017-05-18\n镇扶贫办:\n  报送: 2017-05-18\n");
        assertThat(LedgerFixture.places(units.findings())).containsExactly("2017-05-19.yaml:4:1 TZ205");
        LoadResult fields = LedgerFixture.load(HEAD + "单位:\n  上庄村:\n  报送: 2017-05-18\n  填报人: 黄某\n  负责人: 张某\n  镇扶贫办:\n");
        assertThat(LedgerFixture.places(fields.findings())).containsExactly("2017-05-19.yaml:6:3 TZ205");
    }
}
