package taizhang.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineMatchTest {
    private static List<String> lines(String text) {
        return List.of(text.split("", -1)).subList(0, text.length());
    }

    @Test
    void lines_put_in_are_one_hunk() {
        assertThat(LineMatch.of(lines("abXYc"), lines("abc")).hunks()).containsExactly(new LineMatch.Hunk(2, 4, 2, 2));
    }

    @Test
    void lines_torn_apart_have_no_place() {
        LineMatch match = LineMatch.of(lines("abXYc"), lines("abX-Yc"));
        assertThat(match.placeOf(2, 4)).isEqualTo(-1);
        assertThat(match.placeOf(0, 3)).isZero();
    }

    @Test
    void the_hunks_make_one_text_of_the_other_whatever_they_are() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            List<String> one = some(random);
            List<String> two = some(random);
            List<String> made = new ArrayList<>(one);
            for (LineMatch.Hunk hunk : LineMatch.of(one, two).hunks().reversed()) {
                made.subList(hunk.a0(), hunk.a1()).clear();
                made.addAll(hunk.a0(), two.subList(hunk.b0(), hunk.b1()));
            }
            assertThat(made).isEqualTo(two);
        }
    }

    private static List<String> some(Random random) {
        return random.ints(random.nextInt(9), 0, 4).mapToObj(Integer::toString).toList();
    }
}
