package taizhang.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecoveryTest {
    @Test
    void a_broken_record_hides_no_other_and_keeps_what_can_be_read() {
        YamlFixture file = YamlFixture.read("""
                        问题:
                          - 编号: 上庄-001
                            类别: 精准识别
                          - 编号: 上庄-002
                            涉及: {户数: 1 人数: 3}
                            来源: 自查
                          - 编号: 上庄-003
                            类别: 甲
                            类别: 乙
                        单位: 上庄村
                        """);
        assertThat(file.slips()).containsExactly("TZ137@5:5+17", "TZ120@9:5+2");
        assertThat(file.content())
                .isEqualTo("{问题=[{编号=上庄-001, 类别=精准识别}, !{编号=上庄-002, 来源=自查}, {编号=上庄-003, 类别=甲}], 单位=上庄村}");
    }

    @Test
    void a_broken_return_hides_no_other() {
        YamlFixture file = YamlFixture.read("""
                        单位:
                          上庄村:
                            进展: {上庄-001: 甲 乙: 丙}
                            备注: 无
                          下庄村:
                            备注: 有
                        """);
        assertThat(file.slips()).containsExactly("TZ137@3:5+20");
        assertThat(file.content()).isEqualTo("{单位={上庄村=!{备注=无}, 下庄村={备注=有}}}");
    }

    @Test
    void a_list_at_its_keys_column_is_taken_apart_too() {
        YamlFixture file = YamlFixture.read("问题:\n- 编号: 上庄-001\n  涉及: {户数: 1 人数: 3}\n  来源: 自查\n- 编号: 上庄-002\n单位: 甲\n");
        assertThat(file.slips()).containsExactly("TZ137@3:3+17");
        assertThat(file.content()).isEqualTo("{问题=[!{编号=上庄-001, 来源=自查}, {编号=上庄-002}], 单位=甲}");
    }

    @Test
    void a_text_that_is_no_yaml_at_all_ends_in_findings() {
        assertThat(YamlFixture.read("{{{{\n").slips()).isNotEmpty();
        assertThat(YamlFixture.read("[]]\n").slips()).isNotEmpty();
        assertThat(YamlFixture.read("村民赵某家中有轿车一辆。\n仍列为建档立卡贫困户。\n").slips()).containsExactly("TZ114@1:1+12");
        assertThat(YamlFixture.read("备注: " + "[".repeat(50_000) + "]".repeat(50_000) + "\n")
                        .slips())
                .contains("TZ136@1:35+1");
    }
}
