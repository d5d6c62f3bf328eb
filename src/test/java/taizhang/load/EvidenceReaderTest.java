package taizhang.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import taizhang.model.Evidence;
import taizhang.model.EvidenceFile;

class EvidenceReaderTest {
    /** SHA-256 of "abc", from FIPS 180. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static final String PROBLEM = """
            - 编号: 上庄-001
              类别: 精准识别
              描述: 甲
              来源: 自查
              发现: 2017-05-15
              登记: 2017-05-16
              经过:
                - 日期: 2017-05-17
                  事项: 核实
                  结论: 属实
                  佐证: %s
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "评议.jpg, 佐证/评议.jpg",
        "佐证/评议.jpg, 佐证/评议.jpg",
        "上庄-001/, 佐证/上庄-001",
        "佐证／上庄-001／评议．JPG, 佐证/上庄-001/评议.JPG",
        "上庄\\\\评议.mp4, 佐证/上庄/评议.mp4",
        "./上庄//评议.7z, 佐证/上庄/评议.7z"
    })
    void a_word_with_an_extension_or_a_slash_is_a_file(String written, String path) {
        Evidence evidence = Evidence.of(written.replace("\\\\", "\\"));
        assertThat(evidence.kind()).isEqualTo(Evidence.Kind.FILE);
        assertThat(evidence.path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"评议记录", "照片16张", "《办法》", "账目3.25元", "截至8.15的流水", "2016.12", "甲．乙"})
    void any_other_word_is_the_title_of_a_paper(String written) {
        assertThat(Evidence.of(written).kind()).isEqualTo(Evidence.Kind.TITLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../评议.jpg",
                "佐证/../专项.yaml",
                "佐证/上庄/../../专项.yaml",
                "/etc/passwd",
                "C:\\照片\\评议.jpg",
                "Ｃ：/照片.jpg",
                "~/评议.jpg",
                "https://example.org/评议.jpg",
                "\\\\服务器\\评议.jpg",
                "佐证/",
                "../"
            })
    void a_way_out_is_refused(String written) {
        assertThat(Evidence.of(written).kind()).isEqualTo(Evidence.Kind.OUTSIDE);
        assertThat(Evidence.of(written).path()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "上庄-001/附件1、2.jpg",
                "'上庄-001/附件1、2.jpg'",
                "[上庄-001/附件1、2.jpg, 记录]",
                "[\"上庄-001/附件1、2.jpg\"]",
                "a;b.pdf"
            })
    void the_name_of_a_file_may_hold_the_marks_that_part_names(String written) {
        MemoryTree files = LedgerFixture.tree(PROBLEM.formatted(written))
                .with("佐证/上庄-001/附件1、2.jpg", "abc")
                .with("佐证/a;b.pdf", "abc");
        assertThat(LedgerFixture.load(files).findings()).isEmpty();
    }

    @Test
    void a_file_whose_name_holds_a_look_alike_is_found() {
        MemoryTree files =
                LedgerFixture.tree(PROBLEM.formatted("上庄/\u2F1F地.jpg")).with("佐证/上庄/\u2F1F地.jpg", "abc");
        assertThat(LedgerFixture.load(files).findings())
                .extracting(finding -> finding.code().id())
                .containsExactly("TZ180");
    }

    @Test
    void files_and_folders_are_found_and_their_digests_are_computed_only_when_asked() throws IOException {
        List<String> read = new ArrayList<>();
        MemoryTree files = LedgerFixture.tree(PROBLEM.formatted("上庄/评议.jpg、卷二/、记录"))
                .with("佐证/上庄/评议.jpg", "abc")
                .with("佐证/卷二/b.txt", "b")
                .with("佐证/卷二/a.txt", "abc")
                .with("佐证/没有人提.txt", "x");
        SourceTree tree = new SourceTree() {
            @Override
            public String name() {
                return files.name();
            }

            @Override
            public List<String> paths() {
                return files.paths();
            }

            @Override
            public byte[] bytes(String path) {
                read.add(path);
                return files.bytes(path);
            }
        };
        LoadResult loaded = LedgerFixture.load(tree);
        assertThat(loaded.findings()).isEmpty();
        assertThat(read).noneMatch(path -> path.startsWith("佐证/"));
        assertThat(tree.holds("佐证/卷二/b.txt")).isTrue();
        assertThat(tree.holds("佐证/卷二")).isFalse();
        List<EvidenceFile> digests = EvidenceReader.of(tree).digests(loaded.ledger(), tree);
        assertThat(digests)
                .extracting(EvidenceFile::path)
                .containsExactly("佐证/上庄/评议.jpg", "佐证/卷二/a.txt", "佐证/卷二/b.txt");
        assertThat(digests.getFirst().digest()).isEqualTo(ABC);
        assertThat(read).doesNotContain("佐证/没有人提.txt");
    }

    @Test
    void a_name_that_is_nearly_right_is_told() {
        LoadResult loaded = LedgerFixture.load(LedgerFixture.tree(PROBLEM.formatted("评议.jpg、上庄/合影.JPG"))
                .with("佐证/上庄/评议.jpg", "abc")
                .with("佐证/上庄/合影.jpg", "abc"));
        assertThat(LedgerFixture.format(loaded.findings(), loaded.sources()))
                .contains("是不是“上庄/评议.jpg”？", "是不是“上庄/合影.jpg”？");
    }

    @Test
    void a_working_folder_answers_without_reading_all_into_memory_and_refuses_links() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Path inner = Files.createDirectories(data.resolve("佐证"));
        Files.writeString(inner.resolve("a.txt"), "abc");
        Files.writeString(data.resolve("b.txt"), "abc");
        try {
            Files.createSymbolicLink(inner.resolve("链接.txt"), data.resolve("b.txt"));
        } catch (UnsupportedOperationException | IOException noLinksHere) {
            return;
        }
        WorkingTree tree = WorkingTree.of(data, "ledger-data");
        assertThat(tree.digest("佐证/a.txt")).isEqualTo(ABC);
        assertThat(tree.holds("佐证/a.txt")).isTrue();
        assertThat(tree.holds("佐证/链接.txt")).isFalse();
        assertThat(tree.refused()).containsExactly("佐证/链接.txt");
    }
}
