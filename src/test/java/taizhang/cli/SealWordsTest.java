package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.history.GitOffice;

/** What papers, the check and the hook say of seals: the foot of a sealed page, TZ654, TZ65x before a commit. */
class SealWordsTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final int WEEKS = 5;
    private static final String DATA = "ledger-data/";
    private static final String SHANG = DATA + "问题/上庄村.yaml";
    private static final String FIRST = "2017-05-19";
    private static final String LAST = "2017-06-16";

    private static WeeklyOffice prepared;

    @TempDir
    Path folder;

    private WeeklyOffice office;
    private GitOffice git;

    @BeforeAll
    static void furnish(@TempDir Path folder) throws IOException {
        prepared = new WeeklyOffice(folder);
        prepared.write(WEEKS);
        prepared.git().copy(HOME.resolve("templates"), "templates");
        prepared.commit("陈某", prepared.issued(WEEKS), 10, "第5期");
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

    /** All text of a paper without its spaces. */
    private String paper(String name, String day) throws IOException {
        var built = office.run("build", "--only", name, "--format", "pdf", "--as-of", day);
        assertThat(built.status()).as(built.out() + built.err()).isZero();
        Path file = git.root().resolve("output/" + day + "/" + name + ".pdf");
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }

    private String seal(String key, int period) {
        String seals = git.read(DATA + "封账.yaml");
        Matcher value = Pattern.compile("    " + key + ": (\\S+)").matcher(seals);
        assertThat(value.find(seals.indexOf("期号: " + period + "\n"))).isTrue();
        return value.group(1);
    }

    @Test
    void the_foot_of_a_sealed_weekly_report_carries_code_and_chain() throws IOException {
        String foot =
                "已封账" + seal("封账码", WEEKS) + "，与封账相符，封账链" + seal("摘要", WEEKS).substring(0, 20);
        assertThat(paper("周报", LAST)).contains(foot);
        assertThat(paper("整改台账", LAST))
                .contains("已封账" + seal("封账码", WEEKS) + "，与封账相符")
                .doesNotContain("封账链");
        assertThat(seal("摘要", WEEKS).substring(0, 20)).matches("[0-9a-f]{20}");
    }

    @Test
    void a_changed_setting_stands_at_the_foot_of_every_paper_of_a_sealed_day() throws IOException {
        git.edit(DATA + "专项.yaml", "填报人: 陈某", "填报人: 李某");
        office.commit("换人的", office.issued(WEEKS), 17, "新的填报人");
        for (String day : new String[] {FIRST, LAST}) {
            assertThat(paper("周报", day)).contains("，与封账相符，设置有变更，封账链");
            assertThat(paper("整改台账", day)).contains("，与封账相符，设置有变更");
        }
        assertThat(office.run("check").out()).doesNotContain("TZ65");
    }

    @Test
    void a_paper_names_the_earlier_seals_that_do_not_agree() throws IOException {
        git.edit(SHANG, "尹某家", "伊某家");
        assertThat(paper("整改台账", FIRST)).contains("已封账" + seal("封账码", 1) + "，与封账不符");
        assertThat(paper("整改台账", LAST)).contains("已封账" + seal("封账码", WEEKS) + "，与第1期封账不符");
        assertThat(paper("整改台账", "2017-06-14")).contains("与第1期封账不符").doesNotContain("已封账");
    }

    @Test
    void a_standard_changed_after_closings_rested_on_it_is_told_once_a_problem() {
        assertThat(office.run("check").out()).doesNotContain("TZ654");
        String categories = git.read(DATA + "类别.yaml");
        git.write(DATA + "类别.yaml", categories.replace("整改标准: ", "整改标准: 从严，"));
        String check = office.run("check").out();
        assertThat(check.lines().filter(line -> line.contains("TZ654")))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(line -> line.matches(
                        "ledger-data/问题/\\S+\\.yaml:\\d+:\\d+ 警告 TZ654：\\S+-\\d{3}第\\d期封账时已销号，销号所依据的内容或整改标准和那时不一样"));
        assertThat(check).doesNotContain("TZ650");
        assertThat(office.run("check").status()).isZero();
    }

    @Test
    void the_hook_tells_what_does_not_agree_with_a_seal_and_lets_the_commit_pass() throws IOException {
        Path home = Files.createDirectories(folder.resolve("程序"));
        Path launcher = home.resolve("taizhang");
        Files.writeString(
                launcher, """
                #!/bin/sh
                exec '%s' -XX:TieredStopAtLevel=1 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -cp '%s' taizhang.cli.Main "$@"
                """.formatted(Path.of(System.getProperty("java.home"), "bin", "java"), classPath()));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        assertThat(new CommandLineFixture(git.root(), home)
                        .run("audit", "--install-hook")
                        .status())
                .isZero();
        git.append(SHANG, "# 注\n").git("add", "-A");
        assertThat(committed()).doesNotContain("TZ65").doesNotContain("注意");
        git.edit(SHANG, "尹某家", "伊某家").git("add", "-A");
        assertThat(committed()).contains("警告 TZ650：上庄-001和第1期封账时不一样").contains("注意：封过账的内容和封账对不上，请查明（不拦提交）");
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> HOME.resolve(part).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String committed() {
        String before = git.head();
        String said = git.run(
                GitOffice.as("李某", "2017-06-18T09:00:00+0800", "2017-06-18T09:00:00+0800"),
                List.of("commit", "-q", "-m", "改"));
        assertThat(git.head()).as(said).isNotEqualTo(before);
        return said;
    }

    @Test
    void seals_of_the_first_form_are_read_and_say_what_they_do_not_close() throws IOException {
        Path filed = HOME.resolve("src/test/resources/editions/1");
        String seals = Files.readString(HOME.resolve("src/test/resources/seals/1/封账.yaml"));
        GitOffice old = GitOffice.found(Files.createDirectories(folder.resolve("旧")))
                .copy(filed.resolve("ledger-data"), "ledger-data")
                .copy(filed.resolve("templates"), "templates");
        old.commit("陈某", "2017-05-27T09:00:00+0800", "第2期");
        old.write(DATA + "封账.yaml", seals.substring(0, seals.indexOf("  - 期号: 2")));
        old.commit("周某", "2017-05-27T16:00:00+0800", "封账");
        old.write(DATA + "封账.yaml", seals);
        old.commit("周某", "2017-05-27T17:00:00+0800", "封账");
        var here = new CommandLineFixture(old.root(), HOME);
        assertThat(here.run("check").out()).contains("没有发现问题");
        String first = here.run("audit", "--no-paper").out();
        assertThat(first)
                .contains("封账2期，全部相符", "审计完毕，没有发现问题")
                .contains("说明：第1期到第2期的封账是格式1：没有封督办、抽查、通报，没有记设置，这些有没有改过看不出。");
        assertThat(here.run("audit", "--no-paper", "--against", "e93793362a942f72c593")
                        .out())
                .contains("对照：一致");
        old.write(DATA + "督办.yaml", """
                督办:
                  - {文号: 某清理督〔2017〕1号, 日期: 2017-05-18, 单位: 上庄村, 要求: 限期整改并回复。}
                """);
        old.edit(DATA + "专项.yaml", "填报人: ", "填报人: 李");
        old.commit("李某", "2017-05-28T09:00:00+0800", "没有封的");
        assertThat(here.run("audit", "--no-paper").out())
                .contains("审计完毕，没有发现问题", "没有封督办")
                .doesNotContain("变更1项");
        old.edit(DATA + "问题/上庄村.yaml", "发现: ", "发现:  ");
        assertThat(here.run("check").out()).doesNotContain("TZ65");
        String problem = old.read(DATA + "问题/上庄村.yaml");
        old.write(DATA + "问题/上庄村.yaml", problem.replaceFirst("    描述: ", "    描述: 据说"));
        assertThat(here.run("check").out()).contains("TZ650：上庄-001和第1期封账时不一样");
    }
}
