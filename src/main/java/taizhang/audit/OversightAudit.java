package taizhang.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import taizhang.diagnostic.HistoryCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.history.FieldChange;
import taizhang.history.Revision;
import taizhang.model.Seal;

/** Finds 督办, 抽查 and 通报 that were changed or deleted after they were sealed: what one commit did to one, told once. */
final class OversightAudit {
    /** What may be filled in later. */
    private static final List<String> LATER = List.of("回复.", "整改情况", "问责", ".方式", ".结果", ".情况", ".处理", ".抽查人");

    /** Records that differ in more are not one record under another number. */
    private static final int RENUMBERED = 2;

    private final AuditBooks books;
    private final RecordTrace trace;
    private final Set<List<String>> told = new HashSet<>();
    private final Set<String> renumbered = new HashSet<>();
    private final Map<Entry, List<String>> entries = new LinkedHashMap<>();
    private final List<AuditFinding> findings = new ArrayList<>();

    /** What one commit did to one. */
    private record Entry(String owner, Seal seal, Optional<Revision> by) {}

    OversightAudit(AuditBooks books, List<SealState> states, RecordTrace trace) throws IOException {
        this.books = books;
        this.trace = trace;
        for (SealState state : states) {
            for (String owner : state.missing().keySet()) {
                if (OversightItems.owns(owner)) {
                    look(owner, state.seal());
                }
            }
        }
        entries.forEach((entry, changes) -> findings.add(new AuditFinding(
                HistoryCode.OVERSIGHT_CHANGED.at(
                        place(entry), entry.owner(), entry.seal().period(), String.join("；", changes)),
                entry.owner(),
                entry.by())));
    }

    List<AuditFinding> findings() {
        return findings;
    }

    /** Whether an entry is an old one under another number. */
    boolean isRenumbered(String owner) {
        return renumbered.contains(owner);
    }

    private SourceSpan place(Entry entry) {
        return OversightItems.placeOf(books.ledger(), entry.owner())
                .orElseGet(() -> books.place(pathOf(entry.owner())));
    }

    /** The file that lists it. */
    static String pathOf(String owner) {
        return owner.substring(0, owner.indexOf(' ')) + ".yaml";
    }

    private void look(String owner, Seal seal) throws IOException {
        String path = pathOf(owner);
        Map<String, Map<String, String>> then =
                trace.at(seal.books().commit(), path).orElse(Map.of());
        Map<String, Map<String, String>> now = trace.at(books.tip().id(), path).orElse(Map.of());
        boolean found = false;
        for (String name : then.keySet()) {
            if (name.equals(owner) || name.startsWith(owner + " ")) {
                found |= now.containsKey(name)
                        ? changed(owner, name, name, then, now, seal)
                        : gone(owner, name, then, now, seal);
            }
        }
        if (!found && told.add(List.of(owner))) {
            findings.add(new AuditFinding(
                    HistoryCode.SEAL_DISAGREES.at(seal.place(), owner, seal.period()), owner, Optional.empty()));
        }
    }

    private boolean gone(
            String owner,
            String name,
            Map<String, Map<String, String>> then,
            Map<String, Map<String, String>> now,
            Seal seal)
            throws IOException {
        Map<String, String> was = then.getOrDefault(name, Map.of());
        for (Map.Entry<String, Map<String, String>> other : now.entrySet()) {
            if (!then.containsKey(other.getKey())
                    && RecordTrace.differences(was, other.getValue()).size() <= RENUMBERED) {
                renumbered.add(other.getKey());
                return changed(owner, name, other.getKey(), then, now, seal);
            }
        }
        if (told.add(List.of(owner, name))) {
            Optional<Revision> by = trace.by(
                    pathOf(owner), records -> records.containsKey(name), false, before(seal), Optional.empty());
            add(owner, seal, by, "删去");
        }
        return true;
    }

    private boolean changed(
            String owner,
            String name,
            String nameNow,
            Map<String, Map<String, String>> then,
            Map<String, Map<String, String>> now,
            Seal seal)
            throws IOException {
        boolean found = false;
        var differences =
                RecordTrace.differences(then.getOrDefault(name, Map.of()), now.getOrDefault(nameNow, Map.of()));
        for (var difference : differences.entrySet()) {
            String path = difference.getKey();
            Optional<String> was = difference.getValue().getKey();
            Optional<String> is = difference.getValue().getValue();
            if (was.isEmpty() && LATER.stream().anyMatch(path::contains)) {
                continue;
            }
            found = true;
            if (told.add(List.of(owner, name, path))) {
                Optional<Revision> by = trace.by(
                        pathOf(owner),
                        records -> Optional.ofNullable(
                                records.getOrDefault(nameNow, Map.of()).get(path)),
                        is,
                        before(seal),
                        Optional.empty());
                add(owner, seal, by, new FieldChange(path, was, is).text());
            }
        }
        return found;
    }

    private BitSet before(Seal seal) {
        return books.history().graph().upTo(seal.books().commit());
    }

    private void add(String owner, Seal seal, Optional<Revision> by, String text) {
        Entry entry = entries.keySet().stream()
                .filter(one -> one.owner().equals(owner) && one.by().equals(by))
                .findFirst()
                .orElse(new Entry(owner, seal, by));
        entries.computeIfAbsent(entry, one -> new ArrayList<>()).add(text);
    }
}
