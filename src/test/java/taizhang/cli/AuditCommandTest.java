package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.history.GitOffice;

/** Fourteen weeks of the sample, honest and not: the audit tells each thing once. */
class AuditCommandTest {
    private static final String HOME_VILLAGE = "问题/上庄村.yaml";

    @TempDir
    Path folder;

    /** Each finding in short: its line, then who and when. */
    private static List<String> findings(CommandLineFixture.Outcome audit) {
        List<String> found = new ArrayList<>();
        for (String line : audit.out().lines().toList()) {
            if (line.matches("(错误|警告) TZ6\\d\\d：.*")) {
                found.add(line);
            } else if (!found.isEmpty() && line.matches("   \\d{4}-.*")) {
                found.set(found.size() - 1, found.getLast() + " ｜" + line.replaceFirst("  提交 \\S+", ""));
            }
        }
        return found;
    }

    @Test
    void honest_weeks_with_lawful_corrections_have_no_findings() throws IOException {
        WeeklyOffice office = new WeeklyOffice(folder.resolve("办公室"));
        for (int week = 1; week <= office.weeks(); week++) {
            office.week(week);
        }
        CommandLineFixture.Outcome audit = office.run("audit");
        assertThat(audit.out()).contains("封账14期，全部相符").endsWith("审计完毕，没有发现问题。\n");
        assertThat(audit.out()).contains("更正3项（合规，不算改动）");
        assertThat(audit.status()).isZero();
    }

    @Test
    void each_irregularity_of_fourteen_weeks_is_told_once() throws IOException {
        WeeklyOffice office = new WeeklyOffice(folder.resolve("办公室"));
        for (int week = 1; week <= office.weeks(); week++) {
            if (week == 9) {
                amended(office);
            } else if (week == 12) {
                rebased(office);
            } else {
                office.week(week);
            }
            irregularities(office, week);
        }
        CommandLineFixture.Outcome audit = office.run("audit");
        assertThat(findings(audit)).isEqualTo(expected());
        assertThat(audit.out())
                .contains("更正4项（合规，不算改动）")
                .contains("上庄-003 2017-07-20 整改.责任人 黄某 → 张某，原因：登记时写错了人，经办：陈某（办公室）");
        assertThat(audit.status()).isEqualTo(1);
    }

    private static List<String> expected() {
        return List.of();
    }

    private static void irregularities(WeeklyOffice office, int week) {
        LocalDate day = office.issued(week).plusDays(2);
        switch (week) {
            case 3 -> {
                office.edit(HOME_VILLAGE, text -> text + problem("上庄-091", "2017-05-30", "公示栏玻璃破损"));
                office.edit("问题/高崖村.yaml", text -> text + problem("高崖-092", "2017-05-31", "台账装订混乱"));
                office.commit("陈某", day, 9, "补两个问题");
            }
            default -> {}
        }
    }

    private static String problem(String number, String registered, String text) {
        return "  - 编号: " + number + "\n    类别: 宣传培训\n    描述: " + text + "\n    来源: 自查\n    发现: " + registered
                + "\n    登记: " + registered + "\n";
    }

    private static void amended(WeeklyOffice office) throws IOException {
        office.write(9);
        office.commit("陈某", office.issued(9), 10, "第9期");
        office.seal();
        office.git().git("add", "-A");
        String time = office.issued(9) + "T16:00:00+0800";
        office.git().run(GitOffice.as("周某", time, time), List.of("commit", "-q", "--amend", "-m", "第9期并封账"));
    }

    private static void rebased(WeeklyOffice office) throws IOException {
        GitOffice git = office.git();
        git.git("checkout", "-q", "-b", "李某");
        office.week(12);
        git.git("checkout", "-q", "main");
        git.write("说明.txt", "说明\n");
        office.commit("王某", office.issued(12), 17, "说明");
        git.git("checkout", "-q", "李某");
        String time = office.issued(12) + "T18:00:00+0800";
        git.run(GitOffice.as("李某", time, time), List.of("rebase", "-q", "main"));
        git.git("checkout", "-q", "main");
        git.git("merge", "-q", "--ff-only", "李某");
    }
}
