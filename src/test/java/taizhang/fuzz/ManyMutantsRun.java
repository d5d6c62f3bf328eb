package taizhang.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * {@code mvn -Pfuzz test}: as many mutants as are asked for, with {@code -Dfuzz.mutants=}, {@code -Dfuzz.seed=} and
 * {@code -Dfuzz.seconds=}.
 */
class ManyMutantsRun {
    @Test
    void a_million_mutants_are_read_or_refused() {
        Fuzzer fuzzer = new Fuzzer();
        List<String> faults = fuzzer.run(
                Long.getLong("fuzz.seed", 1),
                Integer.getInteger("fuzz.mutants", 1_000_000),
                Long.getLong("fuzz.seconds", 2400),
                Runtime.getRuntime().availableProcessors());
        System.out.println(fuzzer.figures());
        assertThat(faults).isEmpty();
    }
}
