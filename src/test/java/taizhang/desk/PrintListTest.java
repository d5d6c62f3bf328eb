package taizhang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import taizhang.diagnostic.SourceSpan;
import taizhang.document.DocumentInfo;
import taizhang.layout.book.Book;
import taizhang.layout.book.BookCover;
import taizhang.layout.book.BookPart;
import taizhang.layout.book.SheetRun;
import taizhang.model.Meeting;
import taizhang.model.Origin;
import taizhang.render.Fonts;
import taizhang.render.TextWriter;

/** Whoever types the pages of a list for the printer into its window gets every sheet of the book, and each once. */
class PrintListTest {
    private static final Pattern SETTING = Pattern.compile("打印设置：(\\S+?)，(单面|双面)\\S*\\s*\\|?\\s*页码 ([0-9,-]+)");
    private static final BookPart.Size UPRIGHT = new BookPart.Size(595, 842);
    private static final BookPart.Size ACROSS = new BookPart.Size(842, 595);

    @RepeatedTest(40)
    void the_pages_that_are_typed_in_make_the_sheets_of_the_book(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        List<BookPart> parts = new ArrayList<>();
        for (int part = 0; part < 4; part++) {
            List<BookPart.Size> pages = new ArrayList<>();
            for (int page = random.nextInt(6); page >= 0; page--) {
                pages.add(random.nextBoolean() ? UPRIGHT : ACROSS);
            }
            parts.add(new BookPart.Enclosed("材料" + part, "外来", pages));
        }
        BookCover cover = new BookCover("会议", List.of(), "办公室", "截至", "", "页脚");
        Book book = new Book(cover, parts, Fonts.bundled(), SourceSpan.startOf("会议"));
        String text = list(parts, book.runs());
        Map<Integer, Integer> printed = new LinkedHashMap<>();
        Matcher setting = SETTING.matcher(text);
        int sheets = 0;
        while (setting.find()) {
            List<Integer> pages = pages(setting.group(3));
            boolean both = setting.group(2).equals("双面");
            for (int i = 0; i < pages.size(); i += both ? 2 : 1) {
                sheets++;
                printed.merge(pages.get(i), 1, Integer::sum);
                if (both) {
                    assertThat(pages.get(i) % 2).as(text).isEqualTo(1);
                    assertThat(pages.get(i + 1)).as(text).isEqualTo(pages.get(i) + 1);
                    printed.merge(pages.get(i + 1), 1, Integer::sum);
                }
            }
        }
        assertThat(printed.values()).as(text).containsOnly(1);
        for (SheetRun run : book.runs()) {
            for (int page = run.from(); page <= run.to(); page++) {
                assertThat(printed).as(text).containsKey(page);
            }
        }
        assertThat(sheets)
                .as(text)
                .isEqualTo(book.runs().stream().mapToInt(SheetRun::sheets).sum());
    }

    private static String list(List<BookPart> parts, List<SheetRun> runs) {
        Meeting meeting = new Meeting(
                LocalDate.of(2017, 8, 18),
                "会议",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                List.of(),
                List.of(),
                Origin.NOWHERE);
        List<String> titles = parts.stream().map(BookPart::title).toList();
        PrintList.Job job = new PrintList.Job("全份", "汇编.pdf", 1, titles, runs);
        DocumentInfo info = new DocumentInfo(PrintList.NAME, PrintList.NAME, "题", "", "", "", "", "", "");
        return TextWriter.textOf(new PrintList(meeting, List.of(job), List.of()).document(info, "页脚", "时间"));
    }

    private static List<Integer> pages(String ranges) {
        List<Integer> pages = new ArrayList<>();
        for (String range : ranges.split(",", -1)) {
            String[] ends = range.split("-", -1);
            for (int page = Integer.parseInt(ends[0]); page <= Integer.parseInt(ends[ends.length - 1]); page++) {
                pages.add(page);
            }
        }
        return pages;
    }
}
