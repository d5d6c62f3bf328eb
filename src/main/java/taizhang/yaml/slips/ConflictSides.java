package taizhang.yaml.slips;

import java.util.ArrayList;
import java.util.List;

/** The two or three versions that git left of some lines. */
record ConflictSides(TextLines lines) {
    static final char OURS = '<';
    static final char BASE = '|';
    static final char THEIRS = '=';

    /** The lines of a stretch as one side wrote them, marks left out. */
    List<String> side(char wanted, int from, int to) {
        List<String> kept = new ArrayList<>();
        char in = '>';
        for (int line = from; line < to; line++) {
            if (isMark(line)) {
                in = lines.line(line).charAt(0);
            } else if (in == '>' || in == wanted) {
                kept.add(lines.line(line));
            }
        }
        return kept;
    }

    boolean isMark(int line) {
        return isMark(line, OURS) || isMark(line, THEIRS) || isMark(line, '>') || isMark(line, BASE);
    }

    boolean isMark(int line, char c) {
        if (!lines.begins(line, c)) {
            return false;
        }
        String content = lines.line(line);
        if (content.length() < 7) {
            return false;
        }
        for (int i = 1; i < 7; i++) {
            if (content.charAt(i) != c) {
                return false;
            }
        }
        boolean named = c != '=' && content.length() > 7 && content.charAt(7) == ' ';
        return named || content.stripTrailing().length() == 7;
    }
}
