package taizhang.merge;

import java.util.ArrayList;
import java.util.List;

/** Puts pieces together again. */
final class PieceWriter {
    private PieceWriter() {}

    /** The text of a file. */
    static String text(Piece file) {
        StringBuilder text = new StringBuilder();
        for (String line : all(file)) {
            text.append(line.startsWith(Piece.AS_IT_STANDS) ? line.substring(1) : line)
                    .append('\n');
        }
        return text.toString();
    }

    /** The lines of a piece from its own column on, without the comments above it. */
    static List<String> lines(Piece piece) {
        List<String> lines = new ArrayList<>(piece.head());
        int begun = lines.size();
        for (Piece part : piece.parts()) {
            for (String line : all(part)) {
                lines.add(indented(line, piece.indent()));
            }
        }
        if (piece.kind() == Piece.Kind.RECORD) {
            dash(lines, begun);
        }
        return lines;
    }

    private static List<String> all(Piece piece) {
        List<String> lines = new ArrayList<>(piece.lead());
        lines.addAll(lines(piece));
        return lines;
    }

    private static String indented(String line, int by) {
        return line.startsWith(Piece.AS_IT_STANDS) ? line : " ".repeat(by) + line;
    }

    private static void dash(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.startsWith(Piece.AS_IT_STANDS)
                    && !line.isBlank()
                    && !line.stripLeading().startsWith("#")) {
                lines.set(i, "-" + line.substring(1));
                return;
            }
        }
    }
}
