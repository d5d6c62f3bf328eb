package taizhang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was typed for a page code: every slip of the pen is known as one, and every other code by what it is. */
class TypedCodeTest {
    private static final String DIGEST = "6674bf11aa0c93d2".repeat(4);
    private static final PrintEdition EDITION = PrintEdition.of(2, List.of("font"));

    private static List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            PageText page = new PageText("整改台账", "2017-08-18", i + 1, 40, List.of("第" + i + "行"));
            codes.add(PageCode.of(page, DIGEST, EDITION.mark()));
            codes.add(PageCode.ofSet(DIGEST, "2017-08-" + (10 + i % 20), EDITION.mark()));
        }
        return codes;
    }

    private static void isASlip(String typed) {
        assertThat(TypedCode.read(typed))
                .as(typed)
                .isInstanceOfSatisfying(
                        TypedCode.Other.class,
                        other -> assertThat(other.sentence()).startsWith("抄错了"));
    }

    @Test
    void a_code_as_printed_is_read_with_its_edition() {
        for (String code : codes()) {
            if (TypedCode.read(code) instanceof TypedCode.OfPage page) {
                assertThat(page).isEqualTo(new TypedCode.OfPage(code, EDITION.mark()));
            } else {
                assertThat(TypedCode.read(code)).isEqualTo(TypedCode.read(code.toLowerCase(Locale.ROOT)));
                assertThat(((TypedCode.Other) TypedCode.read(code)).sentence()).contains("整套码");
            }
        }
    }

    @Test
    void every_single_wrong_sign_is_a_slip() {
        for (String code : codes()) {
            for (int i = 0; i < code.length(); i++) {
                for (char sign = '0'; sign <= 'Z'; sign++) {
                    if (code.charAt(i) != '-' && sign != code.charAt(i) && Character.isLetterOrDigit(sign)) {
                        isASlip(code.substring(0, i) + sign + code.substring(i + 1));
                    }
                }
            }
        }
    }

    @Test
    void every_two_signs_that_changed_places_are_a_slip_wherever_they_stand() {
        for (String code : codes()) {
            String signs = code.replace("-", "");
            for (int i = 0; i < signs.length(); i++) {
                for (int j = i + 1; j < signs.length(); j++) {
                    StringBuilder swapped = new StringBuilder(signs);
                    swapped.setCharAt(i, signs.charAt(j));
                    swapped.setCharAt(j, signs.charAt(i));
                    if (!swapped.toString().equals(signs)) {
                        isASlip(swapped.toString());
                    }
                }
            }
        }
    }

    @Test
    void haste_in_writing_it_is_no_slip() {
        TypedCode code = TypedCode.read("KACE-7RWN-A9FH");
        assertThat(code).isEqualTo(new TypedCode.OfPage("KACE-7RWN-A9FH", "A9"));
        for (String typed :
                List.of("kace7rwna9fh", " KACE 7RWN A9FH ", "ＫＡＣＥ－７ＲＷＮ－Ａ９ＦＨ", "校验码：KACE-7RWN-A9FH", "KACE—7RWN—A9FH")) {
            assertThat(TypedCode.read(typed)).as(typed).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',空的",
        "'--',空的",
        "KACE-7RW,有7个字",
        "KACE-7RWN-A,有9个字",
        "KACE-7RWN-A9FH3,有13个字",
        "六,有1个字",
        "6674bf11aa,数据版本",
        "6674bf11aa0c93d2,数据版本",
        "90b81a92ba0f865fb050ddf0c748319d188460c6,提交号",
        "KACE-7RWN-A9F中,抄错了",
        "КACE-7RWN-A9FH,抄错了",
        "KACE-7RWO,抄错了",
    })
    void anything_else_is_called_by_what_it_is(String typed, String said) {
        assertThat(TypedCode.read(typed))
                .isInstanceOfSatisfying(
                        TypedCode.Other.class,
                        other -> assertThat(other.sentence()).contains(said));
    }

    @Test
    void eight_signs_are_a_seal_or_a_page_of_the_first_edition() {
        assertThat(TypedCode.read("kace7rwn")).isEqualTo(new TypedCode.Eight("KACE-7RWN"));
    }

    @Test
    void codes_hang_on_the_whole_digest() {
        String other = DIGEST.substring(0, 63) + "0";
        PageText page = new PageText("整改台账", "2017-08-18", 1, 1, List.of("一"));
        assertThat(PageCode.of(page, other, "A9")).isNotEqualTo(PageCode.of(page, DIGEST, "A9"));
        assertThat(PageCode.ofSet(other, "2017-08-18", "A9")).isNotEqualTo(PageCode.ofSet(DIGEST, "2017-08-18", "A9"));
    }
}
