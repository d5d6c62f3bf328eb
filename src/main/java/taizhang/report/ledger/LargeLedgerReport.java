package taizhang.report.ledger;

import java.util.Map;
import java.util.Optional;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.report.day.Scope;

/**
 * A ledger once more in large type, for the wall of the meeting room (大字版); only where 专项.yaml asks for it.
 *
 * @param ledger the same ledger, whole
 */
public record LargeLedgerReport(LedgerReport ledger) implements Report {
    /** The template of all of them. */
    public static final String TEMPLATE = "大字版";

    /** The large ledger of a scope; empty when the campaign does not ask for it, or it has no line at all. */
    public static Optional<LargeLedgerReport> of(Edition edition, LedgerKind kind, Scope scope) {
        return isAsked(edition, kind)
                ? LedgerReport.of(edition, kind, scope).map(LargeLedgerReport::new)
                : Optional.empty();
    }

    /** The name of the paper. */
    public static String nameOf(LedgerKind kind) {
        return kind.label() + "（大字版）";
    }

    /** Why there is none. */
    public static Optional<String> whyNot(Edition edition, LedgerKind kind) {
        return Optional.of(isAsked(edition, kind) ? kind.nothing() : "专项.yaml里没有要它，要印的写上“大字版: [" + kind.label() + "]”");
    }

    private static boolean isAsked(Edition edition, LedgerKind kind) {
        return edition.ledger().campaign().papers().large().contains(kind.label());
    }

    @Override
    public String paper() {
        return nameOf(ledger.kind());
    }

    @Override
    public String template() {
        return TEMPLATE;
    }

    @Override
    public String folder() {
        return ledger.folder();
    }

    @Override
    public Scope scope() {
        return ledger.scope();
    }

    @Override
    public ReportHead head() {
        return ledger.head();
    }

    @Override
    public DayHead day() {
        return ledger.day();
    }

    @Override
    public Optional<String> recounted(String name) {
        return ledger.recounted(name);
    }

    @Override
    public Map<String, Figure> figures() {
        return ledger.figures();
    }
}
