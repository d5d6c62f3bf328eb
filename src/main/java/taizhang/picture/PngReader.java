package taizhang.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/**
 * Reads a PNG file chunk by chunk. Rows that printed files can hold as they are stay as they are; seven passes are put
 * together, and what is seen through is set apart, without loss. Texts, times and what else was written beside is left out.
 */
final class PngReader {
    private static final int HEAD = 8;
    private static final int MOST_LISTED = 3 * 256;
    private static final int LARGEST_PROFILE = 4 << 20;

    private final byte[] file;
    private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
    private Optional<PngHead> head = Optional.empty();
    private byte[] palette = {};
    private byte[] transparent = {};
    private byte[] profile = {};
    private Turn turn = Turn.NONE;

    PngReader(byte[] file) {
        this.file = file;
    }

    Picture read() throws PictureFault {
        int at = HEAD;
        String name = "";
        while (!name.equals("IEND")) {
            if (at + 12 > file.length) {
                throw truncated();
            }
            int length = ByteBuffer.wrap(file).getInt(at);
            if (length < 0 || length > file.length - at - 12) {
                throw truncated();
            }
            CRC32 sum = new CRC32();
            sum.update(file, at + 4, length + 4);
            if ((int) sum.getValue() != ByteBuffer.wrap(file).getInt(at + 8 + length)) {
                throw PictureFault.broken("内容有损坏");
            }
            name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            chunk(name, Arrays.copyOfRange(file, at + 8, at + 8 + length));
            at += length + 12;
        }
        if (head.isEmpty() || rows.size() == 0) {
            throw PictureFault.broken("里面没有图像");
        }
        return picture(head.orElseThrow());
    }

    private static PictureFault truncated() {
        return PictureFault.broken("文件不完整，后面缺了一截");
    }

    private void chunk(String name, byte[] body) throws PictureFault {
        if (head.isEmpty() != name.equals("IHDR")) {
            throw PictureFault.broken("内容有损坏");
        }
        switch (name) {
            case "IHDR" -> head = Optional.of(PngHead.of(body));
            case "PLTE" -> palette = body;
            case "tRNS" -> transparent = body;
            case "iCCP" -> profile = body;
            case "eXIf" -> turn = ExifTurn.in(body);
            case "IDAT" -> rows.writeBytes(body);
            default -> {}
        }
    }

    private Picture picture(PngHead found) throws PictureFault {
        if (found.kind() == PngHead.LISTED
                && (palette.length == 0 || palette.length % 3 != 0 || palette.length > MOST_LISTED)) {
            throw PictureFault.broken("内容有损坏");
        }
        boolean apart = found.hasAlpha() || (found.kind() == PngHead.LISTED && transparent.length > 0);
        PngRows packed = new PngRows(found, rows.toByteArray());
        if (!apart && !found.interlaced() && packed.holdNothingElse()) {
            return new Picture(
                    shape(found, found.bits()),
                    colours(found),
                    Picture.Packing.PNG_ROWS,
                    rows.toByteArray(),
                    key(found));
        }
        PngParts parts = new PngParts(found, transparent);
        packed.read(parts::add);
        boolean expanded = apart && found.kind() == PngHead.LISTED;
        return new Picture(
                shape(found, expanded ? 8 : found.bits()),
                colours(found),
                Picture.Packing.ROWS,
                parts.colours(),
                apart ? parts.mask() : key(found));
    }

    private PictureShape shape(PngHead found, int bits) {
        return new PictureShape(found.width(), found.height(), bits, turn);
    }

    private Colours colours(PngHead found) {
        boolean listed = found.kind() == PngHead.LISTED;
        Optional<byte[]> sound = IccProfile.sound(profileBytes(), listed ? 3 : found.colours());
        return listed ? Colours.listed(palette, sound) : Colours.of(found.colours(), false, sound);
    }

    /** One colour that is seen through, where there is neither alpha nor a list. */
    private Optional<Picture.Alpha> key(PngHead found) {
        if (found.hasAlpha() || found.kind() == PngHead.LISTED || transparent.length < 2 * found.samples()) {
            return Optional.empty();
        }
        int[] samples = new int[found.samples()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = ByteBuffer.wrap(transparent).getShort(2 * i) & ((1 << found.bits()) - 1);
        }
        return Optional.of(new Picture.Alpha.Key(samples));
    }

    /** The profile behind its name, unpacked; empty if there is none or it cannot be read. */
    private byte[] profileBytes() {
        int end = 0;
        while (end < profile.length && profile[end] != 0) {
            end++;
        }
        if (end + 2 >= profile.length) {
            return new byte[0];
        }
        try (InflaterInputStream in =
                new InflaterInputStream(new ByteArrayInputStream(profile, end + 2, profile.length - end - 2))) {
            return in.readNBytes(LARGEST_PROFILE);
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }
}
