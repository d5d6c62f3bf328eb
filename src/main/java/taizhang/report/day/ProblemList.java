package taizhang.report.day;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import taizhang.model.ProblemId;
import taizhang.model.UnitId;
import taizhang.selection.Selector;
import taizhang.statistics.Standing;

/**
 * How all problems stand on the day, in the order of papers: by unit as in 单位.yaml, then by number.
 *
 * @param all the problems registered by the day
 * @param selector picks among them
 */
public record ProblemList(List<Standing> all, Selector selector) {
    public ProblemList {
        all = List.copyOf(all);
    }

    static ProblemList of(Selector selector, UnitNames names) {
        List<Standing> ordered = selector.statistics().standings().stream()
                .sorted(Comparator.comparingInt((Standing standing) ->
                                names.placeOf(standing.state().home()))
                        .thenComparing(standing -> standing.problem().id()))
                .toList();
        return new ProblemList(ordered, selector);
    }

    /** How a problem stands; empty if it is not registered yet. */
    public Optional<Standing> at(ProblemId problem) {
        return all.stream()
                .filter(standing -> standing.problem().id().equals(problem))
                .findFirst();
    }

    /** The problems at home in a unit. */
    public List<Standing> of(UnitId unit) {
        return all.stream()
                .filter(standing -> standing.state().home().equals(unit))
                .toList();
    }

    /** The problems of a scope. */
    public List<Standing> in(Scope scope) {
        return switch (scope) {
            case Scope.Town ignored -> all;
            case Scope.OfUnit of -> of(of.unit().id());
            case Scope.OfCategory of ->
                all.stream()
                        .filter(standing -> standing.state()
                                .facts()
                                .category()
                                .equals(of.category().id()))
                        .toList();
            case Scope.Picked picked ->
                all.stream()
                        .filter(standing -> selector.isPicked(picked.condition(), standing))
                        .toList();
        };
    }
}
