package taizhang.template;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.TemplateCode;

/**
 * Finds figures typed by hand into a template, e.g. {@code 共12件}: tomorrow they would be wrong. Good:
 * {@code 共${统计.累计发现}件}.
 *
 * <p>Looked at are the words that are printed, not tags, comments or settings; a number counts as a figure when a word for
 * what is counted follows it.
 */
final class TypedFigures {
    private static final Pattern FIGURE =
            Pattern.compile("[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?[ 　]?(?:件|户|人|万元|元|项|%|％|个百分点)");

    private TypedFigures() {}

    static void check(TemplateText text, List<TemplatePiece> pieces, Diagnostics findings) {
        String template = text.file().text();
        char[] words = template.toCharArray();
        for (TemplatePiece piece : pieces) {
            Arrays.fill(words, piece.start(), Math.min(piece.end(), words.length), ' ');
        }
        String printed = withoutComments(new String(words), template);
        Matcher match = FIGURE.matcher(printed);
        while (match.find()) {
            findings.report(TemplateCode.TYPED_FIGURE, text.span(match.start(), match.end()), match.group());
        }
        for (TemplatePiece piece : pieces) {
            if (piece.kind() == TemplatePiece.Kind.INTERPOLATION) {
                strings(text, piece, findings);
            }
        }
    }

    private static void strings(TemplateText text, TemplatePiece piece, Diagnostics findings) {
        for (TemplateToken token : piece.tokens()) {
            Matcher match = FIGURE.matcher(token.kind() == TemplateToken.Kind.STRING ? token.text() : "");
            if (match.find()) {
                findings.report(TemplateCode.TYPED_FIGURE, text.span(token.start(), token.end()), match.group());
            }
        }
    }

    private static String withoutComments(String words, String template) {
        StringBuilder printed = new StringBuilder(words);
        int at = words.indexOf("<#--");
        while (at >= 0) {
            int end = template.indexOf("-->", at);
            int stop = end < 0 ? words.length() : end + 3;
            for (int index = at; index < stop; index++) {
                printed.setCharAt(index, ' ');
            }
            at = words.indexOf("<#--", stop);
        }
        return printed.toString();
    }
}
