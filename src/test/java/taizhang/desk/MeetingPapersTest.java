package taizhang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taizhang.diagnostic.Diagnostic;
import taizhang.load.LedgerFixture;
import taizhang.load.LoadResult;
import taizhang.load.MemoryTree;

class MeetingPapersTest {
    private static List<Diagnostic> findings(String whole, String meeting) {
        MemoryTree tree = LedgerFixture.tree("--- 会议/2017-06-30.yaml\n" + meeting);
        String campaign = new String(tree.bytes("专项.yaml"), java.nio.charset.StandardCharsets.UTF_8);
        LoadResult loaded = LedgerFixture.load(tree.with("专项.yaml", campaign + "称谓:\n  全体: " + whole + "\n"));
        assertThat(loaded.findings()).isEmpty();
        return new MeetingPapers(loaded.ledger()).findings(loaded.meetingFiles().items(), loaded.gaps());
    }

    @ParameterizedTest
    @ValueSource(strings = {"全县", "全市", "全公司"})
    void the_whole_is_called_as_the_campaign_calls_it(String whole) {
        assertThat(findings(whole, """
                        名称: 会议
                        材料:
                          - {材料: 周报, 范围: %s}
                          - {材料: 整改台账, 范围: 全镇}
                        """.formatted(whole))).isEmpty();
        assertThat(findings(whole, "名称: 会议\n材料: [单位周报表]\n"))
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("按“" + whole + "”"));
        assertThat(findings(whole, "名称: 会议\n材料:\n  - {材料: 周报, 范围: 某某某某某}\n"))
                .singleElement()
                .satisfies(found -> assertThat(found.hint()).startsWith("写 " + whole));
    }

    @Test
    void one_paper_for_one_scope_is_one_however_it_is_written() {
        assertThat(findings("全县", """
                        名称: 会议
                        材料:
                          - 周报
                          - {材料: 周报, 范围: 全县}
                          - {材料: 周报, 标题: 又一份}
                        """))
                .extracting(found -> found.code().toString())
                .containsExactly("TWICE", "TWICE");
    }
}
