package taizhang.layout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of the ledger's own units and categories: a line had better not end inside one. */
class NamesTest {
    private static final Names NAMES = new Names(List.of("雅砻", "得荣县瓦卡镇", "瓦卡镇", "违法违规占用耕地"));

    private static double[] tears(Names names, String text) {
        double[] tears = Words.tears(text);
        names.weigh(text, tears);
        return tears;
    }

    @Test
    void places_inside_a_name_are_dearer_than_without_it_and_its_beginning_is_free() {
        String text = "关于得荣县瓦卡镇违法违规占用耕地的通报";
        double[] plain = tears(Names.NONE, text);
        double[] known = tears(NAMES, text);
        int name = text.indexOf("得荣县");
        int category = text.indexOf("违法");
        for (int i = 1; i < text.length(); i++) {
            boolean inside = (i > name && i < category) || (i > category && i < text.indexOf("的通报"));
            if (inside) {
                assertThat(known[i]).as(text.substring(0, i)).isGreaterThan(plain[i]);
            } else if (i == name || i == category) {
                assertThat(known[i]).isZero();
            } else {
                assertThat(known[i]).isEqualTo(plain[i]);
            }
        }
    }

    @Test
    void a_name_alone_is_broken_by_the_words_it_is_made_of() {
        assertThat(tears(NAMES, "得荣县瓦卡镇")).isEqualTo(Words.tears("得荣县瓦卡镇"));
    }

    @Test
    void of_a_name_within_another_the_longer_counts() {
        double[] once = tears(new Names(List.of("得荣县瓦卡镇")), "得荣县瓦卡镇整改台账");
        assertThat(tears(NAMES, "得荣县瓦卡镇整改台账")).isEqualTo(once);
    }

    @Test
    void names_of_two_characters_tell_nothing() {
        assertThat(tears(NAMES, "雅砻江边")).isEqualTo(Words.tears("雅砻江边"));
    }
}
