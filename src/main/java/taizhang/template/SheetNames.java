package taizhang.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import taizhang.report.day.Amount;
import taizhang.report.day.Figure;
import taizhang.report.day.LedgerRow;
import taizhang.report.day.SliceFigures;
import taizhang.report.day.SliceLine;
import taizhang.report.day.UnitLine;
import taizhang.report.sheet.SheetReport;
import taizhang.text.Nearest;
import taizhang.workbook.fill.Entry;
import taizhang.workbook.fill.Meanings;

/**
 * The names of templates in the cells of a workbook (套表的名称): the same as in a template, from the same tables.
 *
 * <ol>
 *   <li>{@code 统计.累计发现}, {@code 专项.名称}, {@code 本期.截止}, {@code 表头.填报人}, {@code 数据版本} mean one thing.
 *   <li>{@code 单位:上庄村.累计发现}, also 类别, 阶段, 类型, 标签 and 其他类别: a figure of one of them.
 *   <li>{@code 行.编号} repeats its row for 问题台账, {@code 行:整改台账.编号} for another ledger, {@code 行:未销号.编号} for
 *       the problems that a figure counts; {@code 单位.名称}, {@code 类别.累计发现}, {@code 阶段.名称} for each unit and so on.
 *   <li>In lines the first word of a name may be left out: 编号 is 问题编号, 时限 is 整改时限; 统计. may stand before a figure.
 * </ol>
 */
public final class SheetNames implements Meanings {
    private static final String ROWS = "行";
    private static final String NUMBER = "序号";
    private static final String FIGURES = "统计.";
    private static final String VERSION = "数据版本";
    private static final List<String> HEADS = List.of("统计", "专项", "本期", "口径", "表头");
    private static final List<String> LINES = List.of(ROWS, "单位", "类别", "阶段");
    private static final List<String> AXES = List.of("单位", "类别", "阶段", "类型", "标签", "其他类别");
    private static final List<String> LEFT_OUT = List.of("", "问题", "整改", "涉及", "当前", "截至本期");

    private final SheetReport report;
    private final String dataVersion;
    private final Map<String, Optional<List<?>>> known = new HashMap<>();

    /**
     * The names of what may be told.
     *
     * @param dataVersion 数据版本
     */
    public SheetNames(SheetReport report, String dataVersion) {
        this.report = report;
        this.dataVersion = dataVersion;
    }

    /** A name in its two parts. */
    private record Path(String head, String choice, String rest) {
        static Path of(String name) {
            int dot = name.indexOf('.');
            String head = dot < 0 ? name : name.substring(0, dot);
            int colon = head.indexOf(':');
            return new Path(
                    colon < 0 ? head : head.substring(0, colon),
                    colon < 0 ? "" : head.substring(colon + 1),
                    dot < 0 ? "" : name.substring(dot + 1));
        }

        boolean isLine() {
            return LINES.contains(head) && (choice.isEmpty() || head.equals(ROWS));
        }

        boolean isSlice() {
            return AXES.contains(head) && !choice.isEmpty();
        }

        String source() {
            return choice.isEmpty() ? head : head + ":" + choice;
        }
    }

    @Override
    public Optional<String> source(String name) {
        Path path = Path.of(name);
        return path.isLine() ? Optional.of(path.source()) : Optional.empty();
    }

    @Override
    public int count(String source) {
        return lines(Path.of(source)).map(List::size).orElse(0);
    }

    @Override
    public Optional<String> objection(String name) {
        Path path = Path.of(name);
        if (name.equals(VERSION)) {
            return Optional.empty();
        }
        if (path.head().equals(ROWS) && lines(path).isEmpty()) {
            return Optional.of(hint(path.choice(), SheetReport.choices(), "行:"));
        }
        if (path.isSlice() && subjectOf(path).isEmpty()) {
            return Optional.of(hint(path.choice(), report.namesOn(path.head()), path.head() + ":"));
        }
        Optional<RecordNames<?>> names = namesOf(path);
        if (names.isEmpty()) {
            List<String> heads = Stream.concat(HEADS.stream(), LINES.stream())
                    .map(head -> head + ".")
                    .toList();
            return Optional.of(hint(path.head() + ".", heads, ""));
        }
        List<String> all = example(path)
                .map(subject -> allOf(names.get(), subject))
                .orElseGet(
                        () -> names.get().with(names.get().names(), report.day().figureWords()));
        List<String> shown = example(path)
                .map(subject -> names.get().names(subject))
                .orElseGet(() -> names.get().names());
        List<String> usable = usable(all);
        return found(names.get(), all, path.rest()).filter(usable::contains).isPresent()
                ? Optional.empty()
                : Optional.of(hint(path.rest(), usable(shown), path.source() + "."));
    }

    private static String hint(String wrong, List<String> names, String before) {
        String meant = Nearest.all(wrong, names).stream()
                .limit(3)
                .map(name -> "“" + before + name + "”")
                .collect(Collectors.joining());
        String all = names.stream().map(name -> before + name).collect(Collectors.joining("、"));
        return (meant.isEmpty() ? "" : "是不是" + meant + "？") + "可用的有：" + all;
    }

    /** Names that stand for a text, a number or a day; not those that only say whether there is something. */
    private static List<String> usable(List<String> names) {
        return names.stream()
                .filter(name -> !(name.startsWith("有") && names.contains(name.substring(1))))
                .toList();
    }

    /** The names of a record, with the words of the day's figures where it has them. */
    private List<String> allOf(RecordNames<?> names, Object subject) {
        return names.with(names.names(subject), report.day().figureWords());
    }

    private static Optional<String> found(RecordNames<?> names, List<String> all, String written) {
        String rest = written.startsWith(FIGURES) ? written.substring(FIGURES.length()) : written;
        if (rest.equals("名称") && !all.contains(rest) && names.type().equals(UnitLine.class)) {
            return Optional.of("单位");
        }
        return LEFT_OUT.stream()
                .map(before -> before + rest)
                .filter(all::contains)
                .findFirst();
    }

    /** Something that a name speaks of: of lines the first; it knows what the campaign adds to the names. */
    private Optional<Object> example(Path path) {
        return path.isLine()
                ? lines(path).flatMap(found -> found.stream().findFirst().map(line -> line))
                : subjectOf(path);
    }

    private Optional<RecordNames<?>> namesOf(Path path) {
        if (path.isSlice() || (HEADS.contains(path.head()) && path.choice().isEmpty())) {
            return subjectOf(path).map(subject -> TemplateNames.of(subject.getClass()));
        }
        if (!path.isLine()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (path.head()) {
                    case ROWS -> TemplateNames.of(LedgerRow.class);
                    case "单位" -> TemplateNames.of(UnitLine.class);
                    default -> TemplateNames.of(SliceLine.class);
                });
    }

    private Optional<Object> subjectOf(Path path) {
        return switch (path.head()) {
            case "统计" -> Optional.of(report.day().town());
            case "专项" -> Optional.of(report.day().campaign());
            case "本期" -> Optional.of(report.day().period());
            case "口径" -> Optional.of(report.day().campaign().reckoning());
            case "表头" -> Optional.of(report.head());
            default -> report.figuresOf(path.head(), path.choice()).map((SliceFigures found) -> found);
        };
    }

    private Optional<List<?>> lines(Path path) {
        return known.computeIfAbsent(path.source(), none -> found(path));
    }

    private Optional<List<?>> found(Path path) {
        return switch (path.head()) {
            case ROWS ->
                report.rows(path.choice().isEmpty() ? "问题台账" : path.choice()).map(List::copyOf);
            case "单位" -> Optional.of(report.units());
            case "类别" -> Optional.of(report.categories());
            case "阶段" -> Optional.of(report.phases());
            default -> Optional.empty();
        };
    }

    @Override
    public Entry at(String name, int line) {
        Path path = Path.of(name);
        if (name.equals(VERSION)) {
            return new Entry.Words(dataVersion);
        }
        if (path.isLine() && path.rest().equals(NUMBER) && !path.choice().endsWith("台账")) {
            return new Entry.Amount(BigDecimal.valueOf(line + 1L));
        }
        Object subject = path.isLine()
                ? lines(path).orElseThrow().get(line)
                : subjectOf(path).orElseThrow();
        RecordNames<?> names = TemplateNames.of(subject.getClass());
        return entry(names.valueOf(
                subject, found(names, allOf(names, subject), path.rest()).orElseThrow()));
    }

    private Entry entry(@Nullable Object value) {
        return switch (value) {
            case null -> new Entry.Words("");
            case Optional<?> optional -> entry(optional.orElse(null));
            case OptionalInt number -> number.isPresent() ? entry(number.getAsInt()) : new Entry.Words("");
            case LocalDate day -> new Entry.Day(day);
            case Integer number -> new Entry.Amount(BigDecimal.valueOf(number));
            case BigDecimal number -> new Entry.Amount(number);
            case Amount amount -> new Entry.Amount(amount.value());
            case Boolean truth -> new Entry.Words(truth ? "是" : "否");
            case Figure figure ->
                new Entry.Count(
                        figure.name(),
                        figure.value(),
                        report.recounted(figure.name()).orElse("（无）"));
            case List<?> many ->
                new Entry.Words(many.stream().map(String::valueOf).collect(Collectors.joining("、")));
            default -> new Entry.Words(value.toString());
        };
    }
}
