package taizhang.yaml.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.yaml.slips.LineHead.Key.Colon;

/**
 * What a line of block structure begins with: dashes of list items, then perhaps a key.
 *
 * @param dashes where the dashes stand, in chars
 * @param from where what follows them begins
 * @param key the key there, if there is one
 */
record LineHead(List<Dash> dashes, int from, Optional<Key> key) {
    /** No key is longer; a colon farther along a line is looked at only where YAML takes it for one. */
    static final int LONGEST = 200;

    private static final String SENTENCE = "，。；！？、";

    private static final String WRONG_DASHES = "－—–―•·●−";

    /**
     * A dash.
     *
     * @param at where it stands
     * @param plain whether it is YAML's own dash
     * @param spaced whether a space follows
     */
    record Dash(int at, boolean plain, boolean spaced) {}

    /**
     * A key.
     *
     * @param name the key
     * @param from its first char
     * @param to behind its last
     * @param at where its colon stands
     * @param colon how the colon was written
     */
    record Key(String name, int from, int to, int at, Colon colon) {
        /** How a colon was written. */
        enum Colon {
            GOOD,
            FULLWIDTH,
            WITHOUT_SPACE,
            MISSING
        }
    }

    /**
     * The head of a line.
     *
     * @param start the first char that is no white space
     * @param keyPlace whether only a key can stand there
     */
    static LineHead of(String line, int start, YamlVocabulary vocabulary, boolean keyPlace) {
        List<Dash> dashes = new ArrayList<>();
        int at = start;
        while (at < line.length()) {
            boolean plain = line.charAt(at) == '-';
            boolean spaced = at + 1 == line.length() || Indentation.isWhite(line.charAt(at + 1));
            int next = skipWhite(line, at + 1);
            if (!(plain && spaced)) {
                boolean dash = plain || WRONG_DASHES.indexOf(line.charAt(at)) >= 0;
                if (!dash
                        || key(line, next, vocabulary, false)
                                .filter(k -> vocabulary.isKey(k.name()))
                                .isEmpty()) {
                    break;
                }
            }
            dashes.add(new Dash(at, plain, spaced));
            at = next;
        }
        return new LineHead(dashes, at, key(line, at, vocabulary, keyPlace));
    }

    /** The key that begins at a char, if one does. */
    static Optional<Key> key(String line, int from, YamlVocabulary vocabulary, boolean keyPlace) {
        if (from >= line.length() || "[{#|>".indexOf(line.charAt(from)) >= 0) {
            return Optional.empty();
        }
        char first = line.charAt(from);
        if (first == '"' || first == '\'') {
            return quotedKey(line, from);
        }
        boolean sentence = false;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '#' && line.charAt(Math.max(from, i - 1)) == ' ') {
                return Optional.empty();
            }
            boolean tooLong = i - from > LONGEST;
            if (tooLong && sentence) {
                return Optional.empty();
            }
            sentence |= SENTENCE.indexOf(c) >= 0;
            boolean ends = c == ':' && (i + 1 == line.length() || Indentation.isWhite(line.charAt(i + 1)));
            if ((c == ':' || c == '：') && (!tooLong || ends)) {
                String name = line.substring(from, i).strip();
                Optional<Colon> colon = colon(line, i, name, vocabulary, keyPlace);
                if (colon.isPresent()) {
                    return Optional.of(new Key(name, from, from + name.length(), i, colon.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Colon> colon(
            String line, int at, String name, YamlVocabulary vocabulary, boolean keyPlace) {
        boolean known = vocabulary.isKey(name);
        if (line.charAt(at) == ':') {
            boolean spaced = at + 1 == line.length() || Indentation.isWhite(line.charAt(at + 1));
            if (spaced) {
                return known || !isSentence(name) ? Optional.of(Colon.GOOD) : Optional.empty();
            }
            return known ? Optional.of(Colon.WITHOUT_SPACE) : Optional.empty();
        }
        return known || (keyPlace && isWord(name)) ? Optional.of(Colon.FULLWIDTH) : Optional.empty();
    }

    private static Optional<Key> quotedKey(String line, int from) {
        int end = line.indexOf(line.charAt(from), from + 1);
        if (end < 0) {
            return Optional.empty();
        }
        int colon = skipWhite(line, end + 1);
        boolean key = colon < line.length()
                && line.charAt(colon) == ':'
                && (colon + 1 == line.length() || Indentation.isWhite(line.charAt(colon + 1)));
        return key
                ? Optional.of(new Key(line.substring(from + 1, end), from, end + 1, colon, Colon.GOOD))
                : Optional.empty();
    }

    /** Whether a text could be a key nobody told us of. */
    static boolean isWord(String text) {
        return !text.isEmpty() && text.length() <= 12 && text.codePoints().allMatch(Character::isLetterOrDigit);
    }

    private static boolean isSentence(String text) {
        return text.chars().anyMatch(c -> SENTENCE.indexOf(c) >= 0);
    }

    static int skipWhite(String line, int from) {
        int at = from;
        while (at < line.length() && Indentation.isWhite(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
