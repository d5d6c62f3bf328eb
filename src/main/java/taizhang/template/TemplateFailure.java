package taizhang.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;
import taizhang.diagnostic.TemplateCode;

/**
 * Says in a clerk's words what FreeMarker stumbled over.
 *
 * @param folder the templates
 * @param main name of the template that was run
 * @param known gives the names that may be used without a dot; asked only after a failure
 */
record TemplateFailure(TemplateFolder folder, String main, Supplier<List<String>> known) {
    List<Diagnostic> of(ParseException failure) {
        SourceSpan place = place(
                failure.getTemplateName(),
                failure.getLineNumber(),
                failure.getColumnNumber(),
                failure.getEndLineNumber(),
                failure.getEndColumnNumber());
        return List.of(TemplateCode.TEMPLATE_SYNTAX.at(place, "这里读不懂", "检查这一处的引号、括号、等号和标签是否写完整"));
    }

    List<Diagnostic> of(TemplateException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateFault fault) {
                return fault.findings();
            }
            if (cause instanceof UnknownName unknown) {
                String hint = Suggestion.among(unknown.name(), unknown.names());
                return List.of(TemplateCode.UNKNOWN_NAME.at(narrowed(failure, unknown.name()), unknown.name(), hint));
            }
        }
        String blamed = Optional.ofNullable(failure.getBlamedExpressionString()).orElse("");
        SourceSpan place = narrowed(failure, blamed);
        if (failure instanceof InvalidReferenceException && !blamed.isEmpty()) {
            return List.of(invalid(blamed, place));
        }
        return List.of(TemplateCode.UNFIT_VALUE.at(
                place, blamed.isEmpty() ? main : blamed, "不能用在这里", "看看要的是文字、列表还是记录，再换一个名称"));
    }

    private Diagnostic invalid(String blamed, SourceSpan place) {
        boolean bare = blamed.chars().allMatch(letter -> ExpressionLexer.isNamePart((char) letter));
        Optional<String> definer =
                macrosOf(folder).getOrDefault(blamed, List.of()).stream().findFirst();
        if (definer.isPresent()) {
            return TemplateCode.UNKNOWN_NAME.at(place, blamed, "在模板开头写上 <#include \"" + definer.get() + "\">");
        }
        List<String> names = known.get();
        if (bare && !names.contains(blamed)) {
            return TemplateCode.UNKNOWN_NAME.at(place, blamed, Suggestion.among(blamed, names));
        }
        return TemplateCode.UNFIT_VALUE.at(place, blamed, "没有内容", "可能为空的名称后面写上空时印什么，例如 ${" + blamed + "!\"—\"}");
    }

    /** The place of the failure, narrowed to the words that are wrong where they can be found. */
    private SourceSpan narrowed(TemplateException failure, String words) {
        SourceSpan whole = place(
                failure.getTemplateSourceName(),
                failure.getLineNumber(),
                failure.getColumnNumber(),
                failure.getEndLineNumber(),
                failure.getEndColumnNumber());
        Optional<SourceFile> file = fileOf(failure.getTemplateSourceName());
        if (words.isEmpty() || file.isEmpty() || failure.getLineNumber() == null) {
            return whole;
        }
        TemplateText text = new TemplateText(file.get());
        int start = text.offset(failure.getLineNumber(), failure.getColumnNumber());
        int end = text.offset(failure.getEndLineNumber(), failure.getEndColumnNumber()) + 1;
        int at = file.get().text().indexOf(words, start);
        return at < 0 || at >= end ? whole : text.span(at, at + words.length());
    }

    SourceSpan place(
            @Nullable String template,
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable Integer endLine,
            @Nullable Integer endColumn) {
        Optional<SourceFile> file = fileOf(template);
        if (file.isEmpty() || line == null || column == null || line < 1 || column < 1) {
            return SourceSpan.startOf(file.map(SourceFile::path).orElse(folder.shown() + "/" + main));
        }
        int lastLine = endLine == null ? line : endLine;
        int lastColumn = endColumn == null ? column : endColumn;
        return new TemplateText(file.get()).span(line, column, lastLine, lastColumn);
    }

    private Optional<SourceFile> fileOf(@Nullable String template) {
        return Optional.ofNullable(template).flatMap(folder::find);
    }

    /** The macros of the folder, each with the templates that define it. */
    static Map<String, List<String>> macrosOf(TemplateFolder folder) {
        Map<String, List<String>> definers = new LinkedHashMap<>();
        for (SourceFile file : folder.files()) {
            for (TemplatePiece piece : TemplateLexer.piecesOf(file.text())) {
                boolean defines = piece.name().equals("macro") || piece.name().equals("function");
                if (defines && !piece.tokens().isEmpty()) {
                    definers.computeIfAbsent(piece.tokens().getFirst().text(), name -> new ArrayList<>())
                            .add(folder.nameOf(file));
                }
            }
        }
        return definers;
    }
}
