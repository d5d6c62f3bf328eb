package taizhang.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taizhang.load.LedgerFixture;
import taizhang.model.Ledger;

/** The papers of a campaign (see {@link GoldenPapersTest}) speak of it alone: of no other level or period, and in no word of the sample. */
class CampaignWordsTest {
    private static final Path CAMPAIGNS = Path.of("src", "test", "resources", "campaigns");

    @ParameterizedTest
    @CsvSource({"county, [镇村周户季旬]|全市|全省|政策|整改整改", "city, [镇乡村周户旬]|本月|月报|全县|全省|整改整改", "province, [镇乡村周户季旬]|全县|全市|政策|整改整改"
    })
    void no_word_of_another_campaign(String campaign, String strange) throws IOException {
        Pattern words = Pattern.compile(strange + "|" + String.join("|", wordsOfSample()));
        try (Stream<Path> papers = Files.list(CAMPAIGNS.resolve(campaign).resolve("expected"))) {
            List<Path> all = papers.toList();
            assertThat(all).isNotEmpty();
            for (Path paper : all) {
                String text = paper.getFileName() + "\n" + Files.readString(paper);
                assertThat(words.matcher(text)
                                .results()
                                .map(found -> text.substring(
                                        Math.max(0, found.start() - 10), Math.min(text.length(), found.end() + 10))))
                        .as(paper.toString())
                        .isEmpty();
            }
        }
    }

    /** What only the sample calls so: its campaign, its units, its categories. */
    private static List<String> wordsOfSample() {
        Ledger sample =
                LedgerFixture.load(LedgerFixture.treeOf(Path.of("ledger-data"))).ledger();
        Stream<String> units =
                sample.units().units().stream().map(unit -> unit.id().name());
        Stream<String> categories = sample.categories().all().stream()
                .flatMap(category -> Stream.of(category.id().name(), category.shortName()));
        return Stream.of(Stream.of("脱贫", "扶贫", "清理办", "张家口"), units, categories)
                .flatMap(named -> named)
                .map(Pattern::quote)
                .toList();
    }
}
