package taizhang.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import taizhang.diagnostic.Diagnostic;
import taizhang.load.LedgerLoader;
import taizhang.load.MemoryTree;

class FuzzerTest {
    @Test
    void some_mutants_are_read_or_refused() {
        assertThat(new Fuzzer().run(1, 600, 2, 1)).isEmpty();
    }

    /** A part of a return written again, further in than any unit stands. */
    @Test
    void a_field_that_stands_again_in_no_return_is_refused_without_a_crash() throws IOException {
        MemoryTree tree = new Fuzzer().mutant(21_000_032);
        tree.with("周报/2017-07-21.yaml", """
                期号: 1
                起: 2017-05-13
                截止: 2017-07-21
                进展:
                      上庄-001: 又购面包车一辆，已上报。
                      上庄-001: 车已卖出。
                单位:
                  上庄村:
                    报送: 2017-07-20
                进展:
                      上庄-001: 又购面包车一辆，已上报。
                      上庄-001: 车已卖出。
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(LedgerLoader.load(tree).findings()).anyMatch(Diagnostic::isError);
        assertThat(LedgerLoader.load(new Fuzzer().mutant(21_000_032)).findings())
                .anyMatch(Diagnostic::isError);
    }

    @Test
    void a_seed_stands_for_one_mutant_only() {
        Fuzzer fuzzer = new Fuzzer();
        var once = fuzzer.mutant(77);
        var again = new Fuzzer().mutant(77);
        assertThat(once.paths()).isEqualTo(again.paths());
        once.paths().forEach(path -> assertThat(once.bytes(path)).isEqualTo(again.bytes(path)));
    }
}
