package taizhang.render;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A TrueType font of which only some glyphs have outlines, as the drawing library leaves it, made ready to be packed: the
 * drawing library keeps the side bearings of all glyphs, tens of thousands of numbers of no use that hardly pack at all.
 */
final class LeanFont {
    private static final int LONG_OFFSETS = 1;

    private final ByteBuffer font;

    private LeanFont(byte[] bytes) {
        font = ByteBuffer.wrap(bytes);
    }

    /** The font with the side bearings of glyphs without outlines set to 0; their advances stay. */
    static byte[] of(byte[] subset) {
        LeanFont lean = new LeanFont(subset.clone());
        lean.clearBearings();
        return lean.font.array();
    }

    private void clearBearings() {
        boolean longOffsets = font.getShort(offset("head") + 50) == LONG_OFFSETS;
        int outlines = offset("loca");
        int metrics = offset("hmtx");
        int glyphs = font.getShort(offset("maxp") + 4) & 0xFFFF;
        int full = font.getShort(offset("hhea") + 34) & 0xFFFF;
        for (int glyph = 0; glyph < glyphs; glyph++) {
            boolean drawn = longOffsets
                    ? font.getInt(outlines + 4 * glyph) != font.getInt(outlines + 4 * glyph + 4)
                    : font.getShort(outlines + 2 * glyph) != font.getShort(outlines + 2 * glyph + 2);
            if (!drawn) {
                int bearing = glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full);
                font.putShort(metrics + bearing, (short) 0);
            }
        }
        int entry = entry("hmtx");
        font.putInt(entry + 4, checksum(metrics, font.getInt(entry + 12)));
    }

    private int offset(String tag) {
        return font.getInt(entry(tag) + 8);
    }

    private int entry(String tag) {
        int sought = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
        int count = font.getShort(4);
        for (int i = 0; i < count; i++) {
            if (font.getInt(12 + 16 * i) == sought) {
                return 12 + 16 * i;
            }
        }
        throw new IllegalArgumentException("no table " + tag);
    }

    /** The sum of the words of a table; what lies between its end and the next word is 0. */
    private int checksum(int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += font.getInt(at);
        }
        return sum;
    }
}
