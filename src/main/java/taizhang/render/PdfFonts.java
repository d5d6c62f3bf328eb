package taizhang.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfStream;

/** The drawing library's view of the faces; each is made when it is first drawn, for one file after the other. */
final class PdfFonts {
    private final Fonts fonts;
    private final List<List<BaseFont>> made = new ArrayList<>();

    PdfFonts(Fonts fonts) {
        this.fonts = fonts;
        for (int face = 0; face < fonts.faces(); face++) {
            made.add(new ArrayList<>());
        }
    }

    /**
     * The font of a face.
     *
     * @param copy 0; from 1 on a font of its own with the same glyphs, for a second character that shares a glyph
     */
    BaseFont font(int face, int copy) {
        List<BaseFont> copies = made.get(face);
        while (copies.size() <= copy) {
            copies.add(make(fonts.face(face)));
        }
        return copies.get(copy);
    }

    /** The same with the fonts of the first faces made. */
    PdfFonts made(int count) {
        for (int face = 0; face < Math.min(count, faces()); face++) {
            font(face, 0);
        }
        return this;
    }

    /** How many faces there are. */
    int faces() {
        return fonts.faces();
    }

    /** Whether a face comes with the program. */
    boolean isBundled(int face) {
        return fonts.face(face).isBundled();
    }

    private static BaseFont make(FontFace face) {
        try {
            BaseFont font =
                    BaseFont.createFont(face.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, face.bytes(), null);
            // a table of the glyphs that are there: nobody reads it, and PDF/A-2 finds fault with it
            font.setIncludeCidSet(false);
            // the writer makes its streams leaner and packs them; packing them before would be for nothing
            font.setCompressionLevel(PdfStream.NO_COMPRESSION);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The glyph of a character, which the face must have. */
    int glyphOf(int face, int codePoint) {
        return fonts.face(face).tables().glyphOf(codePoint);
    }
}
