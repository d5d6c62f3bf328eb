package taizhang.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.YAMLException;
import taizhang.diagnostic.Diagnostics;
import taizhang.yaml.slips.Indentation;
import taizhang.yaml.slips.MendedText;
import taizhang.yaml.slips.TextLines;

/**
 * Reads what can be read of a file that is no YAML as a whole: its parts one by one, down to the single record, so that
 * a broken record hides no finding of the others.
 */
final class Recovery {
    /** A file, its one big entry, the records in it: deeper parts are not taken apart. */
    private static final int DEEPEST = 2;

    private final MendedText text;
    private final TextLines lines;
    private final Diagnostics findings;
    private final BrokenPart broken;

    Recovery(MendedText text, Diagnostics findings) {
        this.text = text;
        this.lines = text.lines();
        this.findings = findings;
        this.broken = new BrokenPart(text, findings);
    }

    Optional<YamlNode> read() {
        return inParts(0, lines.count(), 1);
    }

    private Optional<YamlNode> inParts(int from, int to, int depth) {
        List<Integer> starts = startsOfParts(from, to);
        List<YamlNode> parts = new ArrayList<>();
        boolean damaged = false;
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : to;
            Optional<YamlNode> part = part(starts.get(i), end, depth);
            damaged |= part.isEmpty();
            part.ifPresent(parts::add);
        }
        return joined(parts, damaged);
    }

    private Optional<YamlNode> part(int from, int to, int depth) {
        Diagnostics own = new Diagnostics();
        try {
            Optional<YamlNode> node = new NodeBuilder(text, from, lines.between(from, to), own).build();
            findings.addAll(own.sorted());
            return node;
        } catch (YAMLException unreadable) {
            Optional<YamlMapping> title = depth < DEEPEST ? title(from) : Optional.empty();
            return title.isPresent() ? Optional.of(entry(title.get(), from, to, depth)) : broken.read(from, to);
        }
    }

    /** A line that is a key and nothing else. */
    private Optional<YamlMapping> title(int line) {
        try {
            return new NodeBuilder(text, line, lines.between(line, line + 1), new Diagnostics())
                    .build()
                    .filter(YamlMapping.class::isInstance)
                    .map(YamlMapping.class::cast)
                    .filter(head -> head.entries().size() == 1)
                    .filter(head -> head.entries().getFirst().value() instanceof YamlScalar value && value.isAbsent());
        } catch (YAMLException noKey) {
            return Optional.empty();
        }
    }

    private YamlNode entry(YamlMapping title, int from, int to, int depth) {
        YamlEntry head = title.entries().getFirst();
        YamlNode body = inParts(from + 1, to, depth + 1).orElse(head.value());
        return new YamlMapping(List.of(new YamlEntry(head.key(), body)), false, title.span());
    }

    /** The lines on which the outermost entries or items begin. */
    private List<Integer> startsOfParts(int from, int to) {
        List<Integer> starts = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        boolean dashes = false;
        for (int line = from; line < to; line++) {
            String content = lines.line(line);
            int indent = Indentation.of(content).chars();
            if (indent == content.length() || content.charAt(indent) == '#' || content.startsWith("---")) {
                continue;
            }
            boolean dash = content.charAt(indent) == '-';
            if (indent < least) {
                least = indent;
                dashes = dash;
                starts.clear();
            }
            if (indent == least && dash == dashes) {
                starts.add(line);
            }
        }
        return starts;
    }

    private Optional<YamlNode> joined(List<YamlNode> parts, boolean damaged) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        if (parts.getFirst() instanceof YamlSequence first) {
            List<YamlNode> items = new ArrayList<>();
            for (YamlNode part : parts) {
                items.addAll(part instanceof YamlSequence sequence ? sequence.items() : List.of());
            }
            return Optional.of(new YamlSequence(items, damaged, first.span()));
        }
        MappingEntries entries = new MappingEntries(text, findings);
        for (YamlNode part : parts) {
            List<YamlEntry> more = part instanceof YamlMapping mapping ? mapping.entries() : List.of();
            more.forEach(entries::add);
        }
        return Optional.of(
                entries.mapping(damaged, Optional.empty(), parts.getFirst().span()));
    }
}
