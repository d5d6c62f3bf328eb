package taizhang.yaml.slips;

import java.util.ArrayDeque;
import java.util.Deque;
import taizhang.diagnostic.FileCode;

/**
 * Slips within brackets and braces: full-width commas and colons, colons without a space, texts cut at a comma. One
 * scan for each flow collection whose brackets match.
 */
final class FlowScan {
    private final Mending mending;
    private final YamlVocabulary vocabulary;
    private final Deque<Opened> open = new ArrayDeque<>();
    private int line;
    private String content = "";

    /** A collection that is open, and how far it is read. */
    private static final class Opened {
        final boolean list;
        boolean valueNext;
        boolean afterComma;
        boolean reported;

        /** Where the last plain value stands, or -1: it may turn out to be cut at a comma. */
        int lastFrom = -1;

        /** Where the text ends that was cut at commas and is to be put together again, or -1. */
        int cutTo = -1;

        Opened(boolean list) {
            this.list = list;
        }
    }

    FlowScan(Mending mending, YamlVocabulary vocabulary) {
        this.mending = mending;
        this.vocabulary = vocabulary;
    }

    /** Scans from an opening bracket to behind its closing one. */
    void scan(CharPlace start, CharPlace end) {
        for (line = start.line(); line <= end.line(); line++) {
            content = mending.line(line);
            int at = line == start.line() ? start.at() : 0;
            int stop = line == end.line() ? end.at() : content.length();
            while (at < stop) {
                at = step(at, stop);
            }
            open.forEach(collection -> {
                endOfCut(collection);
                collection.lastFrom = -1;
            });
        }
    }

    private int step(int at, int stop) {
        char c = content.charAt(at);
        switch (c) {
            case '[', '{' -> {
                endOfCut(innermost());
                open.push(new Opened(c == '['));
                return at + 1;
            }
            case ']', '}' -> {
                endOfCut(open.pop());
                closed();
                return at + 1;
            }
            case ',' -> {
                innermost().afterComma = true;
                innermost().valueNext = false;
                return at + 1;
            }
            case '"', '\'' -> {
                int end = Brackets.endOnLine(content, at);
                if (end > at) {
                    closed();
                    return end;
                }
            }
            case ':' -> {
                innermost().valueNext = true;
                return at + 1;
            }
            case '#' -> {
                return stop;
            }
            default -> {
                if (Indentation.isWhite(c)) {
                    return at + 1;
                }
            }
        }
        return plain(at, stop);
    }

    private Opened innermost() {
        return open.isEmpty() ? new Opened(true) : open.getFirst();
    }

    /** Quotes a value with all the pieces that commas cut from it: once, however many they are. */
    private void endOfCut(Opened collection) {
        if (collection.cutTo >= 0) {
            mending.quote(line, collection.lastFrom, collection.cutTo);
        }
        collection.cutTo = -1;
    }

    private void closed() {
        endOfCut(innermost());
        innermost().lastFrom = -1;
        innermost().afterComma = false;
    }

    /** An unquoted text up to the mark that ends it; the answer is where to go on. */
    private int plain(int from, int stop) {
        int end = endOfPlain(from, stop);
        int to = from + content.substring(from, end).stripTrailing().length();
        boolean endsAtColon = end < stop && content.charAt(end) == ':';
        Opened now = innermost();
        if (now.list) {
            return item(from, to, end);
        }
        return now.valueNext ? value(from, to, end) : endsAtColon ? keyBefore(end) : entry(from, to, end);
    }

    private int endOfPlain(int from, int stop) {
        int end = from + 1;
        while (end < stop && ",[]{}".indexOf(content.charAt(end)) < 0) {
            char c = content.charAt(end);
            char next = end + 1 < content.length() ? content.charAt(end + 1) : ' ';
            if (c == ':' && (Indentation.isWhite(next) || ",[]{}".indexOf(next) >= 0)) {
                break;
            }
            if (c == '#' && Indentation.isWhite(content.charAt(end - 1))) {
                break;
            }
            end++;
        }
        return end;
    }

    private int item(int from, int to, int end) {
        for (int i = from; i < to; i++) {
            char c = content.charAt(i);
            if (c == '，' || c == '、' || c == '；') {
                if (!innermost().reported) {
                    mending.report(FileCode.FULLWIDTH_COMMA_IN_LIST, line, i, i + 1, String.valueOf(c));
                }
                innermost().reported = true;
                mending.replace(line, i, i + 1, ", ");
            }
        }
        return end;
    }

    private int keyBefore(int colon) {
        innermost().afterComma = false;
        return colon;
    }

    /** A value; a full-width comma in it may have been meant to part it from the next key. */
    private int value(int from, int to, int end) {
        int comma = from;
        while (comma < to && !(content.charAt(comma) == '，' && keyFollows(comma + 1))) {
            comma++;
        }
        Opened now = innermost();
        endOfCut(now);
        now.lastFrom = from;
        now.valueNext = false;
        now.afterComma = false;
        if (comma >= to) {
            return end;
        }
        int next = LineHead.skipWhite(content, comma + 1);
        mending.report(FileCode.FULLWIDTH_COMMA_IN_BRACES, line, comma, comma + 1, nameAt(next));
        mending.replace(line, comma, comma + 1, ", ");
        return next;
    }

    /** A text where a key should be. */
    private int entry(int from, int to, int end) {
        Opened now = innermost();
        int colon = endOfName(from);
        if (colon >= 0 && colon < to) {
            endOfCut(now);
            String name = content.substring(from, colon);
            boolean wide = content.charAt(colon) == '：';
            if (wide) {
                mending.report(FileCode.FULLWIDTH_COLON, line, colon, colon + 1, name);
            } else {
                String rest = content.substring(colon + 1, to);
                int comma = rest.indexOf('，');
                String value = comma < 0 ? rest : rest.substring(0, comma);
                mending.report(FileCode.COLON_WITHOUT_SPACE, line, colon, colon + 1, name, value);
            }
            mending.replace(line, colon, colon + 1, ": ");
            now.valueNext = true;
            now.afterComma = false;
            return colon + 1;
        }
        if (now.afterComma && now.lastFrom >= 0) {
            if (now.cutTo < 0) {
                String whole = content.substring(now.lastFrom, to);
                mending.report(FileCode.CUT_AT_COMMA, line, now.lastFrom, to, whole, content.substring(from, to));
            }
            now.cutTo = to;
        }
        now.afterComma = false;
        return end;
    }

    private boolean keyFollows(int from) {
        int at = LineHead.skipWhite(content, from);
        return endOfName(at) > at;
    }

    private String nameAt(int from) {
        return content.substring(from, endOfName(from));
    }

    /** Behind the key at a char that has a colon of any kind behind it, or -1 if none begins there. */
    private int endOfName(int from) {
        for (int i = from; i < content.length() && i - from <= LineHead.LONGEST; i++) {
            char c = content.charAt(i);
            if (c == ':' || c == '：') {
                String name = content.substring(from, i).strip();
                boolean key = vocabulary.isKey(name) || (c == '：' && !innermost().list && LineHead.isWord(name));
                return key ? i : -1;
            }
            if (",[]{}".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }
}
