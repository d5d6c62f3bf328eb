package taizhang.render;

import java.nio.ByteBuffer;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads which characters a font has that nobody vouches for: counts and ranges are believed as far as they can be true. */
final class CharacterMap {
    private static final int GROUPS = 12;
    private static final int SEGMENTS = 4;
    private static final int GROUPS_HEADER = 16;
    private static final int SEGMENTS_HEADER = 14;

    private final GlyphOutlines outlines;
    private final TreeMap<Integer, Integer> glyphs = new TreeMap<>();

    private CharacterMap(GlyphOutlines outlines) {
        this.outlines = outlines;
    }

    /**
     * The characters that are seen when they are printed, each with its glyph, sorted.
     *
     * @throws UnfitFont there is no map of Unicode characters, or it contradicts itself
     */
    static SortedMap<Integer, Integer> of(SfntTables font, GlyphOutlines outlines) throws UnfitFont {
        ByteBuffer table = font.table("cmap", 4);
        CharacterMap read = new CharacterMap(outlines);
        try {
            ByteBuffer map = bestOf(table);
            if ((map.getShort(0) & 0xFFFF) == GROUPS) {
                read.groups(map);
            } else {
                read.segments(map);
            }
        } catch (IndexOutOfBoundsException beyond) {
            throw damaged();
        }
        if (read.glyphs.isEmpty()) {
            throw UnfitFont.damaged("里一个能印的字也没有");
        }
        return read.glyphs;
    }

    private static UnfitFont damaged() {
        return UnfitFont.damaged("内容损坏（cmap）");
    }

    /** The map over all of Unicode, else the one over its first plane. */
    private static ByteBuffer bestOf(ByteBuffer table) throws UnfitFont {
        int best = -1;
        int bestFormat = 0;
        for (int i = 0; i < (table.getShort(2) & 0xFFFF); i++) {
            int entry = 4 + 8 * i;
            int platform = table.getShort(entry) & 0xFFFF;
            int place = table.getInt(entry + 4);
            int format = table.getShort(place) & 0xFFFF;
            boolean unicode = platform == 0 || (platform == 3 && table.getShort(entry + 2) != 0);
            if (unicode && (format == GROUPS || format == SEGMENTS) && format > bestFormat) {
                best = place;
                bestFormat = format;
            }
        }
        if (best < 0) {
            throw UnfitFont.damaged("没有按 Unicode 编的字表");
        }
        return table.slice(best, table.capacity() - best);
    }

    private void groups(ByteBuffer map) throws UnfitFont {
        long count = map.getInt(12) & 0xFFFFFFFFL;
        if (count > (map.capacity() - GROUPS_HEADER) / 12) {
            throw damaged();
        }
        int next = 0;
        for (int i = 0; i < count; i++) {
            int at = GROUPS_HEADER + 12 * i;
            int first = map.getInt(at);
            int last = map.getInt(at + 4);
            if (first < next || last < first || last > Character.MAX_CODE_POINT) {
                throw damaged();
            }
            for (int character = first; character <= last; character++) {
                put(character, map.getInt(at + 8) + (character - first));
            }
            next = last + 1;
        }
    }

    private void segments(ByteBuffer map) throws UnfitFont {
        int count = (map.getShort(6) & 0xFFFF) / 2;
        int next = 0;
        for (int i = 0; i < count; i++) {
            int last = map.getShort(SEGMENTS_HEADER + 2 * i) & 0xFFFF;
            int first = map.getShort(SEGMENTS_HEADER + 2 + 2 * (count + i)) & 0xFFFF;
            if (first < next || last < first) {
                throw damaged();
            }
            for (int character = first; character <= last && character < 0xFFFF; character++) {
                put(character, inSegment(map, count, i, character - first, character));
            }
            next = last + 1;
        }
    }

    private static int inSegment(ByteBuffer map, int count, int segment, int step, int character) {
        int delta = map.getShort(SEGMENTS_HEADER + 2 + 2 * (2 * count + segment));
        int place = SEGMENTS_HEADER + 2 + 2 * (3 * count + segment);
        int offset = map.getShort(place) & 0xFFFF;
        if (offset == 0) {
            return (character + delta) & 0xFFFF;
        }
        int glyph = map.getShort(place + offset + 2 * step) & 0xFFFF;
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private void put(int character, int glyph) {
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        if (glyph != 0 && !surrogate && outlines.isDrawn(glyph)) {
            glyphs.put(character, glyph);
        }
    }
}
