package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealCommandTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String VILLAGE = "ledger-data/问题/上庄村.yaml";
    private static final String SEALS = "ledger-data/封账.yaml";

    @TempDir
    Path folder;

    private WeeklyOffice office;

    @BeforeEach
    void furnish() throws IOException {
        office = new WeeklyOffice(folder.resolve("办公室"));
        office.write(1);
        office.commit("陈某", office.issued(1), 10, "第1期");
    }

    private String code(String text) {
        Matcher code = Pattern.compile("封账码:? ([0-9A-Z]{4}-[0-9A-Z]{4})").matcher(text);
        assertThat(code.find()).as(text).isTrue();
        return code.group(1);
    }

    private String agreement() {
        office.commit("周某", LocalDate.of(2017, 12, 1), 8, "某次");
        return office.run("audit").out().lines().skip(1).findFirst().orElseThrow();
    }

    @Test
    void a_seal_records_what_was_closed_and_prints_its_code() {
        var sealed = office.run("封账");
        assertThat(sealed.status()).as(sealed.err()).isZero();
        assertThat(sealed.out()).startsWith("第1期（截止 2017-05-19）已封账，封账码 ");
        String file = office.git().read(SEALS);
        assertThat(code(file)).isEqualTo(code(sealed.out())).doesNotContainPattern("[01258BDILOQSUVZ]");
        assertThat(file)
                .contains("封账日期: 2017-05-20")
                .contains("提交: " + office.git().head())
                .contains("累计发现: ")
                .doesNotContain("上期摘要");
        assertThat(office.run("check").status()).isZero();
    }

    @Test
    void the_same_facts_give_the_same_digest_in_any_layout_and_order() throws IOException {
        office.run("seal");
        String first = office.git().read(SEALS);
        String text = office.git().read(VILLAGE);
        String flow = text.replaceFirst("    涉及:\n      户数: 1\n      人数: 4\n", "    涉及: {人数: ４, 户数: 1户}   # 说明\n");
        assertThat(flow).isNotEqualTo(text);
        office.git()
                .write(VILLAGE, "# 重新排过\n" + flow.replace("发现: 2017-05-16", "发现: 2017年5月16日"))
                .delete(SEALS);
        office.commit("陈某", office.issued(1), 12, "重排");
        office.run("seal");
        assertThat(line("事实摘要", office.git().read(SEALS))).isEqualTo(line("事实摘要", first));
        assertThat(line("数字摘要", office.git().read(SEALS))).isEqualTo(line("数字摘要", first));
        office.git().edit(VILLAGE, "尹某", "伊某").delete(SEALS);
        office.commit("陈某", office.issued(1), 13, "改字");
        office.run("seal");
        assertThat(line("事实摘要", office.git().read(SEALS))).isNotEqualTo(line("事实摘要", first));
    }

    private static String line(String key, String text) {
        return text.lines()
                .filter(line -> line.contains(key + ": "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void seals_are_made_one_after_the_other_and_chained() throws IOException {
        office.write(2);
        office.commit("陈某", office.issued(2), 10, "第2期");
        assertThat(complaint(2, "seal", "2")).contains("第1期还没有封账，一期一期依次封");
        assertThat(complaint(2, "seal", "9")).contains("周报里没有“9”这一期");
        assertThat(office.run("seal", "2017-05-19").status()).isZero();
        assertThat(complaint(2, "seal", "1")).contains("第1期已经封账");
        assertThat(office.run("seal").out()).startsWith("第2期");
        assertThat(complaint(2, "seal")).contains("各期都已经封账");
        String file = office.git().read(SEALS);
        String whole = file.lines()
                .filter(line -> line.startsWith("    摘要: "))
                .findFirst()
                .orElseThrow()
                .replace("    摘要: ", "");
        assertThat(file).contains("上期摘要: " + whole);
        assertThat(agreement()).isEqualTo("封账2期，全部相符");
    }

    @Test
    void what_is_wrong_or_not_committed_is_not_sealed() throws IOException {
        office.git().edit(VILLAGE, "尹某", "伊某");
        assertThat(complaint(1, "seal")).contains("ledger-data/问题/上庄村.yaml").contains("还没有提交");
        office.git().edit(VILLAGE, "登记: 2017-05-17", "登记: 2017-05-77");
        assertThat(complaint(1, "seal")).contains("没有封账：数据有错误");
        assertThat(office.git().root().resolve(SEALS)).doesNotExist();
        Files.move(office.git().root().resolve(".git"), folder.resolve("拿走"));
        office.git().edit(VILLAGE, "登记: 2017-05-77", "登记: 2017-05-17");
        assertThat(complaint(3, "seal")).contains("不在 git 仓库里");
        assertThat(complaint(2, "seal", "--rev", "HEAD")).contains("不能写 --rev");
    }

    @Test
    void a_period_without_its_day_of_issue_needs_a_date() {
        office.git().edit("ledger-data/周报/2017-05-19.yaml", "编发: 2017-05-20\n", "");
        office.commit("陈某", office.issued(1), 12, "没有编发");
        assertThat(complaint(2, "seal")).contains("还没有写编发日期");
        assertThat(office.run("seal", "--date", "2017-05-22").status()).isZero();
        assertThat(office.git().read(SEALS)).contains("封账日期: 2017-05-22");
    }

    @Test
    void a_seal_that_was_touched_is_found_and_no_other_is_put_upon_it() throws IOException {
        office.run("seal");
        office.commit("周某", office.issued(1), 16, "封账");
        office.write(2);
        office.git().edit(SEALS, "累计发现: ", "累计发现: 1");
        office.commit("李某", office.issued(2), 10, "改封账");
        assertThat(complaint(1, "seal")).contains("前面的封账记录被改过");
        assertThat(office.run("audit").out()).contains("TZ623：第1期的封账记录被换掉或删去").contains("李某");
    }

    private String complaint(int status, String... words) {
        var outcome = office.run(words);
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isEqualTo(status);
        return outcome.err();
    }

    @Test
    void filling_in_what_was_empty_and_a_changed_name_of_a_unit_leave_the_seal_alone() throws IOException {
        office.git().append("ledger-data/问题/上庄村.yaml", """
                  - 编号: 上庄-090
                    类别: 精准识别
                    描述: 一户没有纳入
                    来源: 自查
                    发现: 2017-05-18
                    登记: 2017-05-18
                """);
        office.commit("陈某", office.issued(1), 12, "登记");
        office.run("seal");
        office.git().append("ledger-data/问题/上庄村.yaml", """
                    摘要: 漏一户
                    整改:
                      方式: 限期整改
                      目标: 应纳尽纳
                      措施: 评议后纳入
                      时限: 2017-06-30
                      责任领导: 卢某
                      责任人: 张某
                    经过:
                      - 日期: 2017-05-23
                        事项: 核实
                        结论: 属实
                        经办: 王某（镇扶贫办）、李某（镇民政所）
                """);
        office.git()
                .edit("ledger-data/单位.yaml", "名称: 石门村", "名称: 石门社区\n    曾用名: 石门村")
                .git("mv", "ledger-data/问题/石门村.yaml", "ledger-data/问题/石门社区.yaml");
        assertThat(agreement()).isEqualTo("封账1期，全部相符");
        assertThat(office.run("audit").status()).isZero();
        assertThat(HOME).exists();
    }
}
