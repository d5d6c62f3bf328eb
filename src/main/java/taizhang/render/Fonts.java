package taizhang.render;

import java.util.List;
import java.util.Optional;
import taizhang.layout.text.FontMetrics;

/**
 * The fonts of all papers: one face for each {@link taizhang.document.FontRole}, in the order of {@link taizhang.layout.text.Faces}. A face is read when a
 * character first needs it, once for all papers of a run.
 */
public final class Fonts implements FontMetrics {
    private final List<FontFace> faces;

    private Fonts(List<FontFace> faces) {
        this.faces = faces;
    }

    /** The set that comes with the program. */
    public static Fonts bundled() {
        return new Fonts(List.of(
                new FontFace("NotoSerifSC-Regular.ttf"),
                new FontFace("ZhuqueFangsong-Regular.ttf"),
                new FontFace("TaizhangTitle-Regular.ttf"),
                new FontFace("TaizhangHei-Regular.ttf"),
                new FontFace("TaizhangKai-Regular.ttf")));
    }

    /** What a PDF with these fonts declares: only what was tested, and fonts of an office's own never were. */
    Optional<Conformance> conformance() {
        return faces.stream().allMatch(FontFace::isBundled) ? Optional.of(Conformance.PDF_A_2U) : Optional.empty();
    }

    FontFace face(int face) {
        return faces.get(face);
    }

    @Override
    public int faces() {
        return faces.size();
    }

    @Override
    public int advance(int face, int codePoint) {
        TrueTypeTables tables = faces.get(face).tables();
        int glyph = tables.glyphOf(codePoint);
        return glyph == 0 ? -1 : tables.advanceOf(glyph);
    }

    @Override
    public int bearing(int face, int codePoint) {
        TrueTypeTables tables = faces.get(face).tables();
        return tables.bearingOf(tables.glyphOf(codePoint));
    }
}
