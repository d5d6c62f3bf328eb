package taizhang.intake.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceFile;
import taizhang.load.LedgerKeys;
import taizhang.workbook.CellAddress;
import taizhang.yaml.YamlEntry;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;

/**
 * What the clerk says of an older ledger (导入.yaml), beside what is known of headings and words.
 *
 * @param columns by sheet and column from 0: the key of a meaning, 忽略, or "" where it is still to be said
 * @param ignoredRows by sheet, from 0
 * @param words by kind (单位, 类别, 状态, 来源, 方式) and word of the older ledger: the word of these books
 * @param defaults 类别, 来源, 单位, 方式 where the older ledger says none
 * @param opened 期初日
 * @param files of which files it speaks, by their names; "": not said
 */
record Mapping(
        Map<String, Map<Integer, String>> columns,
        Map<String, Set<Integer>> ignoredRows,
        Map<String, Map<String, String>> words,
        Map<String, String> defaults,
        Optional<LocalDate> opened,
        String files) {
    static final String FILES = "文件";
    static final String OPENED = "期初日";
    static final String DEFAULTS = "默认";
    static final String COLUMNS = "列";
    static final String IGNORED_ROWS = "忽略行";

    /** Nothing said. */
    static final Mapping NONE = new Mapping(Map.of(), Map.of(), Map.of(), Map.of(), Optional.empty(), "");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Reads 导入.yaml; what does not read as YAML is reported. */
    static Mapping read(SourceFile file, Diagnostics findings) {
        Optional<YamlNode> root = LedgerKeys.readerOf("导入.yaml", Set.of()).read(file, findings);
        if (!(root.orElse(null) instanceof YamlMapping mapping)) {
            return NONE;
        }
        Map<String, Map<Integer, String>> columns = new HashMap<>();
        Map<String, Set<Integer>> rows = new HashMap<>();
        Map<String, Map<String, String>> words = new HashMap<>();
        for (YamlEntry entry : mapping.entries()) {
            String key = entry.key().text();
            if (key.equals(COLUMNS) || key.equals(IGNORED_ROWS)) {
                entriesOf(entry.value()).forEach(sheet -> {
                    if (key.equals(COLUMNS)) {
                        columns.put(sheet.key().text(), columnsOf(sheet.value()));
                    } else {
                        rows.put(sheet.key().text(), numbersIn(textOf(sheet.value())));
                    }
                });
            } else {
                words.put(key, textsOf(entry.value()));
            }
        }
        Map<String, String> defaults =
                Optional.ofNullable(words.remove(DEFAULTS)).orElse(Map.of());
        String files = mapping.get(FILES).map(Mapping::textOf).orElse("");
        return new Mapping(columns, rows, words, defaults, dayIn(mapping), files);
    }

    private static Optional<LocalDate> dayIn(YamlMapping mapping) {
        return mapping.get(OPENED)
                .map(Mapping::textOf)
                .filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}"))
                .map(LocalDate::parse);
    }

    private static List<YamlEntry> entriesOf(YamlNode node) {
        return node instanceof YamlMapping mapping ? mapping.entries() : List.of();
    }

    private static String textOf(YamlNode node) {
        return node instanceof YamlScalar scalar ? scalar.text().strip() : "";
    }

    private static Map<String, String> textsOf(YamlNode node) {
        Map<String, String> texts = new HashMap<>();
        entriesOf(node).forEach(entry -> texts.put(entry.key().text(), textOf(entry.value())));
        return texts;
    }

    private static Map<Integer, String> columnsOf(YamlNode node) {
        Map<Integer, String> columns = new HashMap<>();
        entriesOf(node)
                .forEach(entry -> CellAddress.parse(entry.key().text() + "1")
                        .ifPresent(at -> columns.put(at.column(), textOf(entry.value()))));
        return columns;
    }

    private static Set<Integer> numbersIn(String text) {
        List<Integer> numbers = new ArrayList<>();
        var found = NUMBER.matcher(text);
        while (found.find()) {
            numbers.add(Integer.parseInt(found.group()) - 1);
        }
        return new HashSet<>(numbers);
    }

    /** What the clerk says of a column; "" and empty: nothing. */
    Optional<String> column(String sheet, int column) {
        return Optional.ofNullable(columns.getOrDefault(sheet, Map.of()).get(column))
                .filter(text -> !text.isEmpty());
    }

    boolean ignoresRow(String sheet, int row) {
        return ignoredRows.getOrDefault(sheet, Set.of()).contains(row);
    }

    /** The word of these books for one of the older ledger; empty: not said. */
    Optional<String> word(String kind, String written) {
        return Optional.ofNullable(words.getOrDefault(kind, Map.of()).get(written))
                .filter(text -> !text.isEmpty());
    }

    Optional<String> standard(String key) {
        return Optional.ofNullable(defaults.get(key)).filter(text -> !text.isEmpty());
    }
}
