package taizhang.render;

import java.nio.ByteBuffer;

/** The outlines of a font that nobody vouches for, once it is known that each lies where it should and is made of others that exist. */
final class GlyphOutlines {
    private static final int BOX = 10;
    private static final int WORDS = 0x0001;
    private static final int ONE_SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int FOUR_SCALES = 0x0080;

    private final int[] starts;
    private final ByteBuffer outlines;

    private GlyphOutlines(int[] starts, ByteBuffer outlines) {
        this.starts = starts;
        this.outlines = outlines;
    }

    /**
     * Looks through all outlines.
     *
     * @param glyphs how many glyphs the font has
     * @param wide whether places are written in four bytes
     * @throws UnfitFont one lies outside, ends too early, or names a glyph that is not there
     */
    static GlyphOutlines of(SfntTables font, int glyphs, boolean wide) throws UnfitFont {
        ByteBuffer places = font.table("loca", (glyphs + 1) * (wide ? 4 : 2));
        ByteBuffer outlines = font.table("glyf", 0);
        int[] starts = new int[glyphs + 1];
        for (int i = 0; i <= glyphs; i++) {
            starts[i] = wide ? places.getInt(4 * i) : 2 * (places.getShort(2 * i) & 0xFFFF);
            boolean sound = i == 0 ? starts[0] >= 0 : isSound(starts[i - 1], starts[i]);
            if (!sound || starts[i] > outlines.capacity()) {
                throw UnfitFont.damaged("内容损坏（loca）");
            }
        }
        GlyphOutlines read = new GlyphOutlines(starts, outlines);
        for (int glyph = 0; glyph < glyphs; glyph++) {
            read.check(glyph, glyphs);
        }
        return read;
    }

    private static boolean isSound(int start, int end) {
        return end == start || end >= start + BOX;
    }

    /** Whether anything is seen of a glyph. */
    boolean isDrawn(int glyph) {
        return glyph >= 0 && glyph < starts.length - 1 && starts[glyph] < starts[glyph + 1];
    }

    private void check(int glyph, int glyphs) throws UnfitFont {
        if (!isDrawn(glyph) || outlines.getShort(starts[glyph]) >= 0) {
            return;
        }
        int at = starts[glyph] + BOX;
        int flags = MORE;
        while ((flags & MORE) != 0) {
            if (at + 4 > starts[glyph + 1]) {
                throw UnfitFont.damaged("内容损坏（glyf）");
            }
            flags = outlines.getShort(at);
            if ((outlines.getShort(at + 2) & 0xFFFF) >= glyphs) {
                throw UnfitFont.damaged("内容损坏（glyf）");
            }
            at += 4 + sizeOfArguments(flags);
        }
        if (at > starts[glyph + 1]) {
            throw UnfitFont.damaged("内容损坏（glyf）");
        }
    }

    private static int sizeOfArguments(int flags) {
        int size = (flags & WORDS) == 0 ? 2 : 4;
        if ((flags & ONE_SCALE) != 0) {
            return size + 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return size + 4;
        }
        return (flags & FOUR_SCALES) == 0 ? size : size + 8;
    }
}
