package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The papers of supervision, spot checks, policies and rules of the sample, read back from PDF and workbook. */
class OversightPapersTest {
    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir
    Path out;

    private void build(String day, String papers) {
        CommandLineFixture.Outcome outcome = new CommandLineFixture(HOME, HOME)
                .run("build", "--only", papers, "--as-of", day, "--out", out.toString());
        assertThat(outcome.status()).as(outcome.err()).isZero();
    }

    @Test
    void figures_and_texts_are_in_both_formats() throws IOException {
        build("2017-08-18", "督办台账,督办建议表,政策梳理清单,建章立制清单,问责情况表,抽查表");
        both("督办台账", "发出10份：按时回复5份，逾期回复2份，未到时限尚未回复1份，逾期未回复2份");
        both("督办建议表", "建议督办共9件", "已在督办共4件", "连续2期无进展");
        both("政策梳理清单", "中央共6件", "部门共9件", "共梳理政策21件");
        both("建章立制清单", "共13项，其中本周建立0项", "《某某镇控辍保学双线责任制》");
        both("问责情况表", "党内警告", "某清理办〔2017〕10号");
        both("抽查表", "第十三期〇八一五", "质保金何时退还");
        assertThat(textOf("2017-08-18/问责情况表.pdf")).contains("合计9");
    }

    @Test
    void each_notice_of_the_period_has_a_paper_with_its_receipt() throws IOException {
        build("2017-08-11", "督办通知单");
        String text = textOf("2017-08-11/督办通知单-某清理督〔2017〕9号.pdf");
        assertThat(text)
                .contains("某清理督〔2017〕9号", "签发人周某", "整改时限2017年8月5日，截至2017年8月7日已逾期2天", "2017年8月18日前办结并书面回复", "签收回执");
        for (int number = 8; number <= 10; number++) {
            assertThat(out.resolve("2017-08-11/督办通知单-某清理督〔2017〕" + number + "号.xlsx"))
                    .isNotEmptyFile();
        }
        assertThat(out.resolve("2017-08-11/督办通知单-某清理督〔2017〕7号.pdf")).doesNotExist();
    }

    @Test
    void a_false_zero_report_is_named_with_what_was_done() throws IOException {
        build("2017-06-23", "抽查通报");
        assertThat(textOf("2017-06-23/抽查通报.pdf"))
                .contains("本次抽取3项，已查3项，其中零报告2项、查否问题1项；与报告一致2项，与报告不一致1项，详见附件", "当场登记为西沟-002", "对西沟村予以通报批评");
        build("2017-08-04", "抽查通报");
        assertThat(textOf("2017-08-04/抽查通报.pdf")).contains("转入第2轮整改");
    }

    private void both(String paper, String... texts) throws IOException {
        assertThat(textOf("2017-08-18/" + paper + ".pdf")).contains(texts);
        assertThat(String.join("", cellsOf("2017-08-18/" + paper + ".xlsx"))).contains(texts);
    }

    private String textOf(String pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(out.resolve(pdf).toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u3000]+", "");
        }
    }

    private List<String> cellsOf(String workbook) throws IOException {
        List<String> cells = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(out.resolve(workbook));
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            book.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> cells.add(cell.toString().replaceAll("[\\s\\u3000]+", "")))));
        }
        return cells;
    }
}
