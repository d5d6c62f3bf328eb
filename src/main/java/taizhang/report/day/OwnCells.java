package taizhang.report.day;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import taizhang.model.CampaignFields;
import taizhang.model.Facts;
import taizhang.model.ImpactMeasure;
import taizhang.model.OwnField;
import taizhang.model.OwnValue;

/**
 * What a problem says of the campaign's own fields and measures, as cells.
 *
 * @param byName each by its name, 罚款金额 or 涉及企业: a text, a day or a number; empty where nothing is said
 */
public record OwnCells(Map<String, Optional<Object>> byName) {
    private static final OwnCells NONE = new OwnCells(Map.of());

    public OwnCells {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    static OwnCells of(Facts facts, CampaignFields fields) {
        if (fields.own().isEmpty() && fields.ownImpact().isEmpty()) {
            return NONE;
        }
        Map<String, Optional<Object>> cells = new LinkedHashMap<>();
        for (ImpactMeasure measure : fields.ownImpact()) {
            int count = facts.impact().own().getOrDefault(measure.name(), 0);
            cells.put(measure.label(), owed(facts, "涉及." + measure.name()).or(() -> Optional.of(count)));
        }
        for (OwnField field : fields.own()) {
            Optional<Object> said =
                    Optional.ofNullable(facts.own().get(field.name())).map(value -> cell(value, field));
            cells.put(field.name(), owed(facts, "字段." + field.name()).or(() -> said));
        }
        return new OwnCells(cells);
    }

    private static Optional<Object> owed(Facts facts, String path) {
        return facts.owes(path) ? Optional.of(Facts.OWED) : Optional.empty();
    }

    private static Object cell(OwnValue value, OwnField field) {
        return switch (value) {
            case OwnValue.Words words -> words.text();
            case OwnValue.Day day -> day.date();
            case OwnValue.Amount amount -> number(amount.number(), field);
        };
    }

    private static BigDecimal number(BigDecimal number, OwnField field) {
        if (!field.unit().equals(OwnField.TEN_THOUSANDS)) {
            return number;
        }
        BigDecimal tens = number.movePointLeft(4).stripTrailingZeros();
        return tens.setScale(Math.max(0, tens.scale()));
    }
}
