package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.picture.PhotoSamples;

/**
 * Small ledgers that the program once got wrong, each laid over the minimal one ({@code src/test/resources/cases}): what is
 * right is asked for on the screen of {@code check} and in the papers of {@code build}.
 */
class FailedCasesTest {
    private static final Path CASES =
            Path.of("src", "test", "resources", "cases").toAbsolutePath();

    @TempDir
    Path folder;

    private OfficeFixture laid(String name) throws IOException {
        OfficeFixture office = OfficeFixture.ofMinimal(folder);
        Path data = CASES.resolve(name).resolve("ledger-data");
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve("ledger-data")
                        .resolve(data.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                // a photo of the cases is a few words in place of one
                boolean photo = copy.toString().endsWith(".jpg");
                Files.write(copy, photo ? PhotoSamples.jpeg() : Files.readAllBytes(file));
            }
        }
        return office;
    }

    private static List<String> findings(CommandLineFixture.Outcome outcome) {
        return outcome.out()
                .lines()
                .filter(line -> line.startsWith("ledger-data/"))
                .toList();
    }

    private static List<String> hints(CommandLineFixture.Outcome outcome) {
        return outcome.out().lines().filter(line -> line.startsWith("   提示：")).toList();
    }

    private static String pdf(Path paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static String cells(Path paper) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(paper))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        text.append(cell).append('\n');
                    }
                }
            }
        }
        return text.toString();
    }

    private void isPrinted(OfficeFixture office, String paper, String words) throws IOException {
        CommandLineFixture.Outcome built = office.run("build", "--as-of", "2017-06-30", "--only", paper);
        assertThat(built.status()).as(built.out() + built.err()).isZero();
        Path out = folder.resolve("output/2017-06-30");
        assertThat(pdf(out.resolve(paper + ".pdf"))).contains(words.replace(" ", ""));
        assertThat(cells(out.resolve(paper + ".xlsx"))).contains(words);
    }

    @Test
    void a_file_of_evidence_whose_name_holds_an_enumeration_comma_is_named_by_an_item_of_a_list() throws IOException {
        OfficeFixture office = laid("evidence-dunhao");
        assertThat(office.run("check", "--strict").out()).isEqualTo("检查完毕，没有发现问题。\n");
        isPrinted(office, "销号审批表", "附件1、2.jpg");
    }

    @Test
    void so_it_is_by_a_whole_text_plain_or_quoted_and_with_other_signs_in_its_name() throws IOException {
        OfficeFixture office = laid("evidence-dunhao");
        String village = "问题/上庄村.yaml";
        String list = "佐证:\n          - 上庄-001/附件1、2.jpg";
        String before = office.read(village);
        for (String name : List.of("附件1、2.jpg", "a;b.pdf", "记录；照片.pdf", "甲，乙.pdf", "说明（一、二）.pdf", "a, b.pdf")) {
            Files.write(folder.resolve("ledger-data/佐证/上庄-001").resolve(name), PhotoSamples.jpeg());
            String path = "上庄-001/" + name;
            for (String way : List.of(
                    "佐证: " + path,
                    "佐证: \"" + path + "\"",
                    "佐证: ['" + path + "']",
                    "佐证: [\"" + path + "\", 会议记录]",
                    "佐证:\n          - \"" + path + "\"\n          - 会议记录")) {
                office.write(village, before.replace(list, way));
                assertThat(office.run("check", "--strict").out()).as(way).isEqualTo("检查完毕，没有发现问题。\n");
            }
        }
    }

    @Test
    void a_comma_inside_brackets_separates_nothing() throws IOException {
        OfficeFixture office = laid("flow-list-brackets");
        String settings = office.read("单位.yaml");
        assertThat(office.run("check", "--strict").out()).isEqualTo("检查完毕，没有发现问题。\n");
        String village = office.read("问题/上庄村.yaml");
        String officers = "经办: 王某（镇扶贫办）、刘某（镇扶贫办）";
        assertThat(village).contains(officers);
        for (String way : List.of(
                "经办: [王某（镇扶贫办、第一书记）, 刘某（镇扶贫办）]",
                "经办: [\"王某（镇扶贫办、第一书记）\", '刘某（镇扶贫办）']",
                "经办: 王某（镇扶贫办、第一书记）、刘某（镇扶贫办）",
                "经办:\n          - 王某（镇扶贫办、第一书记）\n          - 刘某（镇扶贫办）",
                "经办: [王某(镇扶贫办、第一书记), 刘某(镇扶贫办)]")) {
            office.write("问题/上庄村.yaml", village.replace(officers, way));
            assertThat(office.run("check", "--strict").out()).as(way).isEqualTo("检查完毕，没有发现问题。\n");
        }
        assertThat(settings).contains("县（市、区）");
    }

    @Test
    void a_character_that_no_font_has_is_found_by_check_at_its_place_and_the_hint_names_what_can_be_done()
            throws IOException {
        OfficeFixture office = laid("rare-char");
        CommandLineFixture.Outcome checked = office.run("check");
        assertThat(checked.status()).isEqualTo(1);
        assertThat(findings(checked))
                .singleElement()
                .asString()
                .startsWith("ledger-data/问题/大河口村.yaml:4:11 错误 TZ713：“𠮷”（U+20BB7）");
        assertThat(hints(checked))
                .singleElement()
                .asString()
                .doesNotContain("设置")
                .contains("templates/字体/");
        assertThat(office.run("build").err()).contains("\nledger-data/问题/大河口村.yaml:4:11 错误 TZ713");
    }

    @Test
    void whatever_check_lets_pass_is_printed_and_whatever_it_refuses_is_refused_at_its_place() throws IOException {
        OfficeFixture office = laid("rare-char");
        String before = office.read("问题/大河口村.yaml");
        for (String sign : List.of("₂", "₅", "✔", "✅", "\u2009", "😀", "㎡", "℃", "①", "⑳", "Ⅷ", "㈠", "é", "〇", "々")) {
            office.write("问题/大河口村.yaml", before.replace("𠮷", sign));
            CommandLineFixture.Outcome checked = office.run("check");
            CommandLineFixture.Outcome built = office.run("build", "--only", "问题台账", "--as-of", "2017-06-30");
            assertThat(built.status()).as(sign + checked.out() + built.out()).isEqualTo(checked.status());
            assertThat(findings(checked))
                    .as(sign)
                    .allSatisfy(line -> assertThat(line).startsWith("ledger-data/问题/大河口村.yaml:4:11 "));
        }
    }

    @Test
    void a_problem_registered_twice_word_for_word_is_told_with_both_numbers() throws IOException {
        CommandLineFixture.Outcome checked = laid("duplicate-problem").run("check");
        assertThat(checked.status()).isZero();
        assertThat(findings(checked))
                .singleElement()
                .asString()
                .startsWith("ledger-data/问题/大河口村.yaml:11:9 警告 TZ710：")
                .contains("“大河口-002”的描述和“大河口-001”一字不差（同一单位、类别、发现日期），是不是重复登记？");
    }

    @Test
    void new_tells_it_too_before_it_writes_and_after() throws IOException {
        OfficeFixture office = OfficeFixture.ofMinimal(folder);
        String[] words = {"new", "大河口村", "类别=精准识别", "描述=两户的协议没有签字。", "来源=督导检查", "发现=2017-05-22", "登记=2017-05-23"};
        assertThat(office.run(words).out()).doesNotContain("TZ710");
        String[] tried = Stream.concat(Stream.of(words), Stream.of("--试写")).toArray(String[]::new);
        CommandLineFixture.Outcome trial = office.run(tried);
        assertThat(trial.out() + trial.err()).contains("警告 TZ710：", "和“大河口-002”一字不差");
        CommandLineFixture.Outcome written = office.run(words);
        assertThat(written.status()).isZero();
        assertThat(written.out() + written.err()).contains("警告 TZ710：“大河口-003”的描述和“大河口-002”一字不差");
    }

    @Test
    void radicals_are_told_with_their_code_points_and_printed_as_normal_characters() throws IOException {
        OfficeFixture office = laid("kangxi-text");
        assertThat(findings(office.run("check")))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).contains(" 警告 TZ180：", "（U+2F", "已读作“"));
        isPrinted(office, "问题台账", "土地流转合同木有备案，网上公示不全。");
    }

    @Test
    void supplement_radicals_and_compatibility_characters_are_so_too() throws IOException {
        OfficeFixture office = laid("kangxi-text");
        String before = office.read("问题/大河口村.yaml");
        office.write("问题/大河口村.yaml", before.replaceFirst("描述: .*", "描述: \u2E9F亲\u2EC5证，\uF914不知，\uFA11岖小路，\uF967符。"));
        assertThat(findings(office.run("check")))
                .allSatisfy(line -> assertThat(line).contains(" 警告 TZ180："))
                .extracting(line -> line.replaceAll(".*（(U\\+[0-9A-F]+)），.*", "$1"))
                .containsExactly("U+2E9F", "U+2EC5", "U+F914", "U+F967");
        isPrinted(office, "问题台账", "母亲见证，樂不知，﨑岖小路，不符。");
    }

    @Test
    void one_man_whose_name_is_written_with_two_dots_is_one_man() throws IOException {
        OfficeFixture office = laid("name-dot");
        String village = office.read("问题/上庄村.yaml");
        for (String two : List.of(
                "阿卜杜拉·买某、阿卜杜拉•买某",
                "阿卜杜拉·买某、阿卜杜拉・买某",
                "阿卜杜拉·买某、阿卜杜拉‧买某",
                "阿卜杜拉·买某、阿卜杜拉∙买某",
                "阿卜杜拉·买某、阿卜杜拉．买某",
                "钱某A、钱某Ａ",
                "钱\u00A0某、钱某",
                "钱　某、钱某",
                "钱\u2002某、钱某")) {
            office.write("问题/上庄村.yaml", village.replace("阿卜杜拉·买某、阿卜杜拉•买某", two));
            CommandLineFixture.Outcome checked = office.run("check");
            assertThat(findings(checked)).as(two).anyMatch(line -> line.contains(":36:13 错误 TZ478：核查只有“"));
        }
    }

    @Test
    void an_applicant_who_signs_the_site_check_in_another_spelling_is_the_applicant() throws IOException {
        OfficeFixture office = laid("name-dot");
        String village = office.read("问题/上庄村.yaml")
                .replace("经办: 张某（上庄村）", "经办: 阿卜杜拉·买某（上庄村）")
                .replace("阿卜杜拉·买某、阿卜杜拉•买某", "钱某、阿卜杜拉•买某");
        office.write("问题/上庄村.yaml", village);
        assertThat(findings(office.run("check"))).anyMatch(line -> line.contains("错误 TZ476："));
    }

    @Test
    void a_wrapped_line_puts_no_space_beside_a_digit_and_a_number_broken_is_told() throws IOException {
        OfficeFixture office = laid("wrap-digits");
        assertThat(findings(office.run("check")))
                .singleElement()
                .asString()
                .startsWith("ledger-data/问题/大河口村.yaml:6:25 警告 TZ183：");
        isPrinted(office, "问题台账", "自2017年5月以来，共3户的扶贫手册与系统信息不一致，资金3.2万元未兑付。");
    }

    @Test
    void a_wrapped_line_keeps_the_space_between_two_latin_words_only() throws IOException {
        OfficeFixture office = laid("wrap-digits");
        String before = office.read("问题/大河口村.yaml");
        office.write(
                "问题/大河口村.yaml",
                before.replaceFirst(
                        "(?s)描述:.*?来源",
                        "描述: 完成率\n      95%\n      的村，气温5\n      ℃以下（见\n      (二)\n      条）的户用WPS\n      Office填表。\n    来源"));
        assertThat(findings(office.run("check"))).isEmpty();
        isPrinted(office, "问题台账", "完成率95%的村，气温5℃以下（见(二)条）的户用WPS Office填表。");
    }

    @Test
    void what_systems_put_into_any_folder_is_no_part_of_the_ledger() throws IOException {
        OfficeFixture office = OfficeFixture.ofMinimal(folder);
        String before = office.run("status").out();
        for (String name :
                List.of("Thumbs.db", "desktop.ini", "THUMBS.DB", "Desktop.ini", ".DS_Store", "~$x", "x.swp")) {
            for (String place : List.of("", "问题/", "周报/")) {
                office.write(place + name, "x");
            }
        }
        CommandLineFixture.Outcome checked = office.run("check", "--strict");
        assertThat(checked.status()).as(checked.out()).isZero();
        assertThat(checked.out()).isEqualTo("检查完毕，没有发现问题。\n");
        assertThat(office.run("status").out()).isEqualTo(before);
    }

    /** Each case stands for a kind, so each folder has a test above that lays it. */
    @Test
    void every_case_is_asked_for() throws IOException {
        String here = Files.readString(Path.of("src/test/java/taizhang/cli/FailedCasesTest.java"));
        try (Stream<Path> cases = Files.list(CASES)) {
            assertThat(cases)
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(here)
                            .contains("laid(\"" + name.getFileName().toString().toLowerCase(Locale.ROOT) + "\")"));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}
