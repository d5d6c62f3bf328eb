package taizhang.layout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import taizhang.document.FontRole;

public class LineBreakerTest {
    private final FontMetrics fonts = new PlainMetrics();

    private List<String> lines(String text, double ems) {
        int[] ends = new LineBreaker(new Glyph(fonts)).lines(text, FontRole.SONG, (int) (ems * 1000), 0, 0);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ends.length; i += 2) {
            lines.add(text.substring(ends[i], ends[i + 1]));
        }
        return lines;
    }

    @Test
    void han_breaks_anywhere() {
        assertThat(lines("问题已经全部整改", 5)).containsExactly("问题已经全", "部整改");
    }

    @Test
    void an_empty_text_has_one_line() {
        assertThat(lines("", 5)).containsExactly("");
    }

    @Test
    void a_line_feed_ends_a_line() {
        assertThat(lines("一\n\n二三", 5)).containsExactly("一", "", "二三");
    }

    @Test
    void a_line_does_not_start_with_a_closing_mark() {
        assertThat(lines("问题已整改完成）。下步", 7)).containsExactly("问题已整改完", "成）。下步");
    }

    @Test
    void a_mark_at_the_end_of_a_line_may_take_half_its_width() {
        assertThat(lines("问题已整改，完成", 5.5)).containsExactly("问题已整改，", "完成");
        assertThat(lines("问题已整改”。完成", 6)).containsExactly("问题已整改”。", "完成");
    }

    @Test
    void a_line_does_not_end_with_an_opening_mark() {
        assertThat(lines("执行“五不录”政策", 3)).containsExactly("执行", "“五不", "录”政", "策");
    }

    @Test
    void a_word_and_a_number_stay_whole() {
        assertThat(lines("收回资金251542.71元", 6)).containsExactly("收回资金", "251542.71元");
        assertThat(lines("系统ABCDEF录入", 4.5)).containsExactly("系统", "ABCDEF", "录入");
    }

    @Test
    void a_number_wider_than_the_column_is_cut_from_its_unit_first() {
        assertThat(lines("251542.71元", 5)).containsExactly("251542.71", "元");
        assertThat(lines("251542.71元", 3)).containsExactly("25154", "2.71元");
    }

    @Test
    void a_code_wider_than_the_column_is_cut_at_its_seams_and_not_in_its_numbers() {
        assertThat(lines("ZC-2017-00012", 5)).containsExactly("ZC-2017-", "00012");
        assertThat(lines("AB/2017/00012", 4)).containsExactly("AB/2017/", "00012");
        assertThat(lines("PROJECT2017001", 4.5)).containsExactly("PROJECT", "2017001");
        assertThat(lines("差额 -20170012", 5)).containsExactly("差额", "-20170012");
    }

    @Test
    void what_must_be_parted_is_not_parted_at_the_unit() {
        assertThat(lines("〔2017〕9号", 4.6)).containsExactly("〔2017〕", "9号");
        assertThat(lines("2017-08-12期", 5.2)).containsExactly("2017-08-", "12期");
    }

    @Test
    void the_longest_number_is_found_with_what_stays_with_it() {
        assertThat(NumberRun.longest("收回（251542.71元），退3户")).isEqualTo("（251542.71元），");
        assertThat(NumberRun.longest("8件。")).isEmpty();
        assertThat(NumberRun.digits("收回251542.71。")).isEqualTo("251542.71");
    }

    @Test
    void a_date_breaks_after_the_year_only() {
        assertThat(lines("2017年6月30日", 4.5)).containsExactly("2017年", "6月30日");
    }

    @Test
    void a_document_number_stays_whole() {
        assertThat(lines("依据冀发〔2015〕27号", 9)).containsExactly("依据", "冀发〔2015〕27号");
    }

    @Test
    void a_line_does_not_start_with_the_hyphen_of_a_problem_number() {
        assertThat(lines("已整改（高崖-002）。", 6)).containsExactly("已整改", "（高崖-002）。");
        assertThat(lines("问题大河口-004已整改", 6)).containsExactly("问题", "大河口-004已", "整改");
    }

    @Test
    void a_last_line_is_not_one_character() {
        assertThat(lines("资金已经全部收回", 7)).containsExactly("资金已经全部", "收回");
        assertThat(lines("资金已经全部收回。", 7)).containsExactly("资金已经全部", "收回。");
        for (int ems = 5; ems < 10; ems++) {
            assertThat(lines("6月20日移交镇纪委", ems)).as("%s", ems).doesNotContain("委");
        }
        assertThat(lines("责任人", 2)).containsExactly("责任", "人");
        assertThat(lines("共收回8元", 4)).containsExactly("共收回", "8元");
    }

    @Test
    void a_number_stays_with_a_unit_of_two_characters() {
        assertThat(lines("共计收回86万元", 6)).containsExactly("共计收回", "86万元");
    }

    @Test
    void an_enumerator_stays_with_its_text() {
        assertThat(lines("政策落实（一）识别", 7)).containsExactly("政策落实", "（一）识别");
    }

    @Test
    void a_double_dash_and_an_ellipsis_are_not_torn() {
        assertThat(lines("问题整改——完成", 5)).containsExactly("问题整改", "——完成");
        assertThat(lines("问题整改……完成", 5)).containsExactly("问题整", "改……完成");
    }

    @Test
    void a_surrogate_pair_is_one_character() {
        assertThat(lines("𠮷𠮷𠮷", 2)).containsExactly("𠮷𠮷", "𠮷");
    }

    @Test
    void a_combining_mark_stays_with_its_letter() {
        assertThat(lines("中e\u0301中", 1)).containsExactly("中", "e\u0301", "中");
    }

    @Test
    void white_space_hangs_at_the_end_of_a_line() {
        assertThat(lines("问题 整改", 2)).containsExactly("问题", "整改");
    }

    /** Han and full-width marks one em, everything else half an em. */
    public static final class PlainMetrics implements FontMetrics {
        @Override
        public int faces() {
            return FontRole.values().length;
        }

        @Override
        public int advance(int face, int codePoint) {
            return codePoint < 0x2000 ? 500 : 1000;
        }

        @Override
        public int bearing(int face, int codePoint) {
            return 0;
        }
    }
}
