package taizhang.intake.ledger;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.model.CampaignFields;
import taizhang.model.Facts;
import taizhang.model.ImpactMeasure;
import taizhang.model.OwnField;
import taizhang.model.OwnValue;

/**
 * The columns of an older ledger that say what only this campaign takes down, known by the names of its fields and measures.
 *
 * @param fields those of the campaign
 */
record OwnHeads(CampaignFields fields) {
    private static final String FIELD = "字段.";
    private static final String IMPACT = "涉及.";

    private Map<String, String> paths() {
        Map<String, String> paths = new LinkedHashMap<>();
        for (ImpactMeasure measure : fields.ownImpact()) {
            paths.put(Meaning.plain(measure.name()), IMPACT + measure.name());
            paths.put(Meaning.plain(measure.label()), IMPACT + measure.name());
        }
        fields.names().forEach(name -> paths.put(Meaning.plain(name), FIELD + name));
        return paths;
    }

    /** What a heading means: of its levels the last one counts. */
    Optional<Meaning> meaning(List<String> levels) {
        return levels.isEmpty() ? Optional.empty() : path(levels.getLast()).map(path -> Meaning.OWN);
    }

    /** The key that a heading or the clerk's word for it stands for, with its path. */
    Optional<String> path(String heading) {
        String last = heading.substring(heading.lastIndexOf('/') + 1);
        return Optional.ofNullable(paths().get(Meaning.plain(last)));
    }

    /** The keys that every problem must have. */
    List<String> needed() {
        return fields.own().stream()
                .filter(OwnField::needed)
                .map(field -> FIELD + field.name())
                .toList();
    }

    /** What a cell says, as the books write it; empty if it does not read. */
    Optional<String> value(String path, Entry.Said cell) {
        String name = path.substring(path.indexOf('.') + 1);
        if (cell.text().equals(Facts.OWED)) {
            return Optional.of(Facts.OWED);
        }
        if (path.startsWith(IMPACT)) {
            return whole(amount(cell, unitOf(name)));
        }
        OwnField field = fields.field(name).orElseThrow();
        return switch (field.type()) {
            case TEXT -> Optional.of(cell.text());
            case CHOICE -> Optional.of(cell.text()).filter(field.choices()::contains);
            case DAY ->
                CellDay.of(cell.cell())
                        .filter(CellDay::whole)
                        .map(day -> day.day().toString());
            case COUNT -> whole(amount(cell, field.unit()));
            case MONEY -> Resolver.amount(cell);
        };
    }

    private String unitOf(String measure) {
        return fields.ownImpact().stream()
                .filter(own -> own.name().equals(measure))
                .findFirst()
                .map(ImpactMeasure::unit)
                .orElse("");
    }

    private static Optional<String> whole(Optional<String> amount) {
        return amount.filter(
                number -> new BigDecimal(number).stripTrailingZeros().scale() <= 0);
    }

    /** A number without its measure word. */
    private static Optional<String> amount(Entry.Said cell, String unit) {
        String text = cell.text();
        return unit.isEmpty() || !text.endsWith(unit)
                ? Resolver.amount(cell)
                : Resolver.amount(text.substring(0, text.length() - unit.length()), false);
    }

    /** Whether a problem says what a cell says. */
    boolean holds(Facts facts, Entry.Said cell) {
        return path(cell.heading())
                .flatMap(path -> value(path, cell).filter(value -> isSaid(path, value, facts)))
                .isPresent();
    }

    private static boolean isSaid(String path, String value, Facts facts) {
        if (value.equals(Facts.OWED)) {
            return facts.owes(path);
        }
        String name = path.substring(path.indexOf('.') + 1);
        if (path.startsWith(IMPACT)) {
            return value.equals("" + facts.impact().own().getOrDefault(name, 0));
        }
        return switch (Optional.ofNullable(facts.own().get(name)).orElse(new OwnValue.Words(""))) {
            case OwnValue.Words words -> Proof.plain(words.text()).equals(Proof.plain(value));
            case OwnValue.Day day -> day.date().toString().equals(value);
            case OwnValue.Amount amount -> amount.number().compareTo(new BigDecimal(value)) == 0;
        };
    }
}
