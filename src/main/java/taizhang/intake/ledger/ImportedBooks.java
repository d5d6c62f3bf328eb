package taizhang.intake.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import taizhang.edit.Draft;
import taizhang.edit.ProblemBatch;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.ProblemState;
import taizhang.model.Category;
import taizhang.model.Ledger;
import taizhang.model.Problem;
import taizhang.model.ProblemStatus;
import taizhang.model.UnitId;

/** The books with the older ledger in them, not yet written, laid beside the older ledger cell by cell. */
public final class ImportedBooks {
    private final ProblemBatch.Answer answer;
    private final Map<String, Taken> numbered;
    private final Resolver words;
    private final LocalDate opened;
    private final List<Fate> fates;
    private final int problems;

    ImportedBooks(
            ProblemBatch.Answer answer,
            Map<String, Taken> numbered,
            Resolver words,
            LocalDate opened,
            List<Fate> apart,
            List<Taken> taken) {
        this.answer = answer;
        this.numbered = new LinkedHashMap<>(numbered);
        this.words = words;
        this.opened = opened;
        this.problems = taken.size();
        this.fates = fates(apart, taken);
    }

    /** The change itself, or why it cannot be made. */
    public ProblemBatch.Answer answer() {
        return answer;
    }

    private List<Fate> fates(List<Fate> apart, List<Taken> taken) {
        Map<String, Fate> all = new LinkedHashMap<>();
        apart.forEach(fate -> all.put(fate.place(), fate));
        Map<Taken, Problem> made = new LinkedHashMap<>();
        numbered.forEach((number, one) -> problem(number).ifPresent(problem -> made.put(one, problem)));
        for (Taken one : taken) {
            one.cells().forEach((cell, meaning) -> {
                Fate fate = fate(one, cell, meaning, Optional.ofNullable(made.get(one)));
                all.merge(fate.place(), fate, (before, now) -> before.kind() == Fate.Kind.UNCLEAR ? before : now);
            });
        }
        return List.copyOf(all.values());
    }

    private Fate fate(Taken one, Entry.Said cell, Meaning meaning, Optional<Problem> problem) {
        if (problem.isEmpty()) {
            String why = one.lacks().isEmpty() ? "没有写成" : "这一条还缺" + String.join("、", one.lacks());
            return cell.fate(Fate.Kind.UNCLEAR, why);
        }
        boolean held = new Proof(ledger().orElseThrow(), problem.get(), words).holds(cell, meaning);
        return held
                ? cell.fate(Fate.Kind.MAPPED, problem.get().id().text() + " " + meaning.key())
                : cell.fate(Fate.Kind.UNCLEAR, "写成的 " + problem.get().id().text() + " 里没有这个内容（" + meaning.key() + "）");
    }

    private Optional<Ledger> ledger() {
        return answer instanceof ProblemBatch.Ready ready
                ? Optional.of(ready.ledger().ledger())
                : Optional.empty();
    }

    private Optional<Problem> problem(String number) {
        return ledger().flatMap(ledger -> ledger.problems().stream()
                .filter(problem -> problem.id().text().equals(number))
                .findFirst());
    }

    /** Whether every cell that holds something is taken over or left out by a rule, and every problem is registered. */
    public boolean isWhole() {
        return ledger().isPresent()
                && numbered.size() == problems
                && fates.stream().noneMatch(fate -> fate.kind() == Fate.Kind.UNCLEAR)
                && differences().isEmpty();
    }

    /** The proof in lines: how many cells became what, and those that are not accounted for. */
    public List<String> proof() {
        List<String> lines = new ArrayList<>();
        lines.add("逐格核对：源表有内容的" + fates.size() + "格，写入并读回相符" + count(Fate.Kind.MAPPED) + "格，按规则略去"
                + count(Fate.Kind.IGNORED) + "格，没有着落" + count(Fate.Kind.UNCLEAR) + "格");
        Map<String, Long> rules = fates.stream()
                .filter(fate -> fate.kind() == Fate.Kind.IGNORED)
                .collect(Collectors.groupingBy(Fate::why, TreeMap::new, Collectors.counting()));
        rules.forEach((rule, cells) -> lines.add("  略去 " + rule + "：" + cells + "格"));
        return lines;
    }

    /** The cells that are not accounted for, in lines. */
    public List<String> unaccounted() {
        return fates.stream()
                .filter(fate -> fate.kind() == Fate.Kind.UNCLEAR)
                .map(Fate::line)
                .toList();
    }

    private long count(Fate.Kind kind) {
        return fates.stream().filter(fate -> fate.kind() == kind).count();
    }

    /** How many cells are accounted for, and how many there are. */
    public String cells() {
        return (fates.size() - count(Fate.Kind.UNCLEAR)) + "/" + fates.size();
    }

    /** Counts by state, unit and category on 期初日 beside those of the older ledger, in lines. */
    public List<String> counts() {
        List<String> lines = new ArrayList<>();
        compared()
                .forEach((what, pairs) -> lines.add(what + "："
                        + pairs.entrySet().stream()
                                .map(pair -> pair.getKey() + pair.getValue()[1])
                                .collect(Collectors.joining("，"))));
        long unstated =
                numbered.values().stream().filter(one -> one.status().isEmpty()).count();
        if (unstated > 0) {
            lines.add("原台账没有写明状态的" + unstated + "条，没有写期初，按登记的情况往下办");
        }
        return lines;
    }

    /** Where counts differ from the older ledger's, in lines; empty: nowhere. */
    public List<String> differences() {
        List<String> lines = new ArrayList<>();
        compared()
                .forEach((what, pairs) -> pairs.forEach((name, pair) -> {
                    if (pair[0] != pair[1]) {
                        lines.add(what + "“" + name + "”：源表" + pair[0] + "条，写成" + pair[1] + "条");
                    }
                }));
        return lines;
    }

    private Map<String, Map<String, int[]>> compared() {
        Map<String, Map<String, int[]>> all = new LinkedHashMap<>();
        all.put(
                "按状态",
                compared(
                        one -> one.status().isPresent(),
                        one -> one.status().map(ProblemStatus::label).orElse(""),
                        problem -> state(problem).status().label()));
        all.put(
                "按单位",
                compared(
                        one -> true,
                        one -> one.home().map(UnitId::name).orElse("不明"),
                        problem -> state(problem).home().name()));
        all.put(
                "按类别",
                compared(
                        one -> true,
                        one -> one.record().entries().get("类别") instanceof Draft.Text(String text) ? text : "不明",
                        problem -> ledger().flatMap(ledger ->
                                        ledger.categories().at(problem.facts().category()))
                                .map(Category::shortName)
                                .orElse("")));
        return all;
    }

    private ProblemState state(Problem problem) {
        return Life.of(problem, ledger().orElseThrow().campaign().procedure())
                .on(opened)
                .orElseGet(
                        () -> Life.of(problem, ledger().orElseThrow().campaign().procedure())
                                .last());
    }

    private Map<String, int[]> compared(
            Predicate<Taken> counted, Function<Taken, String> there, Function<Problem, String> here) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        numbered.forEach((number, one) -> problem(number)
                .filter(problem -> counted.test(one))
                .ifPresent(problem -> {
                    counts.computeIfAbsent(there.apply(one), name -> new int[2])[0]++;
                    counts.computeIfAbsent(here.apply(problem), name -> new int[2])[1]++;
                }));
        return counts;
    }

    /** The numbers given, in the order of the older ledger. */
    public Set<String> numbers() {
        return new LinkedHashSet<>(numbered.keySet());
    }
}
