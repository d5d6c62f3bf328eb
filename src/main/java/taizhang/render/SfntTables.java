package taizhang.render;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import taizhang.diagnostic.TemplateCode;

/**
 * The tables of a font file that nobody vouches for. Each is a buffer of its own, so that whatever a count or an offset in
 * it says, nothing beyond the table is read.
 */
final class SfntTables {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final Map<String, String> OTHER_KINDS = Map.of(
            "ttcf", "几个字体合在一起的字体集（.ttc）",
            "OTTO", "PostScript 轮廓的字体（CFF）",
            "wOFF", "网页用的字体（.woff）",
            "wOF2", "网页用的字体（.woff2）");

    private final Map<String, ByteBuffer> tables = new HashMap<>();

    private SfntTables() {}

    /**
     * Reads the directory of a file.
     *
     * @throws UnfitFont it is no TrueType font, or tables lie outside it
     */
    static SfntTables of(byte[] file) throws UnfitFont {
        if (file.length < HEADER) {
            throw UnfitFont.damaged("不是字体文件");
        }
        ByteBuffer font = ByteBuffer.wrap(file);
        String kind = tag(font, 0);
        if (OTHER_KINDS.containsKey(kind)) {
            throw new UnfitFont(TemplateCode.FONT_KIND, OTHER_KINDS.getOrDefault(kind, ""));
        }
        if (font.getInt(0) != TRUE_TYPE && !kind.equals("true")) {
            throw UnfitFont.damaged("不是字体文件");
        }
        SfntTables read = new SfntTables();
        read.list(font);
        return read;
    }

    private void list(ByteBuffer font) throws UnfitFont {
        int count = font.getShort(4) & 0xFFFF;
        if (HEADER + (long) ENTRY * count > font.capacity()) {
            throw UnfitFont.damaged("不完整，后面缺了一段");
        }
        for (int at = HEADER; at < HEADER + ENTRY * count; at += ENTRY) {
            long offset = font.getInt(at + 8) & 0xFFFFFFFFL;
            long length = font.getInt(at + 12) & 0xFFFFFFFFL;
            if (offset + length > font.capacity()) {
                throw UnfitFont.damaged("不完整，后面缺了一段");
            }
            tables.put(tag(font, at), font.slice((int) offset, (int) length));
        }
    }

    private static String tag(ByteBuffer font, int at) {
        byte[] signs = new byte[4];
        font.get(at, signs);
        return new String(signs, StandardCharsets.ISO_8859_1);
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    /**
     * A table.
     *
     * @param least how many bytes it has at least
     * @throws UnfitFont there is none, or it is shorter
     */
    ByteBuffer table(String tag, int least) throws UnfitFont {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw UnfitFont.damaged("缺少字形数据（" + tag.strip() + "）");
        }
        if (table.capacity() < least) {
            throw UnfitFont.damaged("内容损坏（" + tag.strip() + "）");
        }
        return table;
    }
}
