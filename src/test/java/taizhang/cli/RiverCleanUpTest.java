package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A province with 26,000 problems and a monthly report of its own design, the sum first and the counties by their rate: what is
 * printed is what was counted by other means ({@code campaigns/province/oracle.txt}). {@code -Dgolden.update=true} rewrites the
 * expected text and the run still fails.
 */
class RiverCleanUpTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path PROVINCE = HOME.resolve("src/test/resources/campaigns/province");

    @TempDir
    static Path folder;

    private static CommandLineFixture.Outcome built;

    @BeforeAll
    static void build() throws IOException {
        RiverCleanUp.write(PROVINCE.resolve("settings"), folder.resolve("ledger-data"));
        Path templates = Files.createDirectory(folder.resolve("templates"));
        for (Path source : List.of(HOME.resolve("templates"), PROVINCE.resolve("own-templates"))) {
            try (var files = Files.newDirectoryStream(source, "*.ftl")) {
                for (Path file : files) {
                    Files.write(templates.resolve(file.getFileName().toString()), Files.readAllBytes(file));
                }
            }
        }
        built = new CommandLineFixture(folder, HOME)
                .run("build", "--data", folder.resolve("ledger-data").toString(), "--only", "月报");
    }

    @Test
    void the_report_reads_as_expected() throws IOException {
        assertThat(built.status()).as(built.err()).isZero();
        Path expected = PROVINCE.resolve("expected/月报.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, report());
        }
        assertThat(Boolean.getBoolean("golden.update"))
                .as("expected text was rewritten")
                .isFalse();
        assertThat(report()).isEqualTo(Files.readString(expected));
    }

    /** The text of the PDF without the lines in the margin, which tell versions and codes. */
    private static String report() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(folder.resolve("output/2019-02-28/月报.pdf").toFile())) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(String::stripTrailing)
                    .filter(line -> !line.isEmpty() && !line.contains("校验码"))
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }

    @Test
    void every_printed_figure_is_that_of_the_other_count() throws IOException {
        assertThat(built.status()).as(built.err()).isZero();
        Map<String, Map<String, String>> counted = counted();
        try (InputStream file = Files.newInputStream(folder.resolve("output/2019-02-28/月报.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(file)) {
            List<List<String>> ranking = rows(book, "名次");
            assertThat(ranking).hasSize(45);
            assertThat(ranking.getFirst().getFirst()).isEqualTo("合计");
            List<String> heads = List.of("累计发现", "查否", "应整改", "累计完成整改", "整改率", "累计销号", "销号率", "逾期未改");
            assertThat(printed(ranking.getFirst(), heads, 2)).isEqualTo(wanted(counted, "全体", heads));
            double above = 101;
            for (List<String> line : ranking.subList(1, ranking.size())) {
                assertThat(printed(line, heads, 2))
                        .as(line.get(1))
                        .isEqualTo(wanted(counted, "单位:" + line.get(1), heads));
                double rate = Double.parseDouble(line.get(6).replace("%", ""));
                assertThat(rate).isLessThanOrEqualTo(above);
                above = rate;
            }
            List<List<String>> kinds = rows(book, "类别");
            heads = List.of("累计发现", "占比", "应整改", "累计完成整改", "整改率", "累计销号", "销号率");
            List<String> known = List.of("累计发现", "应整改", "累计完成整改", "整改率", "累计销号", "销号率");
            for (List<String> line : kinds.subList(1, kinds.size())) {
                Map<String, String> printed = printed(line, heads, 1);
                printed.remove("占比");
                assertThat(printed).isEqualTo(wanted(counted, "类别:" + line.getFirst(), known));
            }
        }
    }

    private static Map<String, String> printed(List<String> cells, List<String> heads, int first) {
        Map<String, String> printed = new LinkedHashMap<>();
        for (int i = 0; i < heads.size(); i++) {
            printed.put(heads.get(i), cells.get(first + i).replace(",", ""));
        }
        return printed;
    }

    private static Map<String, String> wanted(
            Map<String, Map<String, String>> counted, String place, List<String> heads) {
        Map<String, String> wanted = new LinkedHashMap<>();
        heads.forEach(
                head -> wanted.put(head, counted.getOrDefault(place, Map.of()).get(head)));
        return wanted;
    }

    /** The hand count: what stands in each place, by the name of the figure. */
    private static Map<String, Map<String, String>> counted() throws IOException {
        List<String[]> lines = Files.readAllLines(PROVINCE.resolve("oracle.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
        Map<String, Map<String, String>> counted = new LinkedHashMap<>();
        for (String[] line : lines.subList(1, lines.size())) {
            Map<String, String> figures = new LinkedHashMap<>();
            for (int i = 1; i < line.length; i++) {
                figures.put(lines.getFirst()[i], line[i]);
            }
            counted.put(line[0], figures);
        }
        return counted;
    }

    /** The lines of the first table whose head begins with a word, from 合计 on. */
    private static List<List<String>> rows(XSSFWorkbook book, String head) {
        DataFormatter shown = new DataFormatter();
        for (Sheet sheet : book) {
            List<List<String>> lines = new ArrayList<>();
            boolean here = false;
            for (Row row : sheet) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    cells.add(shown.formatCellValue(row.getCell(i)));
                }
                here |= !cells.isEmpty() && cells.getFirst().equals(head);
                if (here
                        && cells.size() > 3
                        && !cells.get(4).isEmpty()
                        && cells.get(4).matches("[\\d,.%—]+")) {
                    lines.add(cells);
                }
            }
            if (here) {
                return lines;
            }
        }
        throw new AssertionError("no table under " + head);
    }
}
