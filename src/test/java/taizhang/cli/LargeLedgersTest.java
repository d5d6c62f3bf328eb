package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.audit.Manifest;
import taizhang.audit.ManifestEntry;
import taizhang.audit.ManifestText;
import taizhang.history.GitOffice;
import taizhang.render.PdfMarks;

/** Ledgers for the wall (大字版): only where they are asked for, large enough, one problem a block, and no less true. */
class LargeLedgersTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String DAY = "2017-08-18";
    private static final String LARGE = "整改台账（大字版）";
    private static final double LEAST_PT = 16;
    /** The line at the foot of a page, in millimetres from the upper edge of A4. */
    private static final double FOOT = 297 - 16;

    private static final Pattern NUMBER = Pattern.compile("(?m)^(\\S+-\\d{3})　");

    @TempDir
    Path root;

    private GitOffice office = new GitOffice(Path.of(""));

    @BeforeEach
    void found() {
        office = GitOffice.found(root.resolve("office"))
                .copy(HOME.resolve("ledger-data"), "ledger-data")
                .copy(HOME.resolve("templates"), "templates");
    }

    private CommandLineFixture.Outcome run(String... args) {
        return new CommandLineFixture(office.root(), HOME).run(args);
    }

    private Path paper(String file) {
        return office.root().resolve("output").resolve(DAY).resolve(file);
    }

    private void ask(String setting) {
        office.append("ledger-data/专项.yaml", setting + "\n");
        office.commit("陈某", "2017-08-19T09:00:00+0800", "大字版");
    }

    private String text(String file) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper(file).toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    @Test
    void nobody_gets_one_who_does_not_ask() {
        CommandLineFixture.Outcome built = run("build", "--only", LARGE);
        assertThat(built.status()).isZero();
        assertThat(built.err()).contains("没有印" + LARGE + "：专项.yaml里没有要它，要印的写上“大字版: [整改台账]”。");
        assertThat(paper(LARGE + ".pdf")).doesNotExist();
    }

    @Test
    void everything_above_the_foot_is_large_and_every_problem_of_the_ledger_has_a_block() throws IOException {
        ask("大字版: [整改台账]");
        CommandLineFixture.Outcome built = run("build", "--only", "整改台账," + LARGE);
        assertThat(built.status()).as(built.err()).isZero();
        List<String> blocks = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(paper(LARGE + ".pdf").toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(PdfMarks.of(document, page).letters().stream().filter(letter -> letter.y() < FOOT))
                        .isNotEmpty()
                        .allSatisfy(letter -> assertThat(letter.sizePt()).isGreaterThanOrEqualTo(LEAST_PT));
            }
        }
        Matcher heads = NUMBER.matcher(text(LARGE + ".pdf"));
        while (heads.find()) {
            blocks.add(heads.group(1));
        }
        assertThat(blocks).doesNotHaveDuplicates().containsExactlyElementsOf(numbersIn("整改台账.xlsx"));
    }

    private List<String> numbersIn(String file) throws IOException {
        List<String> numbers = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(paper(file)))) {
            for (Row row : book.getSheetAt(0)) {
                Cell cell = row.getCell(1);
                if (cell != null && cell.toString().matches("\\S+-\\d{3}")) {
                    numbers.add(cell.toString());
                }
            }
        }
        return numbers;
    }

    @Test
    void a_block_stands_on_one_page_and_its_head_never_without_it() throws IOException {
        ask("大字版: [整改台账, 问题台账, 销号台账]");
        assertThat(run("build", "--only", LARGE + ",问题台账（大字版）,销号台账（大字版）").status())
                .isZero();
        for (String name : List.of(LARGE, "问题台账（大字版）", "销号台账（大字版）")) {
            try (PDDocument document = Loader.loadPDF(paper(name + ".pdf").toFile())) {
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setSortByPosition(true);
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    String text = stripper.getText(document);
                    long heads = NUMBER.matcher(text).results().count();
                    String last = name.startsWith("销号") ? "完成整改 " : "时限 ";
                    assertThat(heads).as(name + " page " + page).isPositive();
                    assertThat(text.lines()
                                    .filter(line -> line.contains(last.strip()))
                                    .count())
                            .as(name + " page " + page)
                            .isGreaterThanOrEqualTo(heads);
                }
            }
        }
    }

    @Test
    void the_workbook_is_one_sheet_in_large_type() throws IOException {
        ask("大字版: [销号台账]");
        assertThat(run("build", "--only", "销号台账（大字版）").status()).isZero();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(paper("销号台账（大字版）.xlsx")))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(1);
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (!cell.toString().isEmpty() && !cell.toString().startsWith("销号台账（大字版）　")) {
                        assertThat(book.getFontAt(cell.getCellStyle().getFontIndex())
                                        .getFontHeightInPoints())
                                .as(cell.toString())
                                .isGreaterThanOrEqualTo((short) LEAST_PT);
                    }
                }
            }
        }
    }

    @Test
    void its_pages_are_verified_and_stand_in_the_list() throws IOException {
        ask("大字版: [销号台账]");
        assertThat(run("build", "--only", "销号台账（大字版）").status()).isZero();
        ManifestEntry entry =
                ManifestText.read(Files.readString(paper(Manifest.TEXT))).getFirst();
        assertThat(entry.file()).isEqualTo("销号台账（大字版）.pdf");
        assertThat(run(
                                "verify",
                                entry.codes().get(1),
                                "--version",
                                entry.dataVersion(),
                                "--as-of",
                                DAY,
                                "--paper",
                                "销号台账（大字版）")
                        .out())
                .contains("相符：");
        assertThat(run("verify", "--all", paper("").toString()).out()).contains("相符：清单里的2个文件");
    }

    @Test
    void a_word_that_is_no_ledger_is_found() {
        office.append("ledger-data/专项.yaml", "大字版: [整改台帐]\n");
        CommandLineFixture.Outcome checked = run("check");
        assertThat(checked.out()).contains("“大字版”").contains("整改台账");
        assertThat(checked.status()).isNotZero();
    }
}
