package taizhang.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.load.PrivateFiles;
import taizhang.load.WorkingTree;

class JournalTest {
    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void note(Journal journal, int number, String text) throws IOException {
        journal.note(number, "问题/甲.yaml", Optional.of(bytes("a\n")), bytes("a\n" + text + "\n"));
    }

    @Test
    void the_latest_entry_is_read_back_with_all_its_files() throws IOException {
        Journal journal = Journal.of(WorkingTree.of(folder));
        assertThat(journal.last()).isEmpty();
        int number = journal.begin(new Deed("act", "甲-001", "核实"));
        note(journal, number, "b");
        journal.note(number, "周报/2017-08-18.yaml", Optional.empty(), bytes("期号: 1\n"));
        JournalEntry entry = journal.last().orElseThrow();
        assertThat(entry.deed().label()).isEqualTo("act 甲-001 核实");
        assertThat(entry.paths()).containsExactly("问题/甲.yaml", "周报/2017-08-18.yaml");
        assertThat(entry.standsIn(Map.of("问题/甲.yaml", bytes("a\n")))).isFalse();
        assertThat(entry.standsIn(Map.of("问题/甲.yaml", bytes("# 手写\na\nb\nc\n"))))
                .isTrue();
        journal.drop(entry);
        assertThat(journal.last()).isEmpty();
    }

    @Test
    void only_the_last_thirty_are_kept() throws IOException {
        Journal journal = Journal.of(WorkingTree.of(folder));
        for (int i = 0; i < 35; i++) {
            note(journal, journal.begin(new Deed("new", "甲-" + i, "")), "b");
        }
        int left = 0;
        for (Optional<JournalEntry> last = journal.last(); last.isPresent(); last = journal.last()) {
            assertThat(last.get().deed().object()).isEqualTo("甲-" + (34 - left));
            journal.drop(last.get());
            left++;
        }
        assertThat(left).isEqualTo(30);
    }

    @Test
    void it_is_no_part_of_the_ledger_and_out_of_git() throws IOException {
        Files.writeString(folder.resolve("专项.yaml"), "名称: 某\n");
        Journal journal = Journal.of(WorkingTree.of(folder));
        note(journal, journal.begin(new Deed("act", "", "")), "13812345678");
        WorkingTree tree = WorkingTree.of(folder);
        assertThat(tree.paths()).isEqualTo(List.of("专项.yaml"));
        assertThat(tree.leftovers()).isEmpty();
        assertThat(PrivateFiles.in(tree, path -> true)).isEmpty();
        assertThat(folder.resolve(".写入中/.gitignore")).hasContent("*");
    }
}
