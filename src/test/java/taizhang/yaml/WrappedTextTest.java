package taizhang.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappedTextTest {
    @ParameterizedTest
    @CsvSource({
        "自2017|年5月, 自2017年5月",
        "共|3户, 共3户",
        "比例30|%以上, 比例30%以上",
        "低温8|℃以下, 低温8℃以下",
        "贫困户|(三户), 贫困户(三户)",
        "（三户)|已退, （三户)已退",
        "使用 Excel|Word 两种, 使用 Excel Word 两种",
        "甲村|乙村, 甲村乙村"
    })
    void no_space_stands_beside_a_digit_or_sign_of_a_chinese_text(String lines, String joined) {
        String[] both = lines.split("\\|", -1);
        for (String form : new String[] {"描述: %s\n  %s\n", "描述: \"%s\n  %s\"\n", "描述: >\n  %s\n  %s\n"}) {
            YamlFixture file = YamlFixture.read(form.formatted(both[0], both[1]));
            assertThat(file.slips()).isEmpty();
            assertThat(file.content()).isEqualTo("{描述=" + joined + "}");
        }
    }

    @ParameterizedTest
    @CsvSource({"资金3.|2万元, 资金3.2万元, 2", "自201|7年, 自2017年, 3", "资金3|.25万元, 资金3.25万元, 1", "'资金1,|234元', '资金1,234元', 2"})
    void a_number_that_goes_on_in_the_next_line_is_joined_and_reported(String lines, String joined, int begun) {
        String[] both = lines.split("\\|", -1);
        YamlFixture file = YamlFixture.read("描述: " + both[0] + "\n  " + both[1] + "\n");
        assertThat(file.slips()).containsExactly("TZ183@1:" + (5 + both[0].length() - begun) + "+" + begun);
        assertThat(file.content()).isEqualTo("{描述=" + joined + "}");
    }
}
