package taizhang.render;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A small TrueType font in which every character is a box, written table by table so that any of them can be spoilt. */
public final class TestFont {
    private static final int GLYPH = 36;

    private final Map<String, byte[]> tables = new LinkedHashMap<>();
    private int magic = 0x00010000;

    private TestFont() {}

    /** A whole font that has these characters, in rising order. */
    public static TestFont of(int... characters) {
        int glyphs = characters.length + 1;
        TestFont font = new TestFont();
        font.put("head", shorts(54, 18, 1000).putInt(12, 0x5F0F3CF5).putShort(50, (short) 1));
        font.put(
                "hhea",
                shorts(36, 4, 880).putInt(0, 0x10000).putShort(6, (short) -120).putShort(34, (short) glyphs));
        font.put("maxp", shorts(32, 4, glyphs).putInt(0, 0x10000));
        font.put("OS/2", ByteBuffer.allocate(96));
        ByteBuffer metrics = ByteBuffer.allocate(4 * glyphs);
        ByteBuffer places = ByteBuffer.allocate(4 * (glyphs + 1)).putInt(0);
        ByteBuffer boxes = ByteBuffer.allocate(GLYPH * (glyphs - 1));
        for (int glyph = 0; glyph < glyphs; glyph++) {
            metrics.putShort((short) 1000).putShort((short) 100);
            places.putInt(GLYPH * glyph);
        }
        for (int box = 0; box < glyphs - 1; box++) {
            box(boxes, GLYPH * box);
        }
        font.put("hmtx", metrics);
        font.put("loca", places);
        font.put("glyf", boxes);
        font.put("cmap", groups(characters));
        return font;
    }

    private static ByteBuffer shorts(int size, int place, int value) {
        return ByteBuffer.allocate(size).putShort(place, (short) value);
    }

    /** One contour of four points, the box from 100, 0 to 900, 800. */
    private static void box(ByteBuffer boxes, int at) {
        int[] numbers = {1, 100, 0, 900, 800, 3, 0, 0x0101, 0x0101, 100, 800, 0, -800, 0, 0, 800, 0};
        for (int i = 0; i < numbers.length; i++) {
            boxes.putShort(at + 2 * i, (short) numbers[i]);
        }
    }

    private static ByteBuffer groups(int... characters) {
        ByteBuffer map = ByteBuffer.allocate(28 + 12 * characters.length).putShort(2, (short) 1);
        map.putShort(4, (short) 3).putShort(6, (short) 10).putInt(8, 12);
        map.putShort(12, (short) 12).putInt(16, 16 + 12 * characters.length).putInt(24, characters.length);
        map.position(28);
        for (int i = 0; i < characters.length; i++) {
            map.putInt(characters[i]).putInt(characters[i]).putInt(i + 1);
        }
        return map;
    }

    /** The same with the map of old fonts, whose segments take their glyphs from an array. */
    public TestFont mappedBySegment(int first, int last) {
        int count = last - first + 1;
        ByteBuffer map = ByteBuffer.allocate(44 + 2 * count).putShort(2, (short) 1);
        map.putShort(4, (short) 3).putShort(6, (short) 1).putInt(8, 12);
        map.putShort(12, (short) 4).putShort(14, (short) (32 + 2 * count)).putShort(18, (short) 4);
        map.putShort(26, (short) last).putShort(28, (short) 0xFFFF);
        map.putShort(32, (short) first).putShort(34, (short) 0xFFFF);
        // the array holds glyphs less one, the delta puts it back
        map.putShort(36, (short) 1).putShort(38, (short) 1).putShort(40, (short) 4);
        for (int i = 0; i < count; i++) {
            map.putShort(44 + 2 * i, (short) i);
        }
        put("cmap", map);
        return this;
    }

    /** The same with another beginning of the file. */
    public TestFont marked(String signs) {
        magic = ByteBuffer.wrap(signs.getBytes(StandardCharsets.US_ASCII)).getInt();
        return this;
    }

    /** The same with two bytes of a table set to a number. */
    public TestFont with(String tag, int place, int number) {
        ByteBuffer.wrap(tables.getOrDefault(tag, new byte[0])).putShort(place, (short) number);
        return this;
    }

    /** The same without a table. */
    public TestFont without(String tag) {
        tables.remove(tag);
        return this;
    }

    private void put(String tag, ByteBuffer table) {
        byte[] bytes = new byte[table.capacity()];
        table.get(0, bytes);
        tables.put(tag, bytes);
    }

    /** The file. */
    public byte[] bytes() {
        ByteArrayOutputStream contents = new ByteArrayOutputStream();
        ByteBuffer directory = ByteBuffer.allocate(12 + 16 * tables.size());
        directory.putInt(magic).putShort((short) tables.size()).position(12);
        tables.forEach((tag, table) -> {
            directory.put(tag.getBytes(StandardCharsets.US_ASCII)).putInt(0);
            directory.putInt(directory.capacity() + contents.size()).putInt(table.length);
            contents.writeBytes(table);
            contents.writeBytes(new byte[-table.length & 3]);
        });
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(directory.array());
        file.writeBytes(contents.toByteArray());
        return file.toByteArray();
    }
}
