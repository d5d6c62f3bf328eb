package taizhang.yaml.slips;

import java.util.regex.Pattern;
import taizhang.diagnostic.FileCode;

/** Slips in unquoted texts. */
final class PlainScan {
    private static final String RESERVED = "@%*&!`,]}";
    private static final int SHOWN = 20;

    private static final String QUOTES = "“”‘’＂";

    /** A date, number, phone or code in Chinese quotes. */
    private static final Pattern QUOTED_CODE = Pattern.compile("[“”‘’＂][0-9A-Za-z０-９年月日.,:/ \\-]+[“”‘’＂]");

    private final Mending mending;
    private final YamlVocabulary vocabulary;
    private final TextLines lines;

    PlainScan(Mending mending, YamlVocabulary vocabulary) {
        this.mending = mending;
        this.vocabulary = vocabulary;
        this.lines = mending.lines();
    }

    /** Scans the first line of an unquoted text; the answer is whether it may go on. */
    OpenLevel.Value scan(int line, int at, String key) {
        String content = mending.line(line);
        char first = content.charAt(at);
        boolean alone = at + 1 == content.length() || Indentation.isWhite(content.charAt(at + 1));
        if (RESERVED.indexOf(first) >= 0 || (alone && "-?:".indexOf(first) >= 0)) {
            return reserved(line, at, key);
        }
        int end = endOfText(content, at);
        if (first == '#' || (end < content.stripTrailing().length() && vocabulary.isFreeText(key))) {
            int hash = first == '#' ? at : content.indexOf('#', end);
            mending.report(FileCode.TEXT_AFTER_HASH, line, hash, content.length(), key);
            mending.quote(line, at, content.stripTrailing().length());
            return OpenLevel.Value.MENDED;
        }
        int colon = colonIn(content, at, end);
        if (colon >= 0) {
            mending.report(FileCode.COLON_IN_TEXT, line, colon, colon + 1, key.isEmpty() ? "这一项" : key);
            mending.quote(line, at, end);
            return OpenLevel.Value.MENDED;
        }
        if (mendFullwidthMarks(line, at, end, key)) {
            return OpenLevel.Value.DONE;
        }
        char last = content.charAt(end - 1);
        boolean complete = !vocabulary.isFreeText(key) || isLast(line);
        if ((last == '，' || last == ',') && end - at > 1 && vocabulary.keys().contains(key) && complete) {
            trailingComma(line, end, key);
        }
        return OpenLevel.Value.TEXT;
    }

    /** Scans a further line of an unquoted text. */
    void scanMore(int line, int from, String key) {
        String content = mending.line(line);
        int end = endOfText(content, from);
        if (end < content.stripTrailing().length() && vocabulary.isFreeText(key)) {
            int hash = content.indexOf('#', end);
            mending.report(FileCode.TEXT_AFTER_HASH, line, hash, content.length(), key);
            mending.replace(line, hash, hash + 1, "＃");
        }
        int colon = colonIn(content, from, end);
        if (colon >= 0) {
            mending.report(FileCode.COLON_IN_TEXT, line, colon, colon + 1, key.isEmpty() ? "这一项" : key);
            mending.replace(line, colon, colon + 1, "：");
        }
    }

    /** Reports a text whose first character YAML keeps for itself, and quotes it. */
    OpenLevel.Value reserved(int line, int at, String key) {
        String content = mending.line(line);
        int end = vocabulary.isFreeText(key) ? content.stripTrailing().length() : endOfText(content, at);
        String text = content.substring(at, end);
        String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "……";
        mending.report(
                FileCode.RESERVED_START,
                line,
                at,
                end,
                key.isEmpty() ? "这一项" : key,
                text.substring(0, 1),
                shown.replace("'", "''"));
        mending.quote(line, at, end);
        return OpenLevel.Value.MENDED;
    }

    /** Reports a comma before {@code end}; a short value is read without it. */
    void trailingComma(int line, int end, String key) {
        mending.report(
                FileCode.TRAILING_COMMA,
                line,
                end - 1,
                end,
                key,
                mending.line(line).substring(end - 1, end));
        if (!vocabulary.isFreeText(key)) {
            mending.replace(line, end - 1, end, "");
        }
    }

    /** Where an unquoted text ends, before a comment and the space in front of it. */
    int endOfText(String content, int from) {
        int end = content.length();
        for (int i = from + 1; i < content.length(); i++) {
            if (content.charAt(i) == '#' && (content.charAt(i - 1) == ' ' || content.charAt(i - 1) == '\t')) {
                end = i;
                break;
            }
        }
        return Math.max(from, content.substring(0, end).stripTrailing().length());
    }

    /** Whether no line follows that may be more of the text. */
    private boolean isLast(int line) {
        int next = lines.nextWritten(line + 1);
        if (next == lines.count()) {
            return true;
        }
        String content = mending.line(next);
        LineHead head = LineHead.of(content, Indentation.of(content).chars(), vocabulary, false);
        return head.key().isPresent() || !head.dashes().isEmpty();
    }

    /** A half-width colon that YAML takes for the end of a key, or -1. */
    private static int colonIn(String content, int from, int end) {
        for (int i = from; i < end; i++) {
            if (content.charAt(i) == ':' && (i + 1 == end || content.charAt(i + 1) == ' ')) {
                return i;
            }
        }
        return -1;
    }

    private boolean mendFullwidthMarks(int line, int at, int end, String key) {
        String text = mending.line(line).substring(at, end);
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        if ((first == '｛' && last == '｝') || (first == '［' && last == '］')) {
            String half = first == '｛' ? "{…}" : "[…]";
            mending.report(FileCode.FULLWIDTH_BRACKET, line, at, at + 1, key, text.substring(0, 1), half);
            mending.replace(
                    line,
                    at,
                    end,
                    half.charAt(0)
                            + text.substring(1, text.length() - 1)
                                    .replace("，", ", ")
                                    .replace("、", first == '［' ? ", " : "、")
                                    .replace("：", ": ")
                            + half.charAt(2));
            return true;
        }
        if (QUOTES.indexOf(first) >= 0 && QUOTED_CODE.matcher(text).matches()) {
            mending.report(FileCode.CHINESE_QUOTES, line, at, end, "“" + key + "”的内容");
            mending.replace(line, at, at + 1, "\"");
            mending.replace(line, end - 1, end, "\"");
            return true;
        }
        return false;
    }
}
