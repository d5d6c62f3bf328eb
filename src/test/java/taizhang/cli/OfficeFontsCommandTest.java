package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.audit.Manifest;
import taizhang.audit.ManifestEntry;
import taizhang.audit.ManifestText;
import taizhang.history.GitOffice;
import taizhang.render.TestFont;

/** A village with 赵𠮷: the office puts a font with that character beside its templates, and everything goes on from there. */
class OfficeFontsCommandTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final int RARE = 0x20BB7;
    private static final String DAY = "2017-05-26";
    private static final String FONT = "templates/字体/宋体-扩展B.ttf";
    private static final String VILLAGE = "ledger-data/问题/上庄村.yaml";

    @TempDir
    Path root;

    private GitOffice office = new GitOffice(Path.of(""));

    @BeforeEach
    void furnish() {
        office = GitOffice.found(root.resolve("office"))
                .copy(HOME.resolve("src/test/resources/ledgers/minimal/ledger-data"), "ledger-data")
                .copy(HOME.resolve("templates"), "templates");
        office.commit("陈某", "2017-05-26T09:00:00+0800", "第2期");
    }

    private CommandLineFixture.Outcome run(String... args) {
        return new CommandLineFixture(office.root(), HOME).run(args);
    }

    private CommandLineFixture.Outcome build(String... more) {
        String[] args = {"build", "--only", "问题台账", "--as-of", DAY};
        String[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return run(all);
    }

    private void name() {
        office.edit(VILLAGE, "村民赵某家中", "村民赵𠮷家中");
    }

    private void font(int... characters) {
        office.write(FONT, TestFont.of(characters).bytes());
    }

    private Path folder() {
        return office.root().resolve("output").resolve(DAY);
    }

    private String printed() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(folder().resolve("问题台账.pdf").toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }

    private ManifestEntry entry() throws IOException {
        return ManifestText.read(Files.readString(folder().resolve(Manifest.TEXT), StandardCharsets.UTF_8)).stream()
                .filter(entry -> entry.file().equals("问题台账.pdf"))
                .findFirst()
                .orElseThrow();
    }

    private CommandLineFixture.Outcome verify(ManifestEntry page) {
        return run("verify", page.codes().getFirst(), "--version", page.dataVersion(), "--as-of", DAY);
    }

    @Test
    void without_the_font_check_names_the_folder_and_with_it_everything_prints() throws IOException {
        name();
        CommandLineFixture.Outcome missing = run("check");
        assertThat(missing.status()).isEqualTo(1);
        assertThat(missing.out()).contains("TZ713：“𠮷”（U+20BB7）").contains("templates/字体/");
        assertThat(build().status()).isEqualTo(1);
        font(RARE);
        assertThat(run("check").out()).isEqualTo("检查完毕，没有发现问题。\n");
        CommandLineFixture.Outcome built = build();
        assertThat(built.status()).as(built.out() + built.err()).isZero();
        assertThat(printed()).contains("村民赵𠮷家中有轿车");
        assertThat(entry().archived())
                .as("fonts of the office were never tested")
                .isEmpty();
        assertThat(Files.readString(folder().resolve(Manifest.JSON))).contains("\"字体/宋体-扩展B.ttf\": \"");
        assertThat(run("verify", "--all", "output/" + DAY).out()).contains("没有提交，无法证明");
        office.commit("陈某", "2017-05-27T09:00:00+0800", "改名、字体");
        assertThat(run("verify", "--all", "output/" + DAY).out()).contains("相符：清单里的2个文件");
    }

    @Test
    void a_clerk_may_type_the_character_once_the_font_is_there() throws IOException {
        String[] act = {"act", "大河口-001", "核实", "日期=2017-05-24", "结论=属实", "经办=王𠮷（镇扶贫办）、刘某（镇扶贫办）"};
        CommandLineFixture.Outcome refused = run(act);
        assertThat(refused.status()).as(refused.out() + refused.err()).isEqualTo(1);
        assertThat(refused.out() + refused.err()).contains("TZ713");
        font(RARE);
        CommandLineFixture.Outcome written = run(act);
        assertThat(written.status()).as(written.out() + written.err()).isZero();
        assertThat(office.read("ledger-data/问题/大河口村.yaml")).contains("王𠮷");
    }

    @Test
    void an_office_without_the_folder_has_the_edition_and_the_pages_it_always_had() throws IOException {
        assertThat(build().status()).isZero();
        String before = entry().edition();
        byte[] pdf = Files.readAllBytes(folder().resolve("问题台账.pdf"));
        assertThat(run("version").out()).contains("版次 " + before);
        font(RARE);
        assertThat(build().status()).isZero();
        assertThat(entry().edition()).isNotEqualTo(before).startsWith(before.substring(0, 2));
        assertThat(entry().archived())
                .as("this paper needs no font of the office")
                .isEqualTo("PDF/A-2u");
        office.delete(FONT);
        assertThat(build().status()).isZero();
        assertThat(entry().edition()).isEqualTo(before);
        assertThat(Files.readAllBytes(folder().resolve("问题台账.pdf"))).isEqualTo(pdf);
    }

    @Test
    void a_commit_is_printed_with_the_font_it_holds() throws IOException {
        name();
        font(RARE);
        String then = office.commit("陈某", "2017-05-27T09:00:00+0800", "改名、字体");
        office.delete(FONT);
        assertThat(run("check").status()).isEqualTo(1);
        assertThat(run("check", "--rev", then).status()).isZero();
        CommandLineFixture.Outcome built = build("--rev", then);
        assertThat(built.status()).as(built.out() + built.err()).isZero();
        assertThat(printed()).contains("村民赵𠮷家中有轿车");
        assertThat(verify(entry()).out()).contains("相符：");
    }

    @Test
    void a_page_is_proved_by_the_font_in_the_history_and_never_said_to_differ_for_another_one() throws IOException {
        name();
        font(RARE);
        office.commit("陈某", "2017-05-27T09:00:00+0800", "改名、字体");
        assertThat(build().status()).isZero();
        ManifestEntry page = entry();
        assertThat(verify(page).out()).contains("相符：");
        font(RARE, 0x2A6A5);
        assertThat(verify(page).out()).as("the old font is in the history").contains("相符：");
        assertThat(build().status()).isZero();
        ManifestEntry other = entry();
        assertThat(other.edition()).isNotEqualTo(page.edition());
        CommandLineFixture.Outcome unproved = verify(other);
        assertThat(unproved.status()).isEqualTo(1);
        assertThat(unproved.out()).contains("无法证明：印它用的单位字体只在现在的文件夹里").doesNotContain("不符");
        assertThat(run("verify", "--all", "output/" + DAY).out())
                .contains("没有提交，无法证明：单位字体（版次 " + other.edition() + "）只在现在的文件夹里")
                .doesNotContain("不符");
        font(RARE);
        CommandLineFixture.Outcome elsewhere = verify(other);
        assertThat(elsewhere.status()).isEqualTo(3);
        assertThat(elsewhere.out()).contains("由另一版程序印制").doesNotContain("不符");
        CommandLineFixture.Outcome all = run("verify", "--all", "output/" + DAY);
        assertThat(all.status()).isEqualTo(3);
        assertThat(all.out()).contains("由另一版程序印制").doesNotContain("不符");
    }

    @Test
    void a_font_that_is_none_stops_the_build_with_a_sentence_and_leaves_no_paper() throws IOException {
        byte[] good = TestFont.of(RARE).bytes();
        Map<String, byte[]> spoilt = new TreeMap<>(Map.of(
                "后面缺了一段", Arrays.copyOf(good, good.length / 2),
                "不是字体文件", "<html>404</html>".getBytes(StandardCharsets.UTF_8),
                "字体集（.ttc）", TestFont.of(RARE).marked("ttcf").bytes(),
                "不许嵌入", TestFont.of(RARE).with("OS/2", 8, 2).bytes(),
                "内容损坏（cmap）", TestFont.of(RARE).with("cmap", 24, 0x7FFF).bytes()));
        for (Map.Entry<String, byte[]> bad : spoilt.entrySet()) {
            office.write(FONT, bad.getValue());
            for (CommandLineFixture.Outcome told : new CommandLineFixture.Outcome[] {run("check"), build()}) {
                assertThat(told.status()).as(bad.getKey()).isEqualTo(1);
                assertThat(told.out() + told.err())
                        .contains("templates/字体/宋体-扩展B.ttf:1:1 错误 TZ54")
                        .contains(bad.getKey())
                        .doesNotContain("Exception", "\tat ");
            }
        }
        name();
        assertThat(run("check").out()).as("both are told").contains("TZ713").contains("TZ54");
        assertThat(office.root().resolve("output")).doesNotExist();
        assertThat(office.root().resolve("taizhang-故障.txt")).doesNotExist();
    }

    @Test
    void the_check_before_a_commit_uses_the_font_that_is_committed_with_it() throws IOException {
        Path home = Files.createDirectories(root.resolve("程序"));
        Path launcher = home.resolve("taizhang");
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> HOME.resolve(part).toString())
                .collect(Collectors.joining(File.pathSeparator));
        Files.writeString(launcher, """
                #!/bin/sh
                exec '%s' -XX:TieredStopAtLevel=1 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -cp '%s' taizhang.cli.Main "$@"
                """.formatted(Path.of(System.getProperty("java.home"), "bin", "java"), classPath));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        assertThat(new CommandLineFixture(office.root(), home)
                        .run("audit", "--install-hook")
                        .status())
                .isZero();
        name();
        assertThatThrownBy(() -> office.commit("陈某", "2017-05-27T09:00:00+0800", "改名"))
                .hasMessageContaining("TZ713")
                .hasMessageContaining("没有提交");
        font(RARE);
        office.commit("陈某", "2017-05-27T09:00:00+0800", "改名、字体");
        assertThat(office.git("status", "--porcelain")).isEmpty();
    }

    @Test
    void a_ledger_elsewhere_is_checked_with_the_fonts_beside_it() throws IOException {
        name();
        font(RARE);
        Files.createDirectories(root.resolve("别处"));
        CommandLineFixture elsewhere = new CommandLineFixture(root.resolve("别处"), HOME);
        assertThat(elsewhere.run("check", "--data", "../office/ledger-data").status())
                .isZero();
        Path templates = Files.createDirectories(root.resolve("别处/templates"));
        assertThat(elsewhere
                        .run("check", "--data", "../office/ledger-data", "--templates", templates.toString())
                        .out())
                .contains("TZ713");
    }

    @Test
    void a_link_to_a_font_elsewhere_is_not_followed() throws IOException {
        Path elsewhere = Files.write(root.resolve("别处.ttf"), TestFont.of(RARE).bytes());
        Path link = office.root().resolve(FONT);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, elsewhere);
        assertThat(run("check").out()).contains("TZ545：字体文件“宋体-扩展B.ttf”是链接，不读；请把文件本身放进来");
    }

    @Test
    void too_large_and_too_many_are_told_without_being_read() throws IOException {
        office.write(FONT, new byte[0]);
        try (var file = new java.io.RandomAccessFile(office.root().resolve(FONT).toFile(), "rw")) {
            file.setLength(65L << 20);
        }
        assertThat(build().err()).contains("TZ548：字体文件“宋体-扩展B.ttf”有65MB，最大64MB");
        office.delete(FONT);
        for (int i = 0; i <= 20; i++) {
            office.write("templates/字体/" + i + ".ttf", TestFont.of(RARE).bytes());
        }
        assertThat(build().err()).contains("TZ549：“字体”文件夹里有21个字体，最多20个");
    }

    @Test
    void a_changed_font_is_a_changed_setting_of_the_seals() throws IOException {
        name();
        font(RARE);
        office.commit("陈某", "2017-05-27T09:00:00+0800", "改名、字体");
        font(RARE, 0x2A6A5);
        CommandLineFixture.Outcome refused = run("seal", "1", "--date", "2017-05-27");
        assertThat(refused.out() + refused.err()).contains("字体/宋体-扩展B.ttf");
        office.git("checkout", "--", ".");
        CommandLineFixture.Outcome sealed = run("seal", "1", "--date", "2017-05-27");
        assertThat(sealed.status()).as(sealed.out() + sealed.err()).isZero();
        office.commit("陈某", "2017-05-28T09:00:00+0800", "封账");
        font(RARE, 0x2A6A5);
        office.commit("周某", "2017-05-29T09:00:00+0800", "换字体");
        assertThat(run("audit").out()).contains("模板 字体/宋体-扩展B.ttf").contains("换了字体文件");
    }
}
