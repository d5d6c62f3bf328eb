package taizhang.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.model.CampaignFields;
import taizhang.model.Facts;
import taizhang.model.FieldType;
import taizhang.model.ImpactMeasure;
import taizhang.model.OwnField;
import taizhang.model.OwnValue;

/**
 * A figure of the campaign's own: what the problems found (累计发现) say in a field that adds up, or under a measure of its own
 * of 涉及, in sum.
 *
 * @param label the word of the figure: the name of the field, or 涉及企业
 * @param kind count or money
 * @param unit its measure; money in 万元 is printed in them
 * @param source whether a field or a measure
 * @param name the name of the field or measure
 */
public record OwnFigure(String label, IndicatorKind kind, String unit, Source source, String name) implements Counted {
    /** Where a problem says it. */
    public enum Source {
        /** 字段. */
        FIELD,
        /** 涉及. */
        IMPACT
    }

    /** The figures of a campaign, in the order of its fields and measures. */
    public static List<OwnFigure> of(CampaignFields fields) {
        List<OwnFigure> figures = new ArrayList<>();
        for (ImpactMeasure measure : fields.ownImpact()) {
            figures.add(
                    new OwnFigure(measure.label(), IndicatorKind.COUNT, measure.unit(), Source.IMPACT, measure.name()));
        }
        for (OwnField field : fields.own()) {
            if (field.type().addsUp()) {
                IndicatorKind kind = field.type() == FieldType.MONEY ? IndicatorKind.MONEY : IndicatorKind.COUNT;
                figures.add(new OwnFigure(field.name(), kind, field.unit(), Source.FIELD, field.name()));
            }
        }
        return List.copyOf(figures);
    }

    @Override
    public String meaning() {
        return "累计发现的问题的" + label + (unit.isEmpty() ? "" : "，" + unit);
    }

    @Override
    public IndicatorScope scope() {
        return IndicatorScope.PROBLEMS;
    }

    @Override
    public boolean picksProblems() {
        return false;
    }

    @Override
    public String printed(BigDecimal value) {
        if (!unit.equals(OwnField.TEN_THOUSANDS)) {
            return Counted.super.printed(value);
        }
        BigDecimal tens = value.movePointLeft(4).stripTrailingZeros();
        return tens.setScale(Math.max(0, tens.scale())).toPlainString();
    }

    /** What a problem adds to it. */
    BigDecimal in(Facts facts) {
        return switch (source) {
            case IMPACT -> BigDecimal.valueOf(facts.impact().own().getOrDefault(name, 0));
            case FIELD ->
                Optional.ofNullable(facts.own().get(name))
                        .filter(OwnValue.Amount.class::isInstance)
                        .map(value -> ((OwnValue.Amount) value).number())
                        .orElse(BigDecimal.ZERO);
        };
    }
}
