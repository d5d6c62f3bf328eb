package taizhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerFixture;
import taizhang.load.LoadResult;

/** What a record says is counted once against what fits a cell. */
class RecordsFitTest {
    private static List<String> told(int lengthOfEach) {
        String problem = """
              - 编号: 上庄-00%d
                类别: 精准识别
                描述: 甲。
                来源: 自查
                发现: 2017-05-10
                登记: 2017-05-11
                整改: {方式: 限期整改, 目标: 乙。, 措施: 丙。, 时限: 2017-06-30, 责任人: 张某}
            """;
        String period = """
            --- 周报/2017-06-16.yaml
            期号: 1
            起: 2017-05-13
            截止: 2017-06-16
            报送截止: 2017-06-15
            单位:
              上庄村:
                报送: 2017-06-15
                填报人: 张某
                进展:
                  上庄-001: %1$s
                  上庄-002: {内容: %1$s}
            """.formatted("办".repeat(lengthOfEach));
        LoadResult loaded = LedgerFixture.load("问题:\n" + problem.formatted(1) + problem.formatted(2) + period);
        return Rules.standard().check(loaded.ledger(), loaded.gaps(), loaded.sources()).stream()
                .map(finding -> finding.code().id())
                .filter("TZ715"::equals)
                .toList();
    }

    @Test
    void progressOfTwoProblemsIsCountedOnce() {
        assertThat(told(14_000)).isEmpty();
        assertThat(told(16_000)).containsExactly("TZ715");
    }
}
