package taizhang.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KeysTest {
    @ParameterizedTest
    @EnumSource(Keys.class)
    void no_key_is_listed_twice(Keys keys) {
        assertThat(keys.names()).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void a_file_of_problems_knows_the_keys_of_all_records_in_it() {
        var vocabulary = FileKind.PROBLEMS.vocabulary();
        assertThat(vocabulary.keys()).contains("问题", "编号", "户数", "时限", "经过", "新措施", "字段");
        assertThat(vocabulary.freeTextKeys()).contains("描述", "措施", "情况").doesNotContain("时限", "编号");
    }

    @ParameterizedTest
    @CsvSource({"责任 单位, 责任单位", "方试, 方式", "整改时限, 时限", "措施一, 措施", "责任人员, 责任人"})
    void a_misspelt_key_is_told(String written, String meant) {
        assertThat(KeyTexts.nearest(written, Keys.MEASURE.names())).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"甲乙丙丁", "天气", "x"})
    void nothing_is_suggested_for_a_word_far_from_all(String written) {
        assertThat(KeyTexts.nearest(written, Keys.MEASURE.names())).isEmpty();
    }

    @Test
    void every_key_has_an_example() {
        assertThat(Stream.concat(Arrays.stream(Keys.values()), Arrays.stream(ActKind.values()))
                        .flatMap(keys -> keys.names().stream()))
                .allSatisfy(key -> assertThat(KeyTexts.example(key)).startsWith(key + ": "));
    }

    @Test
    void files_are_known_by_their_names() {
        assertThat(FileKind.of("专项.yaml")).contains(FileKind.CAMPAIGN);
        assertThat(FileKind.of("问题/上庄村.yml")).contains(FileKind.PROBLEMS);
        assertThat(FileKind.of("周报/2017-05-19.YAML")).contains(FileKind.PERIOD);
        assertThat(List.of("问题/a/b.yaml", "问题.yaml", "专项.txt", "佐证/a.yaml"))
                .allSatisfy(path -> assertThat(FileKind.of(path)).isEmpty());
        assertThat(FileKind.hintFor("佐证/a.yaml", List.of())).isEmpty();
        assertThat(FileKind.hintFor("说明.md", List.of())).isEmpty();
        assertThat(FileKind.hintFor("专项.txt", List.of())).isPresent();
    }
}
