package taizhang.render;

import taizhang.diagnostic.DisplayWidth;
import taizhang.layout.text.Faces;
import taizhang.layout.text.FontMetrics;

/**
 * Widths for row heights in a workbook, whose fonts are those of the reader's machine: a Chinese character is one em, any
 * other more than the half em of 宋体, since the faces that stand in for it are wider. No font file is read.
 */
final class SheetMetrics implements FontMetrics {
    /** Width of a figure over type size, in most faces. */
    private static final double FIGURE = 0.56;

    @Override
    public int faces() {
        return Faces.RARE;
    }

    @Override
    public int advance(int face, int codePoint) {
        return switch (DisplayWidth.of(codePoint)) {
            case 0 -> 0;
            case 1 -> 640;
            default -> 1000;
        };
    }

    @Override
    public int bearing(int face, int codePoint) {
        return 0;
    }

    /** About how wide a text of one line is, over its type size. */
    static double ems(String text) {
        int wide = DisplayWidth.of(text) - text.length();
        return wide + (text.length() - wide) * FIGURE;
    }
}
