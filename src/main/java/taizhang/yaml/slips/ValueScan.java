package taizhang.yaml.slips;

import java.util.Optional;
import taizhang.diagnostic.FileCode;

/** Slips in what follows a key or a dash. */
final class ValueScan {
    private final Mending mending;
    private final YamlVocabulary vocabulary;
    private final Brackets brackets;
    private final PlainScan plain;

    ValueScan(Mending mending, YamlVocabulary vocabulary) {
        this.mending = mending;
        this.vocabulary = vocabulary;
        this.brackets = new Brackets(mending);
        this.plain = new PlainScan(mending, vocabulary);
    }

    PlainScan plain() {
        return plain;
    }

    /**
     * Scans a value and marks its level accordingly.
     *
     * @param from behind the colon or dash
     * @param key the key it belongs to
     * @return the last line it takes
     */
    int scan(int line, int from, String key, OpenLevel level) {
        String content = mending.line(line);
        int at = LineHead.skipWhite(content, from);
        mendSpaces(line, from, at);
        if (at == content.length() || isComment(line, at, key)) {
            level.value = OpenLevel.Value.ABSENT;
            return line;
        }
        level.value = OpenLevel.Value.DONE;
        char first = content.charAt(at);
        return switch (first) {
            case '|', '>' -> block(line, at, key, level);
            case '"', '\'' -> quoted(line, at, level);
            case '[', '{' -> flow(line, at, key, level);
            default -> {
                level.value = plain.scan(line, at, key);
                yield line;
            }
        };
    }

    private void mendSpaces(int line, int from, int at) {
        String content = mending.line(line);
        for (int i = from; i < at && at < content.length(); i++) {
            char c = content.charAt(i);
            if (c == '\t') {
                mending.report(FileCode.TAB_INDENT, line, i, i + 1, "冒号或减号后面");
            } else if (c != ' ') {
                mending.report(FileCode.WIDE_SPACE_INDENT, line, i, i + 1, "冒号或减号后面", Indentation.nameOf(c));
            }
            if (c != ' ') {
                mending.replace(line, from, at, " ");
                return;
            }
        }
    }

    /** Whether only a comment follows; text that merely looks like one is reported and kept. */
    private boolean isComment(int line, int at, String key) {
        String content = mending.line(line);
        if (content.charAt(at) != '#') {
            return false;
        }
        boolean text = vocabulary.isFreeText(key)
                && at + 1 < content.length()
                && !Indentation.isWhite(content.charAt(at + 1))
                && content.charAt(at + 1) != '#';
        return !text;
    }

    private int block(int line, int at, String key, OpenLevel level) {
        String content = mending.line(line);
        int end = at + 1;
        while (end < content.length() && "+-0123456789".indexOf(content.charAt(end)) >= 0) {
            end++;
        }
        String rest = content.substring(end).strip();
        if (end - at > 3 || !(rest.isEmpty() || rest.startsWith("#"))) {
            level.value = plain.reserved(line, at, key);
            return line;
        }
        return new BlockText(mending, vocabulary).scan(line, level.deepest());
    }

    private int quoted(int line, int at, OpenLevel level) {
        Optional<CharPlace> end = brackets.endOfQuoted(line, at, level.deepest());
        String content = mending.line(line);
        if (end.isEmpty()) {
            mending.report(FileCode.UNCLOSED_QUOTE, line, at, at + 1, content.substring(at, at + 1));
            int to = content.stripTrailing().length();
            mending.replace(line, at, to, "'" + content.substring(at + 1, to).replace("'", "''") + "'");
            level.value = OpenLevel.Value.MENDED;
            return line;
        }
        CharPlace close = end.get();
        if (content.charAt(at) == '"') {
            escapes(line, at + 1, close);
        }
        rest(close).ifPresent(rest -> {
            String last = mending.line(close.line());
            mending.report(FileCode.TEXT_AFTER_QUOTE, close.line(), last.length() - rest.length(), last.length(), rest);
            if (close.line() == line) {
                mending.quote(line, at, last.length());
            } else {
                mending.replace(close.line(), close.at(), last.length(), "");
            }
        });
        return close.line();
    }

    private void escapes(int line, int from, CharPlace close) {
        for (int number = line; number <= close.line(); number++) {
            String content = mending.line(number);
            int end = number == close.line() ? close.at() - 1 : content.length() - 1;
            for (int i = number == line ? from : 0; i < end; i++) {
                if (content.charAt(i) == '\\') {
                    if ("0abtnvfre \"/\\N_LPxuU\t".indexOf(content.charAt(i + 1)) < 0) {
                        mending.report(FileCode.BAD_ESCAPE, number, i, i + 2, content.substring(i, i + 2));
                        mending.replace(number, i, i, "\\");
                    }
                    i++;
                }
            }
        }
    }

    private int flow(int line, int at, String key, OpenLevel level) {
        Brackets.Bounds bounds = brackets.boundsOf(line, at, level.deepest());
        if (bounds.unclosed().isPresent()) {
            return unclosed(line, at, bounds, level);
        }
        CharPlace close = bounds.end().orElseThrow();
        Optional<String> rest = rest(close);
        if (rest.isPresent()) {
            if (rest.get().equals("，") || rest.get().equals(",")) {
                plain.trailingComma(
                        close.line(), mending.line(close.line()).stripTrailing().length(), key);
            } else {
                level.value = plain.reserved(line, at, key);
                return line;
            }
        }
        new FlowScan(mending, vocabulary).scan(new CharPlace(line, at), close);
        return close.line();
    }

    private int unclosed(int line, int at, Brackets.Bounds bounds, OpenLevel level) {
        CharPlace open = bounds.unclosed().orElseThrow();
        if (bounds.isTooDeep()) {
            mending.report(FileCode.TOO_DEEP, open.line(), open.at(), open.at() + 1);
        } else {
            String bracket = mending.line(open.line()).substring(open.at(), open.at() + 1);
            String missing = bounds.missing().substring(0, 1);
            mending.report(FileCode.UNCLOSED_BRACKET, open.line(), open.at(), open.at() + 1, bracket, missing);
        }
        mending.quote(line, at, plain.endOfText(mending.line(line), at));
        level.value = OpenLevel.Value.MENDED;
        return line;
    }

    /** What stands behind a closing quote or bracket and is no comment. */
    private Optional<String> rest(CharPlace close) {
        String content = mending.line(close.line());
        String rest = content.substring(close.at()).stripLeading();
        boolean comment = rest.startsWith("#") && content.length() - rest.length() > close.at();
        return rest.isEmpty() || comment ? Optional.empty() : Optional.of(rest);
    }
}
