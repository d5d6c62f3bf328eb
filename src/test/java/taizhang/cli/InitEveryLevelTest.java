package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office of any level with any period comes from typed answers to its first printed ledger, and is called what it is. */
class InitEveryLevelTest {
    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir
    Path here;

    @ParameterizedTest
    @CsvSource({
        "某某村村民委员会, 全村, 周, 各村民小组, 周报",
        "某某镇, 全镇, 日, 各村、镇直有关单位, 日报",
        "某某乡人民政府, 全乡, 旬, 各村、乡直有关单位, 旬报",
        "某某街道办事处, 全街道, 半月, 各社区、街道有关科室, 半月报",
        "某某县人民政府, 全县, 月, 各乡镇、县直有关单位, 月报",
        "某某区, 全区, 月, 各街道（乡镇）、区直有关单位, 月报",
        "某某开发区管委会, 全区, 半月, 各街道（乡镇）、区直有关单位, 半月报",
        "某某市, 全市, 季, 各县（市、区）、市直有关单位, 季报",
        "某某自治州, 全州, 月, 各县（市）、州直有关单位, 月报",
        "某某省人民政府, 全省, 季, 各市、省直有关单位, 季报",
        "某某省水利厅, 全厅, 月, 厅机关各处室、厅属各单位, 月报",
        "某某市教育局, 全局, 旬, 机关各科室、局属各单位, 旬报"
    })
    void typed_answers_end_in_a_ledger(String authority, String whole, String period, String addressees, String report)
            throws IOException {
        CommandLineFixture.Outcome made =
                answering("""
                %s安全隐患整治
                %s



                2018年1月1日
                2018.12.31

                %s





                甲单位
                乙单位


                隐患

                是

                是
                """.formatted(authority, authority, period), "init", "办公室", "姓名=陈某");
        assertThat(made.status()).as(made.err()).isZero();
        Path office = here.resolve("办公室");
        String campaign = Files.readString(office.resolve("ledger-data/专项.yaml"));
        assertThat(campaign).contains("全体: " + whole, "对象: " + addressees, "\n周期: " + period + "\n");
        assertThat(run(office, "check", "--strict").status()).isZero();
        assertThat(run(office, "new", "甲单位", "类别=隐患", "描述=通道堵塞", "来源=督导检查", "发现=2018-01-02", "登记=2018-01-03")
                        .status())
                .isZero();
        CommandLineFixture.Outcome built = run(office, "build", "--only", "问题台账");
        assertThat(built.status()).as(built.err()).isZero();
        assertThat(textOf(office.resolve("output/2018-01-03/问题台账.pdf"))).contains(authority + "安全隐患整治问题台账");
        assertThat(run(office, "week").status()).isZero();
        assertThat(run(office, "build", "--only", report).status()).isZero();
    }

    private CommandLineFixture.Outcome run(Path stand, String... args) {
        return new CommandLineFixture(stand, HOME).run(args);
    }

    private CommandLineFixture.Outcome answering(String lines, String... args) {
        return new CommandLineFixture(here, HOME).runAnswering(new StringReader(lines), args);
    }

    private static String textOf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }
}
