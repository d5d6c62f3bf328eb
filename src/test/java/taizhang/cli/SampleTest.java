package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import taizhang.load.LedgerLoader;
import taizhang.load.WorkingTree;
import taizhang.model.Facts;
import taizhang.model.Ledger;
import taizhang.model.Measure;
import taizhang.statistics.Standing;
import taizhang.statistics.Statistics;

/** The main job on the sample campaign, as a clerk runs it; what was printed is read back by other libraries. */
@Isolated("changes the default locale")
class SampleTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Pattern NUMBER = Pattern.compile("[\\u4e00-\\u9fff]{2,4}-\\d{3}");

    @TempDir
    static Path first;

    private static CommandLineFixture.Outcome outcome = new CommandLineFixture.Outcome(-1, "", "");

    @BeforeAll
    static void build() {
        outcome = new CommandLineFixture(HOME, HOME).run("build", "--out", first.toString());
    }

    @Test
    void the_papers_of_the_town_are_written_in_both_formats() throws IOException {
        assertThat(outcome.status()).as(outcome.err()).isZero();
        List<String> files = List.copyOf(digestsBelow(first).keySet());
        for (String paper : List.of("问题台账", "整改台账", "销号台账", "周报", "本周变化表", "通报", "排查覆盖表", "整改标准和分类处理意见")) {
            assertThat(files).contains("2017-08-18/" + paper + ".pdf", "2017-08-18/" + paper + ".xlsx");
        }
        assertThat(files).contains("2017-08-18/清单.json", "2017-08-18/清单.txt");
        assertThat(outcome.out()).contains("整改台账.pdf").contains("共" + (files.size() - 2) + "份");
    }

    @Test
    void a_second_run_in_another_locale_and_time_zone_gives_the_same_bytes(@TempDir Path second) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            new CommandLineFixture(HOME, HOME).run("build", "--out", second.toString());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(digestsBelow(second)).isEqualTo(digestsBelow(first));
    }

    @Test
    void all_scopes_add_a_folder_for_each_unit_and_category_that_has_lines(@TempDir Path all) throws IOException {
        CommandLineFixture.Outcome built = new CommandLineFixture(HOME, HOME)
                .run("build", "--scope", "全部", "--only", "问题台账", "--out", all.toString());
        assertThat(built.status()).as(built.err()).isZero();
        assertThat(digestsBelow(all).keySet())
                .contains("2017-08-18/单位/上庄村/问题台账.pdf", "2017-08-18/类别/三保障/问题台账.xlsx")
                .noneMatch(file -> file.contains("后营村"));
        List<String> inUnits = new ArrayList<>();
        for (String file : digestsBelow(all).keySet()) {
            if (file.startsWith("2017-08-18/单位/") && file.endsWith(".xlsx")) {
                inUnits.addAll(numbersIn(all.resolve(file), "协办问题"));
            }
        }
        assertThat(inUnits).doesNotHaveDuplicates();
        assertThat(inUnits)
                .containsExactlyInAnyOrderElementsOf(numbersIn(first.resolve("2017-08-18/问题台账.xlsx"), "协办问题"));
    }

    @Test
    void an_earlier_day_knows_nothing_of_what_came_later(@TempDir Path earlier) throws IOException {
        CommandLineFixture.Outcome built =
                new CommandLineFixture(HOME, HOME).run("build", "--as-of", "2017年6月16日", "--out", earlier.toString());
        assertThat(built.status()).as(built.err()).isZero();
        Ledger ledger = ledger();
        List<String> known = Statistics.of(ledger, LocalDate.of(2017, 6, 16)).standings().stream()
                .map(standing -> standing.problem().id().text())
                .toList();
        assertThat(numbersIn(earlier.resolve("2017-06-16/问题台账.xlsx"), "协办问题"))
                .containsExactlyElementsOf(known)
                .hasSizeBetween(40, 99);
        String text = textOf(earlier.resolve("2017-06-16/整改台账.pdf"));
        assertThat(text)
                .contains("截至日期：2017年6月16日")
                .contains("（6月9日报）")
                .doesNotContainPattern("（([78]月|6月(1[7-9]|2\\d|30))\\d*日报）");
    }

    @Test
    void every_character_of_every_description_and_measure_is_printed() throws IOException {
        String problems = textOf(first.resolve("2017-08-18/问题台账.pdf"));
        String measures = textOf(first.resolve("2017-08-18/整改台账.pdf"));
        List<Standing> standings =
                Statistics.of(ledger(), LocalDate.of(2017, 8, 18)).standings();
        assertThat(standings).hasSizeGreaterThanOrEqualTo(90);
        for (Standing standing : standings) {
            Facts facts = standing.state().facts();
            assertThat(problems).contains(withoutSpace(facts.wording().description()));
            facts.measure()
                    .flatMap(Measure::actions)
                    .ifPresent(text -> assertThat(measures).contains(withoutSpace(text)));
        }
    }

    @Test
    void the_workbook_and_the_pdf_hold_the_same_lines() throws IOException {
        for (String paper : List.of("问题台账", "整改台账", "销号台账")) {
            List<String> workbook = numbersIn(first.resolve("2017-08-18/" + paper + ".xlsx"), "协办问题");
            String pdf = textOf(first.resolve("2017-08-18/" + paper + ".pdf"));
            assertThat(workbook).as(paper).isNotEmpty();
            assertThat(workbook).as(paper).allMatch(pdf::contains);
        }
    }

    @Test
    void no_cell_is_a_formula_and_days_are_days() throws IOException {
        try (XSSFWorkbook workbook = read(first.resolve("2017-08-18/问题台账.xlsx"))) {
            int days = 0;
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    days += cell.getCellType() == CellType.NUMERIC
                                    && org.apache.poi.ss.usermodel.DateUtil.isCellDateFormatted(cell)
                            ? 1
                            : 0;
                }
            }
            assertThat(days).isGreaterThanOrEqualTo(ledger().problems().size());
        }
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }

    private static Ledger ledger() throws IOException {
        return LedgerLoader.load(WorkingTree.of(HOME.resolve("ledger-data"))).ledger();
    }

    private static List<String> numbersIn(Path workbook, String until) throws IOException {
        List<String> numbers = new ArrayList<>();
        try (XSSFWorkbook book = read(workbook)) {
            for (Row row : book.getSheetAt(0)) {
                Cell caption = row.getCell(0);
                if (caption != null && caption.toString().startsWith(until)) {
                    break;
                }
                Cell number = row.getCell(1);
                if (number != null && NUMBER.matcher(number.toString()).matches()) {
                    numbers.add(number.toString());
                }
            }
        }
        return numbers;
    }

    private static String textOf(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            return withoutSpace(stripper.getText(document));
        }
    }

    private static Map<String, String> digestsBelow(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .toList()) {
                digests.put(folder.relativize(file).toString().replace('\\', '/'), sha256(file));
            }
        }
        return digests;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** From its bytes: a workbook opened as a file is written anew when it is closed. */
    private static XSSFWorkbook read(Path workbook) throws IOException {
        try (InputStream bytes = Files.newInputStream(workbook)) {
            return new XSSFWorkbook(bytes);
        }
    }
}
