package taizhang.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text tells of persons, and what it does not. */
class HintsInTextTest {
    @ParameterizedTest
    @CsvSource({
        "汤家已退。,汤家",
        "由周书记包户。,周书记",
        "刘大爷已搬。,刘大爷",
        "尹户补交手续。,尹户",
        "已和赵老师核对。,赵老师",
        "赵大柱户已清退。,赵大柱",
        "村民钱某补交。,钱某",
        "其子在县一中就读。,县一中",
        "孩子在镇中心校。,中心校",
        "其女高三班。,高三班",
        "其女高三（2）班。,高三（2）班",
        "孙子上县二小。,县二小",
    })
    void a_person_is_told(String text, String told) {
        assertThat(Stream.concat(NameHints.in(text).stream(), PrivateWords.in(text).stream()))
                .anyMatch(hint -> hint.word().endsWith(told));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "赵家庄道路已修，李家沟村已验收。",
                "国家政策已落实，安家落户三户。",
                "全户、单户、农户都已核对。",
                "义务教育控辍保学已落实，提高一倍。",
                "万户居民、成家立业的补助已发。",
                "张户型、何户口登记已更正。",
            })
    void a_place_and_a_usual_word_are_nobody(String text) {
        assertThat(NameHints.in(text)).isEmpty();
        assertThat(PrivateWords.in(text)).isEmpty();
    }
}
