package taizhang.desk;

import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Checked;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.PublicationCode;
import taizhang.model.Ledger;
import taizhang.model.Publication;
import taizhang.report.day.Scope;
import taizhang.report.day.ScopeKind;
import taizhang.report.day.Scopes;
import taizhang.selection.Condition;
import taizhang.selection.ConditionReader;
import taizhang.selection.WrittenCondition;

/** What the 范围 of a publication picks: all, what a meeting file may call a 范围 (名单 周某督办), or a condition. */
final class PublicRange {
    private PublicRange() {}

    /** The scope; the whole town where 范围 does not read, which is an error of {@link #findings}. */
    static Scope of(Publication publication, Ledger ledger) {
        if (!publication.isPicked()) {
            return new Scope.Town();
        }
        Optional<Scope> named = ScopeWords.of(publication.range(), ledger);
        return named.orElseGet(() -> read(publication, ledger) instanceof Checked.Accepted<Condition> accepted
                ? Scopes.of(accepted.value())
                : new Scope.Town());
    }

    /** What is wrong with it. */
    static List<Diagnostic> findings(Publication publication, Ledger ledger) {
        String words = publication.range();
        if (!publication.isPicked() || ScopeWords.of(words, ledger).isPresent()) {
            return List.of();
        }
        int blank = words.indexOf(' ');
        if (blank > 0 && ScopeKind.parse(words.substring(0, blank)).isPresent()) {
            return List.of(PublicationCode.RANGE_UNKNOWN.at(
                    publication.origin().at("范围"), words, ScopeWords.hint(words, ledger)));
        }
        return read(publication, ledger).findings();
    }

    private static Checked<Condition> read(Publication publication, Ledger ledger) {
        return ConditionReader.of(ledger)
                .read(new WrittenCondition(
                        publication.range(), publication.origin().at("范围")));
    }
}
