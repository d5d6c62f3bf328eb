package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taizhang.audit.AuditKind;
import taizhang.diagnostic.Checked;
import taizhang.document.Document;
import taizhang.load.LedgerLoader;
import taizhang.load.WorkingTree;
import taizhang.render.Fonts;
import taizhang.render.PdfWriter;
import taizhang.render.Written;
import taizhang.report.audit.AuditMention;
import taizhang.report.audit.AuditSheet;
import taizhang.report.audit.AuditTally;
import taizhang.report.audit.AuditWitness;
import taizhang.report.audit.AuditedHistory;
import taizhang.report.day.Edition;
import taizhang.template.TemplateFolder;
import taizhang.template.TemplateRenderer;

/** The sheet of an audit is one page, says what the audit said, and never stands in its way. */
class AuditPaperTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final LocalDate LATER = LocalDate.of(2017, 8, 1);

    @TempDir
    Path folder;

    private static WeeklyOffice prepared;

    private WeeklyOffice office;

    /** One sealed week, furnished once. */
    @BeforeAll
    static void furnish(@TempDir Path folder) throws IOException {
        prepared = new WeeklyOffice(folder);
        prepared.write(5);
        prepared.commit("陈某", prepared.issued(5), 10, "第5期");
        prepared.seal();
        prepared.commit("周某", prepared.issued(5), 16, "第1期封账");
    }

    @BeforeEach
    void copy() throws IOException {
        office = prepared.copiedTo(folder.resolve("办公室"));
    }

    private Path paper(String day) {
        return office.git().root().resolve("output").resolve(day).resolve("审计报告.pdf");
    }

    @Test
    void an_audit_leaves_one_page_in_the_folder_of_the_day() throws IOException {
        CommandLineFixture.Outcome audit = office.run("audit");
        assertThat(audit.status()).as(audit.out() + audit.err()).isZero();
        assertThat(audit.out())
                .endsWith("output/2017-06-16/审计报告.pdf  1页\noutput/2017-06-16/审计报告.xlsx  1张表\n")
                .contains("审计完毕，没有发现问题。");
        assertThat(text(paper("2017-06-16")))
                .contains("审计报告", "台账数据核查报告", "封账链")
                .contains("共2次", "已封账1期，其中与账相符1期。未查出问题。")
                .contains("不印校验码，用audit--rev")
                .doesNotContain("较重", "校验码：");
        office.run("audit", "--as-of", "2017-06-09");
        assertThat(paper("2017-06-09")).exists();
    }

    @Test
    void what_was_found_is_counted_by_kind_and_named() throws IOException {
        office.git().edit("ledger-data/问题/上庄村.yaml", "尹某", "伊某");
        office.commit("李某", LATER, 9, "改");
        CommandLineFixture.Outcome audit = office.run("audit");
        assertThat(audit.status()).isEqualTo(1);
        assertThat(text(paper("2017-06-16")))
                .contains("查出错误1项。")
                .contains("6封账后改动错误1问题", "10补录警告0日期")
                .contains("1封账后改动上庄-001在第1期封账以后被改动：描述", "2017-08-01李某")
                .contains("taizhangaudit--rev" + office.git().head().substring(0, 10));
    }

    @Test
    void it_can_be_left_out_and_programs_get_none() {
        office.run("audit", "--no-paper");
        office.run("审计", "--不印");
        office.run("audit", "--format", "json");
        assertThat(office.git().root().resolve("output")).doesNotExist();
    }

    @Test
    void a_folder_that_cannot_be_written_is_told_and_the_audit_stands() throws IOException {
        Files.writeString(office.git().root().resolve("output"), "不是目录");
        CommandLineFixture.Outcome audit = office.run("audit");
        assertThat(audit.status()).isZero();
        assertThat(audit.out()).endsWith("审计完毕，没有发现问题。\n");
        assertThat(audit.err()).startsWith("没有印审计报告：").contains("output").hasLineCount(1);
    }

    @Test
    void books_with_errors_are_audited_but_not_printed() {
        office.git().append("ledger-data/问题/石门村.yaml", """
                          - 编号: 石门-090
                            类别: 宣传培训
                            描述: 公示栏玻璃破损
                            来源: 自查
                            发现: 2017-08-01
                            登记: 2017-07-01
                        """);
        office.commit("李某", LATER, 9, "登记");
        CommandLineFixture.Outcome audit = office.run("audit");
        assertThat(audit.out()).contains("审计完毕");
        assertThat(audit.err())
                .isEqualTo("没有印审计报告：提交里的数据有错误，用 taizhang check --rev "
                        + office.git().head().substring(0, 10) + " 查看。\n");
        assertThat(paper("2017-06-16")).doesNotExist();
    }

    @Test
    void a_template_with_a_slip_is_told_at_its_place() {
        office.git().copy(HOME.resolve("templates"), "templates").edit("templates/审计报告.ftl", "数.提交", "数.递交");
        CommandLineFixture.Outcome audit = office.run("audit");
        assertThat(audit.status()).isZero();
        assertThat(audit.err()).containsPattern("审计报告\\.ftl:\\d+:\\d+ 错误 TZ5").contains("没有印审计报告：改正模板");
    }

    @Test
    void verify_says_how_the_sheet_is_verified() {
        assertThat(office.run(
                                "verify",
                                "KACE-7RWN",
                                "--version",
                                "0123456789",
                                "--as-of",
                                "2017-06-16",
                                "--paper",
                                "审计报告")
                        .err())
                .contains("audit --rev");
        office.run("audit");
        assertThat(office.run("verify", "--all", "output/2017-06-16").status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 28, 31, 60, 64, 400})
    void however_much_was_found_the_sheet_is_one_page(int length) throws IOException {
        AuditMention mention = AuditMention.of("封账后改动", "字".repeat(length), "2017-08-01 名字很长很长的某某某");
        AuditSheet sheet = sheet(Collections.nCopies(300, mention), List.of("说".repeat(200), "明".repeat(200), "三"));
        assertThat(pages(sheet)).isOne();
        assertThat(sheet.counts().named().value()).matches("[4-9]");
        assertThat(sheet.leavesSomeOut()).isTrue();
    }

    private static AuditSheet sheet(List<AuditMention> mentions, List<String> notes) throws IOException {
        Edition edition = Edition.of(
                LedgerLoader.load(WorkingTree.of(HOME.resolve("ledger-data"))).ledger(), LocalDate.of(2017, 8, 18));
        List<AuditTally> tallies = new ArrayList<>();
        for (AuditKind kind : AuditKind.values()) {
            tallies.add(AuditTally.of(tallies.size() + 1, kind.label(), kind.nature(), 300, kind.meaning()));
        }
        tallies.add(AuditTally.of(tallies.size() + 1, "更正", "合规", 300, "按规定记“更正”改的字段，不算改动"));
        tallies.add(AuditTally.of(tallies.size() + 1, "变更", "合规", 300, "封账以后改的专项、单位、类别、政策、模板，不算改动"));
        return AuditSheet.of(
                edition,
                new AuditedHistory(
                        LATER,
                        LATER,
                        "0123456789",
                        "名字很长很长的某某某",
                        99_999,
                        99,
                        99,
                        new AuditWitness("0".repeat(40), "KACE-7RWN", "0".repeat(20))),
                tallies,
                mentions,
                mentions.size(),
                notes);
    }

    private static int pages(AuditSheet sheet) throws IOException {
        TemplateRenderer renderer = new TemplateRenderer(TemplateFolder.read(HOME.resolve("templates"), "templates"));
        if (!(renderer.render(sheet, "0123456789") instanceof Checked.Accepted<Document> document)
                || !(new PdfWriter(Fonts.bundled()).write(document.value(), new ByteArrayOutputStream())
                        instanceof Checked.Accepted<Written> written)) {
            throw new AssertionError("not printed");
        }
        return written.value().pages();
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isOne();
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u3000]+", "");
        }
    }
}
