package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.cli.CommandLineFixture.Outcome;

/** Fields of the campaign's own in the hands of a clerk: registered, corrected, asked for in forms, taken over from Excel. */
class OwnFieldsCommandTest {
    private static final String HARBOUR = "问题/西港区.yaml";

    @TempDir
    Path folder;

    private OfficeFixture office;

    @BeforeEach
    void books() {
        office = OfficeFixture.ofLedger("own-fields", folder);
    }

    private Outcome fine(String... words) {
        Outcome outcome = office.run(words);
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isZero();
        return outcome;
    }

    @Test
    void a_problem_is_registered_with_them_in_the_order_of_the_campaign() {
        fine(
                "new",
                "西港区",
                "类别=废水偷排",
                "描述=某厂直排。",
                "来源=自查",
                "发现=2021-03-20",
                "登记=2021-03-21",
                "企业=1",
                "督办级别=省级",
                "罚款金额=2.5万元",
                "省台账序号=待补");
        assertThat(office.read(HARBOUR)).endsWith("""
                    登记: 2021-03-21
                    涉及:
                      企业: 1
                    字段:
                      省台账序号: 待补
                      罚款金额: 2.5万元
                      督办级别: 省级
                """);
        assertThat(office.run("status").out()).contains("缺省台账序号");
        assertThat(office.run("new", "西港区", "类别=废水偷排", "描述=某厂漏排。", "来源=自查", "发现=2021-03-20", "登记=2021-03-21")
                        .err())
                .contains("缺少“字段.省台账序号”、“字段.督办级别”");
        assertThat(office.run("new", "西港区", "户数=3").err()).contains("没有“户数”这一项");
    }

    @Test
    void a_correction_changes_one_and_the_papers_of_earlier_days_stay() {
        fine("act", "西港-001", "更正", "日期=2021-04-02", "字段=罚款金额", "原=20万元", "现=30万元", "原因=加处", "经办=王某（环境局）");
        assertThat(office.read(HARBOUR)).contains("字段: 罚款金额").contains("现: 30万元");
        fine("build", "--as-of", "2021-03-31", "--only", "问题台账", "--format", "xlsx");
        fine("build", "--as-of", "2021-04-02", "--only", "问题台账", "--format", "xlsx");
        assertThat(numbers("2021-03-31")).contains("61.25").doesNotContain("71.25");
        assertThat(numbers("2021-04-02")).contains("71.25");
    }

    private String numbers(String day) {
        try (org.apache.poi.xssf.usermodel.XSSFWorkbook book = new org.apache.poi.xssf.usermodel.XSSFWorkbook(
                Files.newInputStream(folder.resolve("output/" + day + "/问题台账.xlsx")))) {
            StringBuilder all = new StringBuilder();
            book.forEach(sheet ->
                    sheet.forEach(row -> row.forEach(cell -> all.append(cell).append('\n'))));
            return all.toString();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Test
    void a_unit_is_asked_for_them_and_what_it_must_say_and_does_not_is_owed() {
        fine("week");
        fine("form", "--unit", "西港区");
        FilledForm form = FilledForm.open(folder.resolve("output/2021-04-30/发表/西港区.xlsx"));
        form.put("报送", "2021-04-23")
                .put("填报人", "姜某")
                .put("负责人", "任某")
                .put("排查[1].类别", "废水偷排")
                .put("排查[1].件数", "1")
                .put("排查[1].说明", "逐厂查看雨污管网")
                .put("新问题.N1.描述", "某厂污泥外运没有联单")
                .put("新问题.N1.类别", "危废堆存")
                .put("新问题.N1.来源", "自查")
                .put("新问题.N1.发现", "2021-04-12")
                .put("新问题.N1.涉及.企业", "1")
                .put("新问题.N1.字段.罚款金额", "35000")
                .put("新问题.N1.字段.督办级别", "区级")
                .put("新问题.N1.字段.立案日期", "4月13日");
        form.save(folder.resolve("收到/西港.xlsx"));
        fine("collect", "收到", "--write", "--received", "2021-04-23");
        assertThat(office.read(HARBOUR)).contains("""
                    涉及:
                      企业: 1
                    字段:
                      罚款金额: 35000
                      督办级别: 区级
                      立案日期: 2021-04-13
                      省台账序号: 待补
                """);
    }

    @Test
    void the_ledger_in_excel_comes_back_with_every_cell() throws IOException {
        fine("build", "--only", "问题台账", "--format", "xlsx");
        String file = folder.resolve("output/2021-03-31/问题台账.xlsx").toString();
        for (String path : List.of(HARBOUR, "问题/东港区.yaml", "周报/2021-03-31.yaml")) {
            Files.delete(office.file(path));
        }
        Outcome taken = fine("import", file, "--opened", "2021-03-31", "--write");
        assertThat(taken.out()).contains("没有着落0格");
        assertThat(office.read("问题/东港区.yaml"))
                .contains("罚款金额: 412500", "立案件数: 2", "立案日期: 2021-03-12", "省台账序号: 待补", "督办级别: 区级");
        fine("check");
    }
}
