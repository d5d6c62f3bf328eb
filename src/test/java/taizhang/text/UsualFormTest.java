package taizhang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class UsualFormTest {
    private static final String SIGNS = "aZ09 .,-（）：；，。、《》“”‘’—…％１２ＡＢ上庄村镇扶贫〇·é\u0301\u3000\t\n①㎡ﬁ豈가ᄀ𠀀\uD800⼀";

    @Test
    void the_short_way_is_the_form_of_unicode_for_every_character() {
        for (int c = 0; c < 0x30000; c++) {
            String text = "某" + Character.toString(c) + "\u0301";
            for (String one : new String[] {Character.toString(c), text}) {
                assertThat(UsualForm.halfWidth(one)).isEqualTo(Normalizer.normalize(one, Normalizer.Form.NFKC));
                assertThat(UsualForm.whole(one)).isEqualTo(Normalizer.normalize(one, Normalizer.Form.NFC));
            }
        }
    }

    @Test
    void the_short_way_is_the_form_of_unicode_for_texts() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            String one = text.toString();
            assertThat(UsualForm.halfWidth(one)).isEqualTo(Normalizer.normalize(one, Normalizer.Form.NFKC));
            assertThat(UsualForm.whole(one)).isEqualTo(Normalizer.normalize(one, Normalizer.Form.NFC));
            if (UsualForm.isCommon(one)) {
                assertThat(one).isEqualTo(Normalizer.normalize(one, Normalizer.Form.NFKC));
            }
        }
    }
}
