package taizhang.yaml.slips;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import taizhang.yaml.YamlFixture;

class StructureScanTest {
    @Test
    void tabs_are_reported_once_for_a_run_of_lines() {
        check(
                "问题:\n  - 编号: 上庄-001\n\t\t类别: 精准识别\n\t\t整改:\n\t\t\t方式: 限期整改\n    来源: 自查\n",
                "{问题=[{编号=上庄-001, 类别=精准识别, 整改={方式=限期整改}, 来源=自查}]}",
                "TZ110@3:1+2");
    }

    @Test
    void full_width_and_no_break_spaces_are_no_indentation() {
        check(
                "问题:\n  - 编号: 上庄-001\n　　类别: 精准识别\n    来源: 自查\n\u00A0   发现: 2017-05-18\n",
                "{问题=[{编号=上庄-001, 类别=精准识别, 来源=自查, 发现=2017-05-18}]}",
                "TZ112@3:1+2",
                "TZ112@5:1+4");
    }

    @Test
    void a_key_too_deep_belongs_to_the_level_next_to_it() {
        check(
                "问题:\n  - 编号: 上庄-001\n     类别: 精准识别\n     来源: 自查\n    发现: 2017-05-18\n",
                "{问题=[{编号=上庄-001, 类别=精准识别, 来源=自查, 发现=2017-05-18}]}",
                "TZ113@3:6+2");
    }

    @Test
    void a_key_too_shallow_belongs_to_the_level_next_to_it() {
        check(
                "问题:\n  - 编号: 上庄-001\n    整改:\n      方式: 限期整改\n     时限: 2017-08-31\n    来源: 自查\n",
                "{问题=[{编号=上庄-001, 整改={方式=限期整改, 时限=2017-08-31}, 来源=自查}]}",
                "TZ113@5:6+2");
    }

    @Test
    void a_misplaced_dash_belongs_where_its_key_begins_items() {
        check(
                """
                问题:
                  - 编号: 上庄-001
                    经过:
                      - 日期: 2017-05-20
                        事项: 核实
                     - 日期: 2017-05-21
                       事项: 改派
                    备注:
                   - 编号: 上庄-002
                     类别: 精准识别
                  - 编号: 上庄-003
                """,
                "{问题=[{编号=上庄-001, 经过=[{日期=2017-05-20, 事项=核实}, {日期=2017-05-21, 事项=改派}], 备注=},"
                        + " {编号=上庄-002, 类别=精准识别}, {编号=上庄-003}]}",
                "TZ113@6:6+1",
                "TZ113@9:4+1");
    }

    @Test
    void wrong_dashes_are_mended() {
        check(
                "问题:\n  － 编号: 上庄-001\n    类别: 甲\n  -编号: 上庄-002\n   类别: 乙\n  —编号：上庄-003\n",
                "{问题=[{编号=上庄-001, 类别=甲}, {编号=上庄-002, 类别=乙}, {编号=上庄-003}]}",
                "TZ130@2:3+1",
                "TZ131@4:3+1",
                "TZ130@6:3+1",
                "TZ115@6:6+1");
    }

    @Test
    void a_text_that_goes_on_at_its_keys_column_is_stray_and_read_on() {
        check(
                "问题:\n  - 编号: 上庄-001\n    描述: 村民赵某家中有轿车一辆，\n    仍列为建档立卡贫困户。\n还有\n    来源: 自查\n",
                "{问题=[{编号=上庄-001, 描述=村民赵某家中有轿车一辆，仍列为建档立卡贫困户。还有, 来源=自查}]}",
                "TZ114@4:5+11");
    }

    @Test
    void a_stray_line_after_a_complete_value_is_left_out() {
        check(
                "问题:\n  - 编号: 上庄-001\n    描述: \"甲\"\n      乙\n    来源: 自查\n",
                "{问题=[!{编号=上庄-001, 描述=甲, 来源=自查}]}",
                "TZ114@4:7+1");
    }

    @Test
    void slips_on_the_further_lines_of_a_text_are_found() {
        check(
                "问题:\n  - 编号: 上庄-001\n    描述: 甲\n      乙 #3号楼\n      内容: 丙\n    来源: 自查\n",
                "{问题=[{编号=上庄-001, 描述=甲乙 ＃3号楼内容： 丙, 来源=自查}]}",
                "TZ128@4:9+4",
                "TZ117@5:9+1");
    }

    @Test
    void a_block_text_may_begin_deeper_than_it_goes_on() {
        check(
                "问题:\n  - 编号: 上庄-001\n    描述: |\n        首行\n      次行\n    来源: 自查\n",
                "{问题=[{编号=上庄-001, 描述=首行\n次行, 来源=自查}]}",
                "TZ113@5:7+2");
    }

    @Test
    void a_stray_character_before_a_key_is_reported_and_passed_over() {
        check(
                "问题:\n  - 编号: 上庄-001\n @  类别: 精准识别\n?   来源: 自查\n  -*编号: 上庄-002\n    “经办”: 某\n",
                "{问题=[{编号=上庄-001, 类别=精准识别, 来源=自查}, {编号=上庄-002, “经办”=某}]}",
                "TZ141@3:2+1",
                "TZ141@4:1+1",
                "TZ141@5:4+1");
    }

    @Test
    void a_key_without_its_colon_is_read_as_one() {
        check(
                "问题:\n  - 编号 上庄-001\n    类别 精准识别\n    经过\n      - 日期: 2017-05-20\n  - 编号: 上庄-002\n  - 编号: 上庄-003\n",
                "{问题=[{编号=上庄-001, 类别=精准识别, 经过=[{日期=2017-05-20}]}, {编号=上庄-002}, {编号=上庄-003}]}",
                "TZ142@2:5+2",
                "TZ142@3:5+2",
                "TZ142@4:5+2");
    }

    @Test
    void a_missing_dash_is_one_finding() {
        check(
                "问题:\n  - 编号: 上庄-001\n    类别: 甲\n    来源: 自查\n    编号: 上庄-002\n    类别: 乙\n    来源: 自查\n",
                "{问题=[!{编号=上庄-001, 类别=甲, 来源=自查}]}",
                "TZ143@5:5+2");
    }

    @Test
    void the_line_that_is_off_is_blamed_and_not_those_in_their_usual_column() {
        check(
                """
                问题:
                  - 编号: 上庄-001
                    经过:
                     - 日期: 2017-05-20
                        事项: 核实
                      - 日期: 2017-05-21
                        事项: 改派
                  - 编号: 上庄-002
                    经过:
                      - 日期: 2017-05-20
                        事项: 核实
                """,
                "{问题=[{编号=上庄-001, 经过=[{日期=2017-05-20, 事项=核实}, {日期=2017-05-21, 事项=改派}]},"
                        + " {编号=上庄-002, 经过=[{日期=2017-05-20, 事项=核实}]}]}",
                "TZ113@4:6+1");
    }

    @Test
    void what_a_ledger_does_not_use_is_reported() {
        check("单位: {上庄村: &甲 {电话: 1}}\n", "{单位={上庄村={电话=1}}}", "TZ132@1:11+2");
        check("--- # 台账\n单位: 甲\n---\n单位: 乙\n", "{单位=甲}", "TZ133@3:1+3");
        check("单位: {[上庄村]: 甲}\n", "{单位={}}", "TZ135@1:6+5");
    }

    private static void check(String text, String content, String... slips) {
        YamlFixture file = YamlFixture.read(text);
        assertThat(file.slips()).containsExactly(slips);
        assertThat(file.content()).isEqualTo(content);
    }
}
