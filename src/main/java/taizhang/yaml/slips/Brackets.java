package taizhang.yaml.slips;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Finds where quoted texts and flow collections end, on their own line or on deeper ones below it. */
final class Brackets {
    /** More brackets within brackets than any ledger needs; the parser takes ever longer for each. */
    private static final int DEEPEST = 30;

    private final Mending mending;
    private final TextLines lines;

    Brackets(Mending mending) {
        this.mending = mending;
        this.lines = mending.lines();
    }

    /**
     * Where a flow collection ends, or what is missing.
     *
     * @param end behind its last bracket; empty if brackets do not match
     * @param unclosed the innermost bracket that is not closed; empty if they match
     * @param missing the closing brackets that are missing, innermost first
     */
    record Bounds(Optional<CharPlace> end, Optional<CharPlace> unclosed, String missing) {
        boolean isTooDeep() {
            return missing.length() > DEEPEST;
        }
    }

    /** The end of the flow collection that begins at a char; lines below must stand deeper than the column. */
    Bounds boundsOf(int line, int at, int column) {
        Deque<CharPlace> open = new ArrayDeque<>();
        int from = at;
        for (int number = line; number < lines.count() && (number == line || goesOn(number, column)); number++) {
            String content = mending.line(number);
            boolean tokenStart = true;
            for (int i = from; i < content.length(); i++) {
                char c = content.charAt(i);
                if (c == '#' && i > 0 && Indentation.isWhite(content.charAt(i - 1))) {
                    break;
                }
                if ((c == '"' || c == '\'') && tokenStart) {
                    i = Math.max(i, endOnLine(content, i) - 1);
                } else if (c == '[' || c == '{') {
                    open.push(new CharPlace(number, i));
                    if (open.size() > DEEPEST) {
                        return unclosed(open);
                    }
                } else if (c == ']' || c == '}') {
                    CharPlace last = open.pop();
                    if (mending.line(last.line()).charAt(last.at()) != (c == ']' ? '[' : '{')) {
                        open.push(last);
                        return unclosed(open);
                    }
                    if (open.isEmpty()) {
                        return new Bounds(Optional.of(new CharPlace(number, i + 1)), Optional.empty(), "");
                    }
                }
                tokenStart = "[{,:：".indexOf(c) >= 0 || (tokenStart && Indentation.isWhite(c));
            }
            from = 0;
        }
        return unclosed(open);
    }

    private Bounds unclosed(Deque<CharPlace> open) {
        StringBuilder missing = new StringBuilder();
        for (CharPlace bracket : open) {
            missing.append(mending.line(bracket.line()).charAt(bracket.at()) == '[' ? ']' : '}');
        }
        return new Bounds(Optional.empty(), Optional.of(open.getFirst()), missing.toString());
    }

    /** Behind the closing quote of the text that begins at a quote; lines below must stand deeper than the column. */
    Optional<CharPlace> endOfQuoted(int line, int at, int column) {
        char quote = mending.line(line).charAt(at);
        int from = at + 1;
        for (int number = line; number < lines.count() && (number == line || goesOn(number, column)); number++) {
            int end = closing(mending.line(number), from, quote);
            if (end >= 0) {
                return Optional.of(new CharPlace(number, end + 1));
            }
            from = 0;
        }
        return Optional.empty();
    }

    /** Behind the closing quote on the same line, or the char itself if there is none. */
    static int endOnLine(String content, int at) {
        int end = closing(content, at + 1, content.charAt(at));
        return end < 0 ? at : end + 1;
    }

    private static int closing(String content, int from, char quote) {
        for (int i = from; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c == '\\' && quote == '"') {
                i++;
            } else if (c == quote) {
                boolean doubled = quote == '\'' && i + 1 < content.length() && content.charAt(i + 1) == quote;
                if (!doubled) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private boolean goesOn(int number, int column) {
        String content = mending.line(number);
        Indentation indentation = Indentation.of(content);
        boolean blank = indentation.chars() == content.length();
        boolean closes = !blank && "]}".indexOf(content.charAt(indentation.chars())) >= 0;
        return blank || closes || indentation.columns() > column;
    }
}
