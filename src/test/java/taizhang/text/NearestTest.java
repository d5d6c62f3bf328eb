package taizhang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> NAMES = List.of("build", "生成", "check", "检查");

    @Test
    void a_slip_of_the_pen_finds_the_name() {
        assertThat(Nearest.of("biuld", NAMES)).contains("build");
        assertThat(Nearest.of("chekc", NAMES)).contains("check");
        assertThat(Nearest.of("生产", NAMES)).contains("生成");
        assertThat(Nearest.of("检查一下", NAMES)).contains("检查");
    }

    @Test
    void something_else_finds_nothing() {
        assertThat(Nearest.of("print", NAMES)).isEmpty();
        assertThat(Nearest.of("", NAMES)).isEmpty();
    }

    @Test
    void neighbours_that_changed_places_are_one_slip() {
        assertThat(Nearest.distance("verison", "version")).isEqualTo(1);
        assertThat(Nearest.distance("", "ab")).isEqualTo(2);
    }

    @Test
    void a_word_in_letters_may_have_fewer_slips_than_one_in_characters() {
        assertThat(Nearest.of("--week", List.of("--rev", "--day"))).isEmpty();
        assertThat(Nearest.of("责任人位", List.of("责任单位", "时限"))).contains("责任单位");
        assertThat(Nearest.of("时现", List.of("时限"))).contains("时限");
        assertThat(Nearest.of("甲", List.of("乙"))).isEmpty();
    }

    @Test
    void a_single_slip_comes_before_a_word_that_holds_another_and_that_before_several_slips() {
        assertThat(Nearest.of("责任人员", List.of("责任单位", "责任人", "责任"))).contains("责任人");
        assertThat(Nearest.of("整改时限", List.of("整改措施", "时限"))).contains("时限");
        assertThat(Nearest.of("时限", List.of("时限", "时限日"))).contains("时限");
    }

    @Test
    void names_equally_near_are_all_told_in_their_order() {
        assertThat(Nearest.all("甲村", List.of("乙村", "丙村", "丁庄"))).containsExactly("乙村", "丙村");
    }

    @ParameterizedTest
    @CsvSource({
        "撤回,退回",
        "驳回,退回",
        "不同意,同意",
        "同意,不同意",
        "不批准,批准",
        "批准,不批准",
        "不通过,通过",
        "通过,不通过",
        "不属实,属实",
        "属实,不属实",
        "未批准延期,批准延期",
        "非贫困村,贫困村",
        "查实,查否",
        "取消,抽查"
    })
    void a_word_of_another_sense_is_never_proposed(String written, String name) {
        assertThat(Nearest.of(written, List.of(name))).isEmpty();
    }

    @Test
    void names_equally_near_are_all_named_and_none_as_the_one() {
        List<String> units = List.of("上庄村", "下庄村", "大河口村", "后营村");
        assertThat(Nearest.question("上装村", units)).contains("是不是 上庄村？");
        assertThat(Nearest.question("十庄村", units)).contains("是不是 上庄村 或 下庄村？");
        assertThat(Nearest.question("镇水利站", units)).isEmpty();
        assertThat(Nearest.question("甲-09", List.of("甲-01", "甲-02", "甲-03", "甲-04")))
                .contains("是不是 甲-01 或 甲-02 或 甲-03 等？");
    }
}
