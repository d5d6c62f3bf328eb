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
    private static final String VILLAGE = "问题/上庄村.yaml";
    private static final String LOANS = "全村有贷款意愿的建档立卡户23户，获得“政银社户保”贷款的只有6户；11户的申请表在村里压了两个多月没有上报，群众跑了多次没有答复。";
    private static final String HANDBOOK = "包片干部三天内把手册送到户，当面填写并逐项讲解，户主签字。";

    @TempDir
    Path folder;

    /** Each finding in short: its line, then who and when. */
    private static List<String> findings(CommandLineFixture.Outcome audit) {
        List<String> found = new ArrayList<>();
        for (String line : audit.out().lines().toList()) {
            if (line.matches("(错误|警告) TZ6\\d\\d：.*")) {
                found.add(line.replaceAll("提交 [0-9a-f]{10} ", "提交 ########## "));
            } else if (!found.isEmpty() && line.matches("   \\d{4}-.*")) {
                found.set(
                        found.size() - 1, found.getLast() + " ｜ " + line.strip().replaceFirst("  提交 \\S+", ""));
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
        assertThat(audit.out()).contains("封账14期，全部相符", "\n审计完毕，没有发现问题。\n");
        assertThat(audit.out()).contains("更正4项（合规，不算改动）");
        assertThat(audit.status()).isZero();
    }

    @Test
    void each_irregularity_of_fourteen_weeks_is_told_once() throws IOException {
        WeeklyOffice office = new WeeklyOffice(folder.resolve("办公室"));
        for (int week = 1; week <= office.weeks(); week++) {
            entries(office, week);
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
                .contains("更正5项（合规，不算改动）")
                .contains("上庄-002 2017-07-20 整改.责任人 张某 → 黄某，原因：登记时写错了人，经办：陈某（办公室）");
        assertThat(audit.status()).isEqualTo(1);
    }

    private static List<String> expected() {
        return List.of(
                "警告 TZ600：上庄-001的“建章立制”日期是 2017-06-14，属于已封账的第5期，2017-07-10 才入账，晚26天"
                        + " ｜ 2017-07-10 09:00 +0800  刘某  补记制度",
                "警告 TZ600：石门-093的“登记”日期是 2017-06-20，属于已封账的第6期，2017-07-17 才入账，晚27天"
                        + " ｜ 2017-07-17 09:00 +0800  陈某  补登记",
                "警告 TZ601：西沟村（截止 2017-06-23）的报送日期是 2017-06-23，属于已封账的第6期，2017-07-10 才入账，晚17天"
                        + " ｜ 2017-07-10 10:00 +0800  陈某  补填西沟村",
                "错误 TZ602：上庄-002在第4期封账以后被改动：删去 经过[1] 2017-06-05 建章立制" + " ｜ 2017-07-31 09:00 +0800  李某  删制度",
                "错误 TZ602：下庄-001在第1期封账以后被改动：描述 " + LOANS + " → " + LOANS.replace("11户的", "8户的")
                        + " ｜ 2017-07-03 09:00 +0800  王某  改描述",
                "错误 TZ603：周报/2017-06-23.yaml 里下庄村的内容在第6期封账以后被改动 ｜ 2017-07-10 11:00 +0800  王某  改进展",
                "错误 TZ604：上庄-003销号后变更（第5期封账时已销号）：整改.措施 " + HANDBOOK + " → " + HANDBOOK.replace("三天内", "七天内")
                        + " ｜ 2017-08-14 09:00 +0800  李某  改措施",
                "错误 TZ606：佐证“佐证/上庄-001/村民代表会议记录.txt”在第5期封账以后被换掉，涉及上庄-001" + " ｜ 2017-08-14 10:00 +0800  刘某  换记录",
                "错误 TZ610：问题石门-091（公示栏玻璃破损，2017-06-03 10:00 +0800入账）从账上消失了" + " ｜ 2017-07-24 09:00 +0800  刘某  删问题",
                "错误 TZ611：编号高崖-092先后用在两个问题上：先是“台账装订混乱”，后是“路灯不亮”" + " ｜ 2017-07-31 10:00 +0800  李某  换问题",
                "警告 TZ620：提交 ########## 的时间（2017-07-10 09:00 +0800）早于上一个提交 ########## 的时间（2017-08-05 18:00 +0800）"
                        + " ｜ 2017-07-10 09:00 +0800  王某  倒填",
                "错误 TZ621：历史被改写或截断：第9期封账时的提交 ########## 不在现在的历史里" + "（本机仓库里还留着：陈某 2017-07-15 10:00 +0800 “第9期”）",
                "错误 TZ621：历史被改写或截断：第12期封账时的提交 ########## 不在现在的历史里" + "（本机仓库里还留着：陈某 2017-08-05 10:00 +0800 “第12期”）");
    }

    /** What happens besides, two days after the report of a week. */
    private static void irregularities(WeeklyOffice office, int week) throws IOException {
        LocalDate day = office.issued(week).plusDays(2);
        switch (week) {
            case 7 -> {
                office.replace("问题/下庄村.yaml", "11户的申请表", "8户的申请表");
                office.commit("王某", day, 9, "改描述");
            }
            case 8 -> {
                office.replace(
                        VILLAGE,
                        "      - 日期: 2017-06-15\n        事项: 完成整改",
                        "      - 日期: 2017-06-14\n        事项: 建章立制\n        制度: 车辆信息按季比对制度\n"
                                + "      - 日期: 2017-06-15\n        事项: 完成整改");
                office.commit("刘某", day, 9, "补记制度");
                office.undo("西沟村没有报来").write(8);
                office.commit("陈某", day, 10, "补填西沟村");
                office.replace("周报/2017-06-23.yaml", "其余在审", "其余待审");
                office.commit("王某", day, 11, "改进展");
            }
            case 9 -> {
                office.edit("问题/石门村.yaml", text -> text + problem("石门-093", "2017-06-20", "水渠淤塞"));
                office.commit("陈某", day, 9, "补登记");
            }
            case 10 -> {
                office.undo("石门-091").write(10);
                office.commit("刘某", day, 9, "删问题");
            }
            case 11 -> {
                office.undo("上庄-002的制度").write(11);
                office.commit("李某", day, 9, "删制度");
                office.replace("问题/高崖村.yaml", "台账装订混乱", "路灯不亮")
                        .replace("问题/高崖村.yaml", "登记: 2017-05-31", "登记: 2017-06-01");
                office.commit("李某", day, 10, "换问题");
            }
            case 12 -> office.commit("王某", LocalDate.of(2017, 7, 10), 9, "倒填");
            case 13 -> {
                office.replace(VILLAGE, "包片干部三天内", "包片干部七天内");
                office.commit("李某", day, 9, "改措施");
                office.edit("佐证/上庄-001/村民代表会议记录.txt", text -> "换过的记录\n");
                office.commit("刘某", day, 10, "换记录");
            }
            default -> {}
        }
    }

    /** What the clerks enter in time, before the report of a week. */
    private static void entries(WeeklyOffice office, int week) {
        switch (week) {
            case 3 ->
                office.edit("石门-091", "问题/石门村.yaml", text -> text + problem("石门-091", "2017-05-30", "公示栏玻璃破损"))
                        .edit("问题/高崖村.yaml", text -> text + problem("高崖-092", "2017-05-31", "台账装订混乱"));
            case 4 -> office.edit("上庄-002的制度", VILLAGE, text -> withAct(text, """
                    - 日期: 2017-06-05
                      事项: 建章立制
                      制度: 危房逐户销账制度
                    """));
            case 6 ->
                office.edit(
                        "西沟村没有报来", "周报/2017-06-23.yaml", text -> text.replaceAll("(?m)(^  西沟村:\n)(    .*\n)+", "$1"));
            case 10 -> office.edit(VILLAGE, text -> withAct(text, """
                    - 日期: 2017-07-20
                      事项: 更正
                      字段: 整改.责任人
                      原: 张某
                      现: 黄某
                      原因: 登记时写错了人
                      经办: 陈某（办公室）
                    """));
            default -> {}
        }
    }

    /** One more act of 上庄-002, before those it has. */
    private static String withAct(String text, String act) {
        int from = text.indexOf("  - 编号: 上庄-002");
        int next = text.indexOf("  - 编号: 上庄-003");
        int to = next < 0 ? text.length() : next;
        String record = text.substring(from, to).stripTrailing() + "\n\n";
        String key = "    经过:\n";
        String with = record.contains(key)
                ? record.replace(key, key + act.indent(6))
                : record.stripTrailing() + "\n" + key + act.indent(6) + "\n";
        return text.substring(0, from) + with + text.substring(to);
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
