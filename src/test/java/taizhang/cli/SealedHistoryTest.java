package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.history.GitOffice;
import taizhang.text.Sha256;

/**
 * A history of sealed weeks in which each of many people cheats once: each is found once, with name and date. What looks
 * like it and is lawful is found lawful.
 */
class SealedHistoryTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final LocalDate LATER = LocalDate.of(2017, 7, 3);
    private static final int WEEKS = 7;
    private static final String DATA = "ledger-data/";
    private static final String SHANG = DATA + "问题/上庄村.yaml";
    private static final String NOTICES = DATA + "督办.yaml";
    private static final String CHECKS = DATA + "抽查.yaml";
    private static final String CIRCULARS = DATA + "通报.yaml";
    private static final String SEALS = DATA + "封账.yaml";
    private static final String EVIDENCE = DATA + "佐证/上庄-001/";

    private static WeeklyOffice prepared;

    @TempDir
    Path folder;

    private WeeklyOffice office;
    private GitOffice git;
    private final List<String> expected = new ArrayList<>();

    @BeforeAll
    static void furnish(@TempDir Path folder) throws IOException {
        prepared = new WeeklyOffice(folder);
        prepared.write(WEEKS);
        prepared.git().copy(HOME.resolve("templates"), "templates");
        prepared.commit("陈某", prepared.issued(WEEKS), 10, "第7期");
        for (int week = 1; week <= WEEKS; week++) {
            prepared.seal();
        }
        prepared.commit("周某", prepared.issued(WEEKS), 16, "封账");
    }

    @BeforeEach
    void copy() throws IOException {
        office = prepared.copiedTo(folder.resolve("办公室"));
        git = office.git();
    }

    /** Who cheats next: one of his own for each, on a day of his own. */
    private String cheater() {
        return "作弊者" + String.format("%02d", expected.size() + 1);
    }

    private LocalDate day() {
        return LATER.plusDays(expected.size());
    }

    private void cheat(String finding) {
        office.commit(cheater(), day(), 9, "改动");
        expected.add(finding);
    }

    /** Replaces the first match behind the first place of an anchor. */
    private void change(String path, String anchor, String old, String with) {
        String text = git.read(path);
        int from = Math.max(0, text.indexOf(anchor) - 10);
        assertThat(text).as(path).contains(anchor);
        Matcher match = Pattern.compile(old, Pattern.MULTILINE).matcher(text);
        assertThat(match.find(from)).as(path + " " + old).isTrue();
        StringBuilder changed = new StringBuilder();
        match.appendReplacement(changed, with).appendTail(changed);
        git.write(path, changed.toString());
    }

    private void cheat(String path, String anchor, String old, String with, String finding) {
        change(path, anchor, old, with);
        cheat(finding);
    }

    private static String problems(String unit) {
        return DATA + "问题/" + unit + ".yaml";
    }

    private static String week(String end) {
        return DATA + "周报/" + end + ".yaml";
    }

    /** Each finding with the line that says who did it. */
    private List<String> findings() {
        List<String> lines = office.run("audit", "--no-paper").out().lines().toList();
        List<String> findings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("(错误|警告) TZ.*")) {
                String by = lines.get(i + 1);
                findings.add(lines.get(i) + (by.startsWith("   提示") ? "" : by));
            }
        }
        return findings;
    }

    @Test
    void each_cheat_of_a_long_history_is_found_once_with_name_and_date() {
        overseeing();
        problemsAndActs();
        returns();
        evidenceSealsAndSettings();
        entriesMadeUpLater();
        List<String> found = findings();
        for (int i = 0; i < expected.size(); i++) {
            String name = "作弊者" + String.format("%02d", i + 1);
            String wanted = expected.get(i);
            String date = LATER.plusDays(i).toString();
            assertThat(found)
                    .filteredOn(line -> line.contains(name))
                    .as(name + " " + wanted)
                    .singleElement()
                    .asString()
                    .containsPattern(wanted)
                    .contains(date);
        }
        assertThat(found).hasSameSizeAs(expected);
        assertThat(expected).hasSizeGreaterThanOrEqualTo(35);
    }

    private void overseeing() {
        cheat(NOTICES, "1号", "7个完工项目", "3个完工项目", "TZ660：督办 某清理督〔2017〕1号.*要求");
        cheat(NOTICES, "2号", "时限: 2017-07-31", "时限: 2017-08-31", "TZ660：督办 某清理督〔2017〕2号.*时限 2017-07-31 → 2017-08-31");
        cheat(NOTICES, "3号", "签发人: 周某", "签发人: 李某", "TZ660：督办 某清理督〔2017〕3号.*签发人 周某 → 李某");
        change(NOTICES, "4号", "4号(?:.|\\n)*\\z", "4号\n");
        git.edit(NOTICES, "  - 文号: 某清理督〔2017〕4号\n", "");
        cheat("TZ660：督办 某清理督〔2017〕4号.*删去");
        cheat(CHECKS, "2017-06-20", "种子: .*", "种子: 另一个", "TZ660：抽查 2017-06-20.*种子 第五期〇六二〇 → 另一个");
        cheat(CHECKS, "2017-06-20", "结果: 不一致", "结果: 一致", "TZ660：抽查 2017-06-20.*结果 不一致 → 一致");
        cheat(CHECKS, "后营村", "抽查人: .*", "抽查人: 某某某（督导检查第三组）", "TZ660：抽查 2017-06-20.*抽查人");
        cheat(CIRCULARS, "7号", "事由: ", "事由: 另有", "TZ660：通报 某清理办〔2017〕7号.*事由");
        cheat(CIRCULARS, "7号", "限期: 2017-06-30", "限期: 2017-07-30", "TZ660：通报 某清理办〔2017〕7号.*限期 2017-06-30 → 2017-07-30");
        cheat(CIRCULARS, "7号", "整改情况: ", "整改情况: 都好，", "TZ660：通报 某清理办〔2017〕7号.*整改情况");
    }

    private void problemsAndActs() {
        cheat(SHANG, "上庄-001", "尹某家", "伊某家", "TZ60[24]：上庄-001.*描述");
        cheat(SHANG, "上庄-002", "资金: 56000", "资金: 46000", "TZ602：上庄-002.*资金 56000 → 46000");
        cheat(SHANG, "上庄-002", "登记: 2017-05-24", "登记: 2017-05-25", "TZ602：上庄-002.*登记 2017-05-24 → 2017-05-25");
        cheat(SHANG, "上庄-001", "结论: 属实", "结论: 部分属实", "TZ602：上庄-001.*结论 属实 → 部分属实");
        cheat(SHANG, "上庄-001", "      - 日期: 2017-06-22\n.*\n.*\n.*\n", "", "TZ60[24]：上庄-001.*删去 经过");
        cheat(problems("下庄村"), "问题", "^    描述: ", "    描述: 据说", "TZ60[24]：下庄-.*描述");
        cheat(problems("东沟村"), "问题", "^      目标: ", "      目标: 争取", "TZ60[24]：东沟-.*目标");
        cheat(problems("西沟村"), "问题", "^      责任人: .*$", "      责任人: 某某某", "TZ60[24]：西沟-.*责任人");
        cheat(problems("南坡村"), "问题", "^      责任领导: .*$", "      责任领导: 某某某", "TZ60[24]：南坡-.*责任领导");
        cheat(problems("北坡村"), "问题", "^      时限: .*$", "      时限: 2017-10-31", "TZ60[24]：北坡-.*时限");
        cheat(problems("青石洼村"), "问题", "^      户数: .*$", "      户数: 999", "TZ602：青石洼-.*户数");
        cheat(problems("石门村"), "问题", "^    发现: .*$", "    发现: 2017-05-14", "TZ602：石门-.*发现");
        cheat(problems("大河口村"), "问题", "^        经办: .*$", "        经办: 某某某（大河口村）", "TZ602：大河口-.*经办");
        cheat(problems("三岔村"), "三岔-002", "- 编号: 三岔-002[\\s\\S]*?- 编号: 三岔-003", "- 编号: 三岔-003", "TZ610：问题三岔-002");
    }

    private void returns() {
        cheat(week("2017-05-26"), "上庄村:", "填报人: 黄某", "填报人: 王某", "TZ603：.*上庄村");
        cheat(week("2017-05-26"), "下庄村:", "户数: 74", "户数: 174", "TZ603：.*下庄村");
        cheat(week("2017-05-26"), "东沟村:", "户数: 19", "户数: 29", "TZ603：.*东沟村");
        cheat(week("2017-06-02"), "上庄村:", "报送: .*", "报送: 2017-05-31", "TZ603：.*2017-06-02.*上庄村");
        cheat(week("2017-06-09"), "编发", "编发: 2017-06-10", "编发: 2017-06-09", "TZ603：.*2017-06-09.*表头");
        cheat(week("2017-06-16"), "上庄村:", "进展:\n      (.*): .*$", "进展:\n      $1: 已办完", "TZ603：.*2017-06-16.*上庄村");
    }

    private void evidenceSealsAndSettings() {
        git.write(EVIDENCE + "车辆信息比对表.csv", "户主,车辆\n");
        cheat("TZ606：佐证“佐证/上庄-001/车辆信息比对表.csv”.*换掉");
        byte[] sealed = git.read(EVIDENCE + "村民代表会议记录.txt").getBytes(StandardCharsets.UTF_8);
        git.write(EVIDENCE + "村民代表会议记录.txt", pointer(sealed) + "会议没有开\n");
        cheat("TZ606：佐证“佐证/上庄-001/村民代表会议记录.txt”.*换掉");
        cheat(SEALS, "期号: 2", "累计发现: ", "累计发现: 1", "TZ623：第2期");
        change(DATA + "类别.yaml", "宣传培训", "整改标准: ", "整改标准: 从严，");
        cheat("TZ605：类别“脱贫攻坚政策宣传培训”");
    }

    private static String pointer(byte[] content) {
        return "version https://git-lfs.github.com/spec/v1\noid sha256:"
                + Sha256.of(new String(content, StandardCharsets.UTF_8)) + "\nsize " + content.length + "\n";
    }

    private void entriesMadeUpLater() {
        git.append(SHANG, """
                  - 编号: 上庄-090
                    类别: 精准识别
                    描述: 一户没有纳入
                    来源: 自查
                    发现: 2017-05-18
                    登记: 2017-05-18
                """);
        cheat("TZ600：上庄-090的“登记”日期是 2017-05-18，属于已封账的第1期");
        git.append(NOTICES, """
                  - 文号: 某清理督〔2017〕99号
                    日期: 2017-06-15
                    单位: 上庄村
                    要求: 限期整改并回复。
                """);
        cheat("TZ600：督办 某清理督〔2017〕99号的“登记”日期是 2017-06-15，属于已封账的第5期");
        git.append(CHECKS, """
                  - 日期: 2017-06-21
                    种子: 补的
                    对象:
                      - {类型: 零报告, 单位: 后营村, 期号: 5, 方式: 走访, 结果: 一致, 抽查人: 邓某（督导检查第三组）}
                """);
        cheat("TZ600：抽查 2017-06-21的“登记”");
        git.append(CIRCULARS, """
                  - 文号: 某清理办〔2017〕99号
                    日期: 2017-06-20
                    单位: [上庄村]
                    事由: 未报送。
                """);
        cheat("TZ600：通报 某清理办〔2017〕99号的“登记”");
        git.commit(cheater(), day() + "T09:00:00+0800", "2017-06-01T09:00:00+0800", "倒着的时间");
        expected.add("TZ620");
    }

    @Test
    void a_seal_that_is_doubled_taken_out_or_moved_is_told_and_nothing_else() {
        String seals = git.read(SEALS);
        String[] parts = seals.split("(?m)^(?=  - 期号)", -1);
        String doubled = seals.replace(parts[3], parts[3] + parts[3]);
        String taken = seals.replace(parts[3], "");
        String moved = seals.replace(parts[3] + parts[4], parts[4] + parts[3]);
        for (String text : List.of(doubled, taken, moved)) {
            git.write(SEALS, text);
            office.commit("作弊者", LATER, 9, "改封账");
            assertThat(findings()).isNotEmpty().allMatch(line -> line.matches("错误 TZ62[23]：.*"));
            assertThat(office.run("check").out())
                    .contains("TZ651")
                    .doesNotContain("TZ654")
                    .doesNotContain("TZ655");
            git.git("reset", "-q", "--hard", "HEAD~1");
        }
    }

    @Test
    void numbers_of_persons_are_covered_in_what_the_past_says() {
        git.edit(SHANG, "尹某家", "尹某130701195603120025家");
        office.commit("抄写的", LATER, 9, "尹某13800000001");
        git.edit(SHANG, "尹某130701195603120025家", "尹某某家");
        office.commit("改的", LATER, 10, "去掉");
        for (String[] command : new String[][] {
            {"history", "上庄-001"},
            {"history", "上庄-001", "--format", "json"},
            {"audit", "--no-paper"},
            {"audit", "--no-paper", "--format", "json"}
        }) {
            assertThat(office.run(command).out())
                    .as(String.join(" ", command))
                    .isNotEmpty()
                    .doesNotContain("19560312", "13800000001", "SourceSpan");
        }
        assertThat(office.run("history", "上庄-001").out()).contains("130701********0025");
    }

    @Test
    void what_the_law_allows_is_no_cheat() {
        change(
                SHANG,
                "上庄-001",
                "        意见: 同意\n        经办: 周某（办公室）\n",
                "$0      - {日期: 2017-07-03, 事项: 更正, 字段: 整改.责任人, 原: 张某, 现: 黄某, 原因: 写错, 经办: 黄某（上庄村）}\n");
        git.edit(DATA + "专项.yaml", "填报人: 陈某", "填报人: 李某");
        office.commit("换人的", LATER, 9, "新的填报人");
        change(DATA + "单位.yaml", "上庄村", "填报人: 黄某", "填报人: 王某");
        git.edit(DATA + "单位.yaml", "分组:\n", """
                  - 名称: 新庄村
                    编号前缀: 新庄
                    类型: 贫困村
                    负责人: 张某
                    填报人: 李某
                分组:
                """);
        office.commit("添单位的", LATER, 10, "新的单位");
        change(DATA + "类别.yaml", "精准识别", "清理重点: ", "清理重点: 重点是");
        change(DATA + "政策.yaml", "政策", "落实情况: ", "落实情况: 已经");
        git.edit(DATA + "专项.yaml", "无进展期数: 2", "无进展期数: 3");
        change("templates/周报.ftl", "", "封账后补录：", "封账后补记：");
        office.commit("改设置的", LATER.plusDays(1), 9, "改设置");
        git.git("checkout", "-q", "-b", "旁支", "HEAD~1");
        git.append(NOTICES, """
                  - 文号: 某清理督〔2017〕88号
                    日期: 2017-07-03
                    单位: 上庄村
                    要求: 限期整改并回复。
                """);
        office.commit("旁支的", LATER.plusDays(1), 10, "督办");
        git.git("checkout", "-q", "main");
        String time = LATER.plusDays(2) + "T09:00:00+0800";
        git.run(GitOffice.as("合并的", time, time), List.of("merge", "-q", "-m", "同步", "旁支"));
        assertThat(findings()).isEmpty();
        String audit = office.run("audit", "--no-paper").out();
        assertThat(audit)
                .as(office.run("audit", "--no-paper").err())
                .contains("封账7期，全部相符", "上庄-001 2017-07-03 整改.责任人", "变更7项");
        assertThat(changes(audit, "专项 人员")).contains("填报人 陈某 → 李某", "换人的", "2017-07-03");
        assertThat(changes(audit, "单位 上庄")).contains("填报人 黄某 → 王某", "添单位的");
        assertThat(changes(audit, "单位 新庄")).contains("（无） → ", "名称 新庄村", "添单位的");
        assertThat(changes(audit, "类别 精准识别")).contains("清理重点", "改设置的", "2017-07-04");
        assertThat(changes(audit, "政策 中共中央")).contains("落实情况", "改设置的");
        assertThat(changes(audit, "专项 规则")).contains("无进展期数 2 → 3", "改设置的");
        assertThat(changes(audit, "模板 周报.ftl")).contains("封账后补记：", "改设置的");
    }

    private static String changes(String audit, String name) {
        return audit.lines()
                .filter(line -> line.startsWith("   " + name))
                .reduce((one, other) -> {
                    throw new AssertionError("told twice: " + one + other);
                })
                .orElse("");
    }

    @Test
    void check_and_build_lay_every_seal_beside_the_books() throws IOException {
        git.edit(SHANG, "尹某家", "伊某家");
        change(CHECKS, "2017-06-20", "结果: 不一致", "结果: 一致");
        String check = office.run("check").out();
        assertThat(check)
                .contains("抽查.yaml:2:9 警告 TZ650：抽查 2017-06-20和第6期封账时不一样")
                .contains("上庄村.yaml:2:9 警告 TZ650：上庄-001和第1期封账时不一样");
        assertThat(office.run("check").status()).isZero();
        git.edit(SEALS, "期号: 3\n    格式: 2", "期号: 3\n    格式: 1");
        assertThat(office.run("check").out()).contains("TZ651：第3期");
        git.edit(SEALS, "期号: 3\n    格式: 1", "期号: 三");
        assertThat(office.run("check").out()).contains("TZ652");
    }

    @Test
    void whoever_holds_an_old_page_finds_a_history_made_anew() throws IOException {
        String audit = office.run("audit", "--no-paper").out();
        Matcher chain = Pattern.compile("封账码 (\\S{9})，共7期，封账链 ([0-9a-f]{20})").matcher(audit);
        assertThat(chain.find()).as(audit).isTrue();
        assertThat(audit)
                .contains("第一次提交 "
                        + git.git("rev-list", "--max-parents=0", "HEAD").strip());
        var same = office.run("审计", "--不印", "--对照", chain.group(2));
        assertThat(same.status()).isZero();
        assertThat(same.out()).contains("对照：一致。这是第7期的封账链");
        assertThat(office.run("audit", "--no-paper", "--against", chain.group(1))
                        .out())
                .contains("对照：一致，但不足以证明");
        assertThat(office.run("audit", "--no-paper", "--against", "0123").status())
                .isEqualTo(2);
        WeeklyOffice anew = new WeeklyOffice(folder.resolve("重做"));
        anew.write(1);
        anew.git().edit(SHANG, "尹某家", "伊某家");
        anew.commit("陈某", anew.issued(1), 10, "第1期");
        anew.seal();
        anew.commit("周某", anew.issued(1), 16, "封账");
        assertThat(anew.run("audit", "--no-paper").out()).contains("没有发现问题");
        var other = anew.run("audit", "--no-paper", "--against", chain.group(2));
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.out()).contains("对照：不一致");
    }

    @Test
    void a_pointer_proves_nothing() {
        String file = EVIDENCE + "村民代表会议记录.txt";
        byte[] sealed = git.read(file).getBytes(StandardCharsets.UTF_8);
        git.write(file, pointer(sealed));
        assertThat(office.run("check").out()).contains("警告 TZ653：佐证“佐证/上庄-001/村民代表会议记录.txt”没有取下来");
        office.commit("作弊者", LATER, 9, "换成指针");
        assertThat(findings()).singleElement().asString().contains("警告 TZ661", "没有取下来", "作弊者");
        assertThat(office.run("audit", "--no-paper").out()).contains("全部相符（没有取下来的佐证1个没有核对）");
        git.write(".git/lfs/objects/" + lfsPath(sealed), sealed);
        assertThat(findings()).isEmpty();
    }

    private static String lfsPath(byte[] content) {
        String digest = Sha256.of(new String(content, StandardCharsets.UTF_8));
        return digest.substring(0, 2) + "/" + digest.substring(2, 4) + "/" + digest;
    }

    @Test
    void no_seal_before_the_period_is_over() throws IOException {
        office.write(WEEKS + 1);
        office.commit("陈某", office.issued(WEEKS + 1), 10, "第8期");
        var early = office.run("seal", "--date", "2017-07-06");
        assertThat(early.status()).isEqualTo(2);
        assertThat(early.err()).contains("早于第8期的截止日期 2017-07-07");
        change("templates/周报.ftl", "", "封账后补录：", "封账后补记：");
        assertThat(office.run("seal").err()).contains("templates/周报.ftl").contains("还没有提交");
    }

    @Test
    void a_setting_is_taken_up_by_the_next_seal_and_told_once() throws IOException {
        git.edit(DATA + "专项.yaml", "填报人: 陈某", "填报人: 李某");
        office.commit("换人的", LATER, 9, "新的填报人");
        office.edit("专项.yaml", text -> text.replace("填报人: 陈某", "填报人: 李某"));
        office.week(WEEKS + 1);
        String eighth = git.read(SEALS).substring(git.read(SEALS).indexOf("期号: 8"));
        assertThat(eighth)
                .containsPattern("设置:\\n      专项 人员: [0-9a-f]{20}\\n    明细")
                .contains("设置摘要: ");
        String audit = office.run("audit", "--no-paper").out();
        assertThat(audit).contains("变更1项");
        assertThat(changes(audit, "专项 人员")).contains("填报人 陈某 → 李某，第7期封账以后", "换人的");
    }

    @Test
    void a_renumbered_notice_is_one_finding() {
        git.edit(NOTICES, "文号: 某清理督〔2017〕1号", "文号: 某清理督〔2017〕71号");
        office.commit("作弊者", LATER, 9, "换文号");
        assertThat(findings()).singleElement().asString().contains("TZ660", "文号 某清理督〔2017〕1号 → 某清理督〔2017〕71号", "作弊者");
    }
}
