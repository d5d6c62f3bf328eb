package taizhang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.diagnostic.Diagnostic;
import taizhang.picture.PhotoSamples;

/** What a clerk is told of photos that cannot be printed, and that it goes when it is done. */
class PhotoCheckTest {
    private static final Path MINIMAL = Path.of("src", "test", "resources", "ledgers", "minimal");
    private static final String FOLDER = "大河口-001";

    @TempDir
    Path root;

    @BeforeEach
    void copy() throws IOException {
        try (var files = Files.walk(MINIMAL.resolve("ledger-data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = root.resolve("ledger-data")
                        .resolve(MINIMAL.resolve("ledger-data").relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        for (Map.Entry<String, byte[]> photo : PhotoSamples.twelve().entrySet()) {
            put(photo.getKey(), photo.getValue());
        }
        Path problems = root.resolve("ledger-data/问题/大河口村.yaml");
        Files.writeString(problems, Files.readString(problems) + """
                    经过:
                      - 日期: 2017-05-24
                        事项: 核实
                        结论: 属实
                        经办: 王某（镇扶贫办）、李某（镇民政所）
                        佐证: 入户记录、大河口-001/
                """);
    }

    private void put(String name, byte[] content) throws IOException {
        Path file = root.resolve("ledger-data/佐证").resolve(FOLDER).resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private List<Diagnostic> findings() throws IOException {
        Folders folders = new Folders(
                root,
                root.resolve("ledger-data"),
                Path.of("templates").toAbsolutePath(),
                root.resolve("output"),
                Optional.empty());
        try (Books books = Books.open(folders)) {
            Findings others = books.check();
            assertThat(others.hasErrors()).isFalse();
            assertThat(others.all()).extracting(finding -> finding.code().id()).doesNotContain("TZ884");
            return PhotoCheck.of(books).all();
        }
    }

    private List<String> codes() throws IOException {
        return findings().stream().map(finding -> finding.code().id()).toList();
    }

    @Test
    void of_twelve_photos_three_are_told_where_they_are_named_with_what_to_do() throws IOException {
        List<Diagnostic> findings = findings();
        assertThat(findings)
                .extracting(finding -> finding.code().id())
                .containsExactlyInAnyOrder("TZ341", "TZ342", "TZ343");
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.isError()).isFalse();
            assertThat(finding.span().file()).isEqualTo("ledger-data/问题/大河口村.yaml");
        });
        assertThat(findings)
                .extracting(Diagnostic::message)
                .containsExactlyInAnyOrder(
                        "照片“佐证/大河口-001/公示栏.jpg”文件不完整，后面缺了一截，照片附页上印不出来",
                        "“佐证/大河口-001/IMG_0012.HEIC”是HEIC 格式的图片，照片附页上印不出来",
                        "照片“佐证/大河口-001/全景.jpg”有20.7MB，超过了20MB，照片附页上不印");
        assertThat(findings)
                .extracting(Diagnostic::hint)
                .anyMatch(hint -> hint.contains("“公示栏-打印.jpg”"))
                .anyMatch(hint -> hint.contains("“IMG_0012-打印.jpg”"))
                .anyMatch(hint -> hint.contains("“全景-打印.jpg”"));
    }

    @Test
    void what_a_hint_says_makes_its_finding_go() throws IOException {
        put("公示栏-打印.jpg", PhotoSamples.jpeg());
        assertThat(codes()).containsExactlyInAnyOrder("TZ342", "TZ343");
        put("IMG_0012-打印.jpg", PhotoSamples.jpeg());
        assertThat(codes()).containsExactly("TZ343");
        put("全景-打印.jpg", PhotoSamples.jpeg());
        assertThat(codes()).as("copies are not compared").isEmpty();
    }

    @Test
    void one_photo_under_two_names_is_told_with_both_until_one_is_put_right() throws IOException {
        printable();
        put("整改前.jpg", photo(3));
        put("整改后.jpg", photo(3));
        act("佐证: 大河口-001/整改前.jpg");
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code().id()).isEqualTo("TZ344");
            assertThat(finding.isError()).isFalse();
            assertThat(finding.message()).contains("佐证/大河口-001/整改前.jpg", "佐证/大河口-001/整改后.jpg");
            assertThat(finding.related()).as("both are named in one place").isEmpty();
        });
        put("整改后.jpg", photo(5));
        assertThat(codes()).isEmpty();
    }

    @Test
    void one_photo_in_two_problems_or_steps_is_told_where_it_comes_again_and_may_be_accepted() throws IOException {
        printable();
        put("整改前.jpg", photo(3));
        put("../别处/会场.jpg", photo(3));
        act("佐证: 别处/会场.jpg");
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).startsWith("照片“佐证/别处/会场.jpg”和“佐证/大河口-001/整改前.jpg”");
            assertThat(finding.related())
                    .singleElement()
                    .satisfies(place ->
                            assertThat(place.line()).isLessThan(finding.span().line()));
        });
        accept("TZ344");
        assertThat(codes()).isEmpty();
        Files.delete(root.resolve("ledger-data/佐证/别处/会场.jpg"));
        put("../别处/会场.jpg", photo(5));
        assertThat(codes()).as("an acceptance that accepts nothing").containsExactly("TZ884");
    }

    @Test
    void pointers_to_one_photo_are_one_photo_and_what_is_damaged_is_not_compared() throws IOException {
        printable();
        put("整改前.jpg", pointer("cd"));
        put("整改后.jpg", pointer("cd"));
        put("空1.jpg", new byte[0]);
        put("空2.jpg", new byte[0]);
        put("空1-打印.jpg", photo(6));
        put("空2-打印.jpg", photo(7));
        assertThat(codes()).containsExactly("TZ344");
    }

    @Test
    void what_cannot_be_printed_may_be_accepted_too() throws IOException {
        for (String code : List.of("TZ341", "TZ342", "TZ343")) {
            accept(code);
        }
        assertThat(codes()).isEmpty();
    }

    private void printable() throws IOException {
        for (String name : List.of("公示栏", "IMG_0012", "全景")) {
            put(name + "-打印.jpg", PhotoSamples.jpeg());
        }
    }

    private void act(String evidence) throws IOException {
        Path problems = root.resolve("ledger-data/问题/大河口村.yaml");
        Files.writeString(problems, Files.readString(problems) + """
                      - 日期: 2017-05-25
                        事项: 完成整改
                        情况: 手册和系统改得一致。
                        %s
                """.formatted(evidence));
    }

    private void accept(String code) throws IOException {
        Path accepted = root.resolve("ledger-data/已阅.yaml");
        Files.writeString(
                accepted, (Files.exists(accepted) ? Files.readString(accepted) : "已阅:\n") + """
                  - 编号: 大河口-001
                    代码: %s
                    理由: 一次会说的两件事
                    谁: 周某
                    有效期: 2017-12-31
                """.formatted(code));
    }

    private static byte[] photo(int which) {
        return PhotoSamples.with(PhotoSamples.jpeg(), 0xFE, new byte[] {(byte) which});
    }

    private static byte[] pointer(String pair) {
        return ("version https://git-lfs.github.com/spec/v1\noid sha256:" + pair.repeat(32) + "\nsize 12345\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void a_copy_of_the_same_name_serves_too_but_not_one_that_is_broken_itself() throws IOException {
        put("IMG_0012.jpg", PhotoSamples.jpeg());
        assertThat(codes()).containsExactlyInAnyOrder("TZ341", "TZ343");
        put("公示栏-打印.jpg", new byte[0]);
        assertThat(codes()).containsExactlyInAnyOrder("TZ341", "TZ341", "TZ343");
    }

    @Test
    void what_is_no_picture_and_what_is_not_fetched_is_not_looked_at() throws IOException {
        put("公示栏.jpg", pointer("ab"));
        put("IMG_0012.HEIC", pointer("cd"));
        put("全景.jpg", pointer("ef"));
        put("评议记录.txt", "评议".getBytes(StandardCharsets.UTF_8));
        put("名册.pdf", new byte[0]);
        assertThat(codes()).isEmpty();
    }

    @Test
    void a_png_that_is_called_jpg_is_taken_for_what_it_is() throws IOException {
        byte[] png = PhotoSamples.file(PhotoSamples.scene(java.awt.image.BufferedImage.TYPE_INT_RGB), "png");
        put("公示栏.jpg", png);
        assertThat(codes()).doesNotContain("TZ341");
    }
}
