package taizhang.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A department that presses a province's cities speaks of the province; one that presses its own rooms, of itself. */
class LevelWordsTest {
    @ParameterizedTest
    @CsvSource({
        "某某省生态环境厅, 省财政厅、甲市人民政府, 省",
        "某某省水利厅, 规划处、建设处, 厅",
        "某某市审计局, 市财政局、某某县人民政府, 市",
        "某某市教育局, 市第一中学、市实验小学, 局",
        "某某县农业农村局, 上河镇、下河镇, 县",
        "某某县人民政府, 县水务局, 县",
        "审计局, 市财政局, 局"
    })
    void a_department_over_others_speaks_of_its_place(String authority, String units, String level) {
        Map<String, UnitTraits> traits =
                UnitTraits.of(Listed.ofUnits(units.replace('、', '\n')).items());
        assertThat(LevelWords.levelOf(
                        authority,
                        traits.values().stream().map(UnitTraits::kind).collect(Collectors.toSet()),
                        traits.keySet()))
                .isEqualTo(level);
        assertThat(Arrays.asList(units.split("、"))).containsExactlyInAnyOrderElementsOf(traits.keySet());
    }
}
