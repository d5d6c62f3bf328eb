package taizhang.layout.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taizhang.diagnostic.SourceSpan;
import taizhang.layout.text.TextLine;
import taizhang.render.Fonts;

/** No line of a cover stands over another, however long the name of the meeting and what is said of it. */
class CoverTest {
    @ParameterizedTest
    @CsvSource({"8,10,8", "40,20,8", "80,60,30", "126,60,60", "190,90,120"})
    void lines_keep_apart(int name, int time, int place) {
        List<String> notes = List.of("时间：" + "午".repeat(time), "地点：" + "楼".repeat(place), "读者：周某");
        BookCover cover =
                new BookCover("会".repeat(name), notes, "办".repeat(Math.min(name, 40)), "材料统计截至某日", "第3份", "页脚");
        Book book = new Book(cover, List.of(new BookPart.Absent("催报单")), Fonts.bundled(), SourceSpan.startOf("会议"));
        List<Double> lines = book.page(0).marks().stream()
                .filter(TextLine.class::isInstance)
                .map(mark -> ((TextLine) mark).baseline())
                .distinct()
                .sorted()
                .toList();
        assertThat(lines).hasSizeGreaterThan(6);
        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i) - lines.get(i - 1)).as(lines.toString()).isGreaterThan(14);
        }
        assertThat(lines.getLast()).isLessThan(OwnPage.SHEET_HEIGHT);
    }
}
