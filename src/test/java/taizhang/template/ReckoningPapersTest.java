package taizhang.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taizhang.diagnostic.Checked;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.TemplateCode;
import taizhang.document.Document;
import taizhang.load.LedgerLoader;
import taizhang.load.WorkingTree;
import taizhang.model.Ledger;
import taizhang.render.ExcelWriter;
import taizhang.render.TextWriter;
import taizhang.report.Paper;
import taizhang.report.Papers;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;
import taizhang.report.day.ScopeKind;

/**
 * The sample with one 口径 after the other, printed by a template that shows every figure they bear on
 * ({@code src/test/resources/reckoning}). {@code -Dgolden.update=true} rewrites the expected texts and the run still fails.
 */
class ReckoningPapersTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "reckoning");
    private static final LocalDate DAY = LocalDate.of(2017, 8, 18);
    private static final String ALL = "{资金单位: 万元, 千分位: 是, 比率小数: 2, 比率分母: 累计发现, 查否算办结: 是, 列举上限: 3}";

    @TempDir
    Path office;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "不写|{}",
                "万元|{资金单位: 万元}",
                "千分位|{千分位: 是}",
                "两位小数|{比率小数: 2}",
                "取整|{比率小数: 0}",
                "按累计发现|{比率分母: 累计发现}",
                "查否算办结|{查否算办结: 是}",
                "全部|" + ALL
            })
    void figures_are_reckoned_and_printed_as_the_campaign_says(String name, String reckoning) throws IOException {
        String printed = TextWriter.textOf(document(reckoning));

        Path expected = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, printed);
        }
        assertThat(Boolean.getBoolean("golden.update")).as("was rewritten").isFalse();
        assertThat(expected).usingCharset(StandardCharsets.UTF_8).hasContent(printed);
    }

    /** Every figure of every paper is counted a second time when it is printed. */
    @Test
    void every_paper_can_be_made_and_agrees_with_the_second_count() throws IOException {
        Edition edition = Edition.of(ledger(ALL), DAY);
        TemplateRenderer renderer = new TemplateRenderer(Templates.office());
        List<Scope> scopes = new ArrayList<>();
        Arrays.stream(ScopeKind.values()).forEach(kind -> scopes.addAll(Scope.all(kind, edition.ledger())));
        int made = 0;
        for (Paper paper : Papers.all()) {
            for (Scope scope : scopes) {
                for (Report report : paper.of(edition, scope)) {
                    assertThat(findings(renderer.render(report, "0123456789abcdef")))
                            .isEmpty();
                    made++;
                }
            }
        }
        assertThat(made).isGreaterThan(100);
    }

    @Test
    void the_report_says_its_unit_and_its_fractions_and_names_no_more_than_it_may() throws IOException {
        String report = TextWriter.textOf(shipped(ALL));

        assertThat(report)
                .contains("涉及资金（万元）", "整改率＝（累计完成整改＋查否）÷累计发现，销号率＝（累计销号＋查否）÷累计发现")
                .contains("四舍五入保留两位小数", "没有发现问题的印“—”")
                .contains("，详见附件3", "整改率67.00%（含查否）；累计销号42件，销号率50.00%（含查否）")
                .doesNotContain("（元）", "约数");
        assertThat(TextWriter.textOf(shipped("{}"))).contains("涉及资金（元）", "整改率＝累计完成整改÷应整改", "约数");
    }

    @Test
    void a_sheet_has_true_numbers_with_their_thousands_apart_and_the_total_first() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExcelWriter().write(document("{千分位: 是}"), out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            List<Cell> cells = new ArrayList<>();
            sheet.forEach(row -> row.forEach(cells::add));
            int head = rowOf(cells, "名次");
            assertThat(sheet.getRow(head + 1).getCell(0).toString()).isEqualTo("合计");
            assertThat(sheet.getRow(head + 2).getCell(0).getNumericCellValue()).isEqualTo(1);
            Cell money = sheet.getRow(head + 1).getCell(12);
            assertThat(money.getNumericCellValue()).isGreaterThan(1_000_000);
            assertThat(money.getCellStyle().getDataFormatString()).startsWith("#,##0");
        }
    }

    @Test
    void figures_of_fields_of_ones_own_and_of_steps_rank_and_have_their_shares_like_any_other() throws IOException {
        ledger("{}");
        Path campaign = office.resolve("专项.yaml");
        Files.writeString(
                campaign, Files.readString(campaign) + "字段: [{名称: 立案, 类型: 数量, 计量: 件}, {名称: 罚款, 类型: 金额, 计量: 万元}]\n");
        say("上庄村", "上庄-001", "{立案: 2, 罚款: 50000}");
        say("石门村", "石门-001", "{立案: 3, 罚款: 1234.5}");
        String text = """
                <#include "公共.ftl">
                <@纸张>
                <@注>立案${统计.立案}件，罚款${统计.罚款}万元<#if 统计.有罚款>，已罚</#if>。</@注>
                <@台账表 数据=周报.单位统计 排序="立案">
                  <@列 标题="名次" 内容="名次"/>
                  <@列 标题="单位" 内容="单位"/>
                  <@列 标题="立案" 内容="立案"/>
                  <@列 标题="占比" 内容="立案占比"/>
                  <@列 标题="罚款（万元）" 内容="罚款"/>
                  <@列 标题="本期审定" 内容="本期审定"/>
                  <@合计行></@合计行>
                </@台账表>
                </@纸张>
                """;

        Ledger ledger = LedgerLoader.load(WorkingTree.of(office)).ledger();
        String printed = TextWriter.textOf(accepted(
                new TemplateRenderer(Templates.with("周报.ftl", text)).render(report(ledger), "0123456789abcdef")));

        assertThat(printed)
                .contains("立案5件，罚款5.12345万元，已罚。")
                .contains("1 | 石门村 | 3 | 60.0% | 0.12345", "2 | 上庄村 | 2 | 40.0% | 5 |", "3 | 下庄村 | 0 | 0% | 0 |")
                .contains("合计 | 5 | 100% | 5.12345");
    }

    private void say(String unit, String problem, String fields) throws IOException {
        Path file = office.resolve("问题/" + unit + ".yaml");
        String text = Files.readString(file);
        assertThat(text).contains("编号: " + problem + "\n");
        Files.writeString(file, text.replace("编号: " + problem + "\n", "编号: " + problem + "\n    字段: " + fields + "\n"));
    }

    private static int rowOf(List<Cell> cells, String text) {
        return cells.stream()
                .filter(cell -> cell.toString().equals(text))
                .findFirst()
                .orElseThrow()
                .getRowIndex();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"排序=\"整该率\"|整改率", "排序=\"单位\"|不是数字", "合计=\"上\"|前、后"})
    void a_slip_in_the_settings_of_a_table_is_told_at_its_place(String setting, String hint) throws IOException {
        String text = Files.readString(FOLDER.resolve("周报.ftl")).replace("排序=\"整改率\" 合计=\"前\"", setting);
        Report report = report(ledger("{}"));
        List<Diagnostic> found =
                findings(new TemplateRenderer(Templates.with("周报.ftl", text)).render(report, "0123456789abcdef"));

        assertThat(found).hasSizeBetween(1, 2);
        assertThat(found.getFirst().hint()).contains(hint);
        assertThat(found.getFirst().code()).isIn(TemplateCode.UNKNOWN_CONTENT, TemplateCode.BAD_COLUMN);
        assertThat(found.getFirst().span().line()).isEqualTo(10);
    }

    private Document document(String reckoning) throws IOException {
        String text = Files.readString(FOLDER.resolve("周报.ftl"));
        return accepted(new TemplateRenderer(Templates.with("周报.ftl", text))
                .render(report(ledger(reckoning)), "0123456789abcdef"));
    }

    private Document shipped(String reckoning) throws IOException {
        return accepted(new TemplateRenderer(Templates.office()).render(report(ledger(reckoning)), "0123456789abcdef"));
    }

    private static Document accepted(Checked<Document> made) {
        return switch (made) {
            case Checked.Accepted<Document> accepted -> accepted.value();
            case Checked.Rejected<Document> rejected -> throw new AssertionError(rejected.findings());
        };
    }

    private static List<Diagnostic> findings(Checked<Document> made) {
        return made instanceof Checked.Rejected<Document> rejected ? rejected.findings() : List.of();
    }

    private static Report report(Ledger ledger) {
        Edition edition = Edition.of(ledger, DAY);
        return Papers.all().stream()
                .filter(paper -> paper.name().equals("周报"))
                .flatMap(paper -> paper.of(edition, new Scope.Town()).stream())
                .findFirst()
                .orElseThrow();
    }

    private Ledger ledger(String reckoning) throws IOException {
        Path sample = Path.of("ledger-data");
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = office.resolve(sample.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
        Path campaign = office.resolve("专项.yaml");
        Files.writeString(campaign, Files.readString(campaign) + "口径: " + reckoning + "\n");
        return LedgerLoader.load(WorkingTree.of(office)).ledger();
    }
}
