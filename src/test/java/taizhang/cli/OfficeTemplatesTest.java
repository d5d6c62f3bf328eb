package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an office does to its templates, and what comes of it: both formats follow, and a slip prints nothing. */
class OfficeTemplatesTest {
    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir
    Path office;

    @BeforeEach
    void copy() throws IOException {
        Files.createDirectories(templates());
        try (Stream<Path> files = Files.list(HOME.resolve("templates"))) {
            for (Path file : files.toList()) {
                Files.copy(file, templates().resolve(file.getFileName().toString()));
            }
        }
    }

    private Path templates() {
        return office.resolve("templates");
    }

    private Path out() {
        return office.resolve("output");
    }

    private CommandLineFixture.Outcome build(String paper) {
        return new CommandLineFixture(HOME, HOME)
                .run("build", "--only", paper, "--templates", templates().toString(), "--out", out().toString());
    }

    private void change(String template, String from, String to) throws IOException {
        Path file = templates().resolve(template);
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to), StandardCharsets.UTF_8);
    }

    @Test
    void two_columns_swapped_and_one_renamed_change_both_formats() throws IOException {
        Path file = templates().resolve("整改台账.ftl");
        List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        int goal = indexOf(lines, "内容=\"整改目标\"");
        int measures = indexOf(lines, "内容=\"整改措施\"");
        String first = lines.get(goal);
        lines.set(goal, lines.get(measures));
        lines.set(measures, first.replace("标题=\"整改目标\"", "标题=\"整改要达到的目标\""));
        Files.write(file, lines, StandardCharsets.UTF_8);

        CommandLineFixture.Outcome outcome = build("整改台账");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(headOf(out().resolve("2017-08-18/整改台账.xlsx")))
                .containsSubsequence("问题摘要", "整改措施", "整改要达到的目标", "牵头单位")
                .doesNotContain("整改目标");
        assertThat(textOf(out().resolve("2017-08-18/整改台账.pdf"))).containsSubsequence("整改措施", "整改要达到的目标", "牵头单位");
    }

    private static int indexOf(List<String> lines, String part) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(part)) {
                return i;
            }
        }
        throw new AssertionError(part);
    }

    @Test
    void check_finds_what_would_stop_a_build_at_its_place_and_is_quiet_about_other_words() throws IOException {
        Ledgers.copySample(office);
        CommandLineFixture here = new CommandLineFixture(office, HOME);
        change("公共.ftl", "填报人：", "经办人：");
        assertThat(here.run("check").status()).isZero();

        for (String[] slip : List.of(
                new String[] {"周报.ftl", "${没有的名称}", "TZ503"},
                new String[] {"单位周报表.ftl", "${周报.没有}", "TZ503"},
                new String[] {"督办台账.ftl", "<#if 1 == 1>", "TZ501"},
                new String[] {"问题台账.ftl", "共12件", "TZ525"})) {
            Path file = templates().resolve(slip[0]);
            String text = Files.readString(file, StandardCharsets.UTF_8);
            Files.writeString(file, text + slip[1], StandardCharsets.UTF_8);

            CommandLineFixture.Outcome checked = here.run("check");
            CommandLineFixture.Outcome built = here.run("build", "--scope", "全部");

            assertThat(checked.status()).as(slip[0] + checked.out()).isEqualTo(1);
            assertThat(built.status()).as(slip[0] + built.out()).isEqualTo(1);
            assertThat(checked.out()).contains("templates/" + slip[0] + ":").contains(slip[2]);
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_figure_that_is_reckoned_with_is_refused_at_its_place_and_the_old_paper_stays() throws IOException {
        assertThat(build("周报").status()).isZero();
        byte[] before = Files.readAllBytes(out().resolve("2017-08-18/周报.pdf"));
        change("周报.ftl", "累计发现问题${统计.累计发现}件", "累计发现问题${统计.累计发现 + 1}件");

        CommandLineFixture.Outcome outcome = build("周报");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).containsPattern("周报\\.ftl:\\d+:\\d+ 错误 TZ506").contains("没有生成");
        assertThat(Files.readAllBytes(out().resolve("2017-08-18/周报.pdf"))).isEqualTo(before);
    }

    @Test
    void a_figure_that_was_not_counted_is_refused_and_nothing_is_written() throws IOException {
        change("周报.ftl", "累计发现问题${统计.累计发现}件", "累计发现问题<figure name=\"全镇/累计发现\">${\"99\"}</figure>件");

        CommandLineFixture.Outcome outcome = build("周报");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("TZ524").contains("全镇/累计发现").contains("印的是99");
        assertThat(out().resolve("2017-08-18")).doesNotExist();
    }

    private static List<String> headOf(Path workbook) throws IOException {
        try (InputStream bytes = Files.newInputStream(workbook);
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            for (Row row : book.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell.toString()));
                if (cells.contains("序号")) {
                    return cells;
                }
            }
        }
        throw new AssertionError("no head");
    }

    private static String textOf(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u3000]+", "");
        }
    }
}
