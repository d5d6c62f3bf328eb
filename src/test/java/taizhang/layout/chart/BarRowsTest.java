package taizhang.layout.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taizhang.document.Chart;
import taizhang.document.ChartKind;
import taizhang.document.ChartSeries;
import taizhang.document.ChartValue;
import taizhang.document.Document;
import taizhang.document.DocumentInfo;
import taizhang.document.PageFormat;
import taizhang.document.Section;
import taizhang.layout.Layout;
import taizhang.render.Fonts;

/** A few rows that run over are drawn closer rather than on a page of their own. */
class BarRowsTest {
    @ParameterizedTest
    @CsvSource({"true,16,1", "true,27,1", "true,31,1", "true,60,2", "false,50,1", "false,90,2"})
    void bars_take_as_few_pages_as_they_may(boolean landscape, int bars, int pages) {
        List<String> names = IntStream.range(0, bars).mapToObj(i -> "村" + i).toList();
        List<ChartValue> values =
                names.stream().map(name -> new ChartValue("50%")).toList();
        Chart chart = new Chart(ChartKind.BARS, "各村整改率", 45, names, List.of(new ChartSeries("整改率", values)));
        Document paper = new Document(
                new DocumentInfo("图", "图", "某某镇", "2017-08-18", "0123456789abcdef"),
                List.of(new Section(PageFormat.official(landscape, "图"), List.of(chart))));
        assertThat(Layout.pages(paper, Fonts.bundled()).count()).isEqualTo(pages);
    }
}
