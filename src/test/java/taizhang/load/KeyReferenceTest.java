package taizhang.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.SourceFile;

class KeyReferenceTest {
    private static final Map<String, String> PATHS = paths();
    private static final Pattern KEY = Pattern.compile("^( *)(- )?([^\\s:#]+):(.*)$");
    private static final Pattern CHOICES = Pattern.compile("可写：([^；]+)");

    private static Map<String, String> paths() {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("campaign", "专项.yaml");
        paths.put("categories", "类别.yaml");
        paths.put("units", "单位.yaml");
        paths.put("policies", "政策.yaml");
        paths.put("problems", "问题/东川镇人民政府.yaml");
        paths.put("period", "周报/2018-11-30.yaml");
        paths.put("notices", "督办.yaml");
        paths.put("spot-checks", "抽查.yaml");
        paths.put("circulars", "通报.yaml");
        paths.put("selections", "名单.yaml");
        paths.put("accepted", "已阅.yaml");
        paths.put("publication", "公示.yaml");
        paths.put("text", "文字/2018-11-30.yaml");
        paths.put("meeting", "会议/2018-12-03.yaml");
        return paths;
    }

    private static LoadResult load(String changed, String text) {
        MemoryTree tree = new MemoryTree().with("会议/附件/通知.pdf", "");
        PATHS.forEach((name, path) -> tree.with(path, name.equals(changed) ? text : KeyReference.file(name)));
        return LedgerFixture.load(tree);
    }

    @Test
    void all_of_it_reads_as_a_ledger() {
        assertThat(PATHS.keySet()).containsExactlyInAnyOrderElementsOf(KeyReference.files());
        LoadResult whole = load("", "");
        assertThat(whole.findings().stream().filter(Diagnostic::isError)).isEmpty();
        assertThat(whole.ledger().problems()).hasSize(1);
    }

    /** Every record is written once with all its keys; seals and their record are the program's own. */
    @Test
    void no_key_is_left_out() {
        Set<Set<String>> written = new java.util.HashSet<>();
        KeyReference.files().forEach(name -> gather(new Yaml().load(KeyReference.file(name)), written));
        // of a field of one's own some keys go with some types only
        Set<String> field = new TreeSet<>();
        written.stream()
                .filter(keys -> keys.contains("类型") && Keys.OWN_FIELD.names().containsAll(keys))
                .forEach(field::addAll);
        assertThat(field).containsAll(Keys.OWN_FIELD.names());
        // an item of a meeting is a paper or a file
        Set<String> item = new TreeSet<>(Set.of("材料", "范围", "标题"));
        assertThat(written).contains(item, Set.of("文件", "标题"));
        item.add("文件");
        assertThat(item).containsExactlyInAnyOrderElementsOf(Keys.MEETING_ITEM.names());
        Stream<Keys> told = Arrays.stream(Keys.values())
                .filter(keys ->
                        keys != Keys.SEAL && keys != Keys.SEALS && keys != Keys.OWN_FIELD && keys != Keys.MEETING_ITEM);
        assertThat(told).allSatisfy(keys -> assertThat(written).contains(new TreeSet<>(keys.names())));
    }

    private static void gather(Object node, Set<Set<String>> found) {
        if (node instanceof Map<?, ?> map) {
            Set<String> keys = new TreeSet<>();
            map.keySet().forEach(key -> keys.add(key.toString()));
            found.add(keys);
            map.values().forEach(value -> gather(value, found));
        } else if (node instanceof List<?> list) {
            list.forEach(item -> gather(item, found));
        }
    }

    /**
     * A key of the reference.
     *
     * @param file its file
     * @param line its line, from 0
     * @param key the key
     * @param remark what is said of it
     */
    record Told(String file, int line, String key, String remark) {
        @Override
        public String toString() {
            return file + ":" + (line + 1) + " " + key;
        }

        boolean isNeeded() {
            return remark.startsWith("必填");
        }

        /** The file without the key and what stands below it. */
        String left() {
            List<String> lines = new ArrayList<>(KeyReference.file(file).lines().toList());
            Matcher key = KEY.matcher(lines.get(line));
            assertThat(key.matches()).isTrue();
            boolean dash = key.group(2) != null;
            int indent = key.group(1).length() + (dash ? 2 : 0);
            int end = line + 1;
            while (end < lines.size() && indentOf(lines.get(end)) > indent) {
                end++;
            }
            int next = end;
            while (next < lines.size() && lines.get(next).strip().startsWith("#")) {
                next++;
            }
            if (dash && next < lines.size() && indentOf(lines.get(next)) == indent) {
                lines.set(next, " ".repeat(indent - 2) + "- " + lines.get(next).substring(indent));
            }
            lines.subList(line, end).clear();
            return String.join("\n", lines) + "\n";
        }

        /** The file with a word behind the key that nobody knows. */
        String withWord(String word) {
            List<String> lines = new ArrayList<>(KeyReference.file(file).lines().toList());
            lines.set(line, lines.get(line).replaceFirst(": .*$", ": " + word));
            return String.join("\n", lines) + "\n";
        }

        private static int indentOf(String line) {
            return line.length() - line.stripLeading().length();
        }
    }

    static List<Told> told() {
        List<Told> all = new ArrayList<>();
        for (String name : KeyReference.files()) {
            List<String> lines = KeyReference.file(name).lines().toList();
            for (int i = 1; i < lines.size(); i++) {
                Matcher key = KEY.matcher(lines.get(i));
                String remark = lines.get(i - 1).strip();
                if (i > 1 && key.matches() && remark.startsWith("# ")) {
                    all.add(new Told(name, i, key.group(3), remark.substring(2)));
                }
            }
        }
        return all;
    }

    /** 必填 is said of those keys, and only of those, without which a record does not read. */
    @ParameterizedTest
    @MethodSource("told")
    void what_is_said_to_be_needed_is(Told told) {
        String left = told.left();
        List<String> missed = load(told.file(), left).findings().stream()
                .filter(finding -> Set.of("TZ201", "TZ221", "TZ202")
                        .contains(finding.code().id()))
                .filter(finding -> finding.message().contains("“" + told.key() + "”"))
                .map(Diagnostic::message)
                .toList();
        if (told.isNeeded()) {
            assertThat(load(told.file(), left).hasErrors()).isTrue();
        } else {
            assertThat(told.remark().contains("必填") ? List.of() : missed).isEmpty();
        }
    }

    /** Whoever a field names is kept out of what is published. */
    @Test
    void every_field_for_a_person_is_guarded() {
        List<Told> persons = told().stream()
                .filter(told -> told.remark().contains("姓名") || told.remark().contains("几个人"))
                .filter(told -> !Set.of("公示摘要", "决定", "写作").contains(told.key()))
                .toList();
        assertThat(persons).hasSizeGreaterThan(10).allSatisfy(told -> {
            SourceFile file = new SourceFile("台账/" + PATHS.get(told.file()), told.withWord("苟富贵"));
            assertThat(PrivateValues.in(List.of(file), "台账"))
                    .as(told.toString())
                    .contains("苟富贵");
        });
    }

    @ParameterizedTest
    @MethodSource("choices")
    void the_words_to_choose_from_are_those_of_the_reader(Told told) {
        Matcher words = CHOICES.matcher(told.remark());
        assertThat(words.find()).isTrue();
        assertThat(load(told.file(), told.withWord("某某某")).findings())
                .anySatisfy(finding ->
                        assertThat(finding.message() + finding.hint()).contains(words.group(1)));
    }

    static Stream<Told> choices() {
        return told().stream().filter(told -> told.remark().contains("可写："));
    }

    @Test
    void a_key_is_found_with_what_stands_above_it() {
        assertThat(KeyReference.of("户数"))
                .anyMatch(line -> line.strip().startsWith("涉及"))
                .anyMatch(line -> line.contains("排查:"));
        assertThat(KeyReference.of("核实").getLast()).startsWith("事项: 核实    # 结论（必填，可写属实、");
        assertThat(KeyReference.of("没有的字段")).isEmpty();
    }
}
