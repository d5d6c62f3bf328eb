package taizhang.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.yaml.YamlEntry;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;
import taizhang.yaml.YamlSequence;

/**
 * The changes that make a file say something else: a value is put behind its key, a key or an item behind its neighbours; only
 * lines of what differs are touched, comments stay.
 */
final class Reshape {
    private static final int STEP = 2;
    private static final List<String> HINTS = List.of("# - 类别:", "#   户数:", "#   说明:");

    private final FileText text;
    private final Quoting quoting;
    private final EntryLines lines;
    private final List<Hunk> hunks = new ArrayList<>();

    private Reshape(FileText text, Quoting quoting) {
        this.text = text;
        this.quoting = quoting;
        this.lines = new EntryLines(text);
    }

    /**
     * What to change, from top to bottom.
     *
     * @param root what the file holds now
     * @param target what it is to say
     */
    static List<Hunk> of(FileText text, YamlNode root, Draft target, Quoting quoting) {
        Reshape reshape = new Reshape(text, quoting);
        switch (target) {
            case Draft.Group group when root instanceof YamlMapping mapping -> reshape.group(mapping, group);
            case Draft.Items items
            when root instanceof YamlSequence list -> reshape.append(list, items, "", text.count());
            default -> throw new IllegalArgumentException("another kind of file");
        }
        reshape.hunks.sort(Comparator.comparingInt(Hunk::from));
        return List.copyOf(reshape.hunks);
    }

    private void group(YamlMapping node, Draft.Group target) {
        int column = ListSpot.column(node);
        int end = ListSpot.line(node);
        for (YamlEntry entry : node.entries()) {
            end = Math.max(end, lines.endOf(entry, column));
        }
        for (Map.Entry<String, Draft> wish : target.entries().entrySet()) {
            Optional<YamlEntry> entry = node.entry(wish.getKey());
            if (entry.isEmpty()) {
                put(end, end, written(wish.getKey(), wish.getValue(), column));
            } else if (!Draft.of(entry.get().value()).equals(wish.getValue())) {
                entry(entry.get(), wish.getValue(), column);
            }
        }
    }

    private void entry(YamlEntry entry, Draft wish, int column) {
        int line = ListSpot.line(entry.key());
        int end = lines.endOf(entry, column);
        switch (entry.value()) {
            case YamlScalar scalar when scalar.isAbsent() -> fill(entry, wish, column, end);
            case YamlMapping mapping
            when wish instanceof Draft.Group group && !lines.isBracketed(mapping) -> group(mapping, group);
            case YamlSequence list
            when wish instanceof Draft.Items items && lines.begins(list, items) ->
                append(list, items, entry.key().text(), end);
            default -> {
                List<String> fresh = new ArrayList<>(written(entry.key().text(), wish, column));
                fresh.set(0, fresh.getFirst() + lines.remarkBehind(entry, end));
                fresh.addAll(lines.remarksIn(entry, end));
                put(line, end, fresh);
            }
        }
    }

    /** Behind the key, before the remark on its line; hints how to write it are not needed any more. */
    private void fill(YamlEntry entry, Draft wish, int column, int end) {
        int line = ListSpot.line(entry.key());
        List<String> fresh = new ArrayList<>(written(entry.key().text(), wish, column));
        String old = text.line(line);
        int remark = old.indexOf('#', old.indexOf(':'));
        fresh.set(0, fresh.getFirst() + (remark < 0 ? "" : "  " + old.substring(remark)));
        for (int i = line + 1; i < end; i++) {
            if (!HINTS.contains(text.line(i).strip())) {
                fresh.add(text.line(i));
            }
        }
        put(line, end, fresh);
    }

    private void append(YamlSequence list, Draft.Items items, String key, int end) {
        int dash = ListSpot.column(list);
        boolean apart = lines.isApart(list, key);
        List<String> fresh = new ArrayList<>();
        for (Draft item :
                items.items().subList(list.items().size(), items.items().size())) {
            if (apart) {
                fresh.add("");
            }
            fresh.addAll(new DraftLines(quoting, new ListLayout(dash, dash + 2, STEP, STEP)).item((Draft.Group) item));
        }
        put(end, end, fresh);
    }

    private List<String> written(String key, Draft value, int column) {
        return new DraftLines(quoting, new ListLayout(0, column, STEP, STEP))
                .below(Draft.group().with(key, value));
    }

    private void put(int from, int to, List<String> fresh) {
        hunks.add(new Hunk(
                from,
                java.util.stream.IntStream.range(from, to).mapToObj(text::line).toList(),
                fresh));
    }
}
