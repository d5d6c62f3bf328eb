package taizhang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> NAMES = List.of("build", "生成", "check", "检查");

    @Test
    void a_slip_of_the_pen_finds_the_name() {
        assertThat(Nearest.of("biuld", NAMES)).contains("build");
        assertThat(Nearest.of("chekc", NAMES)).contains("check");
        assertThat(Nearest.of("生产", NAMES)).contains("生成");
        assertThat(Nearest.of("检查一下", NAMES)).contains("检查");
    }

    @Test
    void something_else_finds_nothing() {
        assertThat(Nearest.of("print", NAMES)).isEmpty();
        assertThat(Nearest.of("", NAMES)).isEmpty();
    }

    @Test
    void neighbours_that_changed_places_are_one_slip() {
        assertThat(Nearest.distance("verison", "version")).isEqualTo(1);
        assertThat(Nearest.distance("", "ab")).isEqualTo(2);
    }
}
