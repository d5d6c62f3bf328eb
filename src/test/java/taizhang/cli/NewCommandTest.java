package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
    private static final String FILE = "问题/上庄村.yaml";
    private static final String[] PROBLEM = {"类别=精准识别", "描述=某户有车。", "来源=群众举报", "发现=2017-08-16", "登记=2017-08-17"};

    @TempDir
    Path folder;

    private static String[] words(String unit, String... more) {
        String[] all = new String[2 + PROBLEM.length + more.length];
        all[0] = "new";
        all[1] = unit;
        System.arraycopy(PROBLEM, 0, all, 2, PROBLEM.length);
        System.arraycopy(more, 0, all, 2 + PROBLEM.length, more.length);
        return all;
    }

    @Test
    void a_problem_gets_the_next_number_and_stands_at_the_end_of_its_units_file() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        String before = office.read(FILE);
        CommandLineFixture.Outcome outcome =
                office.run(words("上庄村", "涉及.户数=1", "资金=86.5315万元", "整改.方式=立行立改", "措施=当天纠正", "长期坚持=是", "备注=据来信"));
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(office.read(FILE)).isEqualTo(before + """

                  - 编号: 上庄-005
                    类别: 精准识别
                    描述: 某户有车。
                    来源: 群众举报
                    发现: 2017-08-16
                    登记: 2017-08-17
                    涉及:
                      户数: 1
                      资金: 86.5315万元
                    整改:
                      方式: 立行立改
                      长期坚持: 是
                      措施: 当天纠正
                    备注: 据来信
                """);
        assertThat(outcome.out()).contains("从第144行起15行", "已登记 上庄-005");
    }

    @Test
    void a_number_that_only_a_return_or_a_notice_names_is_not_used_again() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        String week = "周报/2017-08-18.yaml";
        office.write(week, office.read(week).replace("      上庄-004: 仍在等", "      上庄-００７:\n      上庄-004: 仍在等"));
        assertThat(office.run(words("上庄村", "--试写")).out()).contains("编号: 上庄-008\n");
        office.write(
                "督办.yaml",
                office.read("督办.yaml").replace("      - 财政-001\n", "      - 财政-001 # 上庄-009并入，见上庄-2017号信\n"));
        assertThat(office.run(words("上庄村", "--试写")).out()).contains("编号: 上庄-010\n");
    }

    @Test
    void a_unit_without_a_file_gets_one_and_may_be_called_by_its_short_name() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        CommandLineFixture.Outcome outcome = office.run(words("后营村"));
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(office.read("问题/后营村.yaml")).isEqualTo("""
                问题:
                  - 编号: 后营-001
                    类别: 精准识别
                    描述: 某户有车。
                    来源: 群众举报
                    发现: 2017-08-16
                    登记: 2017-08-17
                """);
        assertThat(office.run(words("镇计生中心")).out()).contains("ledger-data/问题/镇计划生育服务中心.yaml");
    }

    @Test
    void a_script_is_told_all_that_is_missing_and_the_date_is_never_the_clocks() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        Map<String, String> files = office.files();
        CommandLineFixture.Outcome outcome = office.run("登记", "上庄村", "整改.方式=限期整改");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("缺少“类别”、“描述”、“来源”、“发现”、“登记”、“整改.目标”、“整改.措施”、“整改.时限”、“整改.责任人”。");
        assertThat(office.files()).isEqualTo(files);
    }

    @Test
    void what_is_not_known_is_told() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        assertThat(office.run("new").err()).contains("缺少单位");
        assertThat(office.run("new", "上庄子").err()).contains("没有单位“上庄子”，是不是 上庄村？");
        assertThat(office.run("new", "各村").status()).isEqualTo(2);
        assertThat(office.run("new", "上庄村", "编号=上庄-009").err()).contains("没有“编号”这一项");
        CommandLineFixture.Outcome refused =
                office.run("new", "上庄村", "类别=别的", "描述=某", "来源=传说", "发现=2017-8-16", "登记=2017-02-30");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("TZ302", "TZ214", "TZ203", "没有写入");
    }

    @Test
    void a_person_chooses_by_number_and_takes_the_proposed_date() {
        OfficeFixture office = OfficeFixture.ofMinimal(folder);
        CommandLineFixture.Outcome outcome = office.runAnswering("""
                2
                2

                三户想贷款，找不到人。
                9
                1
                2017-05-24

                3




                """, "new");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.err()).contains("  2 大河口\n", "  2 金融扶贫\n", "没有“9”这种写法", "登记（如 2017-08-18）［2017-05-26］：");
        assertThat(office.read("问题/大河口村.yaml")).endsWith("""

                  - 编号: 大河口-002
                    类别: 金融扶贫
                    描述: 三户想贷款，找不到人。
                    来源: 自查
                    发现: 2017-05-24
                    登记: 2017-05-26
                    涉及:
                      户数: 3
                """);
    }
}
