package taizhang.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FuzzerTest {
    @Test
    void some_mutants_are_read_or_refused() {
        assertThat(new Fuzzer().run(1, 600, 2, 1)).isEmpty();
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
