package taizhang.layout.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import taizhang.document.Chart;
import taizhang.document.ChartKind;
import taizhang.document.ChartSeries;
import taizhang.document.ChartValue;
import taizhang.document.Document;
import taizhang.document.DocumentInfo;
import taizhang.document.PageFormat;
import taizhang.document.Section;
import taizhang.layout.Layout;
import taizhang.layout.Pages;
import taizhang.layout.text.TextLine;
import taizhang.render.Fonts;

/** A few rows that run over are drawn closer rather than on a page of their own. */
class BarRowsTest {
    @ParameterizedTest
    @CsvSource({"true,16,1", "true,27,1", "true,31,1", "true,60,2", "false,50,1", "false,90,2"})
    void bars_take_as_few_pages_as_they_may(boolean landscape, int bars, int pages) {
        assertThat(pages(ChartKind.BARS, landscape, bars).count()).isEqualTo(pages);
    }

    @ParameterizedTest
    @EnumSource(names = {"BARS", "STACKED"})
    void a_page_on_which_bars_go_on_says_so_above_them(ChartKind kind) {
        Pages pages = pages(kind, true, 90);
        assertThat(pages.count()).isGreaterThanOrEqualTo(3);
        for (int page = 0; page < pages.count(); page++) {
            List<String> lines =
                    pages.page(page).lines().stream().map(TextLine::text).toList();
            assertThat(lines.getFirst()).isEqualTo(page == 0 ? "各村整改率" : "各村整改率（续）");
            assertThat(lines).filteredOn(line -> line.startsWith("各村整改率")).hasSize(1);
        }
    }

    private static Pages pages(ChartKind kind, boolean landscape, int bars) {
        List<String> names = IntStream.range(0, bars).mapToObj(i -> "村" + i).toList();
        List<ChartValue> values =
                names.stream().map(name -> new ChartValue("50%")).toList();
        Chart chart = new Chart(kind, "各村整改率", 45, names, List.of(new ChartSeries("整改率", values)));
        Document paper = new Document(
                new DocumentInfo("图", "图", "某某镇", "2017-08-18", "0123456789abcdef"),
                List.of(new Section(PageFormat.official(landscape, "图"), List.of(chart))));
        return Layout.pages(paper, Fonts.bundled());
    }
}
