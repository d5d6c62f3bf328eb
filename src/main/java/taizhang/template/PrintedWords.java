package taizhang.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words a template prints whatever the ledger says, each character with its place: tags leave no gap, an
 * interpolation of literals is what it prints, any other is one unknown sign.
 */
final class PrintedWords {
    static final String UNKNOWN = "\uFFFC";

    private static final Pattern NESTED = Pattern.compile("\\$\\{\\s*(?:[\"']([^\"'$]*)[\"']|([0-9.]+))\\s*\\}");
    private static final Pattern REFERENCE = Pattern.compile("&#(?:x([0-9A-Fa-f]{1,4})|([0-9]{1,5}));");
    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]*[1-9１-９][0-9０-９]*");

    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> constants = new HashMap<>();
    private int[] places = new int[256];

    private PrintedWords() {}

    static PrintedWords of(String template, List<TemplatePiece> pieces) {
        PrintedWords words = new PrintedWords();
        GivenDigits given = new GivenDigits(template, pieces);
        pieces.forEach(words::define);
        words.constants.putAll(given.names());
        int at = 0;
        for (TemplatePiece piece : pieces) {
            if (piece.start() < at) {
                continue;
            }
            words.literal(template, at, piece.start());
            if (piece.kind() == TemplatePiece.Kind.INTERPOLATION) {
                words.add(words.printed(piece), piece.start(), false);
            }
            at = Math.min(piece.end(), template.length());
        }
        words.literal(template, at, template.length());
        return words;
    }

    String text() {
        return text.toString();
    }

    /** Where in the template a character of the words stands. */
    int placeOf(int index) {
        return places[index];
    }

    boolean isConstant(TemplatePiece piece) {
        return constant(piece).isPresent();
    }

    /** {@code <#assign n = 12>}: what a name stands for throughout. */
    private void define(TemplatePiece piece) {
        List<TemplateToken> tokens = piece.tokens();
        boolean literal = (piece.name().equals("assign") || piece.name().equals("local"))
                && tokens.size() == 3
                && tokens.get(1).isSymbol("=")
                && isLiteral(tokens.get(2));
        if (literal) {
            constants.put(tokens.get(0).text(), plain(tokens.get(2).text()));
        }
    }

    private String printed(TemplatePiece piece) {
        return constant(piece)
                .orElseGet(() -> piece.tokens().stream()
                        .filter(token -> token.kind() == TemplateToken.Kind.STRING)
                        .map(TemplateToken::text)
                        .filter(word -> DIGITS.matcher(word).matches())
                        .findFirst()
                        .map(UNKNOWN::concat)
                        .orElse(UNKNOWN));
    }

    /** What an interpolation of literals and constants prints; functions of them are taken for what they are given. */
    private Optional<String> constant(TemplatePiece piece) {
        StringBuilder printed = new StringBuilder();
        int inside = -1;
        boolean function = false;
        for (TemplateToken token : piece.tokens()) {
            if (token.start() < inside) {
                continue;
            }
            if (isLiteral(token)) {
                printed.append(plain(token.text()));
                inside = token.text().contains("${") ? token.end() : inside;
            } else if (token.isName() && !function) {
                if (!constants.containsKey(token.text())) {
                    return Optional.empty();
                }
                printed.append(constants.get(token.text()));
            }
            function = token.isSymbol("?");
        }
        return Optional.of(printed.toString());
    }

    private static boolean isLiteral(TemplateToken token) {
        return token.kind() == TemplateToken.Kind.STRING || token.kind() == TemplateToken.Kind.NUMBER;
    }

    /** A string with the literals that are interpolated in it; what else is interpolated is unknown. */
    private static String plain(String written) {
        String words = written;
        for (Matcher nested = NESTED.matcher(words); nested.find(); nested = NESTED.matcher(words)) {
            words = nested.replaceAll("$1$2");
        }
        int open = words.indexOf("${");
        return open < 0 ? words : words.substring(0, open) + UNKNOWN;
    }

    /** Words between tags without the comments among them. */
    private void literal(String template, int from, int to) {
        int at = from;
        while (at < to) {
            int comment = template.indexOf("<#--", at);
            int end = comment < 0 || comment >= to ? to : comment;
            plainly(template.substring(at, end), at);
            int close = end < to ? template.indexOf("-->", end) : -1;
            at = close < 0 ? to : Math.min(to, close + 3);
        }
    }

    /** Adds words as they are printed: a character written by its number is that character. */
    private void plainly(String words, int place) {
        Matcher reference = REFERENCE.matcher(words);
        int at = 0;
        while (reference.find()) {
            add(words.substring(at, reference.start()), place + at, true);
            int code = reference.group(1) == null
                    ? Integer.parseInt(reference.group(2))
                    : Integer.parseInt(reference.group(1), 16);
            add(Character.toString(code), place + reference.start(), false);
            at = reference.end();
        }
        add(words.substring(at), place + at, true);
    }

    private void add(String words, int place, boolean onward) {
        if (text.length() + words.length() > places.length) {
            places = java.util.Arrays.copyOf(places, 2 * (text.length() + words.length()));
        }
        for (int i = 0; i < words.length(); i++) {
            places[text.length() + i] = onward ? place + i : place;
        }
        text.append(words);
    }
}
