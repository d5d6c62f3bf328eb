package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.load.LedgerLoader;
import taizhang.load.WorkingTree;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.Submission;
import taizhang.model.Unit;
import taizhang.model.UnitReturn;

class WeekCommandTest {
    private static final String NEXT = "周报/2017-08-25.yaml";

    @TempDir
    Path folder;

    private Ledger ledger() throws IOException {
        return LedgerLoader.load(WorkingTree.of(folder.resolve("ledger-data"), "ledger-data"))
                .ledger();
    }

    private static Period last(Ledger ledger) {
        return ledger.periods().getLast();
    }

    @Test
    void the_next_week_of_the_sample_names_every_unit_and_none_has_reported() throws IOException {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        String checked = office.run("check").out();
        CommandLineFixture.Outcome outcome = office.run("week");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("已开第15期：ledger-data/" + NEXT, "31个单位", "下一步");
        Ledger ledger = ledger();
        Period period = last(ledger);
        assertThat(period.number()).isEqualTo(15);
        assertThat(period.term().first()).isEqualTo(LocalDate.of(2017, 8, 19));
        assertThat(period.due()).isEqualTo(LocalDate.of(2017, 8, 24));
        assertThat(period.issued()).isEmpty();
        assertThat(period.returns())
                .extracting(UnitReturn::unit)
                .containsExactlyElementsOf(
                        ledger.units().units().stream().map(Unit::id).toList());
        assertThat(period.returns()).extracting(UnitReturn::submission).allMatch(java.util.Optional::isEmpty);
        assertThat(office.run("check").out()).isEqualTo(checked);
    }

    @Test
    void the_file_says_what_to_fill_in() {
        OfficeFixture office = OfficeFixture.ofMinimal(folder);
        assertThat(office.run("week").status()).isZero();
        assertThat(office.read("周报/2017-06-02.yaml")).isEqualTo("""
                # 第3期（5月27日至6月2日），6月1日前报送。报来一个填一个，填在冒号后面，冒号后空一格。
                # 没有报来的单位空着，就是“未报”；不要替它填“零报告”。
                # 填报人、负责人：“#”后面是单位.yaml里的名字，谁填报、谁签字就写谁。
                # 排查：查了什么，一类一条，删去“- 类别”等行前面的“# ”再填；件数用于不按户查的。
                # 类别可写：精准识别、金融扶贫
                # 零报告：没有发现新问题的写“是”，并写明排查了什么、谁签字；发现了新问题的空着，另用 taizhang new 登记。
                # 进展：“#”行是这个问题的摘要和上次的进展，新的进展写在编号后面，不要照抄上次的；没有进展的空着。
                期号: 3
                起: 2017-05-27
                截止: 2017-06-02
                报送截止: 2017-06-01
                # 汇总印发以后，删去下一行前面的“# ”，填印发的日期：
                # 编发: 2017-06-03
                单位:
                  上庄村:
                    报送:
                    填报人:  # 黄某
                    负责人:  # 张某
                    排查:
                      # - 类别:
                      #   户数:
                      #   说明:
                    零报告:
                    进展:
                      # 有车户未清退（完成整改，时限8月31日）
                      # 5月25日报：评议完成，车辆户已清退。
                      上庄-001:
                      # 小额信贷宣传不到位，有贷款意愿的两户不知道向谁申请。（整改中）
                      # 5月25日报：已到户讲解一户，另一户外出务工。
                      上庄-002:
                    困难:
                    下周:
                  大河口村:
                    报送:
                    填报人:  # 姜某
                    负责人:  # 任某
                    排查:
                      # - 类别:
                      #   户数:
                      #   说明:
                    零报告:
                    进展:
                      # 三户的扶贫手册与系统信息不一致。（待核实）
                      大河口-001:
                    困难:
                    下周:
                  镇扶贫办:
                    报送:
                    填报人:  # 王某
                    负责人:  # 刘某
                    排查:
                      # - 类别:
                      #   户数:
                      #   说明:
                    零报告:
                    困难:
                    下周:
                """);
    }

    @Test
    void filled_in_as_the_comments_say_it_is_a_return() throws IOException {
        OfficeFixture office = OfficeFixture.ofMinimal(folder);
        office.run("week");
        String path = "周报/2017-06-02.yaml";
        String filled = office.read(path)
                .replaceFirst("报送:\n    填报人:", "报送: 2017-06-01\n    填报人: 黄某")
                .replaceFirst("负责人:", "负责人: 张某")
                .replaceFirst("# - 类别:", "- 类别: 金融扶贫")
                .replaceFirst("#   户数:", "  户数: 12")
                .replaceFirst("#   说明:", "  说明: 走访有贷款意愿的户")
                .replaceFirst("零报告:\n", "零报告: 是\n")
                .replaceFirst("上庄-002:", "上庄-002: 另一户回乡，已讲解。")
                .replaceFirst("# 编发: ", "编发: ");
        office.write(path, filled);
        assertThat(office.run("check").status()).as(office.run("check").out()).isZero();
        UnitReturn first = last(ledger()).returns().getFirst();
        assertThat(first.submission().map(Submission::date)).contains(LocalDate.of(2017, 6, 1));
        assertThat(first.zeroReport()).isTrue();
        assertThat(first.progress()).hasSize(1);
        assertThat(last(ledger()).issued()).contains(LocalDate.of(2017, 6, 3));
    }

    @Test
    void a_week_that_nobody_has_reported_for_is_not_opened_past() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        office.run("week");
        Map<String, String> files = office.files();
        CommandLineFixture.Outcome again = office.run("开周");
        assertThat(again.status()).isEqualTo(3);
        assertThat(again.err()).contains("第15期已经开了", NEXT + " 已经存在");
        assertThat(office.files()).isEqualTo(files);
    }

    @Test
    void a_file_that_is_there_is_never_overwritten() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        office.write(NEXT, "");
        Map<String, String> files = office.files();
        CommandLineFixture.Outcome outcome = office.run("week");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("ledger-data/" + NEXT, "TZ151");
        assertThat(office.files()).isEqualTo(files);
    }

    @Test
    void a_trial_shows_the_file_and_writes_nothing() {
        OfficeFixture office = OfficeFixture.ofMinimal(folder);
        Map<String, String> files = office.files();
        CommandLineFixture.Outcome outcome = office.run("week", "--试写");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("试写，没有写入 ledger-data/周报/2017-06-02.yaml", "    8 | 期号: 3\n");
        assertThat(office.files()).isEqualTo(files);
    }

    @Test
    void the_office_may_name_the_days_itself() throws IOException {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        CommandLineFixture.Outcome outcome = office.run("week", "--截止", "2017年8月23日", "--报送截止", "2017-08-22");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(last(ledger()).end()).isEqualTo(LocalDate.of(2017, 8, 23));
        assertThat(last(ledger()).due()).isEqualTo(LocalDate.of(2017, 8, 22));
    }

    @Test
    void days_that_cannot_be_are_refused() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        Map<String, String> files = office.files();
        assertThat(office.run("week", "--end", "2017-08-18").status()).isEqualTo(2);
        CommandLineFixture.Outcome outcome = office.run("week", "--due", "2017-09-29");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("TZ415", "没有写入");
        assertThat(office.files()).isEqualTo(files);
    }

    @Test
    void nothing_is_planned_from_books_that_cannot_be_read() {
        OfficeFixture office = OfficeFixture.ofMinimal(folder);
        office.write("单位.yaml", office.read("单位.yaml").replace("编号前缀: 扶贫", "编号前辍: 扶贫"));
        Map<String, String> files = office.files();
        CommandLineFixture.Outcome outcome = office.run("week");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("ledger-data/单位.yaml:", "TZ205");
        assertThat(office.files()).isEqualTo(files);
    }
}
