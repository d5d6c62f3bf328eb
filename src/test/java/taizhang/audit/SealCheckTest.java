package taizhang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SealedCode;
import taizhang.load.LedgerFixture;
import taizhang.load.SealFile;
import taizhang.model.EvidenceFile;
import taizhang.model.Ledger;
import taizhang.model.Seal;
import taizhang.model.SealDigests;
import taizhang.model.SealedBooks;
import taizhang.text.Sha256;

class SealCheckTest {
    private static final SealedBooks BOOKS = new SealedBooks("0".repeat(40), "0123456789", "1.0.0");
    private static final String LEDGER = """
            问题:
              - 编号: 上庄-001
                类别: 精准识别
                描述: 有车户未清退
                来源: 督导检查
                发现: 2017-05-15
                登记: 2017-05-16
                涉及: {户数: 1, 资金: 100.50}
                整改:
                  方式: 立行立改
                  目标: 清退
                  措施: 重新评议
                  责任人: 张某
                经过:
                  - {日期: 2017-05-17, 事项: 完成整改, 情况: 已清退}
                  - {日期: 2017-05-17, 事项: 申请销号, 经办: 张某（上庄村）, 佐证: 上庄-001/记录.txt}
                  - {日期: 2017-05-18, 事项: 审定, 意见: 同意, 经办: 周某（办公室）}
            %s
            --- 佐证/上庄-001/记录.txt
            记录
            --- 周报/2017-05-19.yaml
            期号: 1
            起: 2017-05-13
            截止: 2017-05-19
            编发: 2017-05-20
            单位:
              上庄村: {报送: 2017-05-18, 填报人: 张某, 负责人: 王某}
              大河口村:
            --- 周报/2017-05-26.yaml
            期号: 2
            起: 2017-05-20
            截止: 2017-05-26
            编发: 2017-05-27
            单位:
              上庄村: {报送: 2017-05-25, 填报人: 张某, 负责人: 王某}
            """;

    private static Ledger ledger(String more) {
        return LedgerFixture.read(LEDGER.formatted(more));
    }

    private static List<EvidenceFile> evidence(String digest) {
        return List.of(new EvidenceFile("佐证/上庄-001/记录.txt", digest.repeat(64)));
    }

    private static Seal seal(Ledger ledger, List<Seal> earlier, int period) {
        SealDraft draft = new SealDraft(ledger, evidence("a"), earlier);
        return draft.of(
                ledger.periods().get(period - 1),
                ledger.periods().get(period - 1).issued().orElseThrow(),
                BOOKS);
    }

    private static SealState only(Ledger now, String evidence, Seal seal) {
        return SealCheck.of(now, evidence(evidence), List.of(seal)).getFirst();
    }

    @Test
    void a_seal_survives_being_written_and_read() {
        Ledger ledger = ledger("");
        Seal first = seal(ledger, List.of(), 1);
        Seal second = seal(ledger, List.of(first), 2);
        String text = SealDraft.append(SealDraft.append("", first), second);
        Diagnostics findings = new Diagnostics();
        List<Seal> read = SealFile.read("封账.yaml", text.getBytes(StandardCharsets.UTF_8), findings);
        assertThat(findings.sorted()).isEmpty();
        assertThat(SealCheck.of(ledger, evidence("a"), read)).hasSize(2).allMatch(SealState::agrees);
        assertThat(SealText.append(SealText.append("", read.get(0)), read.get(1)))
                .isEqualTo(text);
        assertThat(read.get(0).contents().closings()).containsOnlyKeys("上庄-001");
        assertThat(read.get(1).contents().items()).containsOnlyKeys("周报 2017-05-26", "周报 2017-05-26 上庄");
    }

    @Test
    void a_changed_word_an_act_taken_away_and_another_file_are_missed() {
        Seal seal = seal(ledger(""), List.of(), 1);
        assertThat(only(ledger(""), "a", seal).agrees()).isTrue();
        assertThat(only(LedgerFixture.read(LEDGER.formatted("").replace("100.50", "100.5")), "a", seal)
                        .agrees())
                .isTrue();
        assertThat(only(LedgerFixture.read(LEDGER.formatted("").replace("100.50", "100.51")), "a", seal)
                        .missing())
                .containsOnlyKeys("上庄-001");
        assertThat(only(LedgerFixture.read(LEDGER.formatted("").replace("措施: 重新评议", "措施: 评议")), "a", seal)
                        .closings())
                .containsExactly("上庄-001");
        assertThat(only(
                                LedgerFixture.read(LEDGER.formatted("").replaceAll("    - \\{日期: 2017-05-18.*\n", "")),
                                "a",
                                seal)
                        .missing())
                .containsOnlyKeys("上庄-001");
        assertThat(only(ledger(""), "b", seal).missing()).containsOnlyKeys("上庄-001");
        assertThat(only(LedgerFixture.read(LEDGER.formatted("").replace("报送: 2017-05-18", "报送: 2017-05-17")), "a", seal)
                        .missing())
                .containsOnlyKeys("周报 2017-05-19 上庄");
    }

    @Test
    void a_correction_and_a_late_entry_leave_the_seal_agreeing() {
        Seal seal = seal(ledger(""), List.of(), 1);
        Ledger corrected = ledger("""
                      - 日期: 2017-05-22
                        事项: 更正
                        字段: 整改.措施
                        原: 重新评议
                        现: 重新评议并公示
                        原因: 漏写
                """);
        assertThat(only(corrected, "a", seal).agrees()).isTrue();
        assertThat(SealCheck.late(corrected, List.of(), List.of(seal))).isEmpty();
        Ledger late = ledger("""
                      - {日期: 2017-05-18, 事项: 建章立制, 制度: 比对制度}
                """);
        assertThat(only(late, "a", seal).agrees()).isTrue();
        assertThat(SealCheck.late(late, List.of(), List.of(seal)))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.owner()).isEqualTo("上庄-001");
                    assertThat(item.label()).isEqualTo("建章立制");
                    assertThat(item.date()).isEqualTo(LocalDate.of(2017, 5, 18));
                    assertThat(item.listed()).isEmpty();
                });
        Seal next = seal(late, List.of(seal), 2);
        assertThat(SealCheck.late(late, List.of(), List.of(seal, next)))
                .singleElement()
                .satisfies(item -> assertThat(item.listed()).contains(next));
    }

    @Test
    void a_return_made_up_after_the_report_is_late_only_if_dated_before() {
        Seal seal = seal(ledger(""), List.of(), 1);
        String filled = LEDGER.formatted("").replace("  大河口村:\n", "  大河口村: {报送: %s, 填报人: 任某, 负责人: 姜某}\n");
        assertThat(SealCheck.late(LedgerFixture.read(filled.formatted("2017-05-22")), List.of(), List.of(seal)))
                .isEmpty();
        assertThat(SealCheck.late(LedgerFixture.read(filled.formatted("2017-05-19")), List.of(), List.of(seal)))
                .singleElement()
                .satisfies(item -> assertThat(item.owner()).isEqualTo("周报 2017-05-19 大河口"));
    }

    @Test
    void a_file_laid_into_a_folder_that_a_sealed_act_names_is_late() {
        Ledger named = LedgerFixture.read(LEDGER.formatted("").replace("佐证: 上庄-001/记录.txt", "佐证: 上庄-001/"));
        Seal seal = seal(named, List.of(), 1);
        assertThat(SealCheck.late(named, evidence("a"), List.of(seal))).isEmpty();
        List<EvidenceFile> more =
                List.of(evidence("a").getFirst(), new EvidenceFile("佐证/上庄-001/补充.txt", "b".repeat(64)));
        assertThat(SealCheck.of(named, more, List.of(seal))).allMatch(SealState::agrees);
        assertThat(SealCheck.late(named, more, List.of(seal))).singleElement().satisfies(item -> {
            assertThat(item.owner()).isEqualTo("上庄-001");
            assertThat(item.label()).isEqualTo("佐证/上庄-001/补充.txt");
            assertThat(item.date()).isEqualTo(LocalDate.of(2017, 5, 17));
        });
        Seal next =
                new SealDraft(named, more, List.of(seal)).of(named.periods().get(1), LocalDate.of(2017, 5, 27), BOOKS);
        assertThat(SealCheck.late(named, more, List.of(seal, next)))
                .singleElement()
                .satisfies(item -> assertThat(item.listed()).contains(next));
    }

    @Test
    void what_rests_on_a_seal_that_is_missing_is_told_of_nobody() {
        Ledger ledger = ledger("");
        Seal first = seal(ledger, List.of(), 1);
        Seal second = seal(ledger, List.of(first), 2);
        for (List<Seal> seals : List.of(List.of(second), List.of(first, first, second), List.of(second, first))) {
            List<SealState> states = SealCheck.of(ledger, evidence("a"), seals);
            assertThat(states).anyMatch(state -> !state.chained());
            assertThat(states).allMatch(SealState::figures).allMatch(SealState::facts);
            assertThat(states).allMatch(state -> state.closings().isEmpty());
            assertThat(SealCheck.late(ledger, evidence("a"), seals)).isEmpty();
        }
    }

    @Test
    void other_figures_for_the_same_facts_are_seen() {
        Ledger ledger = ledger("");
        Seal seal = seal(ledger, List.of(), 1);
        SealDigests digests = new SealDigests(seal.digests().facts(), "0".repeat(64), "", "");
        String whole = SealText.digest(with(seal, digests, ""));
        Seal other = with(seal, new SealDigests(digests.facts(), digests.figures(), "", whole), SealCode.of(whole));
        assertThat(only(ledger, "a", other)).satisfies(state -> {
            assertThat(state.chained()).isTrue();
            assertThat(state.facts()).isTrue();
            assertThat(state.figures()).isFalse();
            assertThat(state.agrees()).isFalse();
        });
        assertThat(SealWarnings.of(ledger, evidence("a"), List.of(other)))
                .singleElement()
                .satisfies(told -> assertThat(told.code()).isEqualTo(SealedCode.FIGURES_CHANGED))
                .satisfies(told -> assertThat(told.message()).startsWith("第1期"));
    }

    private static Seal with(Seal seal, SealDigests digests, String code) {
        return new Seal(
                seal.format(),
                seal.period(),
                seal.end(),
                seal.date(),
                seal.books(),
                seal.contents(),
                digests,
                code,
                seal.place());
    }

    @Test
    void a_seal_out_of_its_chain_is_seen() {
        Ledger ledger = ledger("");
        Seal first = seal(ledger, List.of(), 1);
        Seal second = seal(ledger, List.of(), 2);
        assertThat(SealCheck.of(ledger, evidence("a"), List.of(first, second)))
                .extracting(SealState::chained)
                .containsExactly(true, false);
    }

    @Test
    void codes_have_no_signs_that_look_alike() {
        for (int i = 0; i < 1000; i++) {
            assertThat(SealCode.of(Sha256.of("第" + i)))
                    .matches("[34679ACEFGHJKMNPRTWXY]{4}-[34679ACEFGHJKMNPRTWXY]{4}");
        }
        assertThat(SealCode.of(Sha256.of("甲"))).isNotEqualTo(SealCode.of(Sha256.of("乙")));
    }
}
