package taizhang.edit;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.diagnostic.SourceFile;
import taizhang.load.LedgerKeys;
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

    /** The keys of a registration with their paths: 类别, 整改.时限. */
    public static List<String> keys() {
        return LedgerKeys.ofProblem().stream()
                .filter(key -> !key.equals("编号") && !key.equals("经过"))
                .flatMap(ProblemAppender::paths)
                .toList();
    }

    private static Stream<String> paths(String key) {
        List<String> below = below(key);
        return below.isEmpty() ? Stream.of(key) : below.stream().map(inner -> key + "." + inner);
    }

    private static List<String> below(String key) {
        return switch (key) {
            case "涉及" -> LedgerKeys.ofImpact();
            case "整改" -> LedgerKeys.ofMeasure();
            default -> List.of();
        };
    }

    /**
     * A problem with these values, at the end of the unit's file; the file is made if there is none.
     *
     * @param values by key with its path; blank ones are left out
     */
    public Proposal append(Unit unit, Map<String, String> values) throws IOException {
        return new RecordAppender(ledger)
                .toFile(fileOf(unit.id()), "问题", draft(nextNumber(unit), values), true, List.of());
    }

    /** A problem with these values, under a number. */
    public static Draft.Group draft(String number, Map<String, String> values) {
        Draft.Group problem = Draft.group().with("编号", number);
        for (String key : LedgerKeys.ofProblem()) {
            String value = values.getOrDefault(key, "");
            Draft.Group inner = Draft.group();
            for (String lower : below(key)) {
                String text = values.getOrDefault(key + "." + lower, "");
                inner = text.isBlank() ? inner : inner.with(lower, text);
            }
            if (!inner.entries().isEmpty()) {
                problem = problem.with(key, inner);
            } else if (!value.isBlank()) {
                problem = problem.with(key, value);
            }
        }
        return problem;
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
