package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.audit.Manifest;
import taizhang.audit.ManifestEntry;
import taizhang.audit.ManifestText;
import taizhang.history.GitOffice;

/** A printed page against the books: the page as it is, the page with one sign changed, the books changed since. */
class VerifyCommandTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String DAY = "2017-08-18";

    @TempDir
    Path root;

    private static GitOffice prepared = new GitOffice(Path.of(""));

    private GitOffice office = new GitOffice(Path.of(""));

    /** The office with its papers, built once. */
    @BeforeAll
    static void build(@TempDir Path folder) {
        prepared = GitOffice.found(folder);
        prepared.copy(HOME.resolve("ledger-data"), "ledger-data").copy(HOME.resolve("templates"), "templates");
        prepared.commit("陈某", "2017-08-19T09:00:00+0800", "第14期");
        CommandLineFixture.Outcome built =
                new CommandLineFixture(prepared.root(), HOME).run("build", "--only", "通报,排查覆盖表");
        assertThat(built.status()).as(built.err()).isZero();
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

    private ManifestEntry entry(String file) throws IOException {
        return ManifestText.read(Files.readString(folder().resolve(Manifest.TEXT), StandardCharsets.UTF_8)).stream()
                .filter(entry -> entry.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private CommandLineFixture.Outcome verify(String code, String version) {
        return run("verify", code, "--version", version, "--as-of", DAY, "--paper", "通报");
    }

    @Test
    void an_honest_page_agrees_and_its_lines_are_shown() throws IOException {
        ManifestEntry circular = entry("通报.pdf");
        CommandLineFixture.Outcome outcome = verify(circular.codes().get(0), circular.dataVersion());
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isZero();
        assertThat(outcome.out()).contains("相符：").contains("第1页 共").contains("各村、镇直有关单位");
    }

    @Test
    void every_page_prints_its_own_code_and_that_of_the_set() throws IOException {
        ManifestEntry circular = entry("通报.pdf");
        assertThat(circular.codes()).hasSize(circular.pages()).doesNotHaveDuplicates();
        try (PDDocument pdf = Loader.loadPDF(folder().resolve("通报.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(circular.pages());
            for (int i = 0; i < circular.pages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i + 1);
                stripper.setEndPage(i + 1);
                assertThat(stripper.getText(pdf).replaceAll("\\s", ""))
                        .contains("数据版本：" + circular.dataVersion())
                        .contains("整套码：" + circular.codeOfSet())
                        .contains("校验码：" + circular.codes().get(i))
                        .contains("截至日期：2017年8月18日");
            }
        }
        assertThat(entry("排查覆盖表.pdf").codeOfSet()).isEqualTo(circular.codeOfSet());
    }

    @Test
    void a_code_is_taken_as_typed_in_haste_but_not_with_a_sign_changed() throws IOException {
        ManifestEntry circular = entry("通报.pdf");
        String code = circular.codes().get(1);
        assertThat(verify(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "), circular.dataVersion())
                        .status())
                .isZero();
        char last = code.charAt(code.length() - 1);
        String wrong = code.substring(0, code.length() - 1) + (last == '3' ? '4' : '3');
        CommandLineFixture.Outcome outcome = verify(wrong, circular.dataVersion());
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("抄错了").doesNotContain("不符");
    }

    @Test
    void a_page_of_earlier_books_is_found_in_the_history() throws IOException {
        ManifestEntry circular = entry("通报.pdf");
        office.edit("ledger-data/问题/下庄村.yaml", "时限: 2017-07-15", "时限: 2017-07-16");
        office.commit("周某", "2017-08-20T09:00:00+0800", "改数");
        CommandLineFixture.Outcome outcome = verify(circular.codes().get(0), circular.dataVersion());
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isZero();
        assertThat(outcome.out()).contains("数据版本在提交 ").contains("陈某").contains("相符：");
    }

    @Test
    void one_digit_altered_in_the_books_gives_another_version_which_the_page_is_not_of() throws IOException {
        ManifestEntry before = entry("通报.pdf");
        office.edit("ledger-data/问题/下庄村.yaml", "时限: 2017-07-15", "时限: 2017-07-16");
        assertThat(run("build", "--only", "通报").status()).isZero();
        ManifestEntry after = entry("通报.pdf");
        assertThat(after.dataVersion()).isNotEqualTo(before.dataVersion());
        assertThat(after.codes().get(1)).isNotEqualTo(before.codes().get(1));
        assertThat(verify(before.codes().get(1), after.dataVersion()).status()).isEqualTo(1);
        CommandLineFixture.Outcome unproven = verify(after.codes().get(1), after.dataVersion());
        assertThat(unproven.status()).isEqualTo(1);
        assertThat(unproven.out()).contains("没有提交，无法证明").doesNotContain("相符");
    }

    @Test
    void a_version_that_never_was_is_told() throws IOException {
        CommandLineFixture.Outcome outcome = verify(entry("通报.pdf").codes().getFirst(), "0123456789abcdef");
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("历史里没有数据版本 0123456789abcdef");
    }

    @Test
    void what_is_missing_on_the_command_line_is_asked_for() {
        assertThat(run("verify").err()).contains("请写页脚的校验码");
        assertThat(run("verify", "AAAA-CCCC").err()).contains("--version");
        assertThat(run("verify", "AAAA-CCCC", "--version", "0123456789").err()).contains("--as-of");
    }

    @Test
    void a_folder_is_checked_as_a_whole() throws IOException {
        assertThat(run("verify", "--all", "output/" + DAY).status()).isZero();
        byte[] bytes = Files.readAllBytes(folder().resolve("通报.xlsx"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder().resolve("通报.xlsx"), bytes);
        Files.delete(folder().resolve("排查覆盖表.pdf"));
        Files.writeString(folder().resolve("会议通知.txt"), "办公室自己的文件");
        CommandLineFixture.Outcome outcome = run("verify", "--all", "output/" + DAY);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out().lines())
                .contains("不符：通报.xlsx（生成以后被改过）", "缺少：排查覆盖表.pdf", "清单以外的文件1个，没有核对：会议通知.txt", "清单里的4个文件，2个不符。");
    }

    private CommandLineFixture.Outcome folderAfter(String file, String old, String with) throws IOException {
        Path list = folder().resolve(file);
        String text = Files.readString(list);
        assertThat(text).contains(old);
        Files.writeString(list, text.replace(old, with));
        CommandLineFixture.Outcome outcome = run("verify", "--all", "output/" + DAY);
        Files.writeString(list, text);
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isEqualTo(1);
        assertThat(outcome.out()).contains("不符：").doesNotContain("相符：");
        return outcome;
    }

    @Test
    void a_list_that_was_edited_or_emptied_does_not_agree() throws IOException {
        String text = Files.readString(folder().resolve(Manifest.TEXT));
        String circular = entry("通报.pdf").sha256();
        folderAfter(Manifest.TEXT, text, "");
        folderAfter(Manifest.TEXT, text.substring(text.indexOf(entry("通报.pdf").sha256())), "");
        folderAfter(
                Manifest.TEXT, circular, circular.replace(circular.charAt(0), circular.charAt(0) == 'a' ? 'b' : 'a'));
        folderAfter(Manifest.TEXT, "页 数据版本=", "0页 数据版本=");
        folderAfter(Manifest.TEXT, "截至" + DAY, "截至2017-08-11");
        folderAfter(Manifest.TEXT, "程序 ", "程序 3");
        folderAfter(Manifest.TEXT, "整套码 ", "整套码 A");
        folderAfter(
                Manifest.TEXT, office.head(), office.head().replace('a', 'b').replace('1', '2'));
        folderAfter(Manifest.TEXT, entry("通报.pdf").codes().getFirst(), "KACE-7RWN-A9FH");
        folderAfter(Manifest.JSON, "\"与提交相同\": true", "\"与提交相同\": false");
        folderAfter(Manifest.JSON, Files.readString(folder().resolve(Manifest.JSON)), "");
        folderAfter(Manifest.TEXT, "  通报.pdf", "  ../通报.pdf");
        folderAfter(Manifest.TEXT, "  通报.pdf", "  办公室.pdf");
    }

    @Test
    void a_forged_paper_whose_digest_was_put_into_both_lists_does_not_agree() throws IOException {
        Path paper = folder().resolve("通报.xlsx");
        String old = entry("通报.xlsx").sha256();
        Files.writeString(paper, "伪造");
        String forged = taizhang.text.Sha256.of(Files.readAllBytes(paper));
        for (String list : List.of(Manifest.TEXT, Manifest.JSON)) {
            Path file = folder().resolve(list);
            Files.writeString(file, Files.readString(file).replace(old, forged));
        }
        CommandLineFixture.Outcome outcome = run("verify", "--all", "output/" + DAY);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).contains("不符：通报.xlsx（和用数据版本");
    }

    @Test
    void a_folder_agrees_when_books_and_seals_have_gone_on() throws IOException {
        assertThat(run("audit").status()).isLessThan(2);
        office.edit("ledger-data/问题/下庄村.yaml", "时限: 2017-07-15", "时限: 2017-07-16");
        office.commit("周某", "2017-08-20T09:00:00+0800", "改数");
        CommandLineFixture.Outcome outcome = run("verify", "--all", "output/" + DAY);
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isZero();
        assertThat(outcome.out()).contains("相符：清单里的6个文件");
    }

    @Test
    void an_audit_is_made_again_up_to_the_commit_of_the_list_and_not_believed() throws IOException {
        String audited = office.head();
        assertThat(run("audit").status()).isLessThan(2);
        office.append("说明.txt", "不是台账\n");
        office.commit("周某", "2017-08-20T09:00:00+0800", "不碰台账");
        assertThat(run("build", "--only", "通报").status()).isZero();
        CommandLineFixture.Outcome fine = run("verify", "--all", "output/" + DAY);
        assertThat(fine.status()).as(fine.out() + fine.err()).isZero();
        assertThat(entry("审计报告.pdf").audited()).isEqualTo(audited);
        Path paper = folder().resolve("审计报告.pdf");
        byte[] whole = Files.readAllBytes(paper);
        String old = entry("审计报告.pdf").sha256();
        Files.writeString(paper, "伪造");
        putIntoLists(old, taizhang.text.Sha256.of(Files.readAllBytes(paper)));
        CommandLineFixture.Outcome forged = run("verify", "--all", "output/" + DAY);
        assertThat(forged.status()).isEqualTo(1);
        assertThat(forged.out()).contains("不符：审计报告.pdf（和审计提交 " + audited + " 重做的不一样）");
        Files.write(paper, whole);
        putIntoLists(taizhang.text.Sha256.of("伪造".getBytes(StandardCharsets.UTF_8)), old);
        putIntoLists("审计提交=" + audited, "审计提交=" + office.head());
        CommandLineFixture.Outcome other = run("verify", "--all", "output/" + DAY);
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.out()).contains("不符：审计报告.pdf（和审计提交 " + office.head());
        putIntoLists("审计提交=" + office.head(), "审计提交=" + "0".repeat(40));
        assertThat(run("verify", "--all", "output/" + DAY).out()).contains("不在历史里");
        putIntoLists(" 审计提交=" + "0".repeat(40), "");
        Files.writeString(
                folder().resolve(Manifest.JSON),
                Files.readString(folder().resolve(Manifest.JSON)).replaceAll(", \"审计提交\": \"[0-9a-f]{40}\"", ""));
        CommandLineFixture.Outcome unmade = run("verify", "--all", "output/" + DAY);
        assertThat(unmade.status()).as(unmade.out()).isEqualTo(3);
        assertThat(unmade.out()).contains("没有核对：审计报告.pdf、审计报告.xlsx").doesNotContain("相符：");
    }

    private void putIntoLists(String old, String with) throws IOException {
        for (String list : List.of(Manifest.TEXT, Manifest.JSON)) {
            Path file = folder().resolve(list);
            Files.writeString(file, Files.readString(file).replace(old, with));
        }
    }

    @Test
    void data_that_git_was_told_to_overlook_was_not_committed() throws IOException {
        String path = "ledger-data/问题/下庄村.yaml";
        for (String overlook : List.of("--assume-unchanged", "--skip-worktree")) {
            office.git("update-index", overlook, path);
            office.edit(path, "时限: 2017-07-15", "时限: 2017-07-16");
            assertThat(office.git("status", "--porcelain")).isEmpty();
            assertThat(run("build", "--only", "通报").status()).isZero();
            ManifestEntry circular = entry("通报.pdf");
            CommandLineFixture.Outcome page = verify(circular.codes().get(1), circular.dataVersion());
            assertThat(page.status()).isEqualTo(1);
            assertThat(page.out()).contains("没有提交，无法证明");
            CommandLineFixture.Outcome all = run("verify", "--all", "output/" + DAY);
            assertThat(all.status()).isEqualTo(1);
            assertThat(all.out()).contains("没有提交，无法证明").doesNotContain("相符：清单");
            assertThat(run("seal").err()).contains("还没有提交");
            office.edit(path, "时限: 2017-07-16", "时限: 2017-07-15");
            office.git("update-index", overlook.replace("--", "--no-"), path);
        }
    }

    @Test
    void a_template_that_git_was_told_to_overlook_was_not_committed() throws IOException {
        office.git("update-index", "--assume-unchanged", "templates/通报.ftl");
        office.append("templates/通报.ftl", "<#-- 改 -->\n");
        assertThat(run("build", "--only", "通报").status()).isZero();
        CommandLineFixture.Outcome all = run("verify", "--all", "output/" + DAY);
        assertThat(all.status()).isEqualTo(1);
        assertThat(all.out()).contains("没有提交，无法证明").doesNotContain("相符：清单");
    }

    @Test
    void data_that_was_never_committed_proves_nothing_though_git_calls_the_folder_clean() throws IOException {
        office.write(".gitattributes", "ledger-data/问题/下庄村.yaml filter=k\n");
        office.git("config", "filter.k.clean", "sed s/2017-07-16/2017-07-15/");
        office.git("config", "filter.k.smudge", "sed s/2017-07-15/2017-07-16/");
        office.edit("ledger-data/问题/下庄村.yaml", "时限: 2017-07-15", "时限: 2017-07-16");
        office.commit("陈某", "2017-08-20T09:00:00+0800", "过滤");
        assertThat(office.git("status", "--porcelain")).isEmpty();
        assertThat(run("build", "--only", "通报").status()).isZero();
        ManifestEntry circular = entry("通报.pdf");
        CommandLineFixture.Outcome page = verify(circular.codes().get(1), circular.dataVersion());
        assertThat(page.status()).isEqualTo(1);
        assertThat(page.out()).contains("没有提交，无法证明");
        CommandLineFixture.Outcome whole = run("verify", "--all", "output/" + DAY);
        assertThat(whole.status()).isEqualTo(1);
        assertThat(whole.out()).contains("没有提交，无法证明").doesNotContain("相符：清单");
    }

    @Test
    void the_list_keeps_what_earlier_builds_put_there_and_names_the_commit() throws IOException {
        assertThat(run("build", "--only", "整改标准和分类处理意见", "--format", "pdf").status())
                .isZero();
        List<ManifestEntry> entries =
                ManifestText.read(Files.readString(folder().resolve(Manifest.TEXT), StandardCharsets.UTF_8));
        assertThat(entries)
                .extracting(ManifestEntry::file)
                .containsExactly("排查覆盖表.pdf", "排查覆盖表.xlsx", "整改标准和分类处理意见.pdf", "通报.pdf", "通报.xlsx");
        assertThat(Files.readString(folder().resolve(Manifest.JSON)))
                .contains("\"提交\": \"" + office.head() + "\"")
                .contains("\"与提交相同\": true")
                .contains("NotoSerifSC-Regular.ttf");
    }
}
