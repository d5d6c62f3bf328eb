package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new office comes to its first printed ledger without ever having heard of git. */
class InitCommandTest {
    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir
    Path here;

    private CommandLineFixture.Outcome run(Path stand, String... args) {
        return new CommandLineFixture(stand, HOME).run(args);
    }

    private CommandLineFixture.Outcome answering(String lines, String... args) {
        return new CommandLineFixture(here, HOME).runAnswering(new StringReader(lines), args);
    }

    private String read(String path) throws IOException {
        return Files.readString(here.resolve(path));
    }

    private static String[] words(String folder, String... more) {
        return Stream.concat(
                        Stream.of(
                                "init",
                                folder,
                                "名称=某某县河湖清理",
                                "单位=某某县人民政府",
                                "层级=县",
                                "开始=2018-01-01",
                                "结束=2018-12-31",
                                "周期=月",
                                "单位名单=上河镇、下河镇、县水务局",
                                "类别名单=乱占、乱采、乱堆、乱建",
                                "姓名=陈某"),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    @Test
    void typed_answers_lead_to_the_first_printed_ledger_in_one_go() throws IOException, GitAPIException {
        CommandLineFixture.Outcome made = answering("""
                某某县河湖清理
                某某县人民政府

                <

                县河长办

                2018-01-01
                2017-12-31
                2018-12-31
                第一阶段

                是
                一、动员部署：1月1日
                2. 集中整改 2018年2月1日至10月31日
                总结 11月1日

                是
                月

                周某

                陈某
                0313-1234567
                序号	单位名称
                1	上河镇
                2	下河镇

                否
                （三）县水务局
                上河镇

                是
                乱占
                乱采

                是

                是
                """, "init", "河湖", "姓名=陈某");
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(made.err())
                .contains(
                        "层级（可以空着）（可填序号）［县］",
                        "结束不能早于开始 2018-01-01",
                        "“第一阶段”看不出名称和日期",
                        "共3行，最后一行是“2	下河镇”，完了吗",
                        "“上河镇”写了两次，记一次",
                        "单位3个：乡镇2个（上河镇、下河镇），部门1个（县水务局）",
                        "要写进文件夹 河湖：");
        assertThat(read("河湖/ledger-data/专项.yaml"))
                .contains(
                        "\n  对象: 各乡镇、县直有关单位\n",
                        "\n  # 全体: 全县\n",
                        "\n  - 名称: 动员部署\n    起: 2018-01-01\n    止: 2018-01-31\n",
                        "\n  - 名称: 总结\n    起: 2018-11-01\n    止: 2018-12-31\n",
                        "\n周期: 月\n报送截止: 每月25日\n");
        firstLedger(here.resolve("河湖"));
    }

    private void firstLedger(Path office) throws IOException, GitAPIException {
        CommandLineFixture.Outcome checked = run(office, "check", "--strict");
        assertThat(checked.status()).as(checked.out() + checked.err()).isZero();
        try (Git git = Git.open(office.toFile())) {
            assertThat(git.status().call().isClean()).isTrue();
            assertThat(git.log().call()).hasSize(1);
            assertThat(git.getRepository().getBranch()).isEqualTo("main");
            assertThat(git.getRepository().getConfig().getBoolean("pull", "rebase", true))
                    .isFalse();
        }
        assertThat(office.resolve(".git/hooks/pre-commit")).exists();
        assertThat(Files.readString(office.resolve(".gitattributes"))).contains("ledger-data/**/*.yaml merge=taizhang");
        assertThat(run(office, "build").status()).isEqualTo(2);
        CommandLineFixture.Outcome entered =
                run(office, "new", "上河镇", "类别=乱占", "描述=河道内堆放砂石约二十立方米", "来源=督导检查", "发现=2018-01-20", "登记=2018-01-21");
        assertThat(entered.out()).contains("已登记 上河-001");
        CommandLineFixture.Outcome built = run(office, "build", "--only", "问题台账");
        assertThat(built.status()).as(built.err()).isZero();
        assertThat(built.out()).contains("output/2018-01-21/问题台账.pdf  1页");
        assertThat(built.err()).contains("还没有单位报送，按台账里最近的日期 2018-01-21 统计");
        assertThat(run(office, "save").out()).contains("上河-001登记");
    }

    @Test
    void options_do_without_a_terminal() throws IOException, GitAPIException {
        CommandLineFixture.Outcome made = run(here, words("河湖", "阶段=动员 2018-01-01；整改 2018-03-01", "模板=否", "报送截止=次月5日"));
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(here.resolve("河湖/templates")).doesNotExist();
        assertThat(read("河湖/ledger-data/专项.yaml")).contains("名称: 动员\n    起: 2018-01-01\n    止: 2018-02-28\n");
        firstLedger(here.resolve("河湖"));
        assertThat(run(here.resolve("河湖"), "build", "--only", "问题台账").err()).contains("用的是程序所带的模板");
    }

    @Test
    void what_is_missing_or_wrong_is_named_and_nothing_is_made() {
        assertThat(run(here, "init", "河湖", "名称=河湖清理").err()).contains("缺少“单位”", "“单位名单”", "“类别名单”");
        assertThat(run(here, words("河湖", "报送截止=随便")).status()).isEqualTo(1);
        assertThat(run(here, words("河湖", "阶段=动员")).err()).contains("阶段：“动员”看不出名称和日期");
        assertThat(run(here, words("河湖", "阶段=动员 2018-01-01 2018-02-01；整改 2018-03-01"))
                        .err())
                .contains("“整改”从 2018-03-01 起，上一阶段到 2018-02-01，要一天接一天");
        assertThat(run(here, words("河湖", "填报人=陈某13912345678")).status()).isNotZero();
        assertThat(run(here, words("河湖", "--试写")).out()).contains("试写，没有写入");
        assertThat(here.resolve("河湖")).doesNotExist();
    }

    @Test
    void a_refused_word_is_mended_on_the_terminal() throws IOException {
        CommandLineFixture.Outcome made = answering("报送截止\n每月20日\n是\n", withoutUnits("河湖", "报送截止=随便", "单位名单="));
        assertThat(made.status()).isEqualTo(2);
        made = answering("上河镇\n\n是\n报送截止\n每月20日\n是\n", withoutUnits("河湖", "报送截止=随便"));
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(read("河湖/ledger-data/专项.yaml")).contains("报送截止: 每月20日");
    }

    private static String[] withoutUnits(String folder, String... more) {
        return Stream.of(words(folder, more))
                .filter(word -> !word.startsWith("单位名单=上"))
                .toArray(String[]::new);
    }

    @Test
    void a_folder_that_holds_something_is_not_touched() throws IOException {
        Files.createDirectories(here.resolve("河湖"));
        Files.writeString(here.resolve("河湖/通知.doc"), "一");
        CommandLineFixture.Outcome refused = run(here, words("河湖"));
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("“河湖”不是空的，里面有 通知.doc");
        assertThat(here.resolve("河湖/ledger-data")).doesNotExist();
        assertThat(run(here, words("河湖/通知.doc")).err()).contains("是一个文件");
        assertThat(run(here, words("河湖/通知.doc/新")).err()).contains("是一个文件");
        assertThat(run(HOME, words("ledger-data/新")).err()).contains("要放在它外面");
        assertThat(run(HOME, words(".")).err()).contains("不是空的");
    }

    @Test
    void names_come_from_a_workbook_or_a_text_with_whatever_else_stands_there() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream file = Files.newOutputStream(here.resolve("单位.xlsx"))) {
            XSSFSheet sheet = book.createSheet("名单");
            List<List<String>> rows = List.of(
                    List.of("全县单位名单"),
                    List.of("序号", "单位名称", "负责人", "类型"),
                    List.of("1", "上河镇", "张某", "重点镇街道"),
                    List.of("2", "下河镇 ", "李某"),
                    List.of("3", "县水务局", "王某"));
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
            book.write(file);
        }
        Files.write(here.resolve("类别.txt"), "1、乱占\r\n2、乱采\r\n\r\n3、乱堆、乱建\r\n".getBytes(Charset.forName("GB18030")));
        CommandLineFixture.Outcome made = run(
                here,
                Stream.of(words("河湖"))
                        .map(word -> word.startsWith("单位名单")
                                ? "单位名单=单位.xlsx"
                                : word.startsWith("类别名单") ? "类别名单=类别.txt" : word)
                        .toArray(String[]::new));
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(read("河湖/ledger-data/单位.yaml"))
                .contains("名称: 上河镇\n    编号前缀: 上河\n    类型: 重点镇街道", "名称: 下河镇\n", "名称: 县水务局\n    编号前缀: 县水务局\n    类型: 部门")
                .doesNotContain("张某", "序号", "全县");
        assertThat(read("河湖/ledger-data/类别.yaml")).contains("- 名称: 乱占\n  - 名称: 乱采\n  - 名称: 乱堆、乱建\n");
        assertThat(run(here, words("河湖2", "类别名单=没有.xlsx")).status()).isEqualTo(2);
    }

    @Test
    void the_sample_is_copied_to_practise_on() throws IOException {
        CommandLineFixture.Outcome made = run(here, "init", "练手", "--样例", "姓名=陈某");
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(read("练手/ledger-data/专项.yaml")).isEqualTo(Files.readString(HOME.resolve("ledger-data/专项.yaml")));
        assertThat(run(here.resolve("练手"), "check").status()).isZero();
        assertThat(run(here, "init", "练手二", "--样例", "姓名=陈某", "名称=某").status()).isEqualTo(2);
    }
}
