package taizhang.report;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;
import taizhang.report.day.ScopeKind;

/**
 * A kind of paper (纸): all there is to know of it before it is filled in.
 *
 * @param name its own name, and that of its files
 * @param template the name of its template
 * @param scopes for whom it is made
 * @param maker the papers of this kind for one of these scopes; none when there is nothing to say
 * @param whyNot why there was none
 */
public record Paper(
        String name,
        String template,
        List<ScopeKind> scopes,
        BiFunction<Edition, Scope, List<Report>> maker,
        WhyNot whyNot) {
    public Paper {
        scopes = List.copyOf(scopes);
    }

    /** A kind whose template has its name. */
    public Paper(String name, List<ScopeKind> scopes, BiFunction<Edition, Scope, List<Report>> maker, WhyNot whyNot) {
        this(name, name, scopes, maker, whyNot);
    }

    /** The papers of this kind for a scope; none when it is not made for such a scope, or has nothing to say. */
    public List<Report> of(Edition edition, Scope scope) {
        return scopes.contains(scope.kind()) ? maker.apply(edition, scope) : List.of();
    }

    /** Why no scope asked for had such a paper, in Chinese; empty when nothing is known. */
    public Optional<String> whyNotOn(Edition edition) {
        return whyNot.on(edition);
    }
}
