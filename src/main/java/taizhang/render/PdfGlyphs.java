package taizhang.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.pdf.BaseFont;
import taizhang.document.DocumentInfo;

/**
 * Which font of a file draws a character. Where a face shows two characters with one glyph (目 and the radical ⽬), the
 * second is drawn with a copy of the font: the table from which text is copied out of a PDF has one character for each
 * glyph of a font.
 */
final class PdfGlyphs {
    private final PdfFonts fonts;
    private final DocumentInfo info;
    private final byte[][] known;
    private final Map<Long, BaseFont> named = new HashMap<>();
    private final Map<Long, Integer> rare = new HashMap<>();
    private final Map<Long, Integer> drawnBy = new HashMap<>();
    private boolean ownOnly = true;

    PdfGlyphs(PdfFonts fonts, DocumentInfo info) {
        this.fonts = fonts;
        this.info = info;
        this.known = new byte[fonts.faces()][];
    }

    /** The copy of the face that draws the character, 0 for the first. */
    int copyOf(int face, int codePoint) {
        if (codePoint > 0xFFFF) {
            return rare.computeIfAbsent(key(face, 0, codePoint), unused -> assign(face, codePoint));
        }
        byte[] copies = known[face];
        if (copies == null) {
            copies = new byte[0x10000];
            known[face] = copies;
        }
        if (copies[codePoint] == 0) {
            copies[codePoint] = (byte) (assign(face, codePoint) + 1);
        }
        return copies[codePoint] - 1;
    }

    private int assign(int face, int codePoint) {
        int glyph = fonts.glyphOf(face, codePoint);
        int copy = 0;
        while (drawnBy.putIfAbsent(key(face, copy, glyph), codePoint) != null) {
            copy++;
        }
        return copy;
    }

    private static long key(int face, int copy, int number) {
        return ((long) face << 48) | ((long) copy << 32) | number;
    }

    /** The font, named in the file by what the file shows, not by chance. */
    BaseFont font(int face, int copy) {
        return named.computeIfAbsent(key(face, copy, 0), unused -> {
            ownOnly = ownOnly && fonts.isBundled(face);
            BaseFont font = fonts.font(face, copy);
            font.setSecureRandom(new SubsetName(info, face, copy));
            return font;
        });
    }

    /** What the file may declare: only what was tested, and fonts of an office's own never were. */
    Optional<Conformance> conformance() {
        return ownOnly ? Optional.of(Conformance.PDF_A_2U) : Optional.empty();
    }
}
