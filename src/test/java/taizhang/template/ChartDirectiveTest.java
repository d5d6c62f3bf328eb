package taizhang.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taizhang.diagnostic.Checked;
import taizhang.diagnostic.Diagnostic;
import taizhang.document.Chart;
import taizhang.document.Document;
import taizhang.load.LedgerFixture;
import taizhang.report.Papers;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;

/** A template names a chart in one line; a slip in it is found where it stands. */
class ChartDirectiveTest {
    private static final Report WEEKLY = Papers.find("周报")
            .orElseThrow()
            .of(
                    Edition.of(
                            LedgerFixture.load(LedgerFixture.treeOf(Path.of("ledger-data")))
                                    .ledger(),
                            LocalDate.of(2017, 8, 18)),
                    new Scope.Town())
            .getFirst();

    private static Checked<Document> rendered(String chart) {
        String text = "<#include \"公文.ftl\">\n<@公文>\n<@公文标题>题</@公文标题>\n" + chart + "\n<@段>文。</@段>\n</@公文>\n";
        return new TemplateRenderer(Templates.with("周报.ftl", text)).render(WEEKLY, "0123456789abcdef");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<@图 种类=\"柱形\" 数据=周报.类别统计 内容=\"整改率\"/>|柱形",
                "<@图 数据=周报.类别统计 内容=\"整改率\"/>|种类",
                "<@图 种类=\"条形\" 内容=\"整改率\"/>|数据",
                "<@图 种类=\"条形\" 数据=周报.类别统计/>|内容",
                "<@图 种类=\"条形\" 数据=周报.类别统计 内容=\"整该率\"/>|整该率",
                "<@图 种类=\"条形\" 数据=周报.类别统计 内容=\"名称\"/>|名称",
                "<@图 种类=\"条形\" 数据=周报.表头 内容=\"整改率\"/>|行",
                "<@图 种类=\"条形\" 数据=周报.类别统计 内容=\"整改率\" 标签=\"单位\"/>|单位",
                "<@图 种类=\"条形\" 数据=周报.类别统计 内容=\"整改率\" 颜色=\"红\"/>|颜色",
                "<@图 种类=\"折线\" 数据=周报.走势 内容=\"未销号\" 高=1000/>|1000",
                "<@图 种类=\"条形\" 数据=周报.类别统计 内容=\"整改率\" 排序=\"整改\"/>|整改"
            })
    void a_slip_is_found_where_it_stands(String chart, String said) {
        List<Diagnostic> findings = rendered(chart).findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().span().file()).isEqualTo("templates/周报.ftl");
        assertThat(findings.getFirst().span().line()).isEqualTo(4);
        assertThat(findings.getFirst().message() + findings.getFirst().hint()).contains(said);
    }

    @Test
    void full_width_commas_and_other_names_are_understood() {
        Checked<Document> document = rendered("<@图 种类=\"堆积\" 数据=周报.类别统计 内容=\"整改中，已销号 = 销号、查否\" 标题=\"“状态”<甲>\"/>");
        assertThat(document.findings()).isEmpty();
        Chart chart = ((Checked.Accepted<Document>) document)
                .value().sections().getFirst().blocks().stream()
                        .filter(Chart.class::isInstance)
                        .map(Chart.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(chart.title()).isEqualTo("“状态”<甲>");
        assertThat(chart.series()).extracting(series -> series.name()).containsExactly("整改中", "销号", "查否");
        assertThat(chart.categories()).hasSize(10).startsWith("精准识别");
    }
}
