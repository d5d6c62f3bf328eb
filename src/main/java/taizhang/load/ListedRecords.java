package taizhang.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceFile;
import taizhang.yaml.SourceDecoder;
import taizhang.yaml.YamlEntry;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlReader;
import taizhang.yaml.YamlSequence;

/**
 * Reads versions of the files that list records (单位, 类别, 政策, 督办, 抽查, 通报, 名单), of 专项.yaml and of 文字 as texts that need not
 * be right.
 */
public final class ListedRecords {
    private static final Map<String, List<String>> NAMING = Map.of(
            "单位", List.of("编号前缀", "名称"),
            "分组", List.of("名称"),
            "类别", List.of("名称"),
            "政策", List.of("名称"),
            "督办", List.of("文号"),
            "抽查", List.of("日期"),
            "通报", List.of("文号"),
            "名单", List.of("名称"));

    private final Map<String, Map<String, String>> records = new LinkedHashMap<>();

    private ListedRecords() {}

    /**
     * What each record says by dotted path, by what it is called: 单位 上庄, 督办 某办督〔2017〕3号, 专项 人员.
     *
     * @param path of the file in the data folder
     */
    public static Map<String, Map<String, String>> read(String path, byte[] file) {
        ListedRecords read = new ListedRecords();
        Optional<FileKind> kind = FileKind.of(path);
        Optional<SourceFile> source = SourceDecoder.decode("", file, new Diagnostics());
        if (kind.isPresent() && source.isPresent()) {
            new YamlReader(kind.orElseThrow().vocabulary())
                    .read(source.orElseThrow(), new Diagnostics())
                    .ifPresent(root -> read.read(kind.orElseThrow(), FileKind.nameOf(path), root));
        }
        return read.records;
    }

    private void read(FileKind kind, String file, YamlNode root) {
        if (kind == FileKind.TEXT) {
            put("文字 " + HalfWidth.of(file), root);
        } else if (root instanceof YamlSequence bare) {
            list(file, bare);
        } else if (root instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                String key = entry.key().text();
                if (NAMING.containsKey(key) && entry.value() instanceof YamlSequence list) {
                    list(key, list);
                } else if (key.equals("分组") && entry.value() instanceof YamlMapping groups) {
                    groups.entries()
                            .forEach(group -> put(key + " " + group.key().text(), group.value()));
                } else if (file.equals("专项")) {
                    put(file + " " + key, entry.value());
                }
            }
        }
    }

    private void list(String kind, YamlSequence list) {
        for (YamlNode item : list.items()) {
            if (item instanceof YamlMapping record) {
                put(kind + " " + nameOf(kind, record), record);
            }
        }
    }

    private static String nameOf(String kind, YamlMapping record) {
        return NAMING.getOrDefault(kind, List.of("名称")).stream()
                .flatMap(key -> record.get(key).map(value -> text(key, value)).stream())
                .filter(text -> !text.isEmpty())
                .map(text -> text.replaceFirst("^《(.*)》$", "$1"))
                .findFirst()
                .orElse("");
    }

    private void put(String name, YamlNode value) {
        String free = name;
        for (int more = 2; records.containsKey(free); more++) {
            free = name + " " + more;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        flatten("", value, fields);
        records.put(free, fields);
    }

    private static void flatten(String path, YamlNode value, Map<String, String> into) {
        switch (value) {
            case YamlMapping mapping ->
                mapping.entries()
                        .forEach(entry -> flatten(
                                path.isEmpty()
                                        ? entry.key().text()
                                        : path + "." + entry.key().text(),
                                entry.value(),
                                into));
            case YamlSequence list
            when list.items().stream().anyMatch(YamlMapping.class::isInstance) -> {
                for (int i = 0; i < list.items().size(); i++) {
                    flatten(path + "[" + (i + 1) + "]", list.items().get(i), into);
                }
            }
            default -> {
                String text = text(path.substring(path.lastIndexOf('.') + 1), value);
                if (!text.isEmpty()) {
                    into.putIfAbsent(path, text);
                }
            }
        }
    }

    private static String text(String key, YamlNode value) {
        Optional<String> day = key.equals("日期")
                ? DateField.DATE.read(key, value, new Diagnostics()).map(Object::toString)
                : Optional.empty();
        return day.orElseGet(() -> WrittenValue.plain(value));
    }
}
