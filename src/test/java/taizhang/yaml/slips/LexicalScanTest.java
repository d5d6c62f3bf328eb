package taizhang.yaml.slips;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taizhang.yaml.YamlFixture;

class LexicalScanTest {
    /** One slip on a line of a record: what is written, the finding on line 3, what is read on. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "时限：2017-08-31 | TZ115@3:7+1 | 时限=2017-08-31",
                "上庄-004：正在复核 | TZ115@3:11+1 | 上庄-004=正在复核",
                "时限:2017-08-31 | TZ116@3:7+1 | 时限=2017-08-31",
                "时限:　2017-08-31 | TZ112@3:8+1 | 时限=2017-08-31",
                "时限:\t2017-08-31 | TZ110@3:8+1 | 时限=2017-08-31",
                "文号: [2017]5号 | TZ121@3:9+8 | 文号=[2017]5号",
                "备注: *以公示为准 | TZ121@3:9+6 | 备注=*以公示为准",
                "备注: @某 # 注 | TZ121@3:9+6 | 备注=@某 # 注",
                "文号: %5 # 注 | TZ121@3:9+2 | 文号=%5",
                "备注: &某 's | TZ121@3:9+5 | 备注=&某 's",
                "备注: !重要 | TZ121@3:9+3 | 备注=!重要",
                "备注: - 无 | TZ121@3:9+3 | 备注=- 无",
                "备注: - | TZ121@3:9+1 | 备注=-",
                "备注: >30户未落实 | TZ121@3:9+7 | 备注=>30户未落实",
                "描述: \"五不录\"未执行 | TZ123@3:14+3 | 描述=\"五不录\"未执行",
                "描述: \"未执行 | TZ122@3:9+1 | 描述=未执行",
                "描述: '未执行 | TZ122@3:9+1 | 描述=未执行",
                "描述: 住在小区 #3号楼 | TZ128@3:14+4 | 描述=住在小区 #3号楼",
                "描述: #3号楼 | TZ128@3:9+4 | 描述=#3号楼",
                "描述: 公示内容: 低保 | TZ117@3:13+1 | 描述=公示内容: 低保",
                "原因: 见附件: | TZ117@3:12+1 | 原因=见附件:",
                "涉及: {户数：1, 人数: 3} | TZ115@3:12+1 | 涉及={户数=1, 人数=3}",
                "涉及: {户数:1, 人数: 3} | TZ116@3:12+1 | 涉及={户数=1, 人数=3}",
                "涉及: {户数: 1，人数: 3} | TZ127@3:15+1 | 涉及={户数=1, 人数=3}",
                "整改: {结论:通过} | TZ116@3:12+1 | 整改={结论=通过}",
                "整改: {意见: 齐全, 同意} | TZ125@3:14+6 | 整改={意见=齐全, 同意}",
                "整改: {意见: 齐全, 同意, 好, 结论: 通过} | TZ125@3:14+6 | 整改={意见=齐全, 同意, 好, 结论=通过}",
                "整改: {户数: 1, 人数: 2 | TZ124@3:9+1 | 整改={户数: 1, 人数: 2",
                "成员: [王某，李某] | TZ126@3:12+1 | 成员=[王某, 李某]",
                "成员: [王某、李某、赵某] | TZ126@3:12+1 | 成员=[王某, 李某, 赵某]",
                "成员: [王某, 李某 | TZ124@3:9+1 | 成员=[王某, 李某",
                "电话: “0313-1234567” | TZ129@3:9+14 | 电话=0313-1234567",
                "时限: 2017-08-31， | TZ138@3:19+1 | 时限=2017-08-31",
                "涉及: {户数: 1}， | TZ138@3:16+1 | 涉及={户数=1}",
                "涉及: ｛户数：1，人数：3｝ | TZ139@3:9+1 | 涉及={户数=1, 人数=3}",
                "佐证: \"D:\\某\" | TZ140@3:12+2 | 佐证=D:\\某",
                "描述: 甲\u200B乙 | TZ106@3:10+1 | 描述=甲乙",
                "描述: 甲\u0007乙 | TZ105@3:10+1 | 描述=甲乙",
                "描述: 甲\t乙 | TZ111@3:10+1 | 描述=甲 乙",
                "描述: 甲\uE81E乙 | TZ107@3:10+1 | 描述=甲龴乙",
                "描述: 甲\uFFFD | TZ108@3:10+1 | 描述=甲\uFFFD",
                "经办: &张 {户数: 1} | TZ121@3:9+10 | 经办=&张 {户数: 1}",
            })
    void a_slip_is_reported_where_it_stands_and_read_as_meant(String written, String finding, String read) {
        YamlFixture file = YamlFixture.read("问题:\n  - 编号: 上庄-001\n    " + written + "\n    来源: 自查\n");
        assertThat(file.slips()).containsExactly(finding);
        assertThat(file.content()).isEqualTo("{问题=[{编号=上庄-001, " + read + ", 来源=自查}]}");
    }

    /** Texts that look odd and are fine. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "描述: “五不录”未执行，公示内容：低保（10:30）。 | 描述=“五不录”未执行，公示内容：低保（10:30）。",
                "描述: \"公示内容: 低保 #3 {x}\" | 描述=公示内容: 低保 #3 {x}",
                "描述: 'it''s [a' # 注 | 描述=it's [a",
                "时限: 2017-08-31 # 已延期 | 时限=2017-08-31",
                "备注: # 可不写 | 备注=",
                "备注: | 备注=",
                "涉及: {户数: 1, 人数: 3, 资金: 0} # 元 | 涉及={户数=1, 人数=3, 资金=0}",
                "涉及: {户数: '1, 2：', 人数: \"，人数: 3\"} | 涉及={户数=1, 2：, 人数=，人数: 3}",
                "成员: [王某, 李某] | 成员=[王某, 李某]",
                "成员: 王某、李某 | 成员=王某、李某",
                "电话: -1 | 电话=-1",
                "佐证: D:\\某\\b.jpg | 佐证=D:\\某\\b.jpg",
                "备注: “甲”乙，丙：丁 | 备注=“甲”乙，丙：丁",
                "\"备注\": 甲 | 备注=甲",
                "备注 : 甲 | 备注=甲",
            })
    void a_text_that_is_fine_is_no_finding(String written, String read) {
        YamlFixture file = YamlFixture.read("问题:\n  - 编号: 上庄-001\n    " + written + "\n    来源: 自查\n");
        assertThat(file.slips()).isEmpty();
        assertThat(file.content()).isEqualTo("{问题=[{编号=上庄-001, " + read + ", 来源=自查}]}");
    }

    @Test
    void nothing_is_looked_for_inside_texts_of_several_lines() {
        YamlFixture file = YamlFixture.read("""
                        问题:
                        - 编号: 上庄-001
                          描述: |
                            时限：甲
                            时限:乙 #3

                              [王某，李某]
                          措施: "一是
                            时限：丙
                              二是" # 注
                          备注: 甲，
                            乙。
                          涉及: {户数: 1,
                            人数: 3
                          }
                          经办:
                            王某
                          佐证:
                          - 甲
                          - 乙
                        - 编号: 上庄-002
                        """);
        assertThat(file.slips()).isEmpty();
        assertThat(file.content())
                .isEqualTo("{问题=[{编号=上庄-001, 描述=时限：甲\n时限:乙 #3\n\n  [王某，李某],"
                        + " 措施=一是时限：丙二是, 备注=甲，乙。, 涉及={户数=1, 人数=3}, 经办=王某, 佐证=[甲, 乙]}, {编号=上庄-002}]}");
    }

    @Test
    void a_conflict_is_one_finding_and_the_first_version_is_read() {
        YamlFixture file = YamlFixture.read("""
                        问题:
                          - 编号: 上庄-001
                        <<<<<<< HEAD
                            时限: 2017-08-31
                        =======
                            时限: 2017-09-15
                        >>>>>>> origin/main
                            来源: 自查
                        """);
        assertThat(file.slips()).containsExactly("TZ118@3:1+12");
        assertThat(file.content()).isEqualTo("{问题=[{编号=上庄-001, 时限=2017-08-31, 来源=自查}]}");
    }

    @Test
    void a_lost_mark_of_a_conflict_is_reported() {
        YamlFixture file = YamlFixture.read("问题:\n  - 编号: 上庄-001\n=======\n    来源: 自查\n>>>>>>> a\n");
        assertThat(file.slips()).containsExactly("TZ119@3:1+7", "TZ119@5:1+9");
        assertThat(file.content()).isEqualTo("{问题=[{编号=上庄-001, 来源=自查}]}");
    }

    @Test
    void full_width_colons_after_titles_are_mended() {
        YamlFixture file = YamlFixture.read("单位：\n  下庄村：\n    进展：\n      上庄-001：正在复核，时限：八月\n    期限：无\n");
        assertThat(file.slips())
                .containsExactly("TZ115@1:3+1", "TZ115@2:6+1", "TZ115@3:7+1", "TZ115@4:13+1", "TZ115@5:7+1");
        assertThat(file.content()).isEqualTo("{单位={下庄村={进展={上庄-001=正在复核，时限：八月}, 期限=无}}}");
    }
}
