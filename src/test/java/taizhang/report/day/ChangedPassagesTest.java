package taizhang.report.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a text is new. */
class ChangedPassagesTest {
    /** The later text with its new passages between low lines. */
    private static String told(String before, String after) {
        StringBuilder text = new StringBuilder(after.strip());
        List<Passage> passages = ChangedPassages.of(before, after);
        for (Passage passage : passages.reversed()) {
            text.insert(passage.to(), '_').insert(passage.from(), '_');
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "已入户核查12户。,已入户核查12户。,已入户核查12户。",
        "已入户核查3户。,已入户核查13户。,已入户核查_13_户。",
        "前两户验收。,前两户验收，第三户上屋面。,前两户验收，_第三户上屋面_。",
        "正在催缴。,账已核清，全部退回。,_账已核清，全部退回_。",
        "'',甲户已搬迁。,_甲户已搬迁_。",
        "甲户已搬迁。,甲户已搬迁,甲户已搬迁",
        "补助已发。甲户未领。,补助已发。,补助已发。",
        "比例45.5%。,比例45.6%。,比例_45.6%_。",
        "A1楼未拆,B1楼未拆,_B1_楼未拆",
    })
    void new_words_are_found_and_old_ones_left(String before, String after, String expected) {
        assertThat(told(before, after)).isEqualTo(expected);
    }

    @Test
    void words_that_agree_by_chance_amid_new_ones_are_new() {
        assertThat(told("羊的联系人不在", "牛的买主联系好了，不卖")).doesNotContain("_的_").startsWith("_牛");
    }

    @Test
    void a_text_of_paragraphs_keeps_its_places() {
        assertThat(told("一是核查。\n二是公示。", "一是核查。\n二是公示七天。\n三是销号。")).isEqualTo("一是核查。\n二是公示_七天。\n三是销号_。");
    }

    @Test
    void passages_lie_in_order_within_the_text_and_what_is_left_stood_there_before() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String before = text(random);
            String after = text(random);
            int last = 0;
            StringBuilder left = new StringBuilder();
            for (Passage passage : ChangedPassages.of(before, after)) {
                assertThat(passage.from()).isGreaterThanOrEqualTo(last);
                assertThat(passage.to()).isGreaterThan(passage.from()).isLessThanOrEqualTo(after.length());
                left.append(after, last, passage.from());
                last = passage.to();
            }
            left.append(after.substring(last));
            assertThat(isWithin(letters(left.toString()), letters(before)))
                    .as(before + " → " + after)
                    .isTrue();
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("甲");
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append("甲乙丙丁，。12".charAt(random.nextInt(8)));
        }
        return text.append("丁").toString();
    }

    private static String letters(String text) {
        return text.replaceAll("[，。]", "");
    }

    private static boolean isWithin(String part, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            at += part.charAt(at) == whole.charAt(i) ? 1 : 0;
        }
        return at == part.length();
    }
}
