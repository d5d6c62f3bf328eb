package taizhang.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import taizhang.diagnostic.HistoryCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Seal;

/** Finds categories whose standard was changed after problems were closed by it. */
final class StandardAudit {
    private static final String FILE = "类别.yaml";

    private final AuditBooks books;
    private final WhoDidIt who;
    private final Map<String, Set<String>> problems = new LinkedHashMap<>();
    private final Map<String, Seal> seals = new LinkedHashMap<>();

    StandardAudit(AuditBooks books, WhoDidIt who) {
        this.books = books;
        this.who = who;
    }

    /** Takes note of a problem whose closing rests on something that is not in the problem. */
    void look(String number, Seal seal) {
        books.ledger().problems().stream()
                .filter(problem -> problem.id().text().equals(number))
                .findFirst()
                .map(problem -> problem.facts().category().name())
                .ifPresent(category -> {
                    seals.putIfAbsent(category, seal);
                    problems.computeIfAbsent(category, one -> new LinkedHashSet<>())
                            .add(number);
                });
    }

    List<AuditFinding> findings() {
        List<AuditFinding> findings = new ArrayList<>();
        problems.forEach((category, numbers) -> {
            Seal seal = java.util.Objects.requireNonNull(seals.get(category));
            Optional<SourceSpan> place = books.ledger()
                    .categories()
                    .find(category)
                    .map(one -> one.origin().span());
            findings.add(new AuditFinding(
                    HistoryCode.STANDARD_CHANGED.at(
                            place.orElseGet(() -> books.place(FILE)), category, String.join("、", numbers)),
                    category,
                    who.touched(FILE, books.history().graph().upTo(seal.books().commit()))));
        });
        return findings;
    }
}
