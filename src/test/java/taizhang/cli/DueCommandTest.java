package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.load.LedgerLoader;
import taizhang.load.WorkingTree;
import taizhang.statistics.DueKind;
import taizhang.statistics.DueWork;
import taizhang.statistics.FactTable;
import taizhang.statistics.Indicator;
import taizhang.statistics.Slice;
import taizhang.statistics.Statistics;

class DueCommandTest {
    @TempDir
    Path folder;

    @Test
    void the_office_sees_what_to_do_and_each_unit_its_words() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        CommandLineFixture.Outcome outcome = office.run("due");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .startsWith("脱贫攻坚政策不落实问题专项清理　2017-08-18 待办")
                .contains("要核实（4件）：\n  上庄-004  上庄村  晚了18天      反映汤某户“错保”\n")
                .contains("要转牵头单位初审（1件）：\n  双井-003  镇扶贫办  初审")
                .contains("某清理督〔2017〕7号  三岔村    晚了14天")
                .contains("""

                        【三岔村】
                        1. 三岔-004（小额信贷加设担保门槛）时限8月4日，已逾期14天，请马上整改，并说明原因。
                        2. 某清理督〔2017〕7号要求8月4日前回复，已晚14天，请书面回复。
                        ——镇清理办，8月18日
                        """);
        assertThat(office.run("待办", "8月18日").err()).contains("日期写成 2017-08-18 这样");
        assertThat(office.run("due", "2017-08-18", "--as-of", "2017-08-18").status())
                .isEqualTo(2);
        assertThat(office.run("due", "--list-only").out()).doesNotContain("发到群里的话");
        assertThat(office.run("due", "2017-08-25", "--format", "json").out())
                .startsWith("{\"date\": \"2017-08-25\",\n \"items\": [\n")
                .contains("\"kind\": \"要核实\", \"unit\": \"上庄村\", \"problem\": \"上庄-004\"");
    }

    @Test
    void who_has_not_reported_is_pressed_while_the_period_runs() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        office.run("week", "--end", "2017-09-01");
        assertThat(office.run("due", "2017-08-29").out())
                .contains("要催周报（31个）：\n  第15期（2017-08-31 报送截止）：上庄村、", "第15期周报还没有收到，8月31日截止，请按时报送");
    }

    @Test
    void its_counts_are_those_of_the_figures() throws Exception {
        WorkingTree tree = WorkingTree.of(Path.of("ledger-data"), "ledger-data");
        for (LocalDate day : Stream.of("2017-06-30", "2017-07-21", "2017-08-18")
                .map(LocalDate::parse)
                .toList()) {
            Statistics statistics = Statistics.of(LedgerLoader.load(tree).ledger(), day);
            DueWork work = DueWork.of(statistics);
            FactTable facts = FactTable.of(statistics);
            assertThat(Integer.toString(work.of(DueKind.NEAR_DUE).size()))
                    .isEqualTo(facts.at(Slice.TOWN, Indicator.NEAR_DUE).printed());
            long overdue = Stream.of(DueKind.PRESS, DueKind.OVERDUE)
                    .flatMap(kind -> work.of(kind).stream())
                    .filter(item -> item.late() > 0)
                    .count();
            assertThat(Long.toString(overdue))
                    .isEqualTo(facts.at(Slice.TOWN, Indicator.OVERDUE).printed());
        }
    }
}
