package taizhang.edit;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import taizhang.diagnostic.SourceFile;
import taizhang.load.LedgerKeys;
import taizhang.model.CampaignFields;
import taizhang.model.Gaps;
import taizhang.model.Unit;
import taizhang.model.UnitId;

/**
 * Registers problems (登记).
 *
 * @param ledger the ledger as it stands
 */
public record ProblemAppender(OpenLedger ledger) {
    private static final String FOLDER = "问题/";
    private static final Set<String> NOT_SAID = Set.of("编号", "经过");
    private static final Set<String> GROUPS = Set.of("涉及", "整改", "字段");

    /** What must be mended before a problem can be registered: the files that it refers to. */
    public Optional<Proposal.Refused> obstacle() {
        return ledger.obstacle(Gaps.Part.CAMPAIGN, Gaps.Part.UNITS, Gaps.Part.CATEGORIES);
    }

    /** The unit called so; empty for a group or an unknown name. */
    public Optional<Unit> unit(String name) {
        return ledger.ledger()
                .units()
                .find(name.strip())
                .flatMap(ledger.ledger().units()::unit);
    }

    /** The number that a unit's next problem gets. */
    public String nextNumber(Unit unit) {
        return NextNumber.of(ledger.loaded(), unit);
    }

    /** What a registration asks for. */
    public Form form() {
        return ProblemForm.of(ledger.ledger());
    }

    /** The keys of a registration with their paths: 类别, 整改.时限, 字段.罚款金额. */
    public List<String> keys() {
        List<String> grouped = LedgerKeys.grouped(ledger.ledger().campaign().fields());
        return LedgerKeys.ofProblem().stream()
                .filter(key -> !NOT_SAID.contains(key))
                .flatMap(key -> GROUPS.contains(key)
                        ? grouped.stream().filter(path -> path.startsWith(key + "."))
                        : Stream.of(key))
                .toList();
    }

    /**
     * A problem with these values, at the end of the unit's file; the file is made if there is none.
     *
     * @param values by key with its path; blank ones are left out
     */
    public Proposal append(Unit unit, Map<String, String> values) throws IOException {
        return new RecordAppender(ledger)
                .toFile(fileOf(unit.id()), "问题", draft(nextNumber(unit), inOrder(values)), true, List.of());
    }

    /** The values in the order of their keys, however they were given. */
    private Map<String, String> inOrder(Map<String, String> values) {
        Map<String, String> ordered = new LinkedHashMap<>();
        keys().stream().filter(values::containsKey).forEach(key -> ordered.put(key, values.getOrDefault(key, "")));
        values.forEach(ordered::putIfAbsent);
        return ordered;
    }

    /** A problem with these values, under a number. */
    public static Draft.Group draft(String number, Map<String, String> values) {
        Draft.Group problem = Draft.group().with("编号", number);
        for (String key : LedgerKeys.ofProblem()) {
            String value = values.getOrDefault(key, "");
            Draft.Group inner = below(key, values);
            if (!inner.entries().isEmpty()) {
                problem = problem.with(key, inner);
            } else if (!value.isBlank()) {
                problem = problem.with(key, value);
            }
        }
        return problem;
    }

    /** What is said below a key: in the usual order, and what is the campaign's own as it was given. */
    private static Draft.Group below(String key, Map<String, String> values) {
        Set<String> paths = new LinkedHashSet<>(LedgerKeys.grouped(CampaignFields.USUAL));
        paths.addAll(values.keySet());
        Draft.Group inner = Draft.group();
        for (String path : paths) {
            String text = path.startsWith(key + ".") ? values.getOrDefault(path, "") : "";
            inner = text.isBlank() ? inner : inner.with(path.substring(key.length() + 1), text);
        }
        return inner;
    }

    /** The unit's file, whichever of its names it bears. */
    public String fileOf(UnitId unit) {
        return ledger.loaded().sources().stream()
                .map(SourceFile::path)
                .map(path -> path.substring(ledger.tree().name().length() + 1))
                .filter(path -> path.startsWith(FOLDER))
                .filter(path -> ledger.ledger()
                        .units()
                        .find(path.substring(FOLDER.length()).replaceFirst("\\.ya?ml$", ""))
                        .filter(unit::equals)
                        .isPresent())
                .findFirst()
                .orElse(FOLDER + unit.name() + ".yaml");
    }
}
