package taizhang.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapesTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "甲\\0乙, TZ105, 甲乙",
                "甲\\x07乙, TZ105, 甲乙",
                "甲\\N乙, TZ105, 甲乙",
                "甲\\ud800乙, TZ182, 甲乙",
                "甲\\uDC00乙, TZ182, 甲乙",
                "甲\\uE000乙, TZ182, 甲乙",
                "甲\\uFFFF乙, TZ182, 甲乙",
                "甲\\U0010FFFF乙, TZ182, 甲乙",
                "甲\\u200B乙, TZ106, 甲乙",
                "甲\\uFEFF乙, TZ106, 甲乙",
                "甲\\xAD乙, TZ106, 甲乙",
                "甲\\u202E乙, TZ106, 甲乙",
                "甲\\uFE0F乙, TZ106, 甲乙",
                "甲\\U000E0100乙, TZ106, 甲乙",
                "甲\\u2F1F乙, TZ180, 甲土乙",
                "甲\\u2022乙, TZ180, 甲·乙",
                "甲\\t乙, TZ111, 甲 乙"
            })
    void a_character_written_as_an_escape_is_judged_at_its_escape(String text, String code, String read) {
        YamlFixture file = YamlFixture.read("描述: \"" + text + "\"\n");
        assertThat(file.slips()).containsExactly(code + "@1:7+" + (text.length() - 2));
        assertThat(file.content()).isEqualTo("{描述=" + read + "}");
    }

    @Test
    void what_may_be_typed_may_be_escaped() {
        YamlFixture file =
                YamlFixture.read("描述: \"\\u7532\\U0001F600\\ud83d\\ude00\\\\0\\\"\\x41\"\n备注: '\\0'\n原因: \\u200B\n");
        assertThat(file.slips()).isEmpty();
        assertThat(file.content()).isEqualTo("{描述=甲😀😀\\0\"A, 备注=\\0, 原因=\\u200B}");
    }

    @Test
    void an_escape_on_a_later_line_is_shown_there() {
        YamlFixture file = YamlFixture.read("描述: \"第一行，\n  第二\\u200B行\"\n");
        assertThat(file.slips()).containsExactly("TZ106@2:5+6");
        assertThat(file.content()).isEqualTo("{描述=第一行，第二行}");
    }

    @Test
    void a_typed_character_is_judged_in_the_same_way() {
        YamlFixture file = YamlFixture.read("描述: 甲\uE000\uDB40\uDD00乙⼟\n备注: 阿卜杜拉•买某 • 其他\n");
        assertThat(file.slips()).containsExactly("TZ182@1:6+1", "TZ106@1:7+1", "TZ180@1:9+1", "TZ180@2:9+1");
        assertThat(file.content()).isEqualTo("{描述=甲乙土, 备注=阿卜杜拉·买某 • 其他}");
    }
}
