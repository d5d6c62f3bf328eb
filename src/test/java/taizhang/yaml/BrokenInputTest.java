package taizhang.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceFile;
import taizhang.yaml.slips.YamlVocabulary;

/** What no clerk writes, and what somebody writes on purpose: the reader neither falls nor takes its time. */
class BrokenInputTest {
    private static final YamlReader READER =
            new YamlReader(new YamlVocabulary(Set.of("问题", "编号", "描述", "意见", "户数"), Set.of("描述")));

    private static Diagnostics read(String text) {
        Diagnostics findings = new Diagnostics();
        READER.read(new SourceFile("问题.yaml", text), findings);
        return findings;
    }

    @Test
    void heads_whose_value_begins_on_the_next_line_are_read_in_any_order_and_depth() {
        List<String> fragments = List.of(": []", "问题", "问题:", "- ");
        for (int order = 0; order < 256; order++) {
            for (int depth = 0; depth < 81; depth++) {
                StringBuilder text = new StringBuilder();
                for (int i = 0, lines = order, spaces = depth; i < 4; i++, lines /= 4, spaces /= 3) {
                    text.append(" ".repeat(spaces % 3))
                            .append(fragments.get(lines % 4))
                            .append('\n');
                }
                assertThatCode(() -> read(text.toString())).as(text.toString()).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void what_the_fuzzer_found_is_read() {
        for (String text :
                List.of("  ? xa: b: c\n 无\n  ...>\n  \"\n\n", "- \n问题:\n问题:\n问题\n", "- 编号: a\n描述: b\n 户数: c\n")) {
            assertThatCode(() -> read(text)).as(text).doesNotThrowAnyException();
        }
    }

    @Test
    void work_grows_with_the_length_of_a_line_only() {
        for (String text : List.of(
                "{ ".repeat(20_000) + "13800138000",
                "[".repeat(100_000).substring(0, 49_000),
                "描述: {意见: " + "啊, ".repeat(15_000) + "}",
                "x: {" + "户数:1,".repeat(9_000) + "}",
                "：".repeat(49_000),
                "- ：".repeat(16_000),
                "a\t".repeat(20_000),
                "描述: " + "啊".repeat(49_000),
                "a:\n".repeat(50_000),
                "问题:\n" + "  - 编号: 上庄-001\n".repeat(20_000))) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            read(text);
            long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
            assertThat(millis).as(text.substring(0, 20)).isLessThan(5_000);
        }
    }
}
