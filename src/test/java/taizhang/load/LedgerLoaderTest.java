package taizhang.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import taizhang.diagnostic.Diagnostic;
import taizhang.model.Act;
import taizhang.model.DueRule;
import taizhang.model.Gaps;
import taizhang.model.Ledger;
import taizhang.model.ProblemId;
import taizhang.model.UnitId;

@Isolated("changes the default locale")
class LedgerLoaderTest {
    @Test
    void the_minimal_ledger_reads_without_a_finding() {
        LoadResult result = LedgerFixture.loadCase("minimal");
        assertThat(LedgerFixture.format(result.findings(), result.sources())).isEmpty();
        Ledger ledger = result.ledger();
        assertThat(ledger.campaign().phases()).hasSize(4);
        assertThat(ledger.campaign().reporting().due()).contains(new DueRule.Weekday(DayOfWeek.THURSDAY));
        assertThat(ledger.units().membersOf(new UnitId("各村"))).hasSize(2);
        assertThat(ledger.categories().find("金融扶贫")).isPresent();
        assertThat(ledger.problems())
                .extracting(problem -> problem.id().text())
                .containsExactly("上庄-001", "上庄-002", "大河口-001");
        assertThat(ledger.problems().getFirst().acts()).extracting(Act::label).containsExactly("核实", "完成整改");
        assertThat(ledger.problems().get(1).facts().impact().money()).isEqualTo(new BigDecimal("251542.71"));
        assertThat(ledger.periods()).hasSize(2);
        assertThat(ledger.periods().getFirst().returns()).hasSize(3);
        assertThat(ledger.periods().getFirst().returns().get(2).submission()).isEmpty();
        assertThat(result.gaps()).isEqualTo(Gaps.NONE);
    }

    @Test
    void every_field_carries_its_place_by_its_own_key_and_by_its_path() {
        Ledger ledger = LedgerFixture.loadCase("minimal").ledger();
        var origin = ledger.problems().getFirst().origin();
        assertThat(origin.span().place()).isEqualTo("ledger-data/问题/上庄村.yaml:2:9");
        assertThat(origin.at("整改.时限").place()).isEqualTo("ledger-data/问题/上庄村.yaml:14:11");
        assertThat(origin.at("时限")).isEqualTo(origin.at("整改.时限"));
        assertThat(origin.at("涉及.人数").place()).isEqualTo("ledger-data/问题/上庄村.yaml:9:21");
        assertThat(ledger.problems()
                        .getFirst()
                        .acts()
                        .getFirst()
                        .head()
                        .origin()
                        .span()
                        .place())
                .isEqualTo("ledger-data/问题/上庄村.yaml:19:13");
    }

    @Test
    void the_order_of_files_line_ends_a_byte_order_mark_locale_and_time_zone_make_no_difference() throws Exception {
        SourceTree tree = LedgerFixture.treeOf(java.nio.file.Path.of("src/test/resources/ledgers/minimal/ledger-data"));
        Ledger ledger = LedgerLoader.load(tree).ledger();
        List<String> paths = new ArrayList<>(tree.paths());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (int seed = 0; seed < 5; seed++) {
                Collections.shuffle(paths, new Random(seed));
                TimeZone.setDefault(TimeZone.getTimeZone(seed % 2 == 0 ? "Pacific/Kiritimati" : "America/Anchorage"));
                setLocale(
                        seed % 2 == 0 ? Locale.forLanguageTag("ar-EG") : Locale.forLanguageTag("th-TH-u-ca-buddhist"));
                MemoryTree shuffled = new MemoryTree();
                for (String path : paths) {
                    String text = new String(tree.bytes(path), StandardCharsets.UTF_8);
                    shuffled.with(path, seed % 2 == 0 ? text.replace("\n", "\r\n") : "\uFEFF" + text);
                }
                LoadResult result = LedgerLoader.load(shuffled);
                assertThat(result.findings()).isEmpty();
                assertThat(result.ledger()).isEqualTo(ledger);
            }
        } finally {
            setLocale(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static void setLocale(Locale locale) {
        Locale.setDefault(locale);
    }

    @Test
    void a_bad_record_is_left_out_and_the_others_are_read() {
        LoadResult result = LedgerFixture.load("""
                问题:
                  - 编号: 上庄-001
                    类别: 精准识别
                    描述: 甲
                    来源: 自查
                    发现: 2017-04-31
                    登记: 2017-05-16
                  - 编号: 上庄-002
                    类别: 精准识别
                    描述: 乙
                    来源: 自查
                    发现: 2017-05-15
                    登记: 2017-05-16
                """);
        assertThat(LedgerFixture.places(result.findings())).containsExactly("上庄村.yaml:6:9 TZ203");
        assertThat(result.ledger().problems())
                .extracting(problem -> problem.id().text())
                .containsExactly("上庄-002");
        assertThat(result.numbersSeen()).containsExactly("上庄-001", "上庄-002");
        assertThat(result.gaps().problems())
                .containsExactly(ProblemId.parse("上庄-001").orElseThrow());
    }

    @Test
    void values_are_understood_in_every_form_a_clerk_may_type() {
        Ledger ledger = LedgerFixture.read("""
                - 编号: 上庄－００１
                  类别: “政银社户保”金融扶贫
                  描述: 甲
                  来源: 上级反馈
                  发现: ２０１７－０５－１８
                  登记: 2017年5月18日
                  涉及:
                    户数: 32户
                    人数: 1,032
                    资金: 86.5315万元
                  整改:
                    方式: 限期整改
                    长期坚持: 是
                    时限: 2017.8.31
                    牵头单位: 各村
                    责任单位: [上庄村, 镇扶贫办]
                    协办单位: 大河口、镇扶贫办
                    责任领导: 周某
                    责任人: 张某，李某(镇民政所)
                  经过:
                    - 日期: 20170520
                      事项: 公示
                      止: 2017/5/26
                      异议: 无
                      佐证: 公示照片（3张、近景）、《评议记录》
                """);
        var problem = ledger.problems().getFirst();
        assertThat(problem.id().text()).isEqualTo("上庄-001");
        assertThat(problem.facts().foundOn()).contains(LocalDate.of(2017, 5, 18));
        assertThat(problem.registered()).isEqualTo(LocalDate.of(2017, 5, 18));
        assertThat(problem.facts().impact().households()).isEqualTo(32);
        assertThat(problem.facts().impact().persons()).isEqualTo(1032);
        assertThat(problem.facts().impact().money()).isEqualTo(new BigDecimal("865315"));
        var measure = problem.facts().measure().orElseThrow();
        assertThat(measure.continuing()).isTrue();
        assertThat(measure.deadline()).contains(LocalDate.of(2017, 8, 31));
        assertThat(measure.assignment().leads()).containsExactly(new UnitId("各村"));
        assertThat(measure.assignment().responsible()).containsExactly(new UnitId("上庄村"), new UnitId("镇扶贫办"));
        assertThat(measure.assignment().assisting()).containsExactly(new UnitId("大河口村"), new UnitId("镇扶贫办"));
        assertThat(measure.responsibility().officers())
                .extracting(officer -> officer.label())
                .containsExactly("张某", "李某（镇民政所）");
        assertThat(problem.acts().getFirst().date()).isEqualTo(LocalDate.of(2017, 5, 20));
        assertThat(problem.acts().getFirst().head().evidence()).containsExactly("公示照片（3张、近景）", "《评议记录》");
    }

    @Test
    void a_correction_changes_the_facts_from_its_date_on_and_the_first_facts_stay() {
        Ledger ledger = LedgerFixture.read("""
                - 编号: 上庄-001
                  类别: 精准识别
                  描述: 甲
                  来源: 自查
                  发现: 2017-05-15
                  登记: 2017-05-16
                  涉及: {户数: 1, 资金: 132860.40}
                  经过:
                    - 日期: 2017-05-20
                      事项: 更正
                      字段: 资金
                      原: 132,860.4元
                      现: 132806.40
                      原因: 抄写颠倒。
                    - 日期: 2017-05-21
                      事项: 更正
                      字段: 整改.方式
                      现: 立行立改
                      原因: 漏填。
                """);
        var problem = ledger.problems().getFirst();
        assertThat(problem.facts().impact().money()).isEqualTo(new BigDecimal("132860.4"));
        assertThat(problem.revisions()).hasSize(2);
        assertThat(problem.revisions().getFirst().facts().impact().money()).isEqualTo(new BigDecimal("132806.4"));
        assertThat(problem.revisions().get(1).facts().impact().money()).isEqualTo(new BigDecimal("132806.4"));
        assertThat(problem.revisions().get(1).facts().measure()).isPresent();
    }

    @Test
    void when_the_units_cannot_be_read_no_reference_to_them_is_reported() {
        MemoryTree tree = LedgerFixture.tree("""
                - 编号: 上庄-001
                  类别: 精准识别
                  描述: 甲
                  来源: 自查
                  发现: 2017-05-15
                  登记: 2017-05-16
                  整改:
                    方式: 立行立改
                    责任单位: 天上村
                --- 单位.yaml
                单位: 上庄村
                """);
        LoadResult result = LedgerFixture.load(tree);
        assertThat(LedgerFixture.places(result.findings())).containsExactly("单位.yaml:1:5 TZ207");
        assertThat(result.ledger().problems()).hasSize(1);
        assertThat(result.gaps().isWhole(Gaps.Part.UNITS)).isFalse();
    }

    @Test
    void a_unit_whose_record_is_bad_is_still_known_by_its_names() {
        LoadResult result = LedgerFixture.load("""
                - 编号: 上庄-001
                  类别: 精准识别
                  描述: 甲
                  来源: 自查
                  发现: 2017-05-15
                  登记: 2017-05-16
                --- 单位.yaml
                单位:
                  - 名称: 上庄村
                    简称: 上庄
                    编号前缀: 上庄
                  - 名称: 镇扶贫办
                    编号前缀: 扶贫
                    类型: 部门
                --- 类别.yaml
                类别:
                  - 名称: 精准识别
                    牵头单位: 上庄
                """);
        assertThat(LedgerFixture.places(result.findings())).containsExactly("单位.yaml:2:9 TZ201");
    }

    @Test
    void the_data_version_sees_paths_inside_the_folder_and_no_seals() {
        LoadResult result = LedgerFixture.load("问题:\n--- 封账.yaml\n封账:\n--- 周报/2017-05-19.yaml\n期号: 1\n");
        assertThat(result.digestInputs())
                .extracting(file -> file.path())
                .containsExactly("专项.yaml", "单位.yaml", "周报/2017-05-19.yaml", "类别.yaml", "问题/上庄村.yaml");
        assertThat(result.sources()).hasSize(6);
    }

    @Test
    void the_findings_are_the_same_whatever_the_order_of_the_files() {
        MemoryTree tree = LedgerFixture.tree("- 编号: 上庄-1x\n--- 问题/大河口村.yaml\n- 编号: 甲\n--- 问题/天上村.yaml\n[]\n");
        MemoryTree reversed = new MemoryTree();
        List<String> paths = new ArrayList<>(tree.paths());
        Collections.reverse(paths);
        paths.forEach(path -> reversed.with(path, tree.bytes(path)));
        List<Diagnostic> findings = LedgerFixture.load(tree).findings();
        assertThat(LedgerFixture.load(reversed).findings()).isEqualTo(findings).hasSizeGreaterThan(3);
    }

    @Test
    void no_missing_field_goes_unsaid_and_those_of_one_record_are_said_together() {
        LoadResult result = LedgerFixture.load("""
                问题:
                  - 编号: 上庄-001
                    类别: 精准识别
                    来源: 自查
                    发现: 2017-05-15
                    整改:
                      措施: 逐户核对。
                    经过:
                      - 日期: 2017-05-17
                      - 事项: 核实
                        结论: 属实
                """);
        assertThat(LedgerFixture.places(result.findings()))
                .containsExactly(
                        "上庄村.yaml:2:9 TZ201", "上庄村.yaml:7:7 TZ201", "上庄村.yaml:9:9 TZ201", "上庄村.yaml:10:13 TZ201");
        assertThat(result.findings())
                .extracting(Diagnostic::message)
                .containsExactly("缺少“描述”、“登记”", "缺少“方式”", "缺少“事项”", "缺少“日期”");
    }
}
