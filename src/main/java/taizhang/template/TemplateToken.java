package taizhang.template;

/**
 * A word of an expression in a template.
 *
 * @param kind what it is
 * @param text as written; of a string its content without quotes
 * @param start offset of its first character in the template
 * @param end offset behind its last character
 */
record TemplateToken(Kind kind, String text, int start, int end) {
    /** What a token is. */
    enum Kind {
        NAME,
        NUMBER,
        STRING,
        SYMBOL,
        /** A mark that no expression may hold, e.g. a full-width comma. */
        STRAY
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }
}
