package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void colour_is_for_terminals_that_know_it_and_people_who_want_it() {
        assertThat(Terminal.takesColour(Map.of("TERM", "xterm"))).isTrue();
        assertThat(Terminal.takesColour(Map.of("TERM", "xterm", "NO_COLOR", "1")))
                .isFalse();
        assertThat(Terminal.takesColour(Map.of("TERM", "dumb"))).isFalse();
        assertThat(Terminal.takesColour(Map.of())).isFalse();
    }
}
