package taizhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import taizhang.diagnostic.Checked;
import taizhang.document.Document;
import taizhang.load.LedgerFixture;
import taizhang.load.MemoryTree;
import taizhang.model.Ledger;
import taizhang.model.ProblemId;
import taizhang.report.Paper;
import taizhang.report.Papers;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;
import taizhang.statistics.Counted;
import taizhang.statistics.Fact;
import taizhang.statistics.FactTable;
import taizhang.statistics.Identities;
import taizhang.statistics.Slice;
import taizhang.template.TemplateFolder;
import taizhang.template.TemplateRenderer;

/**
 * Lives drawn by lot, as far as they are lawful, in the papers: on every day looked at the identities hold, and every paper
 * of the town can be made; the renderer compares each figure it prints with a second count.
 */
class RandomPapersTest {
    private static final int LIVES = 10_000;
    private static final int PRINTED = 240;
    private static final int BATCH = 1_000;
    private static final long SEED = 20_171_130L;
    private static final LocalDate FIRST = LocalDate.of(2017, 4, 28);
    private static final LocalDate LAST = LocalDate.of(2018, 1, 31);
    private static final Map<String, String> PREFIX = Map.of("上庄村", "上庄", "大河口村", "大河口", "镇扶贫办", "扶贫");

    @Test
    void on_every_week_of_ten_thousand_lives_the_identities_hold_and_a_second_count_finds_the_same() {
        int compared = 0;
        for (int start = 0; start < LIVES; start += BATCH) {
            Ledger ledger = ledger(start, start + BATCH);
            int week = 0;
            for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(7)) {
                Edition edition = Edition.of(ledger, day);
                assertThat(Identities.of(edition.facts()))
                        .as("lives from %s, %s", SEED + start, day)
                        .isEmpty();
                // every week once, every life on some of them: the second count is slow
                if (week++ % (LIVES / BATCH) == start / BATCH) {
                    compared += compare(edition);
                }
            }
        }
        assertThat(compared).isGreaterThan(20_000);
    }

    /** Town, units, kinds, categories and stages, figure by figure. */
    private static int compare(Edition edition) {
        int compared = 0;
        for (Slice slice : edition.facts().slices()) {
            for (Fact fact : edition.facts().factsOf(slice)) {
                assertThat(edition.recount().at(fact.name()))
                        .as("lives from %s, %s %s", SEED, edition.asOf(), fact.name())
                        .contains(fact.printed());
                compared++;
            }
        }
        return compared;
    }

    @Test
    void groups_picked_by_lot_add_up_to_the_town_and_a_second_count_finds_the_same() {
        Random random = new Random(SEED);
        Edition edition = Edition.of(ledger(0, BATCH), LocalDate.of(2017, 7, 14));
        FactTable town = edition.facts();
        Map<Integer, List<ProblemId>> groups = new TreeMap<>();
        edition.problems()
                .all()
                .forEach(standing -> groups.computeIfAbsent(random.nextInt(7), group -> new ArrayList<>())
                        .add(standing.problem().id()));
        Map<Counted, BigDecimal> sums = new LinkedHashMap<>();
        groups.forEach((number, problems) -> {
            Slice.OfGroup group = new Slice.OfGroup("名单" + number);
            for (Fact fact : town.over(group, problems).factsOf(group)) {
                assertThat(fact.printed())
                        .as(fact.name())
                        .isEqualTo(edition.recount().over(problems, fact.indicator()));
                fact.value().ifPresent(value -> sums.merge(fact.indicator(), value, BigDecimal::add));
            }
        });
        assertThat(sums.keySet()).hasSizeGreaterThan(30);
        sums.forEach((indicator, sum) -> {
            if (indicator.isAdditive()) {
                assertThat(town.at(Slice.TOWN, indicator).value().orElseThrow())
                        .as(indicator.label())
                        .isEqualByComparingTo(sum);
            }
        });
    }

    @Test
    void every_paper_of_the_town_is_made_and_every_figure_in_it_is_that_of_the_fact_table() throws IOException {
        Ledger ledger = ledger(0, PRINTED);
        TemplateRenderer renderer = new TemplateRenderer(TemplateFolder.read(Path.of("templates"), "templates"));
        int papers = 0;
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(21)) {
            Edition edition = Edition.of(ledger, day);
            for (Paper kind : Papers.all()) {
                for (Report report : kind.of(edition, new Scope.Town())) {
                    Checked<Document> rendered = renderer.render(report, "0123456789");
                    assertThat(rendered)
                            .as("%s %s %s", report.file(), day, rendered.findings())
                            .isInstanceOf(Checked.Accepted.class);
                    papers++;
                }
            }
        }
        assertThat(papers).isGreaterThan(150);
    }

    /** Up to its first unlawful step, as the plain oracle tells it: no paper is made of unlawful books. */
    private static RandomLife lawfulPart(RandomLife drawn) {
        PlainOracle oracle = PlainOracle.of(drawn);
        List<RandomLife.Entry> kept = new ArrayList<>(drawn.acts());
        kept.retainAll(oracle.told());
        oracle.breach().ifPresent(kept::remove);
        return drawn.with(kept);
    }

    private static Ledger ledger(int start, int end) {
        Map<String, List<String>> files = new LinkedHashMap<>();
        for (int i = start; i < end; i++) {
            String home = RandomLife.UNITS.get(i % 3);
            RandomLife life = RandomLife.drawn(SEED + i, PREFIX.get(home) + "-" + (i + 1), home);
            files.computeIfAbsent("问题/" + home + ".yaml", path -> new ArrayList<>(List.of("问题:")))
                    .addAll(lawfulPart(life).lines());
        }
        MemoryTree tree = LedgerFixture.tree("");

        files.forEach((path, lines) -> tree.with(path, String.join("\n", lines) + "\n"));
        int number = 1;
        for (LocalDate last = FIRST; !last.isAfter(LAST); last = last.plusDays(7)) {
            tree.with(
                    "周报/" + last + ".yaml",
                    "期号: " + number++ + "\n起: " + last.minusDays(6) + "\n截止: " + last + "\n报送截止: " + last.minusDays(1)
                            + "\n单位:\n  上庄村:\n  大河口村:\n  镇扶贫办:\n");
        }
        return LedgerFixture.load(tree).ledger();
    }
}
