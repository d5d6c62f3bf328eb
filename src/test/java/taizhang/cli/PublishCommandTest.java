package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The masked edition (TZ903 to TZ917): nothing private leaves, or nothing leaves at all. */
class PublishCommandTest {
    private static final String PROBLEMS = "问题/上庄村.yaml";
    private static final String ONE = "公示摘要: 1户有车仍列为贫困户，已清退";
    private static final String TWO = "公示摘要: 小额信贷宣传不到位，已逐户宣传";

    @TempDir
    Path folder;

    private OfficeFixture office;
    private Path templates;

    @BeforeEach
    void an_office_that_publishes() throws IOException {
        office = OfficeFixture.ofMinimal(folder);
        templates = folder.resolve("templates");
        try (Stream<Path> shipped = Files.walk(Path.of("templates"))) {
            for (Path file : shipped.filter(Files::isRegularFile).toList()) {
                Path target =
                        templates.resolve(Path.of("templates").relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        say(ONE, TWO);
        decide("");
    }

    private void say(String one, String two) {
        String text = office.read(PROBLEMS).replaceAll("    公示摘要: .*\n", "");
        office.write(
                PROBLEMS,
                text.replaceFirst("(?m)^    描述: 村民.*$", "$0\n    " + one)
                        .replaceFirst("(?m)^    描述: 小额.*$", "$0\n    " + two));
    }

    private void decide(String decisions) {
        office.write("公示.yaml", "起: 2017-05-29\n止: 2017-06-04\n" + decisions);
    }

    private static String decision(String name, String writing) {
        return "  - 姓名: " + name + "\n    写作: " + writing + "\n    谁: 周某\n    何时: 2017-05-27\n";
    }

    private Path papers() {
        return folder.resolve("output/2017-05-26/公示");
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "")
                    + document.getDocumentInformation().getCOSObject();
        }
    }

    /** Every byte of every part. */
    private static String xlsx(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void what_a_clerk_wrote_is_published_and_a_sheet_is_there_to_sign() throws IOException {
        CommandLineFixture.Outcome outcome = office.run("publish");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .contains("output/2017-05-26/公示/公示清单.pdf", "output/2017-05-26/公示前审查单.pdf", "先在公示前审查单上签字");
        assertThat(outcome.err()).contains("警告 TZ911：上庄-001只涉及一户");
        assertThat(pdf(papers().resolve("公示清单.pdf")))
                .contains("1户有车仍列为贫困户，已清退", "公示期：2017年5月29日至2017年6月4日", "共2件")
                .doesNotContain("轿车", "张某", "周某", "251542");
        assertThat(xlsx(papers().resolve("公示清单.xlsx"))).doesNotContain("轿车", "张某", "周某", "251542");
        assertThat(pdf(folder.resolve("output/2017-05-26/公示前审查单.pdf"))).contains("只涉及一户", "审查意见");
        assertThat(papers().resolve("公示前审查单.pdf")).doesNotExist();
    }

    @Test
    void what_check_warns_of_in_the_file_of_the_publication_is_said_by_publish_too() throws IOException {
        say("公示摘要: 赵大柱家有车仍列为贫困户，已清退", TWO);
        String late = "决定:\n" + decision("赵大柱", "赵某").replace("2017-05-27", "2017-05-30");
        office.write("公示.yaml", "起: 2017-05-29\n止: 2017-05-30\n" + late);
        for (String command : List.of("check", "publish")) {
            CommandLineFixture.Outcome outcome = office.run(command);
            assertThat(outcome.status()).as(outcome.err()).isZero();
            assertThat(outcome.out() + outcome.err())
                    .as(command)
                    .containsOnlyOnce("警告 TZ914：“赵大柱”2017-05-30才定，公示2017-05-29就开始了")
                    .containsOnlyOnce("警告 TZ901");
        }
    }

    @Test
    void what_is_published_can_be_picked_by_a_condition_a_list_or_a_unit() throws IOException {
        office.write("名单.yaml", "名单:\n  - {名称: 信贷, 条件: 类别=金融扶贫}\n");
        for (String range : List.of("类别=金融扶贫", "名单 信贷", "类别 金融扶贫", "未销号 且 描述含信贷")) {
            decide("范围: " + range + "\n");
            CommandLineFixture.Outcome outcome = office.run("publish");
            assertThat(outcome.status()).as(outcome.err()).isZero();
            assertThat(pdf(papers().resolve("公示清单.pdf")))
                    .contains("上庄-002", "共1件")
                    .doesNotContain("上庄-001");
        }
        decide("范围: 单位 大河口村\n");
        assertThat(office.run("publish").err()).contains("TZ904：范围“单位 大河口村”里没有写了公示摘要的问题");
        decide("范围: 单位 上庄\n");
        assertThat(office.run("check").out() + office.run("publish").err())
                .contains("公示.yaml:3:5 错误 TZ917：公示的范围里没有“单位 上庄”", "是不是“单位 上庄村”？", "没有印公示版");
        decide("范围: 己销号\n");
        assertThat(office.run("publish").err()).contains("TZ870：条件里的“己销号”认不得", "是不是 待销号 或 已销号？");
    }

    @Test
    void what_lies_in_the_folder_from_before_is_told() throws IOException {
        assertThat(office.run("publish").err()).doesNotContain("不是这次印的");
        Files.writeString(papers().resolve("旧清单.pdf"), "旧");
        assertThat(office.run("publish").err()).contains("公示文件夹里还有不是这次印的，没有查过，不要一起张贴、上网：旧清单.pdf");
    }

    @Test
    void the_same_bytes_come_out_twice() throws IOException {
        office.run("publish");
        byte[] first = Files.readAllBytes(papers().resolve("公示清单.pdf"));
        office.run("公示版");
        assertThat(Files.readAllBytes(papers().resolve("公示清单.pdf"))).isEqualTo(first);
    }

    @Test
    void what_looks_like_a_name_blocks_until_it_is_decided() throws IOException {
        say("公示摘要: 赵大柱户有车仍列为贫困户，钱某已清退", TWO);
        CommandLineFixture.Outcome asked = office.run("publish");
        assertThat(asked.status()).isEqualTo(1);
        assertThat(asked.err()).contains("TZ905：公示摘要里的“赵大柱”像姓名", "没有印公示版");
        assertThat(asked.out()).contains("  - 姓名: 赵大柱\n    写作: 赵某\n", "  - 姓名: 钱某\n    写作: 可以公示\n");
        assertThat(papers()).doesNotExist();
        decide("决定:\n" + decision("赵大柱", "赵某") + decision("钱某", "可以公示"));
        assertThat(office.run("publish").status()).isZero();
        assertThat(pdf(papers().resolve("公示清单.pdf"))).contains("赵某户有车", "钱某已清退").doesNotContain("大柱");
        assertThat(pdf(folder.resolve("output/2017-05-26/公示前审查单.pdf"))).contains("遮了“赵大柱”", "2017年5月27日");
    }

    @Test
    void the_lines_it_asks_for_do_when_who_and_when_are_filled_in() {
        say("公示摘要: 赵大柱户有车，已清退", TWO);
        String lines = office.run("publish").out();
        String asked = lines.substring(lines.indexOf("  - 姓名"));
        office.write("公示.yaml", "起: 2017-05-29\n止: 2017-06-04\n决定:\n" + asked);
        assertThat(office.run("check").out()).contains("谁", "何时");
        decide("决定:\n" + asked.replace("谁: ", "谁: 周某").replace("何时: ", "何时: 2017-05-27"));
        assertThat(office.run("publish").status()).isZero();
    }

    @Test
    void officials_telephones_illness_and_the_sums_of_one_household_are_stopped_in_the_words() {
        office.write(
                "单位.yaml",
                office.read("单位.yaml").replaceFirst("负责人: 张某", "负责人: 张建国").replace("0313-1234501", "0313-7654321"));
        say("公示摘要: 由张 建 国退回3200元，电话0313 7654321，1户因病致贫", TWO);
        CommandLineFixture.Outcome outcome = office.run("publish");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("TZ907：公示摘要里有台账里的姓名、电话“张建国”", "“0313-7654321”", "TZ906", "“3200元”", "TZ912", "“因病”说到病残");
        assertThat(papers()).doesNotExist();
    }

    @Test
    void whoever_took_over_by_a_correction_and_was_called_to_account_is_known() {
        office.write(PROBLEMS, office.read(PROBLEMS).replace("        情况: 已清退，收回补贴。\n", """
                                情况: 已清退，收回补贴。
                              - 日期: 2017-05-26
                                事项: 更正
                                字段: 责任人
                                原: 张某
                                现: 卫长风
                                原因: 换人
                                经办: 王某（镇扶贫办）
                              - 日期: 2017-05-26
                                事项: 问责
                                人数: 1
                                方式: 谈话
                                对象: 村报账员褚满囤
                        """));
        say("公示摘要: 一户有车，现场卫长风处理、说服褚满囤退出", TWO);
        assertThat(office.run("publish").err()).contains("TZ907", "“卫长风”", "“褚满囤”");
    }

    @Test
    void a_writing_that_brings_in_somebody_else_is_stopped_and_a_decision_that_is_of_no_use_is_told() {
        office.write("单位.yaml", office.read("单位.yaml").replaceFirst("负责人: 张某", "负责人: 卫长风"));
        say("公示摘要: 赵大柱户有车，已清退", TWO);
        decide("决定:\n" + decision("赵大柱", "卫长风"));
        assertThat(office.run("publish").err()).contains("公示.yaml:5:9 错误 TZ913：写作“卫长风”里有不能公示的“卫长风”");
        decide("决定:\n" + decision("赵大柱", "三组赵某"));
        assertThat(office.run("publish").err())
                .contains("TZ913：写作“三组赵某”里有不能公示的“三组”，说到住址")
                .doesNotContain("TZ912");
        assertThat(papers()).doesNotExist();
        decide("决定:\n" + decision("赵大柱", "赵某") + decision("钱满囤", "钱某"));
        assertThat(office.run("publish").err()).contains("公示.yaml:8:9 警告 TZ915：公示摘要里没有“钱满囤”");
    }

    @Test
    void without_a_file_or_words_it_says_what_to_write() throws IOException {
        Files.delete(office.file("公示.yaml"));
        assertThat(office.run("publish").err()).contains("TZ903").contains("起: 2017-05-27、止: 2017-06-02");
        decide("范围: 已销号\n");
        assertThat(office.run("publish").err()).contains("TZ904：范围“已销号”里没有写了公示摘要的问题");
    }

    @Test
    void a_template_reaches_nothing_but_what_is_listed() throws IOException {
        Path paper = templates.resolve("公示/公示清单.ftl");
        String shipped = Files.readString(paper);
        for (String asked : List.of(
                "${专项.办公室}",
                "${统计.累计发现}",
                "${公示.表头.标题}",
                "<#list 公示.行 as 行>${行.问题描述}</#list>",
                "<#list 公示.行 as 行>${行.责任人}</#list>",
                "<#list 公示.行 as 行>${行.涉及资金}</#list>",
                "<@落款/>")) {
            Files.writeString(paper, shipped.replace("<@注>", asked + "<@注>"));
            CommandLineFixture.Outcome outcome = office.run("publish");
            assertThat(outcome.status()).as(asked).isEqualTo(1);
            assertThat(outcome.err()).as(asked).contains("TZ503", "可用的有：");
        }
        Files.writeString(paper, shipped.replace("内容=\"公示摘要\"", "内容=\"问题描述\""));
        assertThat(office.run("publish").err()).contains("公示/公示清单.ftl:", "“问题描述”", "公示摘要");
        assertThat(papers()).doesNotExist();
    }

    @Test
    void status_and_due_remind_until_it_is_taken_down() {
        decide("");
        assertThat(office.run("status", "--as-of", "2017-05-28").out()).doesNotContain("公示期");
        assertThat(office.run("status", "--as-of", "2017-06-01").out()).contains("公示期2017-05-29至2017-06-04，期满后撤下");
        assertThat(office.run("status", "--as-of", "2017-06-05").out()).contains("公示已于2017-06-04期满");
        assertThat(office.run("due", "2017-06-05").out()).contains("公示已于2017-06-04期满");
        decide("撤下: 2017-06-05\n");
        assertThat(office.run("status", "--as-of", "2017-06-05").out()).doesNotContain("公示已于");
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (String surname : List.of("赵钱孙李周吴郑冯陈褚卫蒋沈韩杨朱秦尤许何".split(""))) {
            for (String given : List.of("建勋", "桂珍", "玉柱", "秀兰", "满囤")) {
                names.add(surname + given);
            }
        }
        return names;
    }

    /** One hundred names and as many words about people, in every field that takes them. */
    private List<String> plant() {
        List<String> names = names();
        List<String> planted = new ArrayList<>(names);
        String text = office.read(PROBLEMS);
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            String phone = "0313-55%05d".formatted(i * 7 + 10001);
            String place = "北沟" + (i + 1) + "组" + names.get(i) + "隔壁";
            planted.add(phone);
            planted.add(place);
            more.append("""
                      - 编号: 上庄-%03d
                        类别: 精准识别
                        摘要: %s漏评
                        描述: 村民%s住%s，患尿毒症，电话%s，低保二档，孩子在县一中读书。
                        公示摘要: 1户应评未评，已纳入
                        来源: 督导检查
                        发现: 2017-05-15
                        登记: 2017-05-16
                        涉及: {户数: 1, 人数: 3}
                        整改:
                          方式: 立行立改
                          措施: 由%s上门
                          责任领导: %s
                          责任人: %s
                        备注: %s举报
                    """.formatted(
                            i + 3,
                            names.get(i),
                            names.get(i),
                            place,
                            phone,
                            names.get(99 - i),
                            names.get(99 - i),
                            names.get(50 + i),
                            names.get(i)));
        }
        office.write(PROBLEMS, text.stripTrailing() + "\n" + more);
        return planted;
    }

    @Test
    void of_two_hundred_planted_values_none_is_in_a_clean_publication() throws IOException {
        List<String> planted = plant();
        assertThat(planted).hasSize(200).doesNotHaveDuplicates();
        CommandLineFixture.Outcome outcome = office.run("publish");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        String all = pdf(papers().resolve("公示清单.pdf")) + xlsx(papers().resolve("公示清单.xlsx"));
        assertThat(planted).noneMatch(all::contains);
        assertThat(all).contains("上庄-052").doesNotContain("尿毒症", "低保", "县一中", "举报");
    }

    @Test
    void each_of_two_hundred_planted_values_stops_a_template_that_tells_it() throws IOException {
        List<String> planted = plant();
        Path paper = templates.resolve("公示/公示清单.ftl");
        String shipped = Files.readString(paper);
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            String name = planted.get(i);
            told.append(
                    switch (i % 5) {
                        case 0 -> "<@注>" + name + "</@注>\n";
                        case 1 -> "<@注>" + String.join("　", name.split("")) + "</@注>\n";
                        case 2 -> "<h3>" + String.join("\u200B", name.split("")) + "</h3>\n";
                        case 3 ->
                            "<@表格 列宽=\"30 30\"><@表行><@格>" + name.charAt(0) + "</@格><@格>" + name.substring(1)
                                    + "</@格></@表行></@表格>\n";
                        default -> "<@注>" + name.charAt(0) + "<br/>" + name.substring(1) + "</@注>\n";
                    });
        }
        Files.writeString(paper, shipped.replace("<@注>公示", told + "<@注>公示"));
        CommandLineFixture.Outcome outcome = office.run("publish");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(names()).allSatisfy(name -> assertThat(outcome.err()).contains("不能公示的“" + name + "”"));
        assertThat(papers()).doesNotExist();
        Files.writeString(paper, shipped);
        say("公示摘要: " + String.join("；", planted.subList(100, 200)), TWO);
        String words = office.run("publish").err();
        assertThat(planted.subList(100, 200).stream().filter(value -> value.startsWith("0313")))
                .hasSize(50)
                .allSatisfy(phone -> assertThat(words).contains("“" + phone + "”"));
        assertThat(words.split("说到住址", -1).length - 1).isGreaterThanOrEqualTo(50);
    }

    @Test
    void the_name_of_a_template_a_number_and_an_undecided_name_in_it_are_stopped() throws IOException {
        plant();
        Path paper = templates.resolve("公示/公示清单.ftl");
        String shipped = Files.readString(paper);
        Files.writeString(templates.resolve("公示/赵建勋一事.ftl"), shipped);
        assertThat(office.run("publish").err()).contains("赵建勋一事.pdf的文件名里有不能公示的“赵建勋”");
        Files.delete(templates.resolve("公示/赵建勋一事.ftl"));
        Files.writeString(paper, shipped.replace("<@注>公示", "<@注>联系人：孙悟空</@注>\n<@注>公示"));
        assertThat(office.run("publish").err()).contains("公示清单.ftl:", "不能公示的“孙悟空”");
        assertThat(papers()).doesNotExist();
    }

    @Test
    void a_broken_template_of_what_is_published_is_nothing_to_other_papers() throws IOException {
        Files.writeString(templates.resolve("公示/公示清单.ftl"), "<#if 公示>");
        assertThat(office.run("build", "--only", "问题台账").status()).isZero();
        assertThat(office.run("publish").status()).isEqualTo(1);
    }
}
