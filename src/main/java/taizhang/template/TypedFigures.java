package taizhang.template;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceSpan;
import taizhang.diagnostic.TemplateCode;

/**
 * Finds figures typed by hand into a template, e.g. {@code 共12件}: tomorrow they would be wrong. Good:
 * {@code 共${统计.累计发现}件}.
 *
 * <p>Looked at are the words that are printed, not tags, comments or settings, put together as they are on paper:
 * {@code 1${"2"}件} is a figure too; a number counts as a figure when a word for
 * what is counted follows it.
 */
final class TypedFigures {
    private static final String COUNTED = "[ 　]?(?:件|户|人|万元|元|项|%|％|个百分点)";

    /**
     * Digits, or a Chinese number of two signs or with 十, 百, 千, 万; 两人 and 一项 are words, 第十二项 is a place,
     * and 万元 behind a figure is its measure. No number is
     * as long as thirty digits: a longer run is not tried from each of them to its end.
     */
    private static final Pattern FIGURE = Pattern.compile("(?:[0-9０-９][0-9０-９,，]{0,30}(?:[.．][0-9０-９]{1,30})?"
            + "|(?<![第一二三四五六七八九十百千万两〇零○廿卅])"
            + "(?:[一二三四五六七八九两〇零○][一二三四五六七八九十百千万〇零○]+|(?:[十百千廿卅]|(?<!"
            + PrintedWords.UNKNOWN
            + ")万)[一二三四五六七八九十百千万〇零○]*))"
            + COUNTED
            + "|百分之(?!百)[0-9０-９一二三四五六七八九十〇零○][0-9０-９一二三四五六七八九十点〇零○]{0,9}");

    private TypedFigures() {}

    static void check(TemplateText text, List<TemplatePiece> pieces, Diagnostics findings) {
        PrintedWords words = PrintedWords.of(text.file().text(), pieces);
        Matcher match = FIGURE.matcher(words.text());
        while (match.find()) {
            String figure = match.group().replace(PrintedWords.UNKNOWN, "");
            SourceSpan place = text.span(words.placeOf(match.start()), words.placeOf(match.end() - 1) + 1);
            findings.report(TemplateCode.TYPED_FIGURE, place, figure);
        }
        for (TemplatePiece piece : pieces) {
            if (piece.kind() == TemplatePiece.Kind.INTERPOLATION && !words.isConstant(piece)) {
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
}
