package taizhang.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FileCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.yaml.slips.MendedText;

/**
 * Builds nodes from the parser's events for some lines of a file. What YAML can do and a ledger does not use (anchors,
 * aliases, tags, merge keys, several documents) is reported and otherwise read as if it were not there.
 */
final class NodeBuilder {
    private static final int DEEPEST = 60;

    private final MendedText text;
    private final int firstLine;
    private final ParserImpl parser;
    private final Diagnostics findings;
    private final NavigableSet<Integer> lost;
    private int depth;

    /** For lines of a file, the first of which is {@code from}; some may have been blanked, none moved. */
    NodeBuilder(MendedText text, int from, String lines, Diagnostics findings) {
        this.text = text;
        this.firstLine = from;
        this.parser = new ParserImpl(new StreamReader(lines), options());
        this.findings = findings;
        this.lost = new TreeSet<>(text.marks().lost());
    }

    /**
     * The node these lines hold, or nothing if they hold none.
     *
     * @throws org.yaml.snakeyaml.error.YAMLException if they are no YAML
     */
    Optional<YamlNode> build() {
        parser.getEvent();
        Optional<YamlNode> root = Optional.empty();
        while (parser.checkEvent(Event.ID.DocumentStart)) {
            Event start = parser.getEvent();
            if (root.isPresent()) {
                findings.report(FileCode.SECOND_DOCUMENT, span(start));
                return root;
            }
            root = Optional.of(node(parser.getEvent())).filter(node -> !(node instanceof YamlScalar s && s.isAbsent()));
            parser.getEvent();
        }
        return root;
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(Integer.MAX_VALUE);
        return options;
    }

    private YamlNode node(Event event) {
        if (event instanceof NodeEvent start && !(event instanceof AliasEvent) && start.getAnchor() != null) {
            findings.report(FileCode.ANCHOR_OR_TAG, wordAt(event), "&" + start.getAnchor());
        }
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case CollectionStartEvent start -> collection(start);
            case AliasEvent alias -> {
                findings.report(FileCode.ANCHOR_OR_TAG, span(alias), "*" + alias.getAnchor());
                yield new YamlScalar("*" + alias.getAnchor(), ScalarStyle.PLAIN, span(alias));
            }
            default -> throw new IllegalStateException("no node begins with " + event.getEventId());
        };
    }

    private YamlScalar scalar(ScalarEvent event) {
        reportTag(event.getTag(), event);
        SourceSpan span = span(event);
        if (event.isPlain()) {
            boolean wrapped =
                    event.getStartMark().getLine() < event.getEndMark().getLine();
            return new YamlScalar(wrapped ? unwrapped(event) : event.getValue(), ScalarStyle.PLAIN, span);
        }
        boolean quoted = event.isSQuoted() || event.isDQuoted();
        String value = event.isLiteral() ? event.getValue() : unwrapped(event);
        return new YamlScalar(value.stripTrailing(), quoted ? ScalarStyle.QUOTED : ScalarStyle.BLOCK, span);
    }

    private String unwrapped(ScalarEvent event) {
        List<String> lines = writtenLines(event);
        String value = WrappedText.unwrap(
                event.getValue(), lines, (line, begun, number) -> reportBroken(event, line, begun, number));
        if (!event.isDQuoted()) {
            return value;
        }
        int first = lineOf(event.getStartMark());
        int from = text.lines()
                .line(first)
                .offsetByCodePoints(0, event.getStartMark().getColumn());
        return new Escapes(text, findings).judged(value, lines, first, from + 1);
    }

    private void reportBroken(ScalarEvent event, int line, int begun, String number) {
        int at = lineOf(event.getStartMark()) + line;
        int end = text.lines().line(at).stripTrailing().length();
        findings.report(FileCode.BROKEN_NUMBER, text.place(at, Math.max(0, end - begun), end), number);
    }

    /** The lines a text was written on, without its quotes. */
    private List<String> writtenLines(ScalarEvent event) {
        int first = lineOf(event.getStartMark());
        int last = Math.min(lineOf(event.getEndMark()), text.lines().count() - 1);
        List<String> lines = new ArrayList<>();
        for (int line = first; line <= last; line++) {
            String content = text.lines().line(line);
            int end = line < last
                    ? content.length()
                    : content.offsetByCodePoints(0, event.getEndMark().getColumn());
            int start = line > first
                    ? 0
                    : content.offsetByCodePoints(0, event.getStartMark().getColumn());
            boolean opens = line == first && !event.isPlain();
            boolean closes = line == last && (event.isSQuoted() || event.isDQuoted());
            lines.add(content.substring(start + (opens ? 1 : 0), end - (closes ? 1 : 0)));
        }
        return lines;
    }

    private YamlNode collection(CollectionStartEvent start) {
        reportTag(start.getTag(), start);
        if (++depth > DEEPEST) {
            findings.report(FileCode.TOO_DEEP, span(start));
            skipCollection();
            depth--;
            return new YamlScalar("", ScalarStyle.PLAIN, span(start));
        }
        YamlNode node = start.is(Event.ID.MappingStart) ? mapping(start) : sequence(start);
        depth--;
        return node;
    }

    private void skipCollection() {
        for (int open = 1; open > 0; ) {
            Event event = parser.getEvent();
            boolean ends = event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd);
            open += event instanceof CollectionStartEvent ? 1 : ends ? -1 : 0;
        }
    }

    private YamlSequence sequence(CollectionStartEvent start) {
        List<YamlNode> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(parser.getEvent()));
        }
        Event end = parser.getEvent();
        return new YamlSequence(
                items, false, start.isFlow() ? span(start.getStartMark(), end.getEndMark()) : dash(start));
    }

    private SourceSpan dash(CollectionStartEvent start) {
        Mark at = start.getStartMark();
        int line = lineOf(at);
        return text.span(line, at.getColumn(), line, at.getColumn() + 1);
    }

    private YamlMapping mapping(CollectionStartEvent start) {
        MappingEntries entries = new MappingEntries(text, findings);
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            YamlNode key = node(parser.getEvent());
            YamlNode value = node(parser.getEvent());
            if (key instanceof YamlScalar name) {
                entries.add(new YamlEntry(name, value));
            } else {
                findings.report(FileCode.KEY_NOT_TEXT, key.span());
            }
        }
        Event end = parser.getEvent();
        SourceSpan whole = span(start.getStartMark(), end.getEndMark());
        boolean damaged = takeLost(lineOf(start.getStartMark()), lineOf(end.getEndMark()));
        return entries.mapping(damaged, start.isFlow() ? Optional.of(whole) : Optional.empty(), whole);
    }

    /** Whether lines of a mapping were lost; each is the loss of the innermost mapping only. */
    private boolean takeLost(int from, int to) {
        NavigableSet<Integer> within = lost.subSet(from, true, Math.max(from, to), false);
        boolean some = !within.isEmpty();
        within.clear();
        return some;
    }

    private void reportTag(@org.jspecify.annotations.Nullable String tag, Event event) {
        if (tag != null) {
            findings.report(FileCode.ANCHOR_OR_TAG, wordAt(event), tag);
        }
    }

    /** The first word of an event, such as an anchor. */
    private SourceSpan wordAt(Event event) {
        Mark start = event.getStartMark();
        String content = text.lines().line(lineOf(start));
        int from = content.offsetByCodePoints(0, start.getColumn());
        int end = content.indexOf(' ', from);
        int length = content.codePointCount(from, end < 0 ? content.length() : end);
        return text.span(lineOf(start), start.getColumn(), lineOf(start), start.getColumn() + length);
    }

    private int lineOf(Mark mark) {
        return Math.min(firstLine + mark.getLine(), text.lines().count() - 1);
    }

    private SourceSpan span(Event event) {
        return span(event.getStartMark(), event.getEndMark());
    }

    private SourceSpan span(Mark start, Mark end) {
        return text.span(lineOf(start), start.getColumn(), lineOf(end), end.getColumn());
    }
}
