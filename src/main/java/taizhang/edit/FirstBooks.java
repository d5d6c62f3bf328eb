package taizhang.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import taizhang.load.LedgerKeys;
import taizhang.load.SourceTree;

/** The books of a campaign before anything was registered (新建专项): 专项.yaml, 单位.yaml and 类别.yaml, not yet on any disk. */
public final class FirstBooks implements SourceTree {
    private final String name;
    private final Map<String, byte[]> files;
    private final List<String> notes;

    private FirstBooks(String name, Map<String, byte[]> files, List<String> notes) {
        this.name = name;
        this.files = files;
        this.notes = List.copyOf(notes);
    }

    /**
     * The books.
     *
     * @param name what findings call their folder
     * @param answers by key of {@link CampaignForm}; lists as lines
     */
    public static FirstBooks of(String name, Map<String, String> answers) {
        Listed units = Listed.ofUnits(answers.getOrDefault(CampaignForm.UNITS, ""));
        Listed categories = Listed.ofCategories(answers.getOrDefault(CampaignForm.CATEGORIES, ""));
        List<String> notes = new ArrayList<>(units.notes());
        notes.addAll(categories.notes());
        Map<String, UnitTraits> traits = UnitTraits.of(units.items());
        notes.add("单位" + units.items().size() + "个：" + kinds(traits));
        notes.add("类别" + categories.items().size() + "个："
                + categories.items().stream().map(Listed.Item::name).collect(Collectors.joining("、")));
        Map<String, byte[]> files = new TreeMap<>();
        files.put("专项.yaml", utf8(new CampaignText(answers, traits).text()));
        files.put("单位.yaml", utf8(units(traits)));
        files.put("类别.yaml", utf8(categories(categories)));
        return new FirstBooks(name, files, notes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, List<String>> byKind(Map<String, UnitTraits> traits) {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        traits.forEach((unit, of) ->
                kinds.computeIfAbsent(of.kind(), kind -> new ArrayList<>()).add(unit));
        return kinds;
    }

    private static String kinds(Map<String, UnitTraits> traits) {
        return byKind(traits).entrySet().stream()
                .map(kind -> kind.getKey() + kind.getValue().size() + "个（" + String.join("、", kind.getValue()) + "）")
                .collect(Collectors.joining("，"));
    }

    private static String line(String file, String key, String value) {
        return key + ": "
                + new Quoting(LedgerKeys.readerOf(file, List.of()))
                        .behindKey(key, value)
                        .getFirst() + "\n";
    }

    private static String units(Map<String, UnitTraits> traits) {
        StringBuilder text = new StringBuilder("""
                # 报送问题和进展的单位，纸上按这里的先后排。编号前缀：问题的编号用它开头，后面接横线和三位数，用了就不要改。
                # 类型按名称定的，不对就改；几个单位类型相同的，才好一起叫（见最后的分组）。
                # 一个单位还可以写（左边和名称对齐）：简称、负责人、填报人、电话、曾用名。
                单位:
                """);
        traits.forEach((unit, of) -> text.append("  - ")
                .append(line("单位.yaml", "名称", unit))
                .append("    ")
                .append(line("单位.yaml", "编号前缀", of.prefix()))
                .append("    ")
                .append(line("单位.yaml", "类型", of.kind())));
        List<String> groups = byKind(traits).entrySet().stream()
                .filter(kind -> kind.getValue().size() > 1 && !traits.containsKey("各" + kind.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        if (!groups.isEmpty()) {
            text.append("\n# 分组：写“各村”就是这些类型的全部单位，可用在责任单位里。\n分组:\n");
            groups.forEach(kind -> text.append("  ")
                    .append(Quoting.key("各" + kind))
                    .append(":\n    ")
                    .append(line("单位.yaml", "类型", kind)));
        }
        return text.toString();
    }

    private static String categories(Listed categories) {
        StringBuilder text = new StringBuilder("""
                # 问题的类别，纸上按这里的先后排。一个类别还可以写（左边和名称对齐）：
                #   简称: 表里印的短名
                #   清理重点: 查什么
                #   牵头单位: [某某局]        谁牵头整改、谁初审；单位.yaml 里要有
                #   责任单位: [某某镇, 某某村]
                #   整改标准: 怎样算改好
                #   处理意见: 各种情况怎样处理
                类别:
                """);
        categories.items().forEach(item -> text.append("  - ").append(line("类别.yaml", "名称", item.name())));
        return text.toString();
    }

    /** 专项.yaml. */
    public String campaign() {
        return new String(files.get("专项.yaml"), StandardCharsets.UTF_8);
    }

    /** What was understood of the lists and what was left out, in sentences. */
    public List<String> notes() {
        return notes;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    @Override
    public byte[] bytes(String path) throws IOException {
        byte[] file = files.get(path);
        if (file == null) {
            throw new NoSuchFileException(path);
        }
        return file.clone();
    }
}
