package taizhang.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import taizhang.diagnostic.Checked;
import taizhang.diagnostic.Diagnostics;
import taizhang.document.BlankLines;
import taizhang.document.Block;
import taizhang.document.Cell;
import taizhang.document.Document;
import taizhang.document.Heading;
import taizhang.document.InfoLine;
import taizhang.document.OfficialBlock;
import taizhang.document.PageBreak;
import taizhang.document.Paragraph;
import taizhang.document.Row;
import taizhang.document.Section;
import taizhang.document.SignOff;
import taizhang.document.Table;
import taizhang.document.Title;
import taizhang.document.Underline;

/** Writes a paper as plain text, one line for each block and table row: for comparing papers by eye and in tests. */
public final class TextWriter implements DocumentWriter {
    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public Checked<Written> write(Document document, OutputStream out) throws IOException {
        out.write(textOf(document).getBytes(StandardCharsets.UTF_8));
        return Checked.of(new Written(document.sections().size()), new Diagnostics());
    }

    /** The paper as text; each line ends with a line feed. */
    public static String textOf(Document document) {
        List<String> lines = new ArrayList<>();
        for (Section section : document.sections()) {
            section.blocks().forEach(block -> lines.addAll(linesOf(block)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> linesOf(Block block) {
        return switch (block) {
            case Title title -> List.of(oneLine(title.text()));
            case InfoLine line -> List.of(joined(List.of(line.left(), line.centre(), line.right())));
            case Heading heading -> List.of(oneLine(heading.text()));
            case Paragraph paragraph -> List.of(oneLine(paragraph.text()));
            case Table table -> linesOf(table);
            case SignOff signOff -> List.of(joined(signOff.items()));
            case OfficialBlock official ->
                official.lines().stream().map(TextWriter::joined).toList();
            case PageBreak ignored -> List.of("");
            case BlankLines blank -> Collections.nCopies(blank.count(), "");
        };
    }

    private static List<String> linesOf(Table table) {
        List<String> lines = new ArrayList<>();
        table.head().forEach(row -> lines.add(lineOf(row)));
        table.body().forEach(row -> lines.add(lineOf(row)));
        return lines;
    }

    private static String lineOf(Row row) {
        String news = row.news().isEmpty() ? "" : "〔" + row.news() + "〕";
        return news + joined(row.cells().stream().map(TextWriter::textOf).toList());
    }

    /** What is underlined stands between low lines. */
    private static String textOf(Cell cell) {
        StringBuilder text = new StringBuilder(cell.printed());
        for (Underline part : cell.underlines().reversed()) {
            text.insert(part.to(), '_').insert(part.from(), '_');
        }
        return text.toString();
    }

    private static String joined(List<String> parts) {
        return String.join(" | ", parts.stream().map(TextWriter::oneLine).toList());
    }

    private static String oneLine(String text) {
        return text.replace("\n", "⏎");
    }
}
