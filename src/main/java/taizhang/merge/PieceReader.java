package taizhang.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;
import taizhang.load.LedgerKeys;
import taizhang.yaml.YamlEntry;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlReader;
import taizhang.yaml.YamlScalar;
import taizhang.yaml.YamlSequence;

/** Cuts a file into pieces along what YAML reads in it. */
final class PieceReader {
    private final List<String> lines;

    private PieceReader(List<String> lines) {
        this.lines = lines;
    }

    /** The pieces of a file; empty if it cannot be read whole, or would not be the same when put together again. */
    static Optional<Piece> read(SourceFile file, YamlReader reader) {
        Diagnostics findings = new Diagnostics();
        Optional<YamlNode> root = reader.read(file, findings);
        boolean torn = findings.sorted().stream().map(Diagnostic::code).anyMatch(LedgerKeys::isBeyondReading);
        if (root.isEmpty() || torn) {
            return Optional.empty();
        }
        String text = file.text().endsWith("\n") ? file.text() : file.text() + "\n";
        List<String> lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
        Piece piece = new PieceReader(lines).file(root.orElseThrow());
        return PieceWriter.text(piece).equals(text) ? Optional.of(piece) : Optional.empty();
    }

    private Piece file(YamlNode root) {
        return piece("", root, new Range(0, 0, lines.size(), 0));
    }

    /**
     * Some lines.
     *
     * @param lead the first, with comments above
     * @param from where the piece itself begins
     * @param to behind its last
     * @param column how many blanks stand to the left of it
     */
    private record Range(int lead, int from, int to, int column) {}

    private Piece piece(String key, YamlNode value, Range at) {
        boolean flow = isFlow(value);
        List<Piece> parts = switch (value) {
            case YamlMapping fields when !flow -> fields(fields, at);
            case YamlSequence list when !flow -> items(list, at);
            default -> List.of();
        };
        if (parts.isEmpty()) {
            return whole(Piece.Kind.TEXT, key, value, at);
        }
        int column = columnOf(value);
        Piece.Kind kind = value instanceof YamlMapping ? Piece.Kind.FIELDS : Piece.Kind.LIST;
        int headEnd = parts.getFirst().line() - 1 - parts.getFirst().lead().size();
        return new Piece(
                kind,
                key,
                at.from() + 1,
                cut(at.lead(), at.from(), at.column()),
                cut(at.from(), headEnd, at.column()),
                column - at.column(),
                parts,
                said(value));
    }

    private Piece whole(Piece.Kind kind, String key, YamlNode value, Range at) {
        return new Piece(
                kind,
                key,
                at.from() + 1,
                cut(at.lead(), at.from(), at.column()),
                cut(at.from(), at.to(), at.column()),
                0,
                List.of(),
                said(value));
    }

    private List<Piece> fields(YamlMapping mapping, Range at) {
        List<SourceSpan> spans =
                mapping.entries().stream().map(entry -> entry.key().span()).toList();
        List<Range> ranges = ranges(spans, at);
        if (ranges.isEmpty() || mapping.damaged()) {
            return List.of();
        }
        List<Piece> parts = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            YamlEntry entry = mapping.entries().get(i);
            parts.add(piece(entry.key().text(), entry.value(), ranges.get(i)));
        }
        return parts;
    }

    private List<Piece> items(YamlSequence list, Range at) {
        List<SourceSpan> dashes = new ArrayList<>();
        for (YamlNode item : list.items()) {
            Optional<SourceSpan> dash = dash(item.span());
            if (dash.isEmpty()) {
                return List.of();
            }
            dashes.add(dash.orElseThrow());
        }
        List<Range> ranges = ranges(dashes, at);
        if (ranges.isEmpty() || list.damaged()) {
            return List.of();
        }
        List<Piece> parts = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            parts.add(item(list.items().get(i), ranges.get(i)));
        }
        return Identity.keyed(parts);
    }

    private Piece item(YamlNode item, Range at) {
        if (!(item instanceof YamlMapping mapping) || isFlow(item)) {
            return whole(Piece.Kind.ITEM, "", item, at);
        }
        List<Piece> parts = fields(mapping, new Range(at.from(), at.from(), at.to(), at.column()));
        return parts.isEmpty()
                ? whole(Piece.Kind.ITEM, "", item, at)
                : new Piece(
                        Piece.Kind.RECORD,
                        "",
                        at.from() + 1,
                        cut(at.lead(), at.from(), at.column()),
                        List.of(),
                        columnOf(item) - at.column(),
                        parts,
                        said(item));
    }

    /** Where a dash stands before an item; empty if not on the same line. */
    private Optional<SourceSpan> dash(SourceSpan item) {
        String line = lines.get(item.line() - 1);
        String before = line.substring(0, Math.min(line.length(), item.column() - 1));
        int at = before.indexOf('-');
        return at >= 0
                        && before.substring(0, at).isBlank()
                        && before.substring(at + 1).isBlank()
                ? Optional.of(new SourceSpan(item.file(), item.line(), at + 1, 1))
                : Optional.empty();
    }

    /** The lines of each of some neighbours; none if two stand on one line or not one below another. */
    private List<Range> ranges(List<SourceSpan> spans, Range at) {
        List<Integer> leads = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            SourceSpan span = spans.get(i);
            int above = i == 0 ? at.from() : spans.get(i - 1).line();
            if (span.column() != spans.getFirst().column() || (i > 0 && span.line() <= above)) {
                return List.of();
            }
            leads.add(lead(span.line() - 1, Math.min(above, span.line() - 1), span.column() - 1));
        }
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            int end = i + 1 < spans.size() ? leads.get(i + 1) : at.to();
            ranges.add(new Range(
                    leads.get(i), spans.get(i).line() - 1, end, spans.get(i).column() - 1));
        }
        return ranges;
    }

    /** The first of the comment lines that stand directly above a line, in its column or to the left of it. */
    private int lead(int line, int above, int column) {
        int first = line;
        while (first > above) {
            String text = lines.get(first - 1);
            int at = text.length() - text.stripLeading().length();
            if (at > column || !text.startsWith("#", at)) {
                break;
            }
            first--;
        }
        return first;
    }

    private List<String> cut(int from, int to, int column) {
        List<String> cut = new ArrayList<>();
        for (int i = from; i < to; i++) {
            cut.add(cut(lines.get(i), column));
        }
        return cut;
    }

    private static String cut(String line, int column) {
        String left = line.substring(0, Math.min(column, line.length()));
        boolean dashOnly = left.length() == column && left.replace('-', ' ').isBlank() && left.indexOf('-') >= 0;
        boolean reaches = left.length() == column && left.chars().allMatch(c -> c == ' ') && line.length() > column;
        return reaches || dashOnly ? line.substring(column) : Piece.AS_IT_STANDS + line;
    }

    private boolean isFlow(YamlNode node) {
        if (node instanceof YamlScalar) {
            return true;
        }
        String line = lines.get(node.span().line() - 1);
        int at = node.span().column() - 1;
        return at < line.length() && (line.charAt(at) == '{' || line.charAt(at) == '[');
    }

    private int columnOf(YamlNode block) {
        return block instanceof YamlSequence list
                ? dash(list.items().getFirst().span()).orElseThrow().column() - 1
                : block.span().column() - 1;
    }

    private static String said(YamlNode node) {
        return switch (node) {
            case YamlScalar text -> text.text().strip();
            case YamlSequence list ->
                list.items().stream().map(PieceReader::said).collect(Collectors.joining("、", "[", "]"));
            case YamlMapping fields ->
                fields.entries().stream()
                        .map(entry -> entry.key().text() + ": " + said(entry.value()))
                        .collect(Collectors.joining("，", "{", "}"));
        };
    }
}
