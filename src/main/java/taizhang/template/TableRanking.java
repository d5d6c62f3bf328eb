package taizhang.template;

import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import taizhang.diagnostic.TemplateCode;
import taizhang.report.day.Amount;
import taizhang.report.day.Figure;

/**
 * The lines of a table by a number they print (排序), the largest first. Lines that print the same number stand as before and
 * share their rank; those that print none, or a dash, come last and have no rank.
 *
 * @param by the name of the number, e.g. 整改率
 * @param arguments what was written
 */
record TableRanking(String by, Arguments arguments) {
    static final String SETTING = "排序";

    /** What a table asks for; empty when it is not to be sorted. */
    static Optional<TableRanking> of(Arguments arguments, List<String> names) throws TemplateModelException {
        Optional<String> by = arguments.text(SETTING);
        if (by.isPresent() && !names.contains(by.get())) {
            throw new TemplateFault(TemplateCode.UNKNOWN_CONTENT.at(
                    arguments.placeOf(SETTING), by.get(), Suggestion.among(by.get(), names)));
        }
        return by.map(name -> new TableRanking(name, arguments));
    }

    /** A line with its number. */
    private record Weighed(RecordModel record, Optional<BigDecimal> number) {}

    /** The lines in their order. */
    List<TableLine> rank(List<RecordModel> records) throws TemplateModelException {
        List<Weighed> weighed = new ArrayList<>();
        for (RecordModel record : records) {
            weighed.add(new Weighed(record, numberOf(record.value(by))));
        }
        List<Weighed> sorted = weighed.stream()
                .sorted(Comparator.comparing((Weighed line) -> line.number().isEmpty())
                        .thenComparing(line -> line.number().orElse(BigDecimal.ZERO), Comparator.reverseOrder()))
                .toList();
        List<TableLine> lines = new ArrayList<>();
        int rank = 0;
        Optional<BigDecimal> above = Optional.empty();
        for (Weighed line : sorted) {
            int place = lines.size() + 1;
            boolean same = above.isPresent()
                    && line.number().filter(above.get()::equals).isPresent();
            rank = same ? rank : place;
            above = line.number();
            lines.add(new TableLine(
                    line.record(),
                    OptionalInt.of(place),
                    line.number().isPresent() ? OptionalInt.of(rank) : OptionalInt.empty()));
        }
        return lines;
    }

    private Optional<BigDecimal> numberOf(@Nullable Object value) throws TemplateFault {
        return switch (value) {
            case null -> Optional.empty();
            case Optional<?> optional -> numberOf(optional.orElse(null));
            case OptionalInt number ->
                number.isPresent() ? Optional.of(BigDecimal.valueOf(number.getAsInt())) : Optional.empty();
            case Integer number -> Optional.of(BigDecimal.valueOf(number));
            case BigDecimal number -> Optional.of(number.stripTrailingZeros());
            case Amount amount -> Optional.of(amount.value().stripTrailingZeros());
            case Figure figure ->
                figure.isNumber()
                        ? Optional.of(new BigDecimal(figure.value().replace("%", "")).stripTrailingZeros())
                        : Optional.empty();
            default -> throw arguments.wrong(SETTING, by, "写一个数字的名称，例如 整改率、未销号；“" + by + "”不是数字");
        };
    }
}
