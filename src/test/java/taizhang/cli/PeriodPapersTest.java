package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import taizhang.load.LedgerLoader;
import taizhang.load.WorkingTree;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.Unit;
import taizhang.statistics.FactTable;
import taizhang.statistics.Identities;
import taizhang.statistics.Indicator;
import taizhang.statistics.Slice;
import taizhang.statistics.Statistics;

/**
 * The 周报 of every period of the sample, as a clerk builds it: every figure of its tables and of its first paragraph, read
 * back from the PDF and the workbook by other libraries, is the one of the fact table.
 */
class PeriodPapersTest {
    private static final Path HOME = Path.of("").toAbsolutePath();

    /** What the columns of the statistics table show, after the unit. */
    private static final List<Indicator> COLUMNS = List.of(
            Indicator.NEW,
            Indicator.REGISTERED,
            Indicator.UNFOUNDED,
            Indicator.DUE,
            Indicator.NEW_RECTIFIED,
            Indicator.RECTIFIED,
            Indicator.RECTIFIED_RATE,
            Indicator.NEW_CLOSURES,
            Indicator.CLOSURES,
            Indicator.CLOSED_RATE,
            Indicator.OVERDUE,
            Indicator.EXTENDED,
            Indicator.RECURRED,
            Indicator.MONEY,
            Indicator.PERSONS_HELD,
            Indicator.REGULATIONS);

    static List<LocalDate> fridays() throws IOException {
        return ledger().periods().stream().map(Period::end).toList();
    }

    @ParameterizedTest
    @MethodSource("fridays")
    void every_figure_of_the_weekly_report_is_that_of_the_fact_table(LocalDate day, @TempDir Path out)
            throws IOException {
        CommandLineFixture.Outcome outcome = new CommandLineFixture(HOME, HOME)
                .run("build", "--only", "周报", "--as-of", day.toString(), "--out", out.toString());
        assertThat(outcome.status()).as(outcome.err()).isZero();
        Ledger ledger = ledger();
        FactTable facts = FactTable.of(Statistics.of(ledger, day));
        assertThat(Identities.of(facts)).isEmpty();

        String text = textOf(out.resolve(day + "/周报.pdf"));
        List<List<String>> rows = rowsOf(out.resolve(day + "/周报.xlsx"));
        for (Unit unit : ledger.units().units()) {
            List<String> figures = figuresOf(facts, new Slice.OfUnit(unit.id()));
            assertThat(text)
                    .as("PDF " + unit.shortName())
                    .contains(unit.shortName() + String.join("", aligned(facts, figures)));
            assertThat(figuresIn(rows, unit.shortName())).as("XLSX").isEqualTo(aligned(facts, figures));
        }
        List<String> total = figuresOf(facts, Slice.TOWN);
        assertThat(text).contains("合计" + String.join("", aligned(facts, total)));
        assertThat(figuresIn(rows, "合计")).isEqualTo(aligned(facts, total));
        assertThat(text).contains(summary(facts));
        assertThat(rows.stream().flatMap(List::stream).map(cell -> cell.replaceAll("[\\s\\u3000]+", "")))
                .anyMatch(cell -> cell.contains(summary(facts)));
    }

    private static String summary(FactTable facts) {
        String parts = some(facts, List.of(Indicator.UNFOUNDED, Indicator.TRANSFERRED, Indicator.UNVERIFIED));
        return "累计发现问题" + town(facts, Indicator.REGISTERED) + "件" + (parts.isEmpty() ? "" : "，其中" + parts) + "；应整改"
                + town(facts, Indicator.DUE) + "件，累计完成整改" + town(facts, Indicator.RECTIFIED) + "件，整改率"
                + town(facts, Indicator.RECTIFIED_RATE)
                + (town(facts, Indicator.CLOSURES).equals("0")
                        ? ""
                        : "；累计销号" + town(facts, Indicator.CLOSURES) + "件，销号率" + town(facts, Indicator.CLOSED_RATE))
                + "；未销号" + town(facts, Indicator.OPEN) + "件";
    }

    /** The figures that are not nothing, as a sentence counts them up. */
    private static String some(FactTable facts, List<Indicator> indicators) {
        return indicators.stream()
                .filter(indicator -> !town(facts, indicator).equals("0"))
                .map(indicator -> indicator.label() + town(facts, indicator) + "件")
                .collect(Collectors.joining("、"));
    }

    private static String town(FactTable facts, Indicator indicator) {
        return facts.at(Slice.TOWN, indicator).printed();
    }

    private static List<String> figuresOf(FactTable facts, Slice slice) {
        return COLUMNS.stream()
                .map(indicator -> facts.at(slice, indicator).printed())
                .toList();
    }

    /** The figures of a row as they are printed, where those of one column have the decimals of the one that has most. */
    private static List<String> aligned(FactTable facts, List<String> figures) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            Indicator column = COLUMNS.get(i);
            int decimals = facts.slices(Slice.OfUnit.class).stream()
                    .mapToInt(slice -> decimals(facts.at(slice, column).printed()))
                    .max()
                    .orElse(0);
            String figure = figures.get(i);
            int missing = figure.equals("—") ? 0 : Math.max(0, decimals - decimals(figure));
            String percent = figure.endsWith("%") ? "%" : "";
            String number = figure.substring(0, figure.length() - percent.length());
            String point = missing > 0 && decimals(figure) == 0 ? "." : "";
            row.add(number + point + "0".repeat(missing) + percent);
        }
        return row;
    }

    private static int decimals(String figure) {
        int point = figure.indexOf('.');
        return point < 0 ? 0 : figure.replace("%", "").length() - point - 1;
    }

    /** The figures of the first row that begins with a name, as the sheet prints them. */
    private static List<String> figuresIn(List<List<String>> rows, String name) {
        return rows.stream()
                .filter(row -> row.size() > COLUMNS.size() && row.getFirst().equals(name))
                .findFirst()
                .map(row -> row.subList(1, COLUMNS.size() + 1))
                .orElseThrow(() -> new AssertionError("no row of " + name));
    }

    private static Ledger ledger() throws IOException {
        return LedgerLoader.load(WorkingTree.of(HOME.resolve("ledger-data"))).ledger();
    }

    private static String textOf(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u3000]+", "");
        }
    }

    private static List<List<String>> rowsOf(Path workbook) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(workbook);
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    List<String> cells = new ArrayList<>();
                    row.forEach(cell -> cells.add(printed(cell)));
                    rows.add(cells);
                }
            }
        }
        return rows;
    }

    /** A cell as the sheet shows it. */
    private static String printed(Cell cell) {
        return new DataFormatter(Locale.ROOT).formatCellValue(cell);
    }
}
