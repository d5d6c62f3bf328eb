package taizhang.audit;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import taizhang.diagnostic.HistoryCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.history.Revision;
import taizhang.model.Period;
import taizhang.model.Seal;
import taizhang.model.Unit;

/**
 * Tells of returns and heads of periods that were changed after they were sealed.
 *
 * @param books what is audited
 * @param who finds the commit
 */
record ReturnAudit(AuditBooks books, WhoDidIt who) {
    /** The finding about a return or head, by its owner 周报 2017-08-18 上庄. */
    List<AuditFinding> findings(String owner, Seal seal) throws IOException {
        String[] parts = owner.split(" ", 3);
        String unit = parts.length > 2 ? parts[2] : "";
        String path = path(parts[1]);
        Optional<Revision> by = who.changedReturn(
                path,
                names(books, unit),
                books.history().graph().upTo(seal.books().commit()));
        SourceSpan place = books.place(path);
        String name = "周报/" + parts[1] + ".yaml 里" + (unit.isEmpty() ? "期号、起止等表头" : nameOf(unit));
        return List.of(new AuditFinding(
                HistoryCode.RETURN_CHANGED.at(place, name, seal.period()),
                (parts[1] + " " + nameOf(unit)).strip(),
                by));
    }

    /** The file of the period that ends on a day. */
    private String path(String end) {
        return books.ledger().periods().stream()
                .filter(period -> period.end().toString().equals(end))
                .findFirst()
                .map(period -> pathOf(books, period))
                .orElse("周报/" + end + ".yaml");
    }

    /** The file of a period, relative to the data folder. */
    static String pathOf(AuditBooks books, Period period) {
        String file = period.origin().span().file();
        return file.startsWith(books.shown() + "/")
                ? file.substring(books.shown().length() + 1)
                : file;
    }

    private String nameOf(String prefix) {
        return unit(books, prefix).map(unit -> unit.id().name()).orElse(prefix);
    }

    /** Every name by which a unit may be written; "" for the head of a period. */
    static Set<String> names(AuditBooks books, String prefix) {
        Set<String> names = new LinkedHashSet<>(Set.of(prefix));
        unit(books, prefix).ifPresent(unit -> {
            names.add(unit.id().name());
            names.add(unit.shortName());
            names.addAll(unit.formerNames());
        });
        return names;
    }

    private static Optional<Unit> unit(AuditBooks books, String prefix) {
        return books.ledger().units().units().stream()
                .filter(unit -> unit.prefix().equals(prefix) || unit.id().name().equals(prefix))
                .findFirst();
    }
}
