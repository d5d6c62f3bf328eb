package taizhang.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameFormTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"阿卜杜拉•买某", "阿卜杜拉・买某", "阿卜杜拉‧买某", "阿卜杜拉∙买某", "阿卜杜拉．买某", "阿卜杜拉.买某", "阿卜杜拉 · 买某", "阿卜杜拉\u00A0· 买某"})
    void every_dot_of_a_name_is_one(String written) {
        assertThat(NameForm.of(written).text()).isEqualTo("阿卜杜拉·买某");
    }

    @ParameterizedTest
    @ValueSource(strings = {"钱某Ａ", "钱某А", "钱某Α", "钱某\uD835\uDC00"})
    void every_letter_of_a_name_is_one(String written) {
        assertThat(NameForm.of(written).text()).isEqualTo("钱某A");
        assertThat(NameForm.of(written).odd()).isPresent();
    }

    @Test
    void a_usual_name_stays_as_it_is() {
        for (String name : new String[] {"王某", "王某（镇扶贫办）", "阿卜杜拉·买某", "钱某A", "王 某", "3.5村"}) {
            assertThat(NameForm.of(name).text()).isEqualTo(name);
            assertThat(NameForm.of(name).odd()).isEmpty();
        }
    }

    @Test
    void a_letter_in_two_parts_is_one() {
        assertThat(NameForm.of("Jose\u0301").text()).isEqualTo("Jos\u00E9");
        assertThat(NameForm.of("Jose\u0301").odd()).isPresent();
    }
}
