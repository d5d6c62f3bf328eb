package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.audit.Manifest;
import taizhang.audit.ManifestEntry;
import taizhang.audit.ManifestText;
import taizhang.history.GitOffice;

/** Ledgers over what a condition picks: printed, listed, verified. */
class PickedPapersTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String DAY = "2017-08-18";
    private static final String CONDITION = "责任领导=金某 且（整改中 或 待销号）";
    private static final String LISTS = """
            名单:
              - 名称: 金某督办
                条件: 责任领导＝金某 且 (整改中 或者 待销号)
              - 名称: 没有的
                条件: 归属单位=上庄村 且 类别=宣传培训 且 已销号 且 逾期
            """;

    @TempDir
    Path root;

    private static GitOffice prepared = new GitOffice(Path.of(""));

    private GitOffice office = new GitOffice(Path.of(""));

    /** The office with its papers over a list and over a condition, built once. */
    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        prepared = GitOffice.found(folder);
        prepared.copy(HOME.resolve("ledger-data"), "ledger-data").copy(HOME.resolve("templates"), "templates");
        Files.writeString(prepared.root().resolve("ledger-data/名单.yaml"), LISTS);
        prepared.commit("陈某", "2017-08-19T09:00:00+0800", "第14期");
        for (List<String> asked : List.of(List.of("--list", "金某督办"), List.of("--where", CONDITION + "且 资金≥0"))) {
            CommandLineFixture.Outcome built = new CommandLineFixture(prepared.root(), HOME)
                    .run("build", "--only", "整改台账", asked.get(0), asked.get(1));
            assertThat(built.status()).as(built.err()).isZero();
            assertThat(built.out()).contains("选出", CONDITION);
        }
    }

    @BeforeEach
    void copy() {
        office = prepared.copiedTo(root.resolve("office"));
    }

    private CommandLineFixture.Outcome run(String... args) {
        return new CommandLineFixture(office.root(), HOME).run(args);
    }

    private Path folder() {
        return office.root().resolve("output").resolve(DAY);
    }

    private List<ManifestEntry> entries() throws IOException {
        return ManifestText.read(Files.readString(folder().resolve(Manifest.TEXT), StandardCharsets.UTF_8));
    }

    private ManifestEntry pdf(String kind) throws IOException {
        return entries().stream()
                .filter(entry -> entry.file().startsWith(kind) && entry.file().endsWith(".pdf"))
                .findFirst()
                .orElseThrow();
    }

    private String text(ManifestEntry entry) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(folder().resolve(entry.file()).toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }

    @Test
    void the_condition_stands_under_the_title_and_the_total_is_that_of_the_picked_problems() throws IOException {
        CommandLineFixture.Outcome status = run("status", "--list", "金某督办", "--as-of", DAY);
        String found = status.out().replaceAll("(?s).*累计发现 (\\d+).*", "$1");
        assertThat(Integer.parseInt(found)).isPositive();
        assertThat(text(pdf("名单/")))
                .contains("整改台账（金某督办）条件：" + CONDITION.replace(" ", "") + "填报单位", "共" + found + "件：应整改" + found + "件");
        assertThat(text(pdf("条件/"))).contains("整改台账（按条件选出）条件：" + CONDITION.replace(" ", "") + "且资金≥0元填报单位");
        assertThat(status.out()).contains("名单“金某督办”，" + CONDITION).doesNotContain("按零");
    }

    @Test
    void the_workbook_says_the_same() throws IOException {
        try (InputStream file = Files.newInputStream(folder().resolve("名单/金某督办/整改台账.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(file)) {
            StringBuilder said = new StringBuilder();
            for (Row row : workbook.getSheetAt(0)) {
                row.forEach(cell -> said.append(cell).append('\n'));
            }
            assertThat(said).contains("整改台账（金某督办）", "条件：" + CONDITION);
        }
    }

    @Test
    void a_page_is_verified_by_its_condition_or_list_and_without_either_it_is_asked_for() throws IOException {
        ManifestEntry typed = pdf("条件/");
        String[] asked = {
            "verify", typed.codes().getFirst(), "--version", typed.dataVersion(), "--as-of", DAY, "--paper", "整改台账"
        };
        CommandLineFixture.Outcome without = run(asked);
        assertThat(without.status()).isEqualTo(1);
        assertThat(without.out()).contains("不符", "--where");
        CommandLineFixture.Outcome with = run(with(asked, "--where", typed.condition()));
        assertThat(with.status()).as(with.out() + with.err()).isZero();
        assertThat(with.out()).contains("相符：", "条件：" + CONDITION);
        ManifestEntry listed = pdf("名单/");
        asked[1] = listed.codes().getFirst();
        assertThat(run(with(asked, "--list", "金某督办")).status()).isZero();
        assertThat(run(with(asked, "--where", "逾期")).status()).isEqualTo(1);
        assertThat(run(with(asked, "--list", "金某")).err()).contains("是不是 金某督办");
    }

    private static String[] with(String[] args, String... more) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(args), java.util.Arrays.stream(more))
                .toArray(String[]::new);
    }

    @Test
    void the_whole_folder_is_made_anew_from_the_conditions_in_its_list() throws IOException {
        assertThat(entries()).allSatisfy(entry -> assertThat(entry.condition()).startsWith(CONDITION));
        assertThat(Files.readString(folder().resolve(Manifest.JSON))).contains("\"条件\": \"" + CONDITION + "\"");
        CommandLineFixture.Outcome whole = run("verify", "--all", "output/" + DAY);
        assertThat(whole.status()).as(whole.out() + whole.err()).isZero();
        Path list = folder().resolve(Manifest.TEXT);
        Files.writeString(list, Files.readString(list).replace("且 资金≥0元", "且 资金≥1元"));
        assertThat(run("verify", "--all", "output/" + DAY).status()).isEqualTo(1);
    }

    @Test
    void what_has_not_changed_is_not_made_again() {
        CommandLineFixture.Outcome again = run("build", "--only", "整改台账", "--list", "金某督办");
        assertThat(again.out()).contains("都和上次生成的一样");
    }

    @Test
    void nothing_picked_is_said_and_is_no_error() {
        CommandLineFixture.Outcome none = run("build", "--list", "没有的");
        assertThat(none.status()).isZero();
        assertThat(none.out()).contains("没有选出问题，不生成：名单“没有的”");
        assertThat(folder().resolve("名单/没有的")).doesNotExist();
    }

    @Test
    void a_wrong_word_is_wrong_usage_with_its_place_and_a_broken_list_is_a_finding() throws IOException {
        CommandLineFixture.Outcome wrong = run("build", "--where", "责任领导=金某 且 逾其");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("--where:1:11 错误 TZ870", "是不是 逾期？");
        assertThat(run("build", "--where", "逾期", "--unit", "上庄村").status()).isEqualTo(2);
        Path lists = office.root().resolve("ledger-data/名单.yaml");
        Files.writeString(lists, Files.readString(lists).replace("待销号)", "待消号)"));
        CommandLineFixture.Outcome broken = run("check");
        assertThat(broken.status()).isEqualTo(1);
        assertThat(broken.out() + broken.err()).contains("ledger-data/名单.yaml:3:27 错误 TZ870", "是不是 待销号？");
    }

    @Test
    void every_leader_and_every_leading_unit_has_a_ledger() {
        CommandLineFixture.Outcome all = run("build", "--scope", "牵头单位,责任领导", "--only", "问题台账", "--format", "xlsx");
        assertThat(all.status()).as(all.err()).isZero();
        assertThat(all.out()).contains("/牵头单位/镇扶贫办/问题台账.xlsx", "/责任领导/金某/问题台账.xlsx", "/责任领导/未明确/问题台账.xlsx");
    }

    @Test
    void the_book_of_notices_has_those_that_name_a_problem_that_was_picked() throws IOException {
        CommandLineFixture.Outcome built = run("build", "--only", "督办台账", "--where", "逾期");
        assertThat(built.status()).as(built.err()).isZero();
        Path paper = folder().resolve("条件/逾期/督办台账.pdf");
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(paper))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains("条件：逾期（督办事项里有一件是，就列）", "下庄-002", "三岔-004", "农牧-002", "组织-002")
                    .contains("发出4份：按时回复1份，逾期回复1份，逾期未回复2份")
                    .doesNotContain("上庄-001");
        }
        assertThat(run("verify", "--all", folder().toString()).status()).isZero();
        CommandLineFixture.Outcome none = run("build", "--only", "督办台账", "--where", "编号=上庄-004");
        assertThat(none.out() + none.err()).contains("选出的问题里没有要列入的");
    }
}
