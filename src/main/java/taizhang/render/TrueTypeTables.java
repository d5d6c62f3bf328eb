package taizhang.render;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The tables of a TrueType font that say which characters it has and how wide they are; read on first use, kept small. */
final class TrueTypeTables {
    private final ByteBuffer font;
    private final int unitsPerEm;
    private final int metrics;
    private final int metricCount;
    private final int[] firsts;
    private final int[] lasts;
    private final int[] glyphs;

    /**
     * Reads the directory, the character map and the place of the widths.
     *
     * @throws IOException if the bytes are no TrueType font with a Unicode map
     */
    TrueTypeTables(byte[] bytes, String name) throws IOException {
        font = ByteBuffer.wrap(bytes);
        try {
            unitsPerEm = unsigned(table("head") + 18);
            metricCount = unsigned(table("hhea") + 34);
            metrics = table("hmtx");
            int map = unicodeMap(table("cmap"));
            boolean segmented = unsigned(map) == 4;
            int count = segmented ? unsigned(map + 6) / 2 : font.getInt(map + 12);
            firsts = new int[count];
            lasts = new int[count];
            glyphs = new int[count];
            if (segmented) {
                readSegments(map, count);
            } else {
                readGroups(map, count);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IOException("字体文件损坏：" + name, e);
        }
    }

    private int unsigned(int offset) {
        return font.getShort(offset) & 0xFFFF;
    }

    private int table(String tag) {
        int count = unsigned(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            if (font.getInt(entry) == tagOf(tag)) {
                return font.getInt(entry + 8);
            }
        }
        throw new IndexOutOfBoundsException(tag);
    }

    private static int tagOf(String tag) {
        return (tag.charAt(0) << 24) | (tag.charAt(1) << 16) | (tag.charAt(2) << 8) | tag.charAt(3);
    }

    /** The map over all of Unicode (format 12), else the one over its first plane (format 4). */
    private int unicodeMap(int cmap) {
        int found = -1;
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            int entry = cmap + 4 + 8 * i;
            int platform = unsigned(entry);
            int map = cmap + font.getInt(entry + 4);
            int format = unsigned(map);
            boolean unicode = (platform == 3 && unsigned(entry + 2) != 0) || platform == 0;
            if (unicode && (format == 12 || (format == 4 && found < 0))) {
                found = map;
            }
        }
        if (found < 0) {
            throw new IndexOutOfBoundsException("cmap");
        }
        return found;
    }

    private void readGroups(int map, int count) {
        for (int i = 0; i < count; i++) {
            int group = map + 16 + 12 * i;
            firsts[i] = font.getInt(group);
            lasts[i] = font.getInt(group + 4);
            glyphs[i] = font.getInt(group + 8);
        }
    }

    /** Segments with an offset into the glyph array keep its place as a negative number. */
    private void readSegments(int map, int count) {
        int endCodes = map + 14;
        int startCodes = endCodes + 2 * count + 2;
        int deltas = startCodes + 2 * count;
        int offsets = deltas + 2 * count;
        for (int i = 0; i < count; i++) {
            firsts[i] = unsigned(startCodes + 2 * i);
            lasts[i] = unsigned(endCodes + 2 * i);
            int offset = unsigned(offsets + 2 * i);
            glyphs[i] = offset == 0 ? (firsts[i] + unsigned(deltas + 2 * i)) & 0xFFFF : -(offsets + 2 * i + offset);
        }
    }

    /** The glyph of a character; 0 if there is none. */
    int glyphOf(int codePoint) {
        int at = Arrays.binarySearch(lasts, codePoint);
        int segment = at >= 0 ? at : -at - 1;
        if (segment >= firsts.length || firsts[segment] > codePoint) {
            return 0;
        }
        int first = glyphs[segment];
        int step = codePoint - firsts[segment];
        return first >= 0 ? (first + step) & 0xFFFF : unsigned(2 * step - first);
    }

    /** Advance of a glyph in thousandths of an em, rounded down as the drawing library does. */
    int advanceOf(int glyph) {
        int entry = Math.min(glyph, metricCount - 1);
        return unsigned(metrics + 4 * entry) * 1000 / unitsPerEm;
    }

    /** White before the ink of a glyph in thousandths of an em. */
    int bearingOf(int glyph) {
        int place = glyph < metricCount ? 4 * glyph + 2 : 4 * metricCount + 2 * (glyph - metricCount);
        return font.getShort(metrics + place) * 1000 / unitsPerEm;
    }
}
