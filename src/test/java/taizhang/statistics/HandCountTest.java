package taizhang.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taizhang.load.LedgerFixture;
import taizhang.model.Ledger;

/**
 * The figures of campaigns unlike the sample are those counted by other means: {@code campaigns/…/oracle.txt} has a line for the
 * whole, for each unit and for each category, counted from the YAML by a script that knows nothing of the program.
 */
class HandCountTest {
    private static final Path CAMPAIGNS = Path.of("src", "test", "resources", "campaigns");

    @ParameterizedTest
    @ValueSource(strings = {"county", "city"})
    void every_figure_is_that_of_the_hand_count(String campaign) throws IOException {
        Ledger ledger = LedgerFixture.load(
                        LedgerFixture.treeOf(CAMPAIGNS.resolve(campaign).resolve("ledger-data")))
                .ledger();
        FactTable table =
                FactTable.of(Statistics.of(ledger, Statistics.latestDate(ledger).orElseThrow()));
        List<String[]> lines = Files.readAllLines(CAMPAIGNS.resolve(campaign).resolve("oracle.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
        String[] heads = lines.getFirst();
        for (String[] line : lines.subList(1, lines.size())) {
            Slice slice = sliceOf(line[0], table, ledger);
            for (int i = 1; i < heads.length; i++) {
                Fact fact = table.at(slice, table.counted(heads[i]).orElseThrow());
                if (line[i].endsWith("%") || line[i].equals("—")) {
                    assertThat(fact.printed()).as(fact.name()).isEqualTo(line[i]);
                } else {
                    assertThat(fact.value().orElseThrow())
                            .as(fact.name())
                            .isEqualByComparingTo(new BigDecimal(line[i]));
                }
            }
        }
        assertThat(lines.stream().skip(1).map(line -> line[0].substring(0, 2)).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("全体", "单位", "类别");
    }

    private static Slice sliceOf(String place, FactTable table, Ledger ledger) {
        String name = place.substring(place.indexOf(':') + 1);
        return table.slices().stream()
                .filter(slice -> switch (slice) {
                    case Slice.Town town -> place.equals("全体");
                    case Slice.OfUnit unit ->
                        place.startsWith("单位:")
                                && ledger.units().shortNameOf(unit.unit()).equals(name);
                    case Slice.OfCategory category ->
                        place.startsWith("类别:")
                                && ledger.categories()
                                        .find(name)
                                        .orElseThrow()
                                        .id()
                                        .equals(category.category());
                    default -> false;
                })
                .findFirst()
                .orElseThrow();
    }
}
