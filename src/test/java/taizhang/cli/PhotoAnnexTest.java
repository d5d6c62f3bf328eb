package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.audit.Manifest;
import taizhang.audit.ManifestEntry;
import taizhang.audit.ManifestText;
import taizhang.history.GitOffice;
import taizhang.picture.PhotoSamples;
import taizhang.text.Sha256;

/** The photos of a closing, from the folder of a clerk to the annex of its form. */
class PhotoAnnexTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String DAY = "2017-08-18";
    private static final String PROBLEM = "双井-003";
    private static final String FILE = "ledger-data/问题/双井村.yaml";
    private static final String WRITTEN = "佐证: 还款凭证、购羊合同和耳标照片、14笔回访表";
    private static final List<String> FIRST =
            List.of("院内1整改前", "院内1整改后", "院内2整改前", "院内2整改后", "院内3整改前", "院内3整改后", "院内4整改前", "院内4整改后", "照片");

    @TempDir
    Path root;

    private GitOffice office = new GitOffice(Path.of(""));

    @BeforeEach
    void found() throws IOException {
        office = GitOffice.found(root.resolve("office"))
                .copy(HOME.resolve("ledger-data"), "ledger-data")
                .copy(HOME.resolve("templates"), "templates");
        for (Map.Entry<String, byte[]> photo : PhotoSamples.twelve().entrySet()) {
            put(photo.getKey(), photo.getValue());
        }
        Path problems = office.root().resolve(FILE);
        String text = Files.readString(problems);
        assertThat(text).contains(WRITTEN);
        Files.writeString(problems, text.replace(WRITTEN, "佐证: 还款凭证、" + PROBLEM + "/"));
        office.commit("陈某", "2017-08-19T09:00:00+0800", "第14期");
    }

    private Path photo(String name) {
        return office.root().resolve("ledger-data/佐证").resolve(PROBLEM).resolve(name);
    }

    private void put(String name, byte[] content) throws IOException {
        Files.createDirectories(photo(name).getParent());
        Files.write(photo(name), content);
    }

    private CommandLineFixture.Outcome run(String... args) {
        return new CommandLineFixture(office.root(), HOME).run(args);
    }

    private CommandLineFixture.Outcome build(String papers) {
        CommandLineFixture.Outcome built = run("build", "--only", papers);
        assertThat(built.status()).as(built.err()).isZero();
        return built;
    }

    private Path paper(String file) {
        return office.root().resolve("output").resolve(DAY).resolve(file);
    }

    private String text(String file) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper(file).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void a_closing_is_printed_with_its_photos_before_beside_after_and_says_what_is_left_out() throws IOException {
        CommandLineFixture.Outcome built = build("销号审批表,照片附页");
        assertThat(built.err()).contains("数据中有警告7处");
        String annex = text("照片附页.pdf");
        assertThat(annex.lines().filter(line -> FIRST.contains(line.strip())).map(String::strip))
                .containsExactlyElementsOf(FIRST);
        assertThat(annex)
                .contains("问题编号：" + PROBLEM)
                .contains("摘要："
                        + Sha256.of(Files.readAllBytes(photo("院内2整改后.jpg"))).substring(0, 16))
                .contains("没有印的：" + PROBLEM + "/IMG_0012.HEIC（HEIC 格式的图片）；")
                .containsPattern("全景\\.jpg（20\\.7MB，超过了20MB）；\\s*" + PROBLEM + "/公示栏\\.jpg（文件不完整");
        assertThat(text("销号审批表.pdf").replaceAll("\\s", "")).contains(PROBLEM + "/（照片9张，见照片附页）");
        try (PDDocument document = Loader.loadPDF(paper("照片附页.pdf").toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
        assertThat(new String(Files.readAllBytes(paper("照片附页.pdf")), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS");
    }

    @Test
    void the_workbook_lists_every_photo_with_its_whole_digest() throws IOException {
        build("照片附页");
        StringBuilder cells = new StringBuilder();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(paper("照片附页.xlsx")))) {
            for (Row row : book.getSheetAt(0)) {
                row.forEach(cell -> cells.append(cell.getStringCellValue()).append('\n'));
            }
        }
        for (String name : List.of("院内1整改前.jpg", "院内4整改后.jpg", "IMG_20170615_093012.jpg")) {
            assertThat(cells)
                    .contains(PROBLEM + "/" + name + "\nSHA-256：" + Sha256.of(Files.readAllBytes(photo(name))));
        }
    }

    @Test
    void a_page_is_verified_and_so_is_one_printed_before_a_photo_was_exchanged() throws IOException {
        build("照片附页");
        ManifestEntry entry =
                ManifestText.read(Files.readString(paper(Manifest.TEXT))).getFirst();
        String[] asked = {
            "verify", entry.codes().getFirst(), "--version", entry.dataVersion(), "--as-of", DAY, "--paper", "照片附页"
        };
        assertThat(run(asked).out()).contains("相符：").contains("院内1整改前");
        put("院内1整改前.jpg", PhotoSamples.jpeg());
        office.commit("陈某", "2017-08-20T09:00:00+0800", "换了照片");
        assertThat(run(asked).out()).contains("相符：");
        assertThat(run("verify", "--all", paper("").toString()).out()).contains("相符：清单里的2个文件");
        build("照片附页");
        assertThat(text("照片附页.pdf"))
                .contains("摘要：" + Sha256.of(PhotoSamples.jpeg()).substring(0, 16));
        ManifestEntry now =
                ManifestText.read(Files.readString(paper(Manifest.TEXT))).getFirst();
        assertThat(now.codes().getFirst()).isNotEqualTo(entry.codes().getFirst());
        assertThat(now.dataVersion()).isEqualTo(entry.dataVersion());
    }

    @Test
    void papers_stand_as_long_as_no_photo_is_exchanged() throws IOException {
        build("照片附页");
        assertThat(build("照片附页").out()).contains("都和上次生成的一样");
        put("院内1整改前.jpg", PhotoSamples.turned(3));
        assertThat(build("照片附页").out()).doesNotContain("和上次生成的一样");
    }

    @Test
    void a_campaign_may_leave_the_annex_out() throws IOException {
        office.append("ledger-data/专项.yaml", "照片附页: 否\n");
        CommandLineFixture.Outcome built = build("销号审批表,照片附页");
        assertThat(built.err()).contains("没有印照片附页：专项.yaml里写了“照片附页: 否”。");
        assertThat(paper("照片附页.pdf")).doesNotExist();
        assertThat(text("销号审批表.pdf")).doesNotContain("见照片附页");
    }

    @Test
    void a_pointer_in_place_of_a_photo_leaves_a_crossed_frame_on_a_page_of_the_same_code() throws IOException {
        build("照片附页");
        List<String> codes = ManifestText.read(Files.readString(paper(Manifest.TEXT)))
                .getFirst()
                .codes();
        byte[] before = Files.readAllBytes(paper("照片附页.pdf"));
        String digest = Sha256.of(Files.readAllBytes(photo("院内1整改前.jpg")));
        put(
                "院内1整改前.jpg",
                ("version https://git-lfs.github.com/spec/v1\noid sha256:" + digest + "\nsize 3283\n")
                        .getBytes(StandardCharsets.US_ASCII));
        build("照片附页");
        assertThat(Files.readAllBytes(paper("照片附页.pdf"))).isNotEqualTo(before);
        assertThat(ManifestText.read(Files.readString(paper(Manifest.TEXT)))
                        .getFirst()
                        .codes())
                .isEqualTo(codes);
    }

    @Test
    void a_copy_made_for_printing_is_shown_under_the_name_and_digest_of_its_original() throws IOException {
        put("公示栏-打印.jpg", PhotoSamples.jpeg());
        build("照片附页");
        String annex = text("照片附页.pdf");
        assertThat(annex.replaceAll("\\s", ""))
                .contains(PROBLEM + "/公示栏.jpg（印的是公示栏-打印.jpg）摘要："
                        + Sha256.of(Files.readAllBytes(photo("公示栏.jpg"))).substring(0, 16))
                .doesNotContain("公示栏.jpg（文件不完整")
                .doesNotContain(PROBLEM + "/公示栏-打印.jpg");
    }

    @Test
    void a_unit_has_the_photos_of_its_own_closings() throws IOException {
        CommandLineFixture.Outcome built = run("build", "--only", "照片附页", "--unit", "双井村");
        assertThat(built.status()).as(built.err()).isZero();
        assertThat(text("单位/双井村/照片附页.pdf")).contains("院内1整改前");
    }
}
