package taizhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BareWordsTest {
    private static final Pattern DAY = Pattern.compile(
            "\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|(\\d{1,2}月(份)?)?(?<!\\d)\\d{1,2}[日号]|\\d{1,2}月[上中下]旬");
    private static final Pattern NOT_SAID = Pattern.compile("[^\\p{L}\\p{N}○]+");
    private static final List<String> PARTS = List.of(
            "1", "12", "2017", "３", "年", "月", "份", "日", "号", "旬", "上", "中", "-", "/", ".", "。", " ", "户", "○", "𠀀",
            "①", "Ⅳ", "é", "\u0301", "Ａ", "，", "\uD800", "½", "㊀");

    @Test
    void days_are_left_blank_and_other_figures_stay() {
        assertThat(BareWords.of("2017年5月18日，已流转 4 户。")).isEqualTo("○已流转4户");
        assertThat(BareWords.of("5月上旬、１８日和6月份3号各1次")).isEqualTo("○○和○各1次");
        assertThat(BareWords.of("118日")).isEqualTo("118日");
    }

    @Test
    void it_is_what_the_expressions_say_that_define_it() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 200_000; i++) {
            StringBuilder made = new StringBuilder();
            for (int count = random.nextInt(12); count > 0; count--) {
                made.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            String text = made.toString();
            String halfWidth = Normalizer.normalize(text, Normalizer.Form.NFKC);
            assertThat(BareWords.of(text))
                    .as(text)
                    .isEqualTo(NOT_SAID.matcher(DAY.matcher(halfWidth).replaceAll("○"))
                            .replaceAll(""));
        }
    }
}
