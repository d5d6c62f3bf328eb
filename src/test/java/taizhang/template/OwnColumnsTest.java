package taizhang.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import taizhang.diagnostic.Checked;
import taizhang.document.Document;
import taizhang.load.LedgerFixture;
import taizhang.load.PrintedNames;
import taizhang.model.Ledger;
import taizhang.render.TextWriter;
import taizhang.report.day.Edition;
import taizhang.report.day.FigureName;
import taizhang.report.day.LedgerFigures;
import taizhang.report.day.LedgerRow;
import taizhang.report.day.Scope;
import taizhang.report.ledger.LedgerKind;
import taizhang.report.ledger.LedgerReport;
import taizhang.report.sheet.SheetReport;
import taizhang.workbook.fill.Entry;

/** Columns that a campaign adds to the ledgers (台账列). */
class OwnColumnsTest {
    private static final int TRIALS = 12;

    private static List<String> heads(Ledger ledger, LedgerKind kind) {
        Edition edition = Edition.of(ledger, LocalDate.of(2017, 6, 2));
        LedgerReport report = LedgerReport.of(edition, kind, new Scope.Town()).orElseThrow();
        Checked<Document> made = new TemplateRenderer(Templates.office()).render(report, "0123456789abcdef");
        assertThat(made.findings()).isEmpty();
        String text = TextWriter.textOf(((Checked.Accepted<Document>) made).value());
        return text.lines()
                .filter(line -> line.startsWith("序号 | "))
                .findFirst()
                .map(line -> List.of(line.split(" \\| ")))
                .orElseThrow();
    }

    private static Ledger ledger(String fields) {
        return LedgerFixture.read("""
                --- 专项.yaml
                名称: 排污整治
                单位: 某某市
                开始: 2017-04-21
                结束: 2017-11-30
                字段:
                %s--- 问题/大河口村.yaml
                - 编号: 大河口-001
                  类别: 精准识别
                  描述: 暗管偷排。
                  来源: 自查
                  发现: 2017-05-18
                  登记: 2017-05-20
                  整改: {方式: 限期整改, 目标: 停排, 措施: 封堵, 时限: 2017-06-30, 责任人: 任某}
                """.formatted(fields));
    }

    @Test
    void fields_stand_in_the_order_of_their_definitions_wherever_they_are_put() {
        Random random = new Random(20210331);
        List<String> names = new ArrayList<>(List.of("甲", "乙", "丙", "丁", "戊"));
        List<String> types = List.of("文字", "日期", "数量", "金额");
        for (int trial = 0; trial < TRIALS; trial++) {
            Collections.shuffle(names, random);
            String after = List.of("", ", 紧跟: 编号", ", 紧跟: 责任人").get(random.nextInt(3));
            StringBuilder fields = new StringBuilder();
            for (String name : names) {
                String type = types.get(random.nextInt(types.size()));
                fields.append("  - {名称: %s, 类型: %s%s, 台账列: [问题台账, 整改台账]}\n".formatted(name, type, after));
            }
            for (LedgerKind kind : List.of(LedgerKind.PROBLEMS, LedgerKind.RECTIFICATION)) {
                List<String> heads = heads(ledger(fields.toString()), kind);
                List<String> own = heads.stream()
                        .map(head -> head.replace("（元）", ""))
                        .filter(names::contains)
                        .toList();
                assertThat(own).containsExactlyElementsOf(names);
                int first = heads.stream()
                        .map(head -> head.replace("（元）", ""))
                        .toList()
                        .indexOf(names.getFirst());
                assertThat(heads.get(after.isEmpty() ? first + names.size() : first - 1))
                        .isEqualTo(after.isEmpty() ? "备注" : after.contains("编号") ? "问题编号" : "责任人");
            }
        }
    }

    @Test
    void a_field_is_a_column_only_where_it_is_asked_for() {
        Ledger ledger = ledger("  - {名称: 甲, 类型: 文字, 台账列: 整改台账}\n");
        assertThat(heads(ledger, LedgerKind.PROBLEMS)).doesNotContain("甲");
        assertThat(heads(ledger, LedgerKind.RECTIFICATION)).contains("甲");
    }

    @Test
    void no_field_can_be_called_as_something_that_is_printed_already() {
        Stream<String> printed = Stream.of(
                        TemplateNames.of(LedgerRow.class).names().stream(),
                        FigureName.all().stream().map(FigureName::label),
                        LedgerFigures.NAMES.stream(),
                        TemplateNames.of(taizhang.report.day.UnitLine.class).names().stream(),
                        TemplateNames.of(taizhang.report.day.SliceLine.class).names().stream())
                .flatMap(names -> names);
        assertThat(printed).allMatch(PrintedNames::isTaken);
        assertThat(TemplateNames.of(LedgerRow.class).names()).containsExactlyElementsOf(PrintedNames.COLUMNS);
    }

    private static String printed(String template) {
        Ledger ledger = LedgerFixture.loadCase("own-fields").ledger();
        Edition edition = Edition.of(ledger, LocalDate.of(2021, 3, 31));
        LedgerReport report =
                LedgerReport.of(edition, LedgerKind.PROBLEMS, new Scope.Town()).orElseThrow();
        Checked<Document> made =
                new TemplateRenderer(Templates.with("问题台账.ftl", template)).render(report, "0123456789abcdef");
        return made instanceof Checked.Accepted<Document> accepted
                ? TextWriter.textOf(accepted.value())
                : made.findings().getFirst().message()
                        + made.findings().getFirst().hint();
    }

    @Test
    void templates_may_name_them_in_columns_cells_and_sentences() {
        String text = printed("""
                <#include "公共.ftl">
                <@纸张 大小="A4" 方向="横">
                <@标题 字号=22>全市罚款${统计.罚款金额}万元，<#if 统计.有立案件数>立案${统计.立案件数}件</#if>，本表${台账.合计.罚款金额}万元</@标题>
                <@台账表 数据=台账>
                  <@列 标题="编号" 宽=20 内容="问题编号"/>
                  <@列 标题="罚没款" 宽=20 内容="罚款金额"/>
                  <@列 标题="级别" 宽=20>${行.督办级别}（${行.立案日期!"没有立案"}，${行.涉及企业}家）</@列>
                  <@合计行 标题="合计"/>
                </@台账表>
                </@纸张>
                """);
        assertThat(text)
                .contains("全市罚款61.25万元，立案5件，本表61.25万元")
                .contains("编号 | 省台账序号 | 罚没款 | 级别 | 立案件数（件） | 立案日期 | 督办级别".replace(" | 立案日期 | 督办级别", ""))
                .contains("东港-001 | 冀A-17 | 41.25 | 省级（2021年3月12日，2家） | 2")
                .contains("西港-001 | 冀A-18 | 20 | 市级（没有立案，3家） | 3");
        assertThat(printed("<#include \"公共.ftl\"><@纸张 大小=\"A4\" 方向=\"横\"><@标题>${统计.罚款全额}</@标题></@纸张>"))
                .contains("是不是“罚款金额”");
    }

    @Test
    void workbooks_of_the_superior_may_name_them_too() {
        Edition edition = Edition.of(LedgerFixture.loadCase("own-fields").ledger(), LocalDate.of(2021, 3, 31));
        SheetNames names = new SheetNames(SheetReport.of(edition, "汇总表"), "0123456789abcdef");
        for (String name : List.of("统计.罚款金额", "单位:东港区.涉及企业", "行.省台账序号", "单位.立案件数", "类别.罚款金额", "行.企业")) {
            assertThat(names.objection(name)).as(name).isEmpty();
        }
        assertThat(names.at("行.立案日期", 0)).isEqualTo(new Entry.Day(LocalDate.of(2021, 3, 12)));
        assertThat(names.at("单位.罚款金额", 0)).isEqualTo(new Entry.Count("单位:东港区/罚款金额", "41.25", "41.25"));
        assertThat(names.objection("统计.罚款")).get().asString().contains("是不是“统计.罚款金额”");
    }
}
