package taizhang.template;

import freemarker.core.DirectiveCallPlace;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.diagnostic.SourceSpan;
import taizhang.diagnostic.TemplateCode;

/**
 * The settings (设置) written in one call, e.g. {@code <@列 标题="序号" 宽=8/>}.
 *
 * @param tag the call, e.g. {@code <@列>}
 * @param values what was written, by name
 * @param text the template it stands in
 * @param start offset of the call
 * @param end offset behind the call
 */
record Arguments(String tag, Map<String, TemplateModel> values, TemplateText text, int start, int end) {
    static Arguments of(String tag, Map<String, TemplateModel> values, TemplateText text, DirectiveCallPlace place) {
        int start = text.offset(place.getBeginLine(), place.getBeginColumn());
        int end = text.offset(place.getEndLine(), place.getEndColumn()) + 1;
        return new Arguments(tag, values, text, start, end);
    }

    /** Refuses settings that the call does not have. */
    void checkNames(List<String> known) throws TemplateFault {
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw new TemplateFault(
                        TemplateCode.UNKNOWN_NAME.at(placeOf(name), name, Suggestion.among(name, known)));
            }
        }
    }

    /** The text of a setting; empty if it was not written or is blank. */
    Optional<String> text(String name) throws TemplateModelException {
        TemplateModel value = values.get(name);
        return switch (value) {
            case null -> Optional.empty();
            case TemplateScalarModel scalar ->
                Optional.ofNullable(scalar.getAsString()).filter(found -> !found.isBlank());
            case TemplateNumberModel number -> Optional.of(number.getAsNumber().toString());
            case TemplateBooleanModel truth -> Optional.of(truth.getAsBoolean() ? "是" : "否");
            default -> throw wrong(name, "别的东西", "写引号里的文字");
        };
    }

    /** The number of a setting within bounds. */
    Optional<Double> number(String name, double least, double most) throws TemplateModelException {
        Optional<String> written = text(name);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String bounds = "写" + plain(least) + "到" + plain(most) + "之间的数";
        double value;
        try {
            value = new BigDecimal(written.get()).doubleValue();
        } catch (NumberFormatException noNumber) {
            throw wrong(name, written.get(), bounds);
        }
        if (value < least || value > most) {
            throw wrong(name, written.get(), bounds);
        }
        return Optional.of(value);
    }

    /** 是 or 否. */
    boolean yes(String name, boolean otherwise) throws TemplateModelException {
        return oneOf(name, List.of("是", "否")).map("是"::equals).orElse(otherwise);
    }

    /** One of some words. */
    Optional<String> oneOf(String name, List<String> words) throws TemplateModelException {
        Optional<String> written = text(name);
        if (written.isPresent() && !words.contains(written.get())) {
            throw wrong(name, written.get(), "可以写：" + String.join("、", words));
        }
        return written;
    }

    /** A fault about a setting's value. */
    TemplateFault wrong(String name, String written, String hint) {
        return new TemplateFault(TemplateCode.BAD_COLUMN.at(placeOf(name), name, written, hint));
    }

    /** A fault about the call as a whole. */
    TemplateFault missing(String name, String hint) {
        return new TemplateFault(TemplateCode.UNFIT_VALUE.at(
                text.span(start, start + tag.length() - 1), tag, "没有写“" + name + "”", hint));
    }

    /** Where a setting stands. */
    SourceSpan placeOf(String name) {
        for (TemplatePiece piece : TemplateLexer.piecesOf(text.file().text().substring(start, end))) {
            List<TemplateToken> tokens = piece.tokens();
            for (int index = 0; index + 2 < tokens.size(); index++) {
                if (tokens.get(index).text().equals(name)
                        && tokens.get(index + 1).isSymbol("=")) {
                    TemplateToken value = tokens.get(index + 2);
                    boolean quoted = value.kind() == TemplateToken.Kind.STRING;
                    int inset = quoted ? 1 : 0;
                    return text.span(start + value.start() + inset, start + value.end() - inset);
                }
            }
        }
        return text.span(start, start + tag.length() - 1);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
