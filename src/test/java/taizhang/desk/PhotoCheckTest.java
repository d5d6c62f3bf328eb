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
            assertThat(books.check().hasErrors()).isFalse();
            return PhotoCheck.of(books, path -> true).all();
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
        assertThat(codes()).isEmpty();
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
        for (String name : List.of("公示栏.jpg", "IMG_0012.HEIC", "全景.jpg")) {
            put(
                    name,
                    ("version https://git-lfs.github.com/spec/v1\noid sha256:" + "ab".repeat(32) + "\nsize 12345\n")
                            .getBytes(StandardCharsets.US_ASCII));
        }
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
