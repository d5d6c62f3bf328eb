package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a command line on Windows: parted as its programs part them. */
class CommandWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "build --only 整改台账,周报|build;--only;整改台账,周报",
                "  build\t check  |build;check",
                "\"名称=某 某\" 王䶮|名称=某 某;王䶮",
                "a\"b c\"d|ab cd",
                "\"\" x|;x",
                "C:\\台账\\ x|C:\\台账\\;x",
                "\"C:\\台账 一\\\\\" x|C:\\台账 一\\;x",
                "a\\\"b|a\"b",
                "\"说\"\"是\"\"的\"|说\"是\"的",
                "a\\\\b|a\\\\b",
                "\"没有关上 的|没有关上 的",
                "‘全角’ “引号”|‘全角’;“引号”"
            })
    void a_line_is_parted(String line, String words) {
        assertThat(CommandWords.split(line)).containsExactly(words.split(";", -1));
    }

    @Test
    void nothing_typed_is_no_word() {
        assertThat(CommandWords.split("")).isEmpty();
        assertThat(CommandWords.split("  \t ")).isEmpty();
    }

    /** How a program on Windows writes words so that another reads them back. */
    private static String quoted(String word) {
        StringBuilder text = new StringBuilder("\"");
        int backslashes = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '\\') {
                backslashes++;
                continue;
            }
            text.append("\\".repeat(c == '"' ? 2 * backslashes + 1 : backslashes))
                    .append(c);
            backslashes = 0;
        }
        return text.append("\\".repeat(2 * backslashes)).append('"').toString();
    }

    @Test
    void whatever_is_quoted_is_read_back() {
        Random random = new Random(7);
        String letters = "a村 \"\\\t=,，&%!^";
        for (int i = 0; i < 5000; i++) {
            List<String> words = new ArrayList<>();
            for (int w = random.nextInt(4); w >= 0; w--) {
                StringBuilder word = new StringBuilder();
                for (int c = random.nextInt(8); c > 0; c--) {
                    word.append(letters.charAt(random.nextInt(letters.length())));
                }
                words.add(word.toString());
            }
            String line = String.join(
                    " ", words.stream().map(CommandWordsTest::quoted).toList());
            assertThat(CommandWords.split(line)).as(line).isEqualTo(words);
        }
    }

    @Test
    void only_the_launcher_of_windows_hands_words_over_in_the_environment() {
        Map<String, String> environment = Map.of("TAIZHANG_ARGS", "检查 王䶮", "TAIZHANG_HOME", "D:\\");
        assertThat(CommandWords.of(new String[] {"build"}, "", environment)).containsExactly("build");
        assertThat(CommandWords.of(new String[] {}, "environment", environment)).containsExactly("检查", "王䶮");
        assertThat(CommandWords.of(new String[] {}, "environment", Map.of())).isEmpty();
        assertThat(CommandWords.home("/opt/taizhang", "", environment)).isEqualTo("/opt/taizhang");
        assertThat(CommandWords.home("", "environment", environment)).isEqualTo("D:\\");
    }
}
