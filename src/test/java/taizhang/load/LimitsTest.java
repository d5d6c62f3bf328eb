package taizhang.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import taizhang.diagnostic.Diagnostic;

class LimitsTest {
    private static final String PROBLEM = "问题:\n  - 编号: 上庄-001\n    类别: 精准识别\n    描述: %s\n    来源: 督导检查\n"
            + "    发现: 2017-05-15\n    登记: 2017-05-16\n%s";

    /** A tree that says of some files that they are large. */
    private record LargeTree(SourceTree base, Map<String, Long> sizes) implements SourceTree {
        @Override
        public String name() {
            return base.name();
        }

        @Override
        public List<String> paths() throws java.io.IOException {
            return base.paths();
        }

        @Override
        public byte[] bytes(String path) throws java.io.IOException {
            if (sizes.getOrDefault(path, 0L) > 16L << 20) {
                throw new AssertionError("a file that is too large was read");
            }
            return base.bytes(path);
        }

        @Override
        public long size(String path) throws java.io.IOException {
            return sizes.containsKey(path) ? sizes.get(path) : base.size(path);
        }
    }

    @Test
    void a_file_that_is_too_large_is_not_read_and_said() {
        LoadResult loaded = LedgerFixture.load(
                new LargeTree(LedgerFixture.tree(PROBLEM.formatted("有车户。", "")), Map.of("问题/上庄村.yaml", 50L << 20)));
        assertThat(LedgerFixture.places(loaded.findings())).containsExactly("上庄村.yaml:1:1 TZ170");
        assertThat(loaded.findings().getFirst().message()).isEqualTo("文件有50MB，最多读16MB，没有读取");
    }

    @Test
    void a_ledger_that_is_too_large_is_said_once() {
        MemoryTree tree = LedgerFixture.tree(PROBLEM.formatted("有车户。", ""));
        Map<String, Long> sizes = new HashMap<>();
        for (int i = 0; i < 8; i++) {
            String path = "周报/2017-06-0" + (i + 1) + ".yaml";
            tree.with(path, "期号: 1\n");
            sizes.put(path, 15L << 20);
        }
        List<String> found = LedgerFixture.load(new LargeTree(tree, sizes)).findings().stream()
                .map(finding -> finding.code().id())
                .filter("TZ172"::equals)
                .toList();
        assertThat(found).hasSize(1);
    }

    @Test
    void a_line_that_is_too_long_is_said_at_its_place() {
        LoadResult loaded = LedgerFixture.load(PROBLEM.formatted("字".repeat(120_001), ""));
        assertThat(LedgerFixture.places(loaded.findings())).containsExactly("上庄村.yaml:4:1 TZ171");
        LoadResult wrapped = LedgerFixture.load(PROBLEM.formatted("|\n      " + "字".repeat(49_000) + "\n      尾。", ""));
        assertThat(wrapped.findings()).isEmpty();
    }

    @Test
    void no_record_is_lost_for_a_value_that_says_nothing() {
        for (String empty : List.of("|-", ">", "\"\"", "、", "，、")) {
            LoadResult loaded = LedgerFixture.load(PROBLEM.formatted("有车户。", "    整改:\n      责任人: " + empty + "\n"));
            assertThat(loaded.findings().stream().anyMatch(Diagnostic::isError)
                            || loaded.ledger().problems().size() == 1)
                    .as(empty)
                    .isTrue();
        }
    }
}
