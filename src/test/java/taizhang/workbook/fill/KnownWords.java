package taizhang.workbook.fill;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Meanings for tests.
 *
 * @param once what means one thing
 * @param lines by source, each with its names
 */
record KnownWords(Map<String, Entry> once, Map<String, List<Map<String, Entry>>> lines) implements Meanings {
    private static String sourceOf(String name) {
        return name.substring(0, Math.max(0, name.indexOf('.')));
    }

    @Override
    public Optional<String> objection(String name) {
        boolean known = once.containsKey(name) || lines.containsKey(sourceOf(name));
        return known ? Optional.empty() : Optional.of("没有");
    }

    @Override
    public Optional<String> source(String name) {
        return Optional.of(sourceOf(name)).filter(lines::containsKey);
    }

    @Override
    public int count(String source) {
        return lines.getOrDefault(source, List.of()).size();
    }

    @Override
    public Entry at(String name, int line) {
        Entry found = once.get(name);
        return found != null
                ? found
                : lines.getOrDefault(sourceOf(name), List.of())
                        .get(line)
                        .getOrDefault(name.substring(name.indexOf('.') + 1), new Entry.Words(""));
    }
}
