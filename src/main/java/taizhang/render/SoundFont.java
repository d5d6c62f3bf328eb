package taizhang.render;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import taizhang.diagnostic.TemplateCode;

/**
 * A font file of the office, looked through and written anew with those tables only that were looked at: neither the layout
 * nor the drawing library ever sees the file itself. Characters that would print as nothing are left out.
 */
final class SoundFont {
    private static final int RESTRICTED = 0x0002;
    private static final int PREVIEW = 0x0004;
    private static final int EDITABLE = 0x0008;
    private static final int NO_SUBSET = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    private final SfntTables font;
    private final ByteBuffer head;
    private final ByteBuffer hhea;
    private final ByteBuffer maxp;
    private final ByteBuffer hmtx;
    private final SortedMap<Integer, Integer> characters;

    private SoundFont(SfntTables font) throws UnfitFont {
        this.font = font;
        needPermission();
        head = font.table("head", 54);
        hhea = font.table("hhea", 36);
        maxp = font.table("maxp", 32);
        int perEm = head.getShort(18) & 0xFFFF;
        if (perEm < 16 || perEm > 16384) {
            throw UnfitFont.damaged("内容损坏（head）");
        }
        int glyphs = maxp.getShort(4) & 0xFFFF;
        int metrics = hhea.getShort(34) & 0xFFFF;
        if (metrics < 1 || metrics > glyphs) {
            throw UnfitFont.damaged("内容损坏（hhea）");
        }
        // bearings at its end are often left out
        hmtx = padded(font.table("hmtx", 4 * metrics), 2 * (metrics + glyphs));
        int places = head.getShort(50);
        if (places != 0 && places != 1) {
            throw UnfitFont.damaged("内容损坏（head）");
        }
        characters = CharacterMap.of(font, GlyphOutlines.of(font, glyphs, places == 1));
    }

    /**
     * The font without anything that was not looked at.
     *
     * @param name what PDF files call it, in ASCII
     * @throws UnfitFont it cannot be printed with, or its maker does not allow it
     */
    static byte[] of(byte[] file, String name) throws UnfitFont {
        return new SoundFont(SfntTables.of(file)).written(name);
    }

    /** What the maker allows (OS/2 fsType); who says nothing allows all. */
    private void needPermission() throws UnfitFont {
        if (!font.has("OS/2")) {
            return;
        }
        int permission = font.table("OS/2", 10).getShort(8);
        if ((permission & RESTRICTED) != 0 && (permission & (PREVIEW | EDITABLE)) == 0) {
            throw new UnfitFont(TemplateCode.FONT_RESTRICTED, "不许嵌入别的文件");
        }
        if ((permission & NO_SUBSET) != 0) {
            throw new UnfitFont(TemplateCode.FONT_RESTRICTED, "不许只嵌入用到的字");
        }
        if ((permission & BITMAPS_ONLY) != 0) {
            throw new UnfitFont(TemplateCode.FONT_RESTRICTED, "只许嵌入点阵");
        }
    }

    private byte[] written(String name) throws UnfitFont {
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("head", bytes(head, 54));
        tables.put("hhea", bytes(hhea, 36));
        tables.put("maxp", bytes(maxp, 32));
        tables.put("hmtx", bytes(hmtx, hmtx.capacity()));
        for (String outline : new String[] {"loca", "glyf", "cvt ", "fpgm", "prep"}) {
            if (font.has(outline)) {
                ByteBuffer table = font.table(outline, 0);
                tables.put(outline, bytes(table, table.capacity()));
            }
        }
        tables.put("cmap", map());
        tables.put("name", names(name));
        tables.put("OS/2", measures());
        tables.put("post", ByteBuffer.allocate(32).putInt(0x00030000).array());
        return file(tables);
    }

    private static ByteBuffer padded(ByteBuffer table, int length) {
        int known = Math.min(table.capacity(), length);
        return ByteBuffer.allocate(length).put(0, table, 0, known);
    }

    private static byte[] bytes(ByteBuffer table, int length) {
        byte[] bytes = new byte[length];
        table.get(0, bytes);
        return bytes;
    }

    /** One map over all of Unicode; characters in a row with glyphs in a row are one group. */
    private byte[] map() {
        ByteBuffer groups = ByteBuffer.allocate(12 * characters.size());
        int first = -2;
        int next = -2;
        int nextGlyph = -2;
        for (Map.Entry<Integer, Integer> entry : characters.entrySet()) {
            if (entry.getKey() != next || entry.getValue() != nextGlyph) {
                if (first >= 0) {
                    groups.putInt(groups.position() - 8, next - 1);
                }
                first = entry.getKey();
                groups.putInt(first).putInt(first).putInt(entry.getValue());
            }
            next = entry.getKey() + 1;
            nextGlyph = entry.getValue() + 1;
        }
        groups.putInt(groups.position() - 8, next - 1);
        ByteBuffer map = ByteBuffer.allocate(28 + groups.position());
        map.putShort((short) 0).putShort((short) 1);
        map.putShort((short) 3).putShort((short) 10).putInt(12);
        map.putShort((short) 12).putShort((short) 0);
        map.putInt(16 + groups.position()).putInt(0).putInt(groups.position() / 12);
        return map.put(groups.flip()).array();
    }

    private static byte[] names(String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
        int[] kinds = {1, 4, 6};
        ByteBuffer names = ByteBuffer.allocate(6 + 12 * kinds.length + text.length);
        names.putShort((short) 0).putShort((short) kinds.length).putShort((short) (6 + 12 * kinds.length));
        for (int kind : kinds) {
            names.putShort((short) 3).putShort((short) 1).putShort((short) 0x409);
            names.putShort((short) kind).putShort((short) text.length).putShort((short) 0);
        }
        return names.put(text).array();
    }

    private byte[] measures() {
        ByteBuffer measures = ByteBuffer.allocate(86);
        measures.putShort(0, (short) 1).putShort(4, (short) 400).putShort(6, (short) 5);
        measures.putShort(68, hhea.getShort(4)).putShort(70, hhea.getShort(6));
        measures.putShort(74, hhea.getShort(4)).putShort(76, (short) Math.abs(hhea.getShort(6)));
        return measures.array();
    }

    private static byte[] file(Map<String, byte[]> tables) {
        ByteArrayOutputStream contents = new ByteArrayOutputStream();
        ByteBuffer directory = ByteBuffer.allocate(12 + 16 * tables.size());
        directory.putInt(0x00010000).putShort((short) tables.size()).position(12);
        tables.forEach((tag, table) -> {
            directory.put(tag.getBytes(StandardCharsets.US_ASCII)).putInt(0);
            directory.putInt(directory.capacity() + contents.size()).putInt(table.length);
            contents.writeBytes(table);
            contents.writeBytes(new byte[-table.length & 3]);
        });
        return ByteBuffer.allocate(directory.capacity() + contents.size())
                .put(directory.array())
                .put(contents.toByteArray())
                .array();
    }
}
