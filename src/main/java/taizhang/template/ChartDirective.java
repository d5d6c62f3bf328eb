package taizhang.template;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import taizhang.diagnostic.TemplateCode;
import taizhang.document.ChartKind;
import taizhang.report.day.Figure;

/**
 * {@code <@图 种类="条形" 数据=周报.单位统计 内容="整改率" 标题="各单位整改率"/>}: a chart over the {@code 行} of the data.
 *
 * <ol>
 *   <li>{@code 种类} is 条形, 折线 or 堆积.
 *   <li>{@code 内容} names figures of the lines, with 、 between them; behind {@code =} what the chart calls one.
 *   <li>{@code 标签} names what stands along the axis, 单位 or 名称 unless it is written.
 *   <li>{@code 排序} puts the largest first, as in {@link TableDirective tables}; {@code 高} is that of a field of lines, in millimetres.
 *   <li>Data without lines give no chart.
 * </ol>
 */
final class ChartDirective extends MarkupDirective {
    static final String NAME = "图";

    private static final String KIND = "种类";
    private static final String CONTENT = "内容";
    private static final String LABEL = "标签";
    private static final List<String> SETTINGS = List.of(KIND, "数据", CONTENT, "标题", LABEL, TableRanking.SETTING, "高");
    private static final List<String> USUAL_LABELS = List.of("单位", "名称");

    private final List<String> figureWords;

    /** The call in templates of a day whose figures have these words. */
    ChartDirective(TemplateFolder folder, List<String> figureWords) {
        super(NAME, folder);
        this.figureWords = List.copyOf(figureWords);
    }

    @Override
    void call(Environment environment, Arguments arguments, @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        arguments.checkNames(SETTINGS);
        if (!(arguments.values().get("数据") instanceof RecordModel data)) {
            throw arguments.missing("数据", "例如 <@图 种类=\"条形\" 数据=周报.单位统计 内容=\"整改率\"/>");
        }
        environment.getOut().write(markup(data, arguments));
    }

    private String markup(RecordModel data, Arguments arguments) throws TemplateModelException {
        RecordNames<?> names = data.names()
                .lines()
                .orElseThrow(() -> arguments.wrong("数据", data.names().label(), "这里要写有“行”的名称，例如 周报.单位统计"));
        List<String> known = names.with(names.names(), figureWords);
        ChartKind kind = kindOf(arguments);
        List<Content> contents = contents(arguments, known);
        String label = labelOf(arguments, known);
        Optional<TableRanking> ranking = TableRanking.of(arguments, known);
        List<RecordModel> lines = linesOf(data);
        if (ranking.isPresent()) {
            lines = ranking.get().rank(lines).stream().map(TableLine::record).toList();
        }
        return lines.isEmpty() ? "" : written(kind, arguments, lines, contents, label);
    }

    private static String written(
            ChartKind kind, Arguments arguments, List<RecordModel> lines, List<Content> contents, String label)
            throws TemplateModelException {
        StringBuilder out = new StringBuilder("<chart kind=\"").append(ChartReader.wordOf(kind));
        out.append("\" title=\"").append(Escape.attribute(arguments.text("标题").orElse("")));
        out.append("\" height=\"")
                .append(arguments
                        .number("高", ChartReader.LEAST_MM, ChartReader.MOST_MM)
                        .orElse(ChartReader.HEIGHT_MM));
        out.append("\">\n");
        for (RecordModel line : lines) {
            Object name = bare(line.value(label));
            out.append("<category>")
                    .append(Escape.text(name == null ? "—" : name.toString()))
                    .append("</category>");
        }
        for (Content content : contents) {
            out.append("\n<series name=\"")
                    .append(Escape.attribute(content.shown()))
                    .append("\">");
            for (RecordModel line : lines) {
                out.append("<value>");
                out.append(Models.markupOf(figure(line, content.name(), arguments)));
                out.append("</value>");
            }
            out.append("</series>");
        }
        return out.append("\n</chart>\n").toString();
    }

    private static ChartKind kindOf(Arguments arguments) throws TemplateModelException {
        List<String> words =
                Arrays.stream(ChartKind.values()).map(ChartKind::label).toList();
        Optional<String> word = arguments.oneOf(KIND, words);
        return Arrays.stream(ChartKind.values())
                .filter(kind -> word.filter(kind.label()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> arguments.missing(KIND, "可以写：" + String.join("、", words)));
    }

    /** A figure of the lines, and what the chart calls it. */
    private record Content(String name, String shown) {}

    private static List<Content> contents(Arguments arguments, List<String> known) throws TemplateModelException {
        String written =
                arguments.text(CONTENT).orElseThrow(() -> arguments.missing(CONTENT, "写数字的名称，例如 内容=\"整改率\"，几个数用“、”隔开"));
        List<Content> contents = new ArrayList<>();
        for (String part : written.split("[、，,]", -1)) {
            int sign = part.indexOf('=');
            String name = (sign < 0 ? part : part.substring(0, sign)).strip();
            if (!known.contains(name)) {
                throw new TemplateFault(TemplateCode.UNKNOWN_CONTENT.at(
                        arguments.placeOf(CONTENT), name, Suggestion.among(name, known)));
            }
            contents.add(
                    new Content(name, sign < 0 ? name : part.substring(sign + 1).strip()));
        }
        return contents;
    }

    private static String labelOf(Arguments arguments, List<String> known) throws TemplateModelException {
        Optional<String> written = arguments.text(LABEL);
        String label = written.orElseGet(
                () -> USUAL_LABELS.stream().filter(known::contains).findFirst().orElse(known.getFirst()));
        if (!known.contains(label)) {
            throw new TemplateFault(
                    TemplateCode.UNKNOWN_CONTENT.at(arguments.placeOf(LABEL), label, Suggestion.among(label, known)));
        }
        return label;
    }

    private static List<RecordModel> linesOf(RecordModel data) throws TemplateModelException {
        List<RecordModel> lines = new ArrayList<>();
        for (RecordModel group : data.names().has("组") ? records(data, "组") : List.of(data)) {
            lines.addAll(records(group, "行"));
        }
        return lines;
    }

    private static List<RecordModel> records(RecordModel owner, String name) throws TemplateModelException {
        return owner.value(name) instanceof List<?> list
                ? list.stream().map(Models::record).toList()
                : List.of();
    }

    private static Figure figure(RecordModel line, String name, Arguments arguments) throws TemplateModelException {
        if (bare(line.value(name)) instanceof Figure figure) {
            return figure;
        }
        throw arguments.wrong(CONTENT, name, "图里只能用数字的名称，例如 整改率、未销号；“" + name + "”不是");
    }

    private static @Nullable Object bare(@Nullable Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }
}
