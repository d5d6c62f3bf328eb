package taizhang.layout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import taizhang.document.FontRole;

/** 避头尾 on texts by chance. */
class LineBreakingPropertiesTest {
    private static final Pattern STARTS_BADLY = Pattern.compile("^[，。、；：？！）》】〕”’…·%].*");
    private static final Pattern ENDS_BADLY = Pattern.compile(".*[（《【〔“‘]$");
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile(".*\\d$");
    private static final Pattern STARTS_WITH_UNIT = Pattern.compile("^[元户人年月日号期亩万%].*");
    private static final int TEXTS = 400;

    private final Glyph glyph = new Glyph(new LineBreakerTest.PlainMetrics());

    private List<String> lines(String text, int ems) {
        int[] ends = new LineBreaker(glyph).lines(text, FontRole.SONG, ems * 1000, 0, 0);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ends.length; i += 2) {
            lines.add(text.substring(ends[i], ends[i + 1]));
        }
        return lines;
    }

    /** In half ems. */
    private int width(String line) {
        int width = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            width += line.codePointAt(i) < 0x2000 ? 1 : 2;
        }
        return width;
    }

    @Test
    void no_line_begins_or_ends_with_a_forbidden_mark() {
        RandomText random = new RandomText(1);
        for (int i = 0; i < TEXTS; i++) {
            String text = random.next(random.between(1, 60));
            for (String line : lines(text, random.between(10, 40))) {
                assertThat(line).as(text).doesNotMatch(STARTS_BADLY).doesNotMatch(ENDS_BADLY);
            }
        }
    }

    @Test
    void a_number_stays_with_its_unit() {
        RandomText random = new RandomText(2);
        int breaks = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = random.next(random.between(1, 60));
            List<String> lines = lines(text, random.between(14, 40));
            for (int k = 0; k + 1 < lines.size(); k++) {
                boolean torn = ENDS_IN_NUMBER.matcher(lines.get(k)).matches()
                        && STARTS_WITH_UNIT.matcher(lines.get(k + 1)).matches();
                assertThat(torn).as(lines.get(k) + "|" + lines.get(k + 1)).isFalse();
                breaks++;
            }
        }
        assertThat(breaks).isGreaterThan(TEXTS);
    }

    @Test
    void nothing_is_lost_and_no_line_is_wider_than_its_room_by_more_than_half_a_mark() {
        RandomText random = new RandomText(3);
        for (int i = 0; i < TEXTS; i++) {
            String text = random.next(random.between(1, 80));
            int room = random.between(10, 40);
            List<String> lines = lines(text, room);
            assertThat(String.join("", lines)).isEqualTo(text);
            for (String line : lines) {
                int marks = line.length()
                        - line.replaceFirst("[，。、；：？！）》】〕”’]+$", "").length();
                assertThat(width(line) - marks).as(line).isLessThanOrEqualTo(2 * room);
            }
        }
    }

    @Test
    void a_line_is_filled_but_for_what_must_not_be_torn() {
        RandomText random = new RandomText(4);
        for (int i = 0; i < TEXTS; i++) {
            String text = random.next(random.between(20, 80));
            int room = random.between(20, 40);
            List<String> lines = lines(text, room);
            for (String line : lines.subList(0, lines.size() - 1)) {
                assertThat(width(line)).as(line).isGreaterThan(2 * (room - 20));
            }
        }
    }

    @Test
    void titles_and_centred_cells_lose_nothing_and_need_no_more_lines() {
        RandomText random = new RandomText(5);
        LineBreaker breaker = new LineBreaker(glyph);
        TitleBreaks titles = new TitleBreaks(breaker, glyph, Names.NONE);
        Balance balance = new Balance(breaker, glyph, Names.NONE);
        for (int i = 0; i < TEXTS; i++) {
            String text = random.next(random.between(1, 14));
            int limit = random.between(10, 24) * 1000;
            int[] plain = breaker.lines(text, FontRole.TITLE, limit, 0, 0);
            TextStyle style = TextStyle.of(FontRole.TITLE, 22, 1.4, TextStyle.Flush.CENTER);
            for (int[] lines : List.of(titles.lines(text, FontRole.TITLE, limit), balance.lines(text, style, limit))) {
                assertThat(lines).hasSameSizeAs(plain);
                StringBuilder all = new StringBuilder();
                for (int k = 0; k < lines.length; k += 2) {
                    String line = text.substring(lines[k], lines[k + 1]);
                    assertThat(line).as(text).doesNotMatch(STARTS_BADLY).doesNotMatch(ENDS_BADLY);
                    all.append(line);
                }
                assertThat(all).hasToString(text);
            }
        }
    }
}
