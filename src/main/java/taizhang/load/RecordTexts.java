package taizhang.load;

import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a file into its records, where that is safe, so that each can be read by itself. */
final class RecordTexts {
    private RecordTexts() {}

    /**
     * The text of each record, each a file of its own; the whole text alone if it is not a list of records whose dashes
     * stand one below another with nothing else as far to the left.
     */
    static List<String> of(String text) {
        int start = firstDash(text);
        if (start < 0) {
            return List.of(text);
        }
        int indent = start - (text.lastIndexOf('\n', start - 1) + 1);
        List<String> parts = new ArrayList<>();
        int begun = start - indent;
        for (int line = nextLine(text, begun); line < text.length(); line = nextLine(text, line)) {
            int at = firstInk(text, line);
            if (at >= text.length() || text.charAt(at) == '\n' || at - line > indent) {
                continue;
            }
            if (at - line == indent && isDash(text, at)) {
                parts.add(text.substring(begun, line));
                begun = line;
            } else if (text.charAt(at) != '#') {
                return List.of(text);
            }
        }
        parts.add(text.substring(begun));
        return parts;
    }

    /** Offset of the dash of the first item behind 问题, or of a bare list; -1 if the file does not begin so. */
    private static int firstDash(String text) {
        boolean head = false;
        for (int line = 0; line < text.length(); line = nextLine(text, line)) {
            int at = firstInk(text, line);
            if (at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '#') {
                continue;
            }
            if (isDash(text, at)) {
                return at;
            }
            boolean isHead = at == line
                    && text.substring(line, nextLine(text, line)).strip().equals("问题:");
            if (head || !isHead) {
                return -1;
            }
            head = true;
        }
        return -1;
    }

    private static boolean isDash(String text, int at) {
        return text.charAt(at) == '-' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    }

    private static int firstInk(String text, int line) {
        int at = line;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static int nextLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }
}
