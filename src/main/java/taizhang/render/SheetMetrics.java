package taizhang.render;

import taizhang.diagnostic.DisplayWidth;
import taizhang.layout.Faces;
import taizhang.layout.FontMetrics;

/**
 * Widths for row heights in a workbook, whose fonts are those of the reader's machine: a Chinese character is one em, any
 * other a little more than the half em of 宋体, since other faces are wider. No font file is read.
 */
final class SheetMetrics implements FontMetrics {
    @Override
    public int faces() {
        return Faces.RARE;
    }

    @Override
    public int advance(int face, int codePoint) {
        return switch (DisplayWidth.of(codePoint)) {
            case 0 -> 0;
            case 1 -> 560;
            default -> 1000;
        };
    }

    @Override
    public int bearing(int face, int codePoint) {
        return 0;
    }
}
