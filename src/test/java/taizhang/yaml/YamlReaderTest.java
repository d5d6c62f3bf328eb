package taizhang.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;
import taizhang.yaml.slips.YamlVocabulary;

class YamlReaderTest {
    private final Diagnostics findings = new Diagnostics();

    @Test
    void every_scalar_is_text_with_its_place() {
        YamlMapping unit = mapping("""
                单位:
                  - 名称: 上庄村
                    电话: 0313
                    报送: 2017-13-45
                    参加: no
                    备注:
                """);
        YamlSequence units = (YamlSequence) unit.get("单位").orElseThrow();
        YamlMapping first = (YamlMapping) units.items().getFirst();
        assertThat(first.entries().stream().map(YamlReaderTest::described))
                .containsExactly(
                        "名称@2:5+2=上庄村@2:9+3",
                        "电话@3:5+2=0313@3:9+4",
                        "报送@4:5+2=2017-13-45@4:9+10",
                        "参加@5:5+2=no@5:9+2",
                        "备注@6:5+2=@6:8+0");
        assertThat(first.span()).isEqualTo(new SourceSpan("单位.yaml", 2, 5, 2));
        assertThat(units.span()).isEqualTo(new SourceSpan("单位.yaml", 2, 3, 1));
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void columns_count_code_points() {
        YamlMapping unit = mapping("\uD842\uDFB7村: {\uD842\uDFB7: 一, 人数: 3}\n");
        YamlMapping inner = (YamlMapping) unit.entries().getFirst().value();
        assertThat(described(inner.entries().get(1))).isEqualTo("人数@1:12+2=3@1:16+1");
        assertThat(inner.span()).isEqualTo(new SourceSpan("单位.yaml", 1, 5, 13));
    }

    @Test
    void a_wrapped_text_is_joined_without_spaces_between_chinese_characters() {
        YamlMapping problem = mapping("""
                描述: 村民赵某家中有轿车一辆，
                  仍列为建档立卡贫困户 A
                  B 户
                措施: >
                  一是重新评议；
                  二是公示七天。
                目标: |
                  重新评议，
                  应退尽退。
                """);
        assertThat(problem.entries().stream().map(entry -> ((YamlScalar) entry.value()).text()))
                .isEqualTo(List.of("村民赵某家中有轿车一辆，仍列为建档立卡贫困户 A B 户", "一是重新评议；二是公示七天。", "重新评议，\n应退尽退。"));
        assertThat(((YamlScalar) problem.get("描述").orElseThrow()).span())
                .isEqualTo(new SourceSpan("单位.yaml", 1, 5, 12));
    }

    @Test
    void the_second_of_two_equal_keys_is_reported_with_the_first() {
        mapping("名称: 甲\n简称: 乙\n名称: 丙\n");
        assertThat(findings.sorted()).singleElement().satisfies(finding -> {
            assertThat(finding.span()).isEqualTo(new SourceSpan("单位.yaml", 3, 1, 2));
            assertThat(finding.related()).containsExactly(new SourceSpan("单位.yaml", 1, 1, 2));
        });
    }

    @Test
    void a_file_that_says_nothing_is_no_finding() {
        assertThat(new YamlReader(YamlVocabulary.none()).read(new SourceFile("单位.yaml", "# 空\n"), findings))
                .isEmpty();
        assertThat(findings.sorted()).isEmpty();
    }

    private YamlMapping mapping(String text) {
        return (YamlMapping) new YamlReader(YamlVocabulary.none())
                .read(new SourceFile("单位.yaml", text), findings)
                .orElseThrow();
    }

    private static String described(YamlEntry entry) {
        YamlScalar value = (YamlScalar) entry.value();
        return entry.key().text() + place(entry.key().span()) + "=" + value.text() + place(value.span());
    }

    private static String place(SourceSpan span) {
        return "@" + span.line() + ":" + span.column() + "+" + span.length();
    }
}
