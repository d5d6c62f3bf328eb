package taizhang.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameFieldTest {
    @ParameterizedTest
    @ValueSource(strings = {"王某和李某", "王某与李某某", "王某某及李某", "王某和李某（镇扶贫办）", " 王某和李某 "})
    void two_names_joined_by_a_word_are_no_name(String written) {
        assertThat(NameField.isPair(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"张和平", "欧阳和平", "和平", "与会者", "王某", "李和", "阿卜杜拉·和田江", "张和平（镇扶贫办）"})
    void a_name_with_such_a_sign_in_it_is_one(String written) {
        assertThat(NameField.isPair(written)).isFalse();
    }
}
