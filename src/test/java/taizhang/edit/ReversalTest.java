package taizhang.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReversalTest {
    private static final String BEFORE = """
            问题:
              - 编号: 甲-001
                经过:
                  - 日期: 2017-08-01
                    事项: 核实

              - 编号: 甲-002
                经过: []
            """;
    private static final String AFTER = """
            问题:
              - 编号: 甲-001
                经过:
                  - 日期: 2017-08-01
                    事项: 核实

              - 编号: 甲-002
                经过:
                  - 日期: 2017-08-01
                    事项: 核实
            """;

    private static FileText text(String text) {
        return FileText.of(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static Reversal.Result revert(String before, String after, String now) {
        return new Reversal(new JournalEntry.Part("a.yaml", Optional.of(text(before)), text(after)))
                .in(Optional.of(text(now)));
    }

    private static String reverted(String now) {
        return switch (revert(BEFORE, AFTER, now)) {
            case Reversal.Result.Reverted reverted ->
                new String(reverted.then().orElseThrow().bytes(), StandardCharsets.UTF_8);
            case Reversal.Result.Edited edited -> edited.why();
        };
    }

    @Test
    void only_the_lines_of_the_command_go_and_the_brackets_come_back() {
        assertThat(reverted(AFTER)).isEqualTo(BEFORE);
        assertThat(reverted("# 手写\n" + AFTER + "# 尾\n")).isEqualTo("# 手写\n" + BEFORE + "# 尾\n");
        assertThat(reverted(AFTER.replace("甲-001", "甲-009"))).isEqualTo(BEFORE.replace("甲-001", "甲-009"));
        assertThat(reverted(AFTER.replace("\n", "\r\n"))).isEqualTo(BEFORE.replace("\n", "\r\n"));
    }

    @Test
    void lines_edited_since_stay() {
        assertThat(reverted(AFTER + "        经办: 王某\n")).contains("后来改过");
        assertThat(reverted(AFTER + "\n        # 记一笔\n")).contains("后来改过");
        assertThat(reverted(AFTER.substring(0, AFTER.length() - 3) + "退回\n")).contains("后来改过");
    }

    @Test
    void a_file_the_command_made_goes_only_as_it_was_made() {
        Reversal made = new Reversal(new JournalEntry.Part("a.yaml", Optional.empty(), text(AFTER)));
        assertThat(made.in(Optional.of(text(AFTER)))).isEqualTo(new Reversal.Result.Reverted(Optional.empty()));
        assertThat(made.in(Optional.of(text(AFTER + "#\n")))).isInstanceOf(Reversal.Result.Edited.class);
    }

    @Test
    void no_line_written_by_hand_is_ever_lost() {
        Random random = new Random(13);
        for (int i = 0; i < 3000; i++) {
            String now = AFTER;
            int edits = 1 + random.nextInt(3);
            for (int edit = 0; edit < edits; edit++) {
                int line = random.nextInt((int) now.lines().count());
                int at = now.lines()
                        .limit(line)
                        .mapToInt(text -> text.length() + 1)
                        .sum();
                now = now.substring(0, at) + " ".repeat(random.nextInt(8)) + "手写" + edit + "\n" + now.substring(at);
            }
            String then = reverted(now);
            if (!then.contains("后来改过")) {
                assertThat(then.lines().filter(line -> line.contains("手写"))).hasSize(edits);
                assertThat(then.lines().filter(line -> !line.contains("手写")))
                        .containsExactlyElementsOf(BEFORE.lines().toList());
            }
        }
    }
}
