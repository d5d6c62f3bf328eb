package taizhang.template;

import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import taizhang.report.day.Amount;
import taizhang.report.day.Figure;

/** What a value of a report becomes in a template. */
final class Models {
    private Models() {}

    /** The model of a value; null for nothing, so that templates may write {@code ${行.备注!"—"}}. */
    static @Nullable TemplateModel of(@Nullable Object value) throws TemplateModelException {
        return switch (value) {
            case null -> null;
            case Optional<?> optional -> of(optional.orElse(null));
            case OptionalInt number -> number.isPresent() ? of(number.getAsInt()) : null;
            case String text -> text.isBlank() ? null : new TextModel(text);
            case LocalDate day -> new DayModel(day);
            case Integer number -> new NumberModel(BigDecimal.valueOf(number));
            case BigDecimal number -> new NumberModel(number);
            case Amount amount -> new NumberModel(amount.value());
            case Boolean truth -> truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            case Figure figure -> XMLOutputFormat.INSTANCE.fromMarkup(markupOf(figure));
            case List<?> list -> new ListModel(list, Models::of);
            case Map<?, ?> map -> new MapModel(map, Models::of);
            default -> record(value);
        };
    }

    /** The model of a record that has names. */
    static RecordModel record(Object value) {
        return new RecordModel(value, TemplateNames.of(value.getClass()), Models::of);
    }

    /** A figure keeps its name on the way through the template, so that it can be compared afterwards. */
    static String markupOf(Figure figure) {
        return "<figure name=\"" + Escape.attribute(figure.name()) + "\">" + Escape.text(figure.value()) + "</figure>";
    }
}
