package taizhang.template;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a template into pieces, as FreeMarker does with strict angle-bracket tags and dollar interpolations.
 *
 * <p>Whatever it cannot follow becomes a stray token or an incomplete piece, which {@link TemplateCheck} refuses: nothing
 * is rendered from a template that the two might read differently.
 */
final class TemplateLexer {
    private final String text;
    private final List<TemplatePiece> pieces = new ArrayList<>();

    private TemplateLexer(String text) {
        this.text = text;
    }

    static List<TemplatePiece> piecesOf(String text) {
        TemplateLexer lexer = new TemplateLexer(text);
        int at = 0;
        while (at < text.length()) {
            at = lexer.next(at);
        }
        return lexer.pieces;
    }

    private int next(int at) {
        if (text.startsWith("<#--", at)) {
            int end = text.indexOf("-->", at + 4);
            return end < 0 ? incomplete(at, 4) : end + 3;
        }
        if (text.startsWith("</#", at)) {
            return tag(TemplatePiece.Kind.DIRECTIVE_END, at, 3);
        }
        if (text.startsWith("</@", at)) {
            return tag(TemplatePiece.Kind.CALL_END, at, 3);
        }
        if (text.startsWith("<#", at)) {
            return tag(TemplatePiece.Kind.DIRECTIVE, at, 2);
        }
        if (text.startsWith("<@", at)) {
            return tag(TemplatePiece.Kind.CALL, at, 2);
        }
        if (text.startsWith("${", at)) {
            ExpressionLexer inner = new ExpressionLexer(text, at + 2, text.length());
            boolean complete = inner.readUntilBrace();
            add(TemplatePiece.Kind.INTERPOLATION, "", inner, at, at + 2, complete);
            return inner.position();
        }
        return at + 1;
    }

    private int incomplete(int at, int length) {
        pieces.add(new TemplatePiece(
                TemplatePiece.Kind.DIRECTIVE, "--", List.of(), at, at + length, text.length(), false, false));
        return text.length();
    }

    private int tag(TemplatePiece.Kind kind, int at, int length) {
        int nameEnd = at + length;
        while (nameEnd < text.length()
                && (ExpressionLexer.isNamePart(text.charAt(nameEnd)) || text.charAt(nameEnd) == '.')) {
            nameEnd++;
        }
        ExpressionLexer inner = new ExpressionLexer(text, nameEnd, text.length());
        boolean complete = inner.readUntilTagEnd();
        add(kind, text.substring(at + length, nameEnd), inner, at, nameEnd, complete);
        return inner.position();
    }

    private void add(
            TemplatePiece.Kind kind, String name, ExpressionLexer inner, int start, int nameEnd, boolean complete) {
        pieces.add(new TemplatePiece(
                kind, name, inner.tokens(), start, nameEnd, inner.position(), inner.isSelfClosing(), complete));
    }
}
