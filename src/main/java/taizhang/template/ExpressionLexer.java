package taizhang.template;

import java.util.ArrayList;
import java.util.List;

/** Reads the tokens of one expression until its tag or interpolation ends. */
final class ExpressionLexer {
    private static final List<String> LONG_SYMBOLS =
            List.of("??", "->", "==", "!=", ">=", "<=", "&&", "||", "++", "--", "+=", "-=", "*=", "/=", "%=", "..");
    private static final String SYMBOLS = "?!.,:;()[]{}=<>+-*/%&|";

    private final String text;
    private final int limit;
    private final List<TemplateToken> tokens = new ArrayList<>();
    private int at;
    private int depth;
    private boolean selfClosing;

    ExpressionLexer(String text, int start, int limit) {
        this.text = text;
        this.at = start;
        this.limit = limit;
    }

    static boolean isNamePart(char letter) {
        return letter == '_'
                || letter == '$'
                || letter == '@'
                || (letter >= '0' && letter <= '9')
                || Character.isLetter(letter)
                || Character.isSurrogate(letter);
    }

    List<TemplateToken> tokens() {
        return tokens;
    }

    int position() {
        return at;
    }

    boolean isSelfClosing() {
        return selfClosing;
    }

    /** Reads to the {@code >} that ends the tag; false if there is none. */
    boolean readUntilTagEnd() {
        while (at < limit) {
            if (depth == 0 && text.charAt(at) == '>') {
                at++;
                return true;
            }
            if (depth == 0 && text.startsWith("/>", at)) {
                at += 2;
                selfClosing = true;
                return true;
            }
            step();
        }
        return false;
    }

    /** Reads to the brace that ends the interpolation; false if there is none. */
    boolean readUntilBrace() {
        while (at < limit) {
            if (depth == 0 && text.charAt(at) == '}') {
                at++;
                return true;
            }
            step();
        }
        return false;
    }

    private void step() {
        char letter = text.charAt(at);
        if (Character.isWhitespace(letter)) {
            at++;
        } else if (text.startsWith("<#--", at) || text.startsWith("<!--", at)) {
            at += 4;
            add(TemplateToken.Kind.STRAY, at - 4);
        } else if (letter == '"' || letter == '\'') {
            string(letter, at, false);
        } else if (letter == 'r' && at + 1 < limit && "\"'".indexOf(text.charAt(at + 1)) >= 0) {
            int start = at++;
            string(text.charAt(at), start, true);
        } else if (letter >= '0' && letter <= '9') {
            number();
        } else if (isNamePart(letter)) {
            int start = at;
            while (at < limit && isNamePart(text.charAt(at))) {
                at++;
            }
            add(TemplateToken.Kind.NAME, start);
        } else {
            symbol();
        }
    }

    private void number() {
        int start = at;
        while (at < limit && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at + 1 < limit && text.charAt(at) == '.' && Character.isDigit(text.charAt(at + 1))) {
            at++;
            while (at < limit && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                at++;
            }
        }
        add(TemplateToken.Kind.NUMBER, start);
    }

    private void symbol() {
        for (String candidate : LONG_SYMBOLS) {
            if (text.startsWith(candidate, at)) {
                at += candidate.length();
                add(TemplateToken.Kind.SYMBOL, at - candidate.length());
                return;
            }
        }
        char letter = text.charAt(at++);
        boolean known = SYMBOLS.indexOf(letter) >= 0;
        if ("([{".indexOf(letter) >= 0) {
            depth++;
        } else if (")]}".indexOf(letter) >= 0) {
            known = depth > 0;
            depth = Math.max(0, depth - 1);
        }
        add(known ? TemplateToken.Kind.SYMBOL : TemplateToken.Kind.STRAY, at - 1);
    }

    /**
     * A string. FreeMarker resolves escapes before it looks for interpolations, so a string with both could hide one: it
     * is stray, as is any escape but those of quotes, line feed and backslash.
     */
    private void string(char quote, int start, boolean raw) {
        at++;
        int content = at;
        boolean escaped = false;
        boolean odd = false;
        while (at < limit && text.charAt(at) != quote) {
            if (!raw && text.charAt(at) == '\\') {
                at++;
                escaped = true;
                odd |= at < limit && "\"'n\\".indexOf(text.charAt(at)) < 0;
            }
            at++;
        }
        int end = Math.min(at, limit);
        boolean closed = at < limit;
        at = closed ? at + 1 : limit;
        boolean filled = !raw && text.substring(content, end).contains("${");
        boolean stray = !closed || odd || (escaped && filled);
        tokens.add(new TemplateToken(
                stray ? TemplateToken.Kind.STRAY : TemplateToken.Kind.STRING,
                stray ? text.substring(start, at) : text.substring(content, end),
                start,
                at));
        if (filled && !stray) {
            interpolationsIn(content, end);
        }
    }

    private void interpolationsIn(int from, int to) {
        int open = text.indexOf("${", from);
        while (open >= 0 && open < to) {
            ExpressionLexer inner = new ExpressionLexer(text, open + 2, to);
            boolean complete = inner.readUntilBrace();
            tokens.addAll(inner.tokens);
            if (!complete) {
                tokens.add(new TemplateToken(TemplateToken.Kind.STRAY, "${", open, open + 2));
                return;
            }
            open = text.indexOf("${", inner.at);
        }
    }

    private void add(TemplateToken.Kind kind, int start) {
        tokens.add(new TemplateToken(kind, text.substring(start, at), start, at));
    }
}
