package taizhang.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.ProblemState;
import taizhang.load.LedgerFixture;
import taizhang.load.LoadResult;
import taizhang.load.MemoryTree;
import taizhang.model.ProblemStatus;
import taizhang.statistics.FactTable;
import taizhang.statistics.Indicator;
import taizhang.statistics.Slice;
import taizhang.statistics.Statistics;

/**
 * Ten thousand lives drawn by lot, told to the program as YAML and to a plain oracle: what one finds unlawful the other
 * finds, and on every day both agree on state, round and overdue days, and the figures add up.
 */
class RandomLivesTest {
    private static final int LIVES = Integer.getInteger("random.lives", 10_000);
    private static final int BATCH = 1_000;
    private static final int ADDED_UP = 250;
    private static final long SEED = Long.getLong("random.seed", 20_170_818L);
    private static final LocalDate FIRST = LocalDate.of(2017, 4, 30);
    private static final LocalDate LAST = LocalDate.of(2018, 1, 31);
    private static final Map<String, String> PREFIX = Map.of("上庄村", "上庄", "大河口村", "大河口", "镇扶贫办", "扶贫");
    private static final String PROCEDURE = """
            销号程序:
              立行立改: [申请销号, 审定]
              限期整改: [申请销号, 初审, 核查, 审定]
              长期坚持: [申请销号, 初审, 核查, 公示, 审定]
            """;

    /** A life as told, with what the oracle says of it and where its acts stand in the file. */
    private record Told(RandomLife life, PlainOracle oracle, int firstLine, Map<RandomLife.Entry, int[]> lines) {
        @Override
        public String toString() {
            return life.id() + " seed " + SEED + " oracle: " + oracle.why() + "\n" + String.join("\n", life.lines());
        }
    }

    private int unlawful;
    private int lawful;
    private int closed;
    private final Map<String, Integer> reasons = new TreeMap<>();

    @Test
    void the_program_and_a_plain_oracle_agree_on_ten_thousand_lives() {
        addUp(batch(0, ADDED_UP));
        for (int start = ADDED_UP; start < LIVES; start += BATCH) {
            batch(start, Math.min(start + BATCH, LIVES));
        }
        assertThat(unlawful).as("unlawful lives").isGreaterThan(LIVES / 10);
        assertThat(lawful).as("lawful lives").isGreaterThan(LIVES / 5);
        assertThat(closed).as("lives closed at least once").isGreaterThan(LIVES / 50);
        assertThat(reasons.keySet()).as("ways to go wrong").hasSizeGreaterThan(60);
    }

    private LoadResult batch(int start, int end) {
        Map<String, List<String>> files = new LinkedHashMap<>();
        Map<String, Told> told = new LinkedHashMap<>();
        for (int i = start; i < end; i++) {
            String home = RandomLife.UNITS.get(i % 3);
            RandomLife drawn = RandomLife.drawn(SEED + i, PREFIX.get(home) + "-" + (i + 1), home);
            List<String> file = files.computeIfAbsent("问题/" + home + ".yaml", path -> new ArrayList<>(List.of("问题:")));
            Told one = tell(drawn, file);
            told.put(one.life().id(), one);
        }
        MemoryTree tree = LedgerFixture.tree("");
        tree.with("专项.yaml", new String(tree.bytes("专项.yaml"), java.nio.charset.StandardCharsets.UTF_8) + PROCEDURE);
        files.forEach((path, lines) -> tree.with(path, String.join("\n", lines) + "\n"));
        LoadResult loaded = LedgerFixture.load(tree);
        Diagnostics findings = new Diagnostics();
        findings.addAll(loaded.findings());
        findings.addAll(Rules.standard().check(loaded.ledger(), loaded.gaps(), loaded.sources()));
        judge(told, findings.sorted());
        Map<String, Life> lives = new HashMap<>();
        loaded.ledger()
                .problems()
                .forEach(problem -> lives.put(
                        problem.id().text(),
                        Life.of(problem, loaded.ledger().campaign().procedure())));
        told.values()
                .forEach(one ->
                        compare(one, Optional.ofNullable(lives.get(one.life().id()))));
        return loaded;
    }

    /**
     * Writes a life to the end of a file: cut off after its first unlawful step; where a step of the chain stands below a
     * later one, whole but for corrections, as one that does not fit would hide the rest.
     */
    private static Told tell(RandomLife drawn, List<String> file) {
        Optional<RandomLife.Entry> reversed = reversedIn(drawn);
        List<RandomLife.Entry> kept = new ArrayList<>(drawn.acts());
        if (reversed.isEmpty()) {
            List<RandomLife.Entry> until = PlainOracle.of(drawn).told();
            kept.retainAll(until);
        } else {
            kept.removeIf(act -> act.kind().equals("更正"));
        }
        RandomLife life = drawn.with(kept);
        int first = file.size() + 1;
        file.addAll(life.lines());
        Map<RandomLife.Entry, int[]> lines = new HashMap<>();
        int line = file.size() + 1;
        for (int i = kept.size() - 1; i >= 0; i--) {
            int size = RandomLife.linesOf(kept.get(i)).size();
            line -= size;
            lines.put(kept.get(i), new int[] {line, line + size - 1});
        }
        return new Told(life, PlainOracle.of(life), first, lines);
    }

    /** A step of the chain that stands below a later one. */
    private static Optional<RandomLife.Entry> reversedIn(RandomLife life) {
        List<RandomLife.Entry> chain = life.acts().stream()
                .filter(act -> List.of("完成整改", "申请销号", "初审", "核查", "公示", "审定", "退回", "反弹")
                        .contains(act.kind()))
                .toList();
        for (int i = 1; i < chain.size(); i++) {
            if (chain.get(i).date().isBefore(chain.get(i - 1).date())) {
                return Optional.of(chain.get(i));
            }
        }
        return Optional.empty();
    }

    private void judge(Map<String, Told> told, List<Diagnostic> findings) {
        Map<String, List<Diagnostic>> errors = new HashMap<>();
        findings.stream()
                .filter(Diagnostic::isError)
                .forEach(finding -> errors.computeIfAbsent(finding.span().file(), file -> new ArrayList<>())
                        .add(finding));
        for (Told one : told.values()) {
            int last = one.firstLine() + one.life().lines().size() - 1;
            List<Diagnostic> own =
                    errors.getOrDefault("ledger-data/问题/" + one.life().home() + ".yaml", List.of()).stream()
                            .filter(error -> error.span().line() >= one.firstLine())
                            .filter(error -> error.span().line() <= last)
                            .toList();
            Optional<RandomLife.Entry> wrong =
                    reversedIn(one.life()).or(() -> one.oracle().breach());
            if (wrong.isEmpty()) {
                if (!own.isEmpty()) {
                    fail(one + "\n" + LedgerFixture.places(own));
                }
                lawful++;
            } else {
                int[] lines = Objects.requireNonNull(one.lines().get(wrong.get()));
                if (own.stream()
                        .noneMatch(error ->
                                error.span().line() >= lines[0] && error.span().line() <= lines[1])) {
                    fail(one + "\n" + LedgerFixture.places(own));
                }
                unlawful++;
                reasons.merge(one.oracle().why() + wrong.get().kind(), 1, Integer::sum);
            }
        }
    }

    private void compare(Told one, Optional<Life> life) {
        if (reversedIn(one.life()).isPresent()) {
            return;
        }
        if (life.isEmpty() != one.oracle().isUnread()) {
            fail(one.toString());
        }
        if (life.isEmpty()) {
            return;
        }
        boolean everClosed = false;
        LocalDate end = one.life().acts().stream()
                .map(RandomLife.Entry::date)
                .max(LocalDate::compareTo)
                .orElse(FIRST)
                .plusDays(20);
        for (LocalDate day = one.life().registered().minusDays(3); !day.isAfter(end); day = day.plusDays(1)) {
            Optional<PlainOracle.Stand> expected = one.oracle().on(day);
            Optional<ProblemState> actual = life.get().on(day);
            boolean told = one.oracle().breach().isPresent() && expected.isEmpty();
            if ((!told || day.isBefore(one.life().registered())) && actual.isPresent() != expected.isPresent()) {
                fail(one + "\n" + day + " oracle " + expected + " program " + actual);
            }
            if (expected.isPresent()) {
                agree(one, day, expected.get(), actual.orElseThrow());
                everClosed |= expected.get().status().equals("已销号");
            }
        }
        closed += everClosed ? 1 : 0;
    }

    private static void agree(Told one, LocalDate day, PlainOracle.Stand expected, ProblemState actual) {
        boolean same = actual.status().label().equals(expected.status())
                && actual.round() == expected.round()
                && actual.limits().current().equals(expected.limit())
                && actual.overdueDaysOn(day) == expected.overdueOn(day);
        if (!same) {
            fail(one + "\n" + day + " oracle " + expected + " program " + actual.status() + " round " + actual.round()
                    + " limit " + actual.limits() + " overdue " + actual.overdueDaysOn(day));
        }
    }

    /** What is counted is what the lives say, one by one, on every day. */
    private static void addUp(LoadResult loaded) {
        List<Life> lives = loaded.ledger().problems().stream()
                .map(problem -> Life.of(problem, loaded.ledger().campaign().procedure()))
                .toList();
        int before = 0;
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            LocalDate today = day;
            FactTable table = FactTable.of(Statistics.of(loaded.ledger(), day));
            Map<ProblemStatus, Integer> counted = new EnumMap<>(ProblemStatus.class);
            lives.forEach(life -> life.on(today).ifPresent(state -> counted.merge(state.status(), 1, Integer::sum)));
            int registered = 0;
            for (ProblemStatus status : ProblemStatus.values()) {
                int expected = counted.getOrDefault(status, 0);
                assertThat(count(table, Indicator.of(status))).isEqualTo(expected);
                registered += expected;
            }
            assertThat(count(table, Indicator.REGISTERED))
                    .isGreaterThanOrEqualTo(before)
                    .isEqualTo(registered)
                    .isEqualTo(count(table, Indicator.OPEN)
                            + count(table, Indicator.CLOSED)
                            + count(table, Indicator.UNFOUNDED)
                            + count(table, Indicator.TRANSFERRED));
            assertThat(count(table, Indicator.DUE))
                    .isEqualTo(count(table, Indicator.RECTIFYING) + count(table, Indicator.RECTIFIED));
            before = registered;
        }
    }

    private static int count(FactTable table, Indicator indicator) {
        return table.at(Slice.TOWN, indicator).value().orElseThrow().intValueExact();
    }
}
