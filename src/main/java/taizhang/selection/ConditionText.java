package taizhang.selection;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a condition as it is read, from left to right; full-width signs count as half-width ones, but in values. */
final class ConditionText {
    /** Marks that belong together; who types fast opens with the one that closes, too. */
    private static final List<String> QUOTES = List.of("“”", "‘’", "\"", "'", "「」", "『』");

    private static final Pattern AND = Pattern.compile("并且|而且|且|&&?|(?i:and)(?![A-Za-z0-9])");
    private static final Pattern OR = Pattern.compile("或者|或|\\|\\|?|(?i:or)(?![A-Za-z0-9])");
    private static final Pattern NOT = Pattern.compile("不是|非|!(?!=)|(?i:not)(?![A-Za-z0-9])");
    private static final Pattern CONNECTOR = Pattern.compile("并且|而且|或者|且|或");
    private static final String SEPARATORS = "、，,;";
    private static final String ENDS = " \t\n()" + SEPARATORS + "&|";
    private static final String SIGNS = "=!<>≠≤≥≦≧";

    private final String written;
    private final String text;
    private int at;

    ConditionText(String written) {
        this.written = written;
        StringBuilder half = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean sign = c > 0xFF00 && c < 0xFF5F && c != '，';
            half.append(c == '　' || c == '\u00A0' ? ' ' : sign ? (char) (c - 0xFEE0) : c);
        }
        this.text = half.toString();
        skip();
    }

    int at() {
        return at;
    }

    void back(int to) {
        at = to;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    boolean takeAnd() {
        return take(AND);
    }

    boolean takeOr() {
        return take(OR);
    }

    boolean takeNot() {
        return take(NOT);
    }

    boolean take(char sign) {
        boolean there = at < text.length() && text.charAt(at) == sign;
        if (there) {
            at++;
            skip();
        }
        return there;
    }

    void skipSeparators() {
        boolean more = takeSeparator();
        while (more) {
            more = takeSeparator();
        }
    }

    boolean takeSeparator() {
        boolean there = at < text.length() && SEPARATORS.indexOf(text.charAt(at)) >= 0;
        if (there) {
            at++;
            skip();
        }
        return there;
    }

    private boolean take(Pattern word) {
        Matcher found = word.matcher(text).region(at, text.length());
        boolean there = found.lookingAt();
        if (there) {
            at = found.end();
            skip();
        }
        return there;
    }

    /** Takes the name of a field, if a comparison stands behind it. */
    Optional<Field> takeField(Fields fields) {
        Optional<String> name = fields.nameAt(text, at);
        int start = at;
        if (name.isPresent()) {
            at += name.get().length();
            skip();
            if (Comparison.wordAt(text, at).isPresent()) {
                return name.map(fields.byName()::get);
            }
        }
        at = start;
        return Optional.empty();
    }

    Optional<Comparison> takeComparison() {
        Optional<String> word = Comparison.wordAt(text, at);
        word.ifPresent(found -> {
            at += found.length();
            skip();
        });
        return word.map(Comparison::of);
    }

    /** Takes a word for how a problem stands, if nothing else follows in the same breath. */
    Optional<Condition> takeStanding() {
        Optional<String> word = StandingWords.wordAt(text, at);
        if (word.isEmpty() || !isBoundary(at + word.get().length())) {
            return Optional.empty();
        }
        at += word.get().length();
        skip();
        return word.map(StandingWords.words()::get);
    }

    private boolean isBoundary(int place) {
        return place >= text.length()
                || ENDS.indexOf(text.charAt(place)) >= 0
                || AND.matcher(text).region(place, text.length()).lookingAt()
                || OR.matcher(text).region(place, text.length()).lookingAt();
    }

    /** Whether what comes next is no further value of a field but a condition of its own. */
    boolean isCondition(Field field, Fields fields) {
        int start = at;
        boolean value = field.knows(takeValue(field).words());
        at = start;
        takeNot();
        boolean condition =
                !value && (takeField(fields).isPresent() || takeStanding().isPresent());
        at = start;
        return condition;
    }

    /** What is written in a stretch without blanks, brackets and comparisons; "" where there is none. */
    String takeWord() {
        int start = at;
        while (at < text.length()
                && ENDS.indexOf(text.charAt(at)) < 0
                && SIGNS.indexOf(text.charAt(at)) < 0
                && !(at > start
                        && CONNECTOR.matcher(text).region(at, text.length()).lookingAt())) {
            at++;
        }
        String word = text.substring(start, at);
        skip();
        return word;
    }

    /**
     * A value.
     *
     * @param words what it says
     * @param end where it ends
     * @param quoted whether in quotation marks, so that it means nothing but its words
     */
    record Written(String words, int end, boolean quoted) {}

    /** Takes a value of a field; one that is not quoted ends at a blank, a bracket, a separator, or 且 or 或. */
    Written takeValue(Field field) {
        int close = closingQuote();
        if (close > 0) {
            return taken(at + 1, close, close + 1, true);
        }
        int end = runEnd(field instanceof AmountField);
        int best = end;
        List<Integer> connectors = CONNECTOR
                .matcher(text)
                .region(at, end)
                .results()
                .map(found -> found.start())
                .filter(start -> start > at)
                .toList();
        if (!connectors.isEmpty() && !field.knows(written.substring(at, end))) {
            best = connectors.reversed().stream()
                    .filter(start -> field.knows(written.substring(at, start)))
                    .findFirst()
                    .orElse(connectors.getFirst());
        }
        return taken(at, best, best, false);
    }

    /** Where the marks close that open here; -1 if none do. */
    private int closingQuote() {
        char first = at < text.length() ? text.charAt(at) : ' ';
        Optional<String> marks =
                QUOTES.stream().filter(pair -> pair.indexOf(first) >= 0).findFirst();
        int close = at + 1;
        while (marks.isPresent() && close < text.length() && marks.get().indexOf(text.charAt(close)) < 0) {
            close++;
        }
        return marks.isPresent() && close < text.length() ? close : -1;
    }

    private Written taken(int from, int to, int next, boolean quoted) {
        at = next;
        skip();
        return new Written(written.substring(from, to), next, quoted);
    }

    /** The end of a stretch without blanks and separators; a bracket within it, as in 张某（上庄村）, belongs to it. */
    private int runEnd(boolean ofNumber) {
        int end = at;
        while (end < text.length()) {
            char c = text.charAt(end);
            int close = c == '(' && end > at ? text.indexOf(')', end) : -1;
            boolean thousands = ofNumber
                    && c == ','
                    && end + 1 < text.length()
                    && Character.isDigit(text.charAt(end - (end > at ? 1 : 0)))
                    && Character.isDigit(text.charAt(end + 1));
            if (close > 0) {
                end = close + 1;
            } else if (thousands || ENDS.indexOf(c) < 0) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }
}
