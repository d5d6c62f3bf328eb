package taizhang.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.edit.Draft;
import taizhang.intake.form.FormKey;

/** What a unit's entry in a period file is to say with some values changed. */
final class ReturnTarget {
    private static final List<String> ORDER = List.of("报送", "填报人", "负责人", "排查", "零报告", "进展", "困难", "下周");

    private ReturnTarget() {}

    /**
     * The entry with values changed.
     *
     * @param now what it says; a text when nothing is written yet
     * @param values what all its cells are to say, by key
     * @param changes which of them change
     */
    static Draft.Group of(Optional<Draft> now, Map<String, String> values, Map<String, String> changes) {
        Map<String, Draft> entries = now.filter(Draft.Group.class::isInstance)
                .map(group -> new LinkedHashMap<>(((Draft.Group) group).entries()))
                .orElseGet(LinkedHashMap::new);
        for (String key : ORDER) {
            switch (key) {
                case "排查" -> {
                    if (any(changes, "排查[")) {
                        entries.put(key, screenings(Optional.ofNullable(entries.get(key)), values));
                    }
                }
                case "进展" -> {
                    if (any(changes, "进展.")) {
                        entries.put(key, progress(Optional.ofNullable(entries.get(key)), values, changes));
                    }
                }
                default -> {
                    if (changes.containsKey(key)) {
                        entries.put(key, new Draft.Text(changes.getOrDefault(key, "")));
                    }
                }
            }
        }
        return new Draft.Group(entries);
    }

    private static boolean any(Map<String, String> changes, String start) {
        return changes.keySet().stream().anyMatch(key -> key.startsWith(start));
    }

    private static Draft screenings(Optional<Draft> now, Map<String, String> values) {
        List<Draft> items = new ArrayList<>();
        List<Draft> before = now.filter(Draft.Items.class::isInstance)
                .map(list -> ((Draft.Items) list).items())
                .orElse(List.of());
        for (int number = 1; number <= Math.max(FormKey.SCREENINGS + 8, before.size()); number++) {
            Map<String, Draft> item = new LinkedHashMap<>();
            if (number <= before.size() && before.get(number - 1) instanceof Draft.Group group) {
                item.putAll(group.entries());
            }
            for (String key : FormKey.OF_SCREENING) {
                String value = values.getOrDefault(FormKey.screening(number, key), "");
                if (!value.isEmpty()) {
                    item.put(key, new Draft.Text(value));
                }
            }
            if (!item.isEmpty()) {
                items.add(new Draft.Group(item));
            }
        }
        return new Draft.Items(items);
    }

    private static Draft progress(Optional<Draft> now, Map<String, String> values, Map<String, String> changes) {
        Map<String, Draft> entries = now.filter(Draft.Group.class::isInstance)
                .map(group -> new LinkedHashMap<>(((Draft.Group) group).entries()))
                .orElseGet(LinkedHashMap::new);
        changes.keySet().stream()
                .filter(key -> key.startsWith("进展."))
                .map(key -> key.substring(3, key.lastIndexOf('.')))
                .distinct()
                .forEach(id -> entries.put(id, progress(id, values)));
        return new Draft.Group(entries);
    }

    private static Draft progress(String id, Map<String, String> values) {
        Draft.Group group = Draft.group();
        for (String key : FormKey.OF_PROGRESS) {
            String value = values.getOrDefault("进展." + id + "." + key, "");
            group = value.isEmpty() ? group : group.with(key, value);
        }
        boolean bare = group.entries().size() == 1 && group.entries().containsKey("内容");
        return bare ? new Draft.Text(values.getOrDefault("进展." + id + ".内容", "")) : group;
    }
}
