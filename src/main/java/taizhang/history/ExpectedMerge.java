package taizhang.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import taizhang.load.WrittenAct;
import taizhang.load.WrittenProblem;

/**
 * What a merge makes of a problem when nobody adds anything of his own: what either side changed since they parted; where
 * both changed the same field, either of the two.
 *
 * @param base where the sides parted
 * @param sides the merged versions, the first parent's first
 * @param result what the merge commit holds
 */
record ExpectedMerge(
        Optional<ProblemVersion> base, List<Optional<ProblemVersion>> sides, Optional<ProblemVersion> result) {
    /** The problem as expected; equal to the result unless the merge itself changed something. */
    Optional<ProblemVersion> version() {
        if (sides.contains(result) && (sides.stream().distinct().count() == 1 || isUndisputed())) {
            return result;
        }
        boolean present = expected(
                base.isPresent(), sides.stream().map(Optional::isPresent).toList(), result.isPresent());
        if (!present) {
            return Optional.empty();
        }
        ProblemVersion named = result.or(this::anySide).orElseThrow();
        return Optional.of(new ProblemVersion(
                expected(file(base), sides.stream().map(ExpectedMerge::file).toList(), file(result))
                        .orElseGet(named::file),
                new WrittenProblem(named.text().number(), facts(), acts())));
    }

    private boolean isUndisputed() {
        return sides.stream().allMatch(side -> side.equals(base) || side.equals(result));
    }

    private Optional<ProblemVersion> anySide() {
        return sides.stream().flatMap(Optional::stream).findFirst();
    }

    private Map<String, String> facts() {
        Set<String> paths = new LinkedHashSet<>();
        result.ifPresent(version -> paths.addAll(version.text().facts().keySet()));
        sides.forEach(side ->
                side.ifPresent(version -> paths.addAll(version.text().facts().keySet())));
        Map<String, String> facts = new LinkedHashMap<>();
        for (String path : paths) {
            expected(
                            fact(base, path),
                            sides.stream().map(side -> fact(side, path)).toList(),
                            fact(result, path))
                    .ifPresent(value -> facts.put(path, value));
        }
        return facts;
    }

    private List<WrittenAct> acts() {
        Set<WrittenAct> all = new LinkedHashSet<>(acts(result));
        sides.forEach(side -> all.addAll(acts(side)));
        List<WrittenAct> kept = new ArrayList<>();
        for (WrittenAct act : all) {
            boolean present = expected(
                    acts(base).contains(act),
                    sides.stream().map(side -> acts(side).contains(act)).toList(),
                    acts(result).contains(act));
            for (int i = 0; present && i < Math.max(1, count(result, act)); i++) {
                kept.add(act);
            }
        }
        return kept;
    }

    private static int count(Optional<ProblemVersion> version, WrittenAct act) {
        return (int) acts(version).stream().filter(act::equals).count();
    }

    /** What changed wins over what stayed; of several changes the one the result took, else the first. */
    private static <T> T expected(T base, List<T> sides, T result) {
        List<T> changed =
                sides.stream().filter(side -> !side.equals(base)).distinct().toList();
        if (changed.isEmpty()) {
            return base;
        }
        return changed.contains(result) ? result : changed.getFirst();
    }

    private static Optional<String> file(Optional<ProblemVersion> version) {
        return version.map(ProblemVersion::file);
    }

    private static Optional<String> fact(Optional<ProblemVersion> version, String path) {
        return version.flatMap(one -> Optional.ofNullable(one.text().facts().get(path)));
    }

    private static List<WrittenAct> acts(Optional<ProblemVersion> version) {
        return version.map(one -> one.text().acts()).orElse(List.of());
    }
}
