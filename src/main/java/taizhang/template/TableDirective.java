package taizhang.template;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.TemplateCode;
import taizhang.report.day.Marked;
import taizhang.report.day.OwnColumn;
import taizhang.report.day.OwnColumns;
import taizhang.report.day.RowMark;
import taizhang.report.day.RowNews;
import taizhang.report.day.Sourced;

/**
 * {@code <@台账表 数据=台账 表头字号=10.5 字号=9 字体="仿宋" 行高=14 列宽="随内容">}: a table with one line for each {@code 行} of the data's
 * groups; lines to be filled in by hand are at least {@code 行高} millimetres high.
 *
 * <p>{@code 排序="整改率"} puts all lines in one {@linkplain TableRanking ranking}, without groups; {@code 合计="前"} puts sums above
 * what they are the sums of.
 *
 * <p>Its columns are the {@code <@列>} calls inside it, in their order; {@code <@组标题>} and {@code <@合计行>} say what
 * captions and the total show.
 */
final class TableDirective extends MarkupDirective {
    static final String NAME = "台账表";
    private static final List<String> SETTINGS =
            List.of("数据", "表头字号", "字号", "字体", "行高", "列宽", TableRanking.SETTING, "合计");

    private final Deque<TableState> open;
    private final List<String> figureWords;

    /** The call in templates of a day whose figures have these words. */
    TableDirective(TemplateFolder folder, Deque<TableState> open, List<String> figureWords) {
        super(NAME, folder);
        this.open = open;
        this.figureWords = List.copyOf(figureWords);
    }

    static Deque<TableState> noneOpen() {
        return new ArrayDeque<>();
    }

    @Override
    void call(Environment environment, Arguments arguments, @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        arguments.checkNames(SETTINGS);
        if (body == null) {
            throw arguments.missing("列", "在 <@台账表> 和 </@台账表> 之间写 <@列 …/>");
        }
        if (!(arguments.values().get("数据") instanceof RecordModel data)) {
            throw arguments.missing("数据", "例如 <@台账表 数据=台账>");
        }
        TableState state = new TableState();
        open.push(state);
        try {
            new Run(environment, state, body, arguments, figureWords).table(data);
        } finally {
            open.pop();
        }
    }

    /** One table in the making. */
    private record Run(
            Environment environment,
            TableState state,
            TemplateDirectiveBody body,
            Arguments arguments,
            List<String> figureWords) {
        void table(RecordModel data) throws TemplateException, IOException {
            RecordNames<?> lines = data.names()
                    .lines()
                    .orElseThrow(() -> arguments.wrong("数据", data.names().label(), "这里要写有“行”的名称，例如 台账"));
            Optional<TableRanking> ranking = TableRanking.of(arguments, lines.with(lines.names(), figureWords));
            boolean sumsFirst =
                    arguments.oneOf("合计", List.of("前", "后")).orElse("后").equals("前");
            List<RecordModel> groups = data.names().has("组") ? records(data, "组") : List.of(data);
            List<RecordModel> joint = data.names().has("协办组") ? records(data, "协办组") : List.of();
            // settings of captions and sums may speak of the group, so there is one from the beginning
            if (!groups.isEmpty()) {
                environment.setGlobalVariable("组", groups.getFirst());
            }
            body.render(Writer.nullWriter());
            if (state.all().isEmpty()) {
                throw arguments.missing("列", "在 <@台账表> 和 </@台账表> 之间写 <@列 …/>");
            }
            List<OwnColumn> own = data.subject() instanceof OwnColumns adding ? adding.ownColumns() : List.of();
            own.forEach(column -> state.add(column, arguments));
            checkContents(
                    TableLine.contents(lines.with(namesOf(lines, own, groups), figureWords), ranking.isPresent()));
            ColumnHomeSpec.check(state.all());
            for (ColumnSpec column : state.all()) {
                if (column.omissible() && isEmpty(column, groups) && isEmpty(column, joint)) {
                    state.drop(column);
                }
            }
            double size = arguments.number("字号", 5, 22).orElse(9.0);
            state.markup.open(
                    arguments.number("表头字号", 5, 22).orElse(size),
                    size,
                    arguments.oneOf("字体", List.of("仿宋", "宋体")).orElse("仿宋").equals("宋体") ? "song" : "fangsong");
            state.markup.linesAtLeast(arguments.number("行高", 0, 100).orElse(0.0));
            boolean fitted =
                    arguments.oneOf("列宽", List.of("照写", "随内容")).orElse("照写").equals("随内容");
            state.markup.head(state.kept(), fitted);
            if (sumsFirst) {
                total(TableState.Pass.TOTAL, data);
            }
            if (ranking.isPresent()) {
                lines(ranking.get().rank(all(groups)));
            } else {
                for (RecordModel group : groups) {
                    group(group, sumsFirst);
                }
            }
            if (!sumsFirst) {
                total(TableState.Pass.TOTAL, data);
            }
            for (RecordModel group : joint) {
                group(group, sumsFirst);
            }
            state.markup.close();
            flush();
        }

        private void flush() throws IOException {
            environment.getOut().write(state.markup.take());
        }

        /** The names that lines have, those of the campaign as the first line has them. */
        private static List<String> namesOf(RecordNames<?> lines, List<OwnColumn> own, List<RecordModel> groups)
                throws TemplateModelException {
            for (RecordModel group : groups) {
                for (RecordModel row : records(group, "行")) {
                    return row.names().names(row.subject());
                }
            }
            return Stream.concat(lines.names().stream(), own.stream().map(OwnColumn::name))
                    .toList();
        }

        private void checkContents(List<String> names) throws TemplateModelException {
            Diagnostics findings = new Diagnostics();
            for (ColumnSpec column : state.all()) {
                String content = column.content().orElse(names.getFirst());
                if (!names.contains(content)) {
                    findings.report(
                            TemplateCode.UNKNOWN_CONTENT,
                            column.arguments().placeOf("内容"),
                            content,
                            Suggestion.among(content, names));
                }
            }
            if (findings.hasErrors()) {
                throw new TemplateFault(findings.sorted());
            }
        }

        private static boolean isEmpty(ColumnSpec column, List<RecordModel> groups) throws TemplateModelException {
            if (column.content().isEmpty()) {
                return false;
            }
            for (RecordModel group : groups) {
                for (RecordModel row : records(group, "行")) {
                    if (!TableMarkup.isEmpty(
                            TableLine.of(row).value(column.content().get()))) {
                        return false;
                    }
                }
            }
            return true;
        }

        private void group(RecordModel group, boolean sumsFirst) throws TemplateException, IOException {
            environment.setGlobalVariable("组", group);
            state.begin(TableState.Pass.CAPTION);
            body.render(Writer.nullWriter());
            if (!state.caption().isEmpty()) {
                state.markup.openRow("group", Optional.empty());
                state.markup.cell(" align=\"left\"", state.kept().size(), state.caption());
                state.markup.closeRow();
            }
            boolean summed = group.names().has("小计");
            if (summed && sumsFirst) {
                total(TableState.Pass.SUBTOTAL, group);
            }
            lines(records(group, "行").stream().map(TableLine::of).toList());
            if (summed && !sumsFirst) {
                total(TableState.Pass.SUBTOTAL, group);
            }
        }

        private static List<RecordModel> all(List<RecordModel> groups) throws TemplateModelException {
            List<RecordModel> all = new ArrayList<>();
            for (RecordModel group : groups) {
                all.addAll(records(group, "行"));
            }
            return all;
        }

        private void lines(List<TableLine> rows) throws TemplateException, IOException {
            boolean selfWritten =
                    state.kept().stream().anyMatch(column -> column.content().isEmpty());
            for (TableLine row : rows) {
                line(row, selfWritten);
            }
        }

        private void line(TableLine line, boolean selfWritten) throws TemplateException, IOException {
            RecordModel row = line.record();
            RowNews news = row.subject() instanceof Marked marked ? marked.news() : RowNews.NONE;
            state.markup.openLine(
                    row.subject() instanceof Sourced sourced ? Optional.of(sourced.source()) : Optional.empty(),
                    row.subject() instanceof Marked marked ? marked.mark() : RowMark.PLAIN,
                    news);
            if (selfWritten) {
                environment.setGlobalVariable("行", row);
                state.beginLine(line);
                body.render(Writer.nullWriter());
                state.writeAdded();
                if (!state.isLineComplete()) {
                    throw arguments.missing("列", "每一行的列数要一样；不要按行增减列");
                }
            } else {
                for (ColumnSpec column : state.kept()) {
                    String content = column.content().orElseThrow();
                    Object value = line.value(content);
                    if (content.equals(RowNames.PROGRESS)
                            && !news.progress().isEmpty()
                            && value instanceof String text) {
                        state.markup.newsCell(text.strip(), news.progress());
                    } else {
                        state.markup.valueCell(value, column.fallback());
                    }
                }
            }
            state.markup.closeRow();
            flush();
        }

        /** The sums of a group or of the whole table, if the template asks for them and there is something to show. */
        private void total(TableState.Pass pass, RecordModel data) throws TemplateException, IOException {
            boolean whole = pass == TableState.Pass.TOTAL;
            state.begin(pass);
            body.render(Writer.nullWriter());
            String name = whole ? "合计" : "小计";
            Object figures = data.names().has(name) ? data.value(name) : null;
            TotalRow sums = new TotalRow(state.kept(), figures == null ? data : Models.record(figures));
            if (state.totalLabel().isEmpty() || (state.totalText().isEmpty() && !sums.hasSums())) {
                return;
            }
            state.markup.openRow(whole ? "total" : "subtotal", Optional.empty());
            sums.write(state.markup, state.totalLabel(), state.totalText());
            state.markup.closeRow();
        }

        private static List<RecordModel> records(RecordModel owner, String name) throws TemplateModelException {
            return owner.value(name) instanceof List<?> list
                    ? list.stream().map(Models::record).toList()
                    : List.of();
        }
    }
}
