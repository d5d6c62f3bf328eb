package taizhang.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.diagnostic.Diagnostic;
import taizhang.load.LedgerFixture;
import taizhang.load.MemoryTree;
import taizhang.load.WorkingTree;

class ListAppenderTest {
    private static final String PROBLEM = """
            问题:
              - 编号: 上庄-001
                类别: 精准识别
                描述: 有车户。
                来源: 督导检查
                发现: 2017-05-15
                登记: 2017-05-16
            """;

    private static final Draft.Group NOTICE = Draft.group()
            .with("文号", "某清理督〔2017〕1号")
            .with("日期", "2017-06-13")
            .with("单位", "上庄村")
            .with("问题", Draft.list(List.of("上庄-001")))
            .with("要求", "七日内办结：\n一是清退；\n二是回复。")
            .with("时限", "2017-06-20");

    private static final String WRITTEN = """
              - 文号: 某清理督〔2017〕1号
                日期: 2017-06-13
                单位: 上庄村
                问题:
                  - 上庄-001
                要求: |-
                  七日内办结：
                  一是清退；
                  二是回复。
                时限: 2017-06-20
            """;

    private static String after(MemoryTree tree, ListFile file, Draft.Group record) throws IOException {
        Proposal proposal = new ListAppender(OpenLedger.read(tree)).append(file, record);
        assertThat(proposal)
                .as(LedgerFixture.format(proposal.findings(), proposal.sources()))
                .isInstanceOf(Proposal.Ready.class);
        return new String(((Proposal.Ready) proposal).change().after().bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void the_first_notice_makes_the_file_and_the_second_follows_it() throws IOException {
        String first = after(LedgerFixture.tree(PROBLEM), ListFile.NOTICES, NOTICE);
        assertThat(first).isEqualTo("督办:\n" + WRITTEN);
        MemoryTree tree = LedgerFixture.tree(PROBLEM).with("督办.yaml", first);
        Draft.Group next = Draft.group()
                .with("文号", "某清理督〔2017〕2号")
                .with("日期", "2017-06-14")
                .with("单位", "上庄村")
                .with("要求", "回复。");
        assertThat(after(tree, ListFile.NOTICES, next)).isEqualTo(first + """
                  - 文号: 某清理督〔2017〕2号
                    日期: 2017-06-14
                    单位: 上庄村
                    要求: 回复。
                """);
    }

    @Test
    void what_the_rules_refuse_is_not_written() throws IOException {
        MemoryTree tree = LedgerFixture.tree(PROBLEM).with("督办.yaml", "督办:\n" + WRITTEN);
        Proposal proposal = new ListAppender(OpenLedger.read(tree)).append(ListFile.NOTICES, NOTICE);
        assertThat(proposal.findings().stream().filter(Diagnostic::isError))
                .extracting(finding -> finding.code().id())
                .containsExactly("TZ402");
    }

    @Test
    void a_draw_with_its_targets_and_a_circular_are_recorded() throws IOException {
        Draft.Group target = Draft.group()
                .with("类型", "销号")
                .with("单位", "上庄村")
                .with("问题", "上庄-001")
                .with("抽查人", "邓某（第三组）、曾某（第三组）");
        Draft.Group draw = Draft.group()
                .with("日期", "2017-06-20")
                .with("种子", "0620")
                .with("对象", new Draft.Items(List.of(target, target)));
        assertThat(after(LedgerFixture.tree(PROBLEM), ListFile.SPOT_CHECKS, draw))
                .isEqualTo("""
                抽查:
                  - 日期: 2017-06-20
                    种子: 0620
                    对象:
                      - 类型: 销号
                        单位: 上庄村
                        问题: 上庄-001
                        抽查人: 邓某（第三组）、曾某（第三组）
                      - 类型: 销号
                        单位: 上庄村
                        问题: 上庄-001
                        抽查人: 邓某（第三组）、曾某（第三组）
                """);
        Draft.Group circular = Draft.group()
                .with("文号", "某清理通〔2017〕1号")
                .with("日期", "2017-06-20")
                .with("单位", "上庄村")
                .with("事由", "迟报");
        assertThat(after(LedgerFixture.tree(PROBLEM), ListFile.CIRCULARS, circular))
                .startsWith("通报:\n  - 文号: 某清理通〔2017〕1号\n");
    }

    @Test
    void seals_are_chained_one_below_the_other(@TempDir Path folder) throws IOException {
        Path data = folder.resolve("ledger-data");
        MemoryTree files = LedgerFixture.tree(PROBLEM);
        for (String path : files.paths()) {
            Files.createDirectories(data.resolve(path).getParent());
            Files.write(data.resolve(path), files.bytes(path));
        }
        for (int period = 1; period <= 2; period++) {
            WorkingTree tree = WorkingTree.of(data, "ledger-data");
            Proposal proposal = new ListAppender(OpenLedger.read(tree))
                    .append(
                            ListFile.SEALS,
                            Draft.group().with("期号", "" + period).with("摘要", "ab" + period));
            ((Proposal.Ready) proposal).change().writeTo(tree);
        }
        assertThat(data.resolve("封账.yaml")).hasContent("""
                # 封账由工具写入，不要手改。
                封账:
                  - 期号: 1
                    摘要: ab1
                  - 期号: 2
                    摘要: ab2
                """);
    }

    @Test
    void a_file_that_someone_wrote_to_meanwhile_is_left_alone(@TempDir Path folder) throws IOException {
        Path data = Files.createDirectories(folder.resolve("ledger-data"));
        MemoryTree files =
                LedgerFixture.tree("").with("督办.yaml", "督办:\n" + WRITTEN.replace("问题:\n      - 上庄-001\n    ", ""));
        for (String path : files.paths()) {
            Files.write(data.resolve(path), files.bytes(path));
        }
        WorkingTree tree = WorkingTree.of(data, "ledger-data");
        Draft.Group next = Draft.group()
                .with("文号", "某清理督〔2017〕2号")
                .with("日期", "2017-06-14")
                .with("单位", "上庄村")
                .with("要求", "回复。");
        Proposal.Ready ready = (Proposal.Ready) new ListAppender(OpenLedger.read(tree)).append(ListFile.NOTICES, next);
        Files.writeString(data.resolve("督办.yaml"), "# 别人写的\n");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> ready.change().writeTo(tree))
                .isInstanceOf(FileChangedException.class);
        assertThat(data.resolve("督办.yaml")).hasContent("# 别人写的\n");
    }
}
