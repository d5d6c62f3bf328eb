package taizhang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import taizhang.load.LedgerFixture;
import taizhang.model.Ledger;
import taizhang.model.Origin;

/**
 * Whatever a ledger says reaches a digest. A new component needs a line in seal/every-field.txt; that it is sealed then, or
 * this fails, hangs on nothing that is written by hand.
 */
class EveryFieldSealedTest {
    private static final LocalDate END = LocalDate.of(2017, 12, 31);

    /** What is not written as such, with the reason. */
    private static final Map<String, String> DERIVED = Map.of(
            "Problem.home", "the name of its file, which is looked at apart",
            "Problem.revisions", "made of the acts and the facts",
            "FactsRevision.correction", "one of the acts",
            "FactsRevision.facts", "made of the acts and the facts",
            "FactsRevision.registered", "made of the acts and the facts",
            "Ledger.units", "its records are looked at",
            "Units.byName", "made of the units",
            "Categories.byName", "made of the categories");

    private static FieldSample sample() throws IOException {
        return FieldSample.read();
    }

    static List<FieldSample.Variant> variants() throws IOException {
        return sample().variants();
    }

    /** What seals close, and what stands beside it: oversight, policies and settings, each record in its one form. */
    private static Set<String> digests(Ledger ledger) {
        return Stream.concat(
                        new SealScope(END, END).items(ledger, Map.of()).stream().map(SealedItem::digest),
                        Stream.concat(
                                beside(ledger).map(origin -> CanonicalText.of(origin.said())),
                                Settings.of(ledger, Map.of()).digests().entrySet().stream()
                                        .filter(setting -> setting.getKey().startsWith(Settings.TEXT))
                                        .map(Map.Entry::toString)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Origin> beside(Ledger ledger) {
        return Stream.of(
                        Stream.of(ledger.campaign().origin()),
                        ledger.units().units().stream().map(unit -> unit.origin()),
                        ledger.units().groups().stream().map(group -> group.origin()),
                        ledger.categories().all().stream().map(category -> category.origin()),
                        ledger.policies().stream().map(policy -> policy.origin()),
                        ledger.selections().stream().map(selection -> selection.origin()),
                        ledger.oversight().notices().stream().map(notice -> notice.origin()),
                        ledger.oversight().spotChecks().stream().map(check -> check.origin()),
                        ledger.oversight().circulars().stream().map(circular -> circular.origin()))
                .flatMap(origins -> origins);
    }

    @ParameterizedTest
    @MethodSource("variants")
    void another_value_is_another_digest(FieldSample.Variant variant) throws IOException {
        Ledger before = LedgerFixture.read(sample().ledger());
        Ledger after = LedgerFixture.load(variant.ledger()).ledger();
        assertThat(Components.differing(before, after)).as("what it changes").isNotEmpty();
        assertThat(digests(after)).as("what is sealed").isNotEqualTo(digests(before));
    }

    @Test
    void every_component_of_every_record_reaches_a_digest() throws IOException {
        Ledger before = LedgerFixture.read(sample().ledger());
        Set<String> missed = Components.of(Ledger.class);
        for (FieldSample.Variant variant : variants()) {
            Ledger after = LedgerFixture.load(variant.ledger()).ledger();
            missed.removeAll(Components.differing(before, after));
        }
        // one key written in three ways, of which the sample can change one: FieldsTest tells them apart
        missed.removeIf(component -> component.startsWith("DueRule."));
        // within maps, which are compared as a whole: Facts.own, ClosingProcedure.steps
        missed.removeIf(component -> component.startsWith("OwnValue."));
        missed.removeIf(component -> component.startsWith("ClosingStage."));
        missed.removeIf(component -> component.endsWith(".origin") || DERIVED.containsKey(component));
        assertThat(missed)
                .as("components that no line of seal/every-field.txt changes: add one for each")
                .isEmpty();
    }

    @Test
    void the_file_of_a_problem_is_sealed_as_its_unit() throws IOException {
        String ledger = sample().ledger();
        assertThat(digests(LedgerFixture.load("--- 问题/大河口村.yaml\n" + ledger).ledger()))
                .isNotEqualTo(digests(LedgerFixture.read(ledger)));
    }

    @Test
    void another_way_of_writing_is_the_same_digest() throws IOException {
        String ledger = sample().ledger();
        String other = ledger.replace("    类别: 精准识别\n    摘要: 有车户\n", "    摘要:   \"有车户\" # 简写\n    类别: '精准识别'\n")
                .replace("发现: 2017-05-15", "发现: ２０１７年5月15日")
                .replace("户数: 10", "户数: 10户")
                .replace("资金: 100.50", "资金: 100.5元")
                .replace("责任单位: 上庄村\n", "责任单位: [上庄村]\n")
                .replace("王某（镇扶贫办）、李某", "[王某(镇扶贫办), 李某]")
                .replace("      - 日期: 2017-05-31\n        事项: 问责\n", "      - 事项: 问责\n        日期: 20170531\n")
                .replace("        制度: 比对制度\n", "        制度: |\n          比对制度\n");
        assertThat(other).isNotEqualTo(ledger);
        assertThat(digests(LedgerFixture.read(other))).isEqualTo(digests(LedgerFixture.read(ledger)));
    }

    @Test
    void what_is_left_out_or_says_what_holds_anyway_adds_nothing() {
        String ledger = """
                问题:
                  - 编号: 上庄-001
                    类别: 精准识别
                    描述: 一户有车。
                    来源: 自查
                    发现: 2017-05-15
                    登记: 2017-05-16
                    %s
                """;
        assertThat(digests(LedgerFixture.read(ledger.formatted("备注:\n    涉及: {户数: 0}\n    经过: []"))))
                .isEqualTo(digests(LedgerFixture.read(ledger.formatted(""))));
    }

    @Test
    void no_sign_in_a_text_can_stand_for_the_end_of_it() {
        String period = """
                --- 周报/2017-05-19.yaml
                期号: 1
                起: 2017-05-13
                截止: 2017-05-19
                单位:
                  上庄村:
                    报送: 2017-05-18
                    进展: {上庄-001: {内容: "%s", 困难: "%s"}}
                """;
        List<String> cuts = List.of("甲|乙", "甲\\n困难=乙", "甲,乙", "甲2:困难1:乙", "甲\\\"乙");
        assertThat(cuts.stream()
                        .map(cut -> digests(LedgerFixture.read(period.formatted(cut, "丙"))))
                        .distinct())
                .hasSameSizeAs(cuts);
        assertThat(digests(LedgerFixture.read(period.formatted("甲|乙", "丙"))))
                .isNotEqualTo(digests(LedgerFixture.read(period.formatted("甲", "乙|丙"))));
    }
}
