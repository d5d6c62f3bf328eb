package taizhang.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final List<String> NAMES = List.of("问题编号", "问题来源", "备注", "涉及户数");

    @Test
    void only_the_nearest_names_are_meant() {
        assertThat(Suggestion.among("问题来原", NAMES)).startsWith("是不是“问题来源”？可用的有：问题编号、");
        assertThat(Suggestion.among("户数", NAMES)).startsWith("是不是“涉及户数”？");
        assertThat(Suggestion.among("天气", NAMES)).startsWith("可用的有：");
    }
}
