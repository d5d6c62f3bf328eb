package taizhang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikeTest {
    @ParameterizedTest
    @CsvSource({
        "2F1F, 571F",
        "2F70, 793A",
        "2FD5, 9FA0",
        "2E81, 5382",
        "2E9F, 6BCD",
        "2EDA, 9875",
        "2EE2, 9A6C",
        "2EF3, 9F9F",
        "31D0, 4E00",
        "F900, 8C48",
        "FA1E, 7FBD",
        "2F800, 4E3D"
    })
    void a_look_alike_has_its_usual_character(String written, String usual) {
        assertThat(LookAlike.normal(Integer.parseInt(written, 16))).isEqualTo(Integer.parseInt(usual, 16));
    }

    @Test
    void usual_characters_stay() {
        "上〇A，·。〔㐀⿰".codePoints().forEach(c -> assertThat(LookAlike.normal(c)).isEqualTo(c));
        assertThat(LookAlike.normal(0x2E80)).isEqualTo(0x2E80);
        assertThat(LookAlike.normal(0xFA0E)).isEqualTo(0xFA0E);
    }

    @Test
    void all_radicals_of_dictionaries_become_ideographs() {
        for (int c = 0x2F00; c <= 0x2FD5; c++) {
            assertThat(LookAlike.isChinese(LookAlike.normal(c))).isTrue();
            assertThat(LookAlike.normal(c)).isNotEqualTo(c);
        }
    }
}
