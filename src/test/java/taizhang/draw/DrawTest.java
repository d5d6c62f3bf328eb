package taizhang.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import taizhang.load.LedgerFixture;
import taizhang.load.MemoryTree;
import taizhang.load.SourceTree;
import taizhang.model.Ledger;
import taizhang.model.SpotCheckKind;

@Isolated("changes the default locale")
class DrawTest {
    private static final LocalDate DAY = LocalDate.of(2017, 8, 20);
    private static final List<SpotCheckKind> ALL = List.of(SpotCheckKind.values());
    private static final Ledger SAMPLE =
            LedgerFixture.load(LedgerFixture.treeOf(Path.of("ledger-data"))).ledger();

    @Test
    void a_seed_is_what_can_be_heard() {
        assertThat(Seed.parse(" ３５1-6，2 4 ")).contains(new Seed("351624"));
        assertThat(Seed.parse("第五期〇六二〇！")).contains(new Seed("第五期〇六二〇"));
        assertThat(Seed.parse("ＡBc")).contains(new Seed("abc"));
        assertThat(Seed.parse(" ，。 ")).isEmpty();
    }

    /** The digits were computed with sha256sum: printf %s '351624/零报告/1' | sha256sum. */
    @Test
    void the_sum_is_that_of_any_other_computer() {
        Lot lot = Lot.of(new Seed("351624"), SpotCheckKind.ZERO_REPORT, 1, 24);
        assertThat(lot.text()).isEqualTo("351624/零报告/1");
        assertThat(lot.digits()).isEqualTo("1f8bccfa");
        assertThat(lot.number()).isEqualTo(529255674L);
        assertThat(lot.position()).isEqualTo((int) (529255674L % 24) + 1).isEqualTo(19);
    }

    @Test
    void tickets_follow_the_list_of_units_and_the_numbers_of_the_problems() {
        Draw draw = draw(sample(), "351624", 2);
        assertThat(draw.pools()).extracting(pool -> pool.pool().kind()).isEqualTo(ALL);
        List<String> units =
                sample().units().units().stream().map(unit -> unit.id().name()).toList();
        List<String> zero = names(draw.pools().getFirst().pool().tickets());
        assertThat(zero).isNotEmpty().isSubsetOf(units);
        assertThat(zero).isSortedAccordingTo((a, b) -> Integer.compare(units.indexOf(a), units.indexOf(b)));
        assertThat(names(draw.pools().get(1).pool().tickets()))
                .containsExactly("下庄-003", "西沟-003", "白草坪-003", "青石洼-003", "大河口-003", "前营-003", "民政-002", "农牧-003");
        assertThat(draw.pools().get(2).pool().tickets())
                .extracting(Ticket::number)
                .isEqualTo(java.util.stream.IntStream.rangeClosed(
                                1, draw.pools().get(2).pool().tickets().size())
                        .boxed()
                        .toList());
    }

    @Test
    void the_same_seed_gives_the_same_draw_in_any_order_of_files_and_any_locale() throws IOException {
        SourceTree tree = LedgerFixture.treeOf(Path.of("ledger-data"));
        List<String> paths = new ArrayList<>(tree.paths());
        Collections.reverse(paths);
        MemoryTree reversed = new MemoryTree();
        for (String path : paths) {
            reversed.with(path, tree.bytes(path));
        }
        Locale usual = Locale.getDefault();
        Draw other;
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            other = draw(LedgerFixture.load(reversed).ledger(), "３５１６２４", 4);
        } finally {
            Locale.setDefault(usual);
        }
        assertThat(other).isEqualTo(draw(sample(), "351624", 4));
    }

    @Test
    void another_seed_gives_another_draw() {
        Set<List<String>> draws = new HashSet<>();
        for (int seed = 111111; seed < 111131; seed++) {
            draws.add(names(draw(sample(), String.valueOf(seed), 3).picks().stream()
                    .map(Pick::ticket)
                    .toList()));
        }
        assertThat(draws).hasSize(20);
    }

    @Test
    void every_ticket_comes_up_about_as_often_as_any_other() {
        int[] first = new int[31];
        int[] third = new int[29];
        for (int seed = 0; seed < 31_000; seed++) {
            first[Lot.of(new Seed("" + seed), SpotCheckKind.CLOSED, 1, 31).position() - 1]++;
            third[Lot.of(new Seed("" + seed), SpotCheckKind.CLOSED, 3, 29).position() - 1]++;
        }
        assertThat(Arrays.stream(first).boxed().toList())
                .allSatisfy(times -> assertThat(times).isBetween(850, 1150));
        assertThat(Arrays.stream(third).boxed().toList())
                .allSatisfy(times -> assertThat(times).isBetween(900, 1250));
    }

    @Test
    void nobody_is_drawn_twice_before_all_had_a_turn() {
        List<String> checks = new ArrayList<>();
        List<String> drawn = new ArrayList<>();
        for (int meeting = 1; meeting <= 4; meeting++) {
            LocalDate day = LocalDate.of(2017, 5, 26).plusDays(meeting);
            Draw draw = Draw.of(
                    threeZeroReports(checks),
                    day,
                    new Seed("骰子" + meeting),
                    List.of(SpotCheckKind.ZERO_REPORT),
                    OptionalInt.of(1),
                    1);
            assertThat(draw.picks()).hasSize(1);
            String unit = draw.picks().getFirst().ticket().candidate().name();
            drawn.add(unit);
            checks.add("  - {日期: " + day + ", 种子: 骰子" + meeting + ", 对象: [{类型: 零报告, 单位: " + unit + ", 期号: 1}]}");
        }
        assertThat(drawn.subList(0, 3)).containsExactlyInAnyOrder("上庄村", "大河口村", "镇扶贫办");
        assertThat(drawn.get(3)).isIn(drawn.subList(0, 3));
    }

    @Test
    void a_draw_asks_for_more_than_there_are_and_gets_each_once() {
        Draw draw = Draw.of(
                threeZeroReports(List.of()),
                DAY,
                new Seed("1"),
                List.of(SpotCheckKind.ZERO_REPORT, SpotCheckKind.CLOSED),
                OptionalInt.empty(),
                9);
        assertThat(names(draw.picks().stream().map(Pick::ticket).toList()))
                .containsExactlyInAnyOrder("上庄村", "大河口村", "镇扶贫办");
        assertThat(draw.pools().get(1).pool().tickets()).isEmpty();
    }

    @Test
    void a_draw_done_again_after_it_was_recorded_is_the_same() {
        Ledger before = threeZeroReports(List.of());
        Draw draw = Draw.of(before, DAY, new Seed("352"), List.of(SpotCheckKind.ZERO_REPORT), OptionalInt.of(1), 2);
        List<String> entry = new ArrayList<>();
        entry.add("  - 日期: " + DAY);
        entry.add("    种子: ３ ５ ２");
        entry.add("    对象:");
        for (Pick pick : draw.picks()) {
            entry.add("      - {类型: 零报告, 单位: " + pick.ticket().candidate().name() + ", 期号: 1}");
        }
        Draw again = Draw.of(
                threeZeroReports(entry),
                DAY,
                new Seed("352"),
                List.of(SpotCheckKind.ZERO_REPORT),
                OptionalInt.of(1),
                2);
        assertThat(again).isEqualTo(draw);
    }

    @Test
    void a_zero_report_handed_in_after_the_draw_is_not_in_the_pool() {
        Draw draw = Draw.of(
                threeZeroReports(List.of()),
                LocalDate.of(2017, 5, 18),
                new Seed("1"),
                List.of(SpotCheckKind.ZERO_REPORT),
                OptionalInt.of(1),
                3);
        assertThat(names(draw.pools().getFirst().pool().tickets())).containsExactly("上庄村", "大河口村");
    }

    private static Ledger threeZeroReports(List<String> checks) {
        String book = checks.isEmpty() ? "" : "--- 抽查.yaml\n抽查:\n" + String.join("\n", checks) + "\n";
        return LedgerFixture.read("""
                --- 周报/2017-05-19.yaml
                期号: 1
                起: 2017-05-13
                截止: 2017-05-19
                报送截止: 2017-05-18
                单位:
                  镇扶贫办: {报送: 2017-05-19, 负责人: 刘某, 零报告: 是, 排查: [{类别: 精准识别}]}
                  上庄村: {报送: 2017-05-18, 负责人: 张某, 零报告: 是, 排查: [{类别: 精准识别}]}
                  大河口村: {报送: 2017-05-18, 负责人: 任某, 零报告: 是, 排查: [{类别: 精准识别}]}
                """ + book);
    }

    private static List<String> names(List<Ticket> tickets) {
        return tickets.stream().map(ticket -> ticket.candidate().name()).toList();
    }

    private static Draw draw(Ledger ledger, String seed, int count) {
        Optional<Seed> said = Seed.parse(seed);
        return Draw.of(ledger, DAY, said.orElseThrow(), ALL, OptionalInt.empty(), count);
    }

    private static Ledger sample() {
        return SAMPLE;
    }
}
