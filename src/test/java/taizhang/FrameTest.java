package taizhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FrameTest {
    @Test
    void the_tests_run_on_a_JDK_from_21_on() {
        assertThat(Runtime.version().feature()).isGreaterThanOrEqualTo(21);
    }

    @Test
    void a_Chinese_file_name_is_possible_whatever_the_locale_of_the_machine() {
        assertThat(Path.of("问题", "上庄村.yaml").getFileName()).hasToString("上庄村.yaml");
    }
}
