package taizhang.render;

import taizhang.diagnostic.DisplayWidth;

/** About how wide texts on a sheet are, whose fonts are those of the reader's machine. No font file is read. */
final class SheetMetrics {
    /** Width of a figure over type size, in most faces. */
    private static final double FIGURE = 0.56;

    private SheetMetrics() {}

    /** About how wide a text of one line is, over its type size. */
    static double ems(String text) {
        int wide = DisplayWidth.of(text) - text.length();
        return wide + (text.length() - wide) * FIGURE;
    }
}
