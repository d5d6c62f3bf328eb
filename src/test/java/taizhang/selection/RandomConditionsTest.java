package taizhang.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import taizhang.diagnostic.Checked;
import taizhang.diagnostic.SourceFile;
import taizhang.load.LedgerFixture;
import taizhang.load.LoadResult;
import taizhang.load.MemoryTree;
import taizhang.model.Ledger;
import taizhang.model.ProblemId;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.Scope;
import taizhang.report.day.ScopeKind;
import taizhang.report.day.Scopes;
import taizhang.report.ledger.LedgerKind;
import taizhang.report.ledger.LedgerReport;
import taizhang.statistics.Counted;
import taizhang.statistics.Fact;
import taizhang.statistics.FactTable;
import taizhang.statistics.Indicator;
import taizhang.statistics.Slice;
import taizhang.statistics.Standing;

/**
 * Conditions drawn by lot over ledgers drawn by lot: the program picks what a plain oracle picks, however they are written, and
 * the figures of what is picked and what is left add up to the town.
 */
class RandomConditionsTest {
    private static final int LEDGERS = 6;
    private static final int DAYS = 5;
    private static final int CONDITIONS = 12;
    private static final int PROBLEMS = 60;
    private static final long SEED = Long.getLong("random.seed", 20_170_818L);
    private static final Slice.OfGroup GROUP = new Slice.OfGroup("选出");
    private static final String PROCEDURE = "销号程序:\n  立行立改: [申请销号, 审定]\n  限期整改: [申请销号, 审定]\n  长期坚持: [申请销号, 审定]\n";

    private static List<DrawnProblem> drawn(Random random) {
        List<DrawnProblem> drawn = new ArrayList<>();
        for (int i = 0; i < PROBLEMS; i++) {
            drawn.add(DrawnProblem.drawn(i, random));
        }
        return drawn;
    }

    private static Ledger ledger(List<DrawnProblem> drawn) {
        MemoryTree tree = LedgerFixture.tree("");
        tree.with("专项.yaml", new String(tree.bytes("专项.yaml"), StandardCharsets.UTF_8) + PROCEDURE);
        Map<String, String> files = new LinkedHashMap<>();
        drawn.forEach(problem ->
                files.merge(problem.home(), "问题:\n" + problem.yaml(), (file, more) -> file + problem.yaml()));
        files.forEach((home, text) -> tree.with("问题/" + home + ".yaml", text));
        LoadResult loaded = LedgerFixture.load(tree);
        assertThat(loaded.hasErrors())
                .as(LedgerFixture.format(loaded.findings(), loaded.sources()))
                .isFalse();
        return loaded.ledger();
    }

    private static Condition read(ConditionReader reader, String text) {
        Checked<Condition> read = reader.read(WrittenCondition.ofOption("--where", text));
        assertThat(read)
                .as(LedgerFixture.format(read.findings(), List.of(new SourceFile("--where", text))))
                .isInstanceOf(Checked.Accepted.class);
        return ((Checked.Accepted<Condition>) read).value();
    }

    private static List<String> ids(Collection<Standing> standings) {
        return standings.stream()
                .map(standing -> standing.problem().id().text())
                .sorted()
                .toList();
    }

    @Test
    void the_program_picks_what_a_plain_oracle_picks() {
        Random random = new Random(SEED);
        int some = 0;
        for (int i = 0; i < LEDGERS; i++) {
            List<DrawnProblem> drawn = drawn(random);
            Ledger ledger = ledger(drawn);
            ConditionReader reader = ConditionReader.of(ledger);
            List<Edition> editions = random.ints(DAYS, 0, 100)
                    .mapToObj(
                            days -> Edition.of(ledger, LocalDate.of(2017, 6, 1).plusDays(days)))
                    .toList();
            for (int j = 0; j < DAYS * CONDITIONS; j++) {
                Edition edition = editions.get(j % DAYS);
                LocalDate day = edition.asOf();
                DrawnCondition wanted = DrawnCondition.drawn(random, 3);
                Scope scope = Scopes.of(read(reader, wanted.text()));
                List<Standing> picked = edition.problems().in(scope);
                List<DrawnProblem> meant = drawn.stream()
                        .filter(problem -> !problem.registered().isAfter(day))
                        .filter(problem -> wanted.test().test(problem, day))
                        .toList();
                String as = "%s on %s, ledger %d of seed %d".formatted(wanted.text(), day, i, SEED);
                assertThat(ids(picked))
                        .as(as)
                        .isEqualTo(meant.stream().map(DrawnProblem::id).sorted().toList());
                printed(reader, scope, edition, picked, as);
                figures(edition, picked, meant, day, as);
                assertThat(LedgerReport.of(edition, LedgerKind.PROBLEMS, scope)
                                .flatMap(report -> report.total().at("件数"))
                                .map(Figure::value))
                        .as(as)
                        .isEqualTo(meant.isEmpty() ? Optional.empty() : Optional.of(meant.size() + ""));
                some += picked.isEmpty()
                                || picked.size() == edition.problems().all().size()
                        ? 0
                        : 1;
            }
        }
        assertThat(some).as("conditions that pick some and leave some").isGreaterThan(200);
    }

    /** What is printed reads as the same condition, and prints the same. */
    private static void printed(
            ConditionReader reader, Scope scope, Edition edition, List<Standing> picked, String as) {
        String text = scope.printedCondition().orElseThrow();
        Scope again = Scopes.of(read(reader, text));
        assertThat(again.printedCondition()).as(as).contains(text);
        assertThat(again.folder()).as(as).isEqualTo(scope.folder());
        assertThat(edition.problems().in(again)).as(as).isEqualTo(picked);
    }

    private static void figures(
            Edition edition, List<Standing> picked, List<DrawnProblem> meant, LocalDate day, String as) {
        assertThat(value(edition, picked, Indicator.REGISTERED)).as(as).isEqualByComparingTo(count(meant.size()));
        assertThat(ids(picked.stream().filter(Standing::isOverdue).toList()))
                .as(as)
                .isEqualTo(meant.stream()
                        .filter(problem -> problem.isOverdueOn(day))
                        .map(DrawnProblem::id)
                        .sorted()
                        .toList());
        assertThat(value(edition, picked, Indicator.OVERDUE))
                .as(as)
                .isEqualByComparingTo(count(meant.stream()
                        .filter(problem -> problem.isOverdueOn(day))
                        .count()));
        assertThat(value(edition, picked, Indicator.CLOSED))
                .as(as)
                .isEqualByComparingTo(count(meant.stream()
                        .filter(problem -> problem.statusOn(day).equals("已销号"))
                        .count()));
        assertThat(value(edition, picked, Indicator.MONEY))
                .as(as)
                .isEqualByComparingTo(meant.stream().map(DrawnProblem::money).reduce(BigDecimal.ZERO, BigDecimal::add));
        List<Standing> left = edition.problems().all().stream()
                .filter(standing -> !picked.contains(standing))
                .toList();
        addUp(edition, List.of(picked, left), as);
    }

    private static BigDecimal count(long number) {
        return BigDecimal.valueOf(number);
    }

    private static BigDecimal value(Edition edition, List<Standing> group, Indicator indicator) {
        return over(edition, group).at(GROUP, indicator).value().orElseThrow();
    }

    private static FactTable over(Edition edition, List<Standing> group) {
        List<ProblemId> ids =
                group.stream().map(standing -> standing.problem().id()).toList();
        return edition.facts().over(GROUP, ids);
    }

    private static void addUp(Edition edition, List<List<Standing>> parts, String as) {
        Map<Counted, BigDecimal> sums = new LinkedHashMap<>();
        for (List<Standing> part : parts) {
            for (Fact fact : over(edition, part).factsOf(GROUP)) {
                fact.value().ifPresent(value -> sums.merge(fact.indicator(), value, BigDecimal::add));
            }
        }
        sums.forEach((indicator, sum) -> {
            if (indicator.isAdditive()) {
                assertThat(edition.facts().at(Slice.TOWN, indicator).value().orElseThrow())
                        .as("%s: %s", as, indicator.label())
                        .isEqualByComparingTo(sum);
            }
        });
        assertThat(sums.keySet()).hasSizeGreaterThan(30);
    }

    @Test
    void the_figures_of_any_partition_add_up_to_the_town() {
        Random random = new Random(SEED + 1);
        Edition edition = Edition.of(ledger(drawn(random)), LocalDate.of(2017, 8, 18));
        ConditionReader reader = ConditionReader.of(edition.ledger());
        for (String field : List.of("责任领导", "牵头单位", "协办单位", "责任单位", "类别", "状态", "来源", "方式", "阶段", "单位类型")) {
            List<List<Standing>> parts = new ArrayList<>();
            // of problems with several names in a field each goes with the first that is asked for
            List<String> before = new ArrayList<>();
            List<String> values = new ArrayList<>(valuesOf(field, edition));
            values.add("空");
            for (String value : values) {
                String own = field + "=" + (value.equals("空") ? value : "「" + value + "」");
                String text = before.isEmpty() ? own : own + " 且 非（" + String.join(" 或 ", before) + "）";
                parts.add(edition.problems().in(Scopes.of(read(reader, text))));
                before.add(own);
            }
            assertThat(parts.stream().filter(part -> !part.isEmpty())).as(field).hasSizeGreaterThan(1);
            addUp(edition, parts, field);
        }
    }

    private static List<String> valuesOf(String field, Edition edition) {
        NameField names = (NameField)
                Optional.ofNullable(Fields.of(edition.ledger()).byName().get(field))
                        .orElseThrow();
        return names.known().keySet().stream()
                .filter(name -> !name.equals("未销号") && !name.equals("应整改"))
                .collect(Collectors.toList());
    }

    @Test
    void ready_made_scopes_leave_no_problem_out() {
        Random random = new Random(SEED + 2);
        Edition edition = Edition.of(ledger(drawn(random)), LocalDate.of(2017, 8, 18));
        for (ScopeKind kind : List.of(ScopeKind.LEAD, ScopeKind.LEADER)) {
            List<Scope> scopes = Scopes.of(kind, edition);
            assertThat(scopes).hasSizeGreaterThan(3);
            List<Standing> all = scopes.stream()
                    .flatMap(scope -> edition.problems().in(scope).stream())
                    .distinct()
                    .toList();
            assertThat(ids(all)).isEqualTo(ids(edition.problems().all()));
            assertThat(scopes)
                    .allSatisfy(
                            scope -> assertThat(edition.problems().in(scope)).isNotEmpty());
        }
    }
}
