package taizhang.picture;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads a JPEG file segment by segment. Kept is what the image cannot do without, byte for byte; what was written beside it
 * (EXIF with places and thumbnails, XMP, comments, what follows the image) is left out.
 */
final class JpegReader {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;

    /** What decoding needs beside the head of the image: tables, intervals, heads of scans; others may hold anything. */
    private static final String TABLES = "\u00C4\u00CC\u00DA\u00DB\u00DC\u00DD";

    private final byte[] file;
    private final ByteArrayOutputStream kept;
    private final JpegProfile profile = new JpegProfile();
    private Optional<JpegFrame> frame = Optional.empty();
    private Optional<Turn> turn = Optional.empty();
    private boolean adobe;
    private int at;

    JpegReader(byte[] file) {
        this.file = file;
        this.kept = new ByteArrayOutputStream(file.length);
    }

    Picture read() throws PictureFault {
        mark(SOI);
        at = 2;
        boolean scanned = false;
        for (int marker = marker(); marker != EOI; marker = marker()) {
            segment(marker);
            if (marker == SOS) {
                scan();
                scanned = true;
            }
        }
        mark(EOI);
        JpegFrame found = frame.filter(one -> one.height() > 0 && one.width() > 0)
                .orElseThrow(() -> PictureFault.broken("里面没有图像"));
        if (!scanned) {
            throw PictureFault.broken("里面没有图像");
        }
        return new Picture(
                new PictureShape(found.width(), found.height(), 8, turn.orElse(Turn.NONE)),
                colours(found),
                Picture.Packing.JPEG,
                kept.toByteArray(),
                Optional.empty());
    }

    private Colours colours(JpegFrame found) throws PictureFault {
        Optional<byte[]> sound = profile.whole(found.components());
        if (found.components() == 4 && sound.isEmpty()) {
            throw PictureFault.otherKind("印刷用四色（CMYK）又没有颜色配置文件的图片");
        }
        return Colours.of(found.components(), found.components() == 4 && adobe, sound);
    }

    private int marker() throws PictureFault {
        need(2);
        if (unsigned(at) != 0xFF) {
            throw PictureFault.broken("内容有损坏");
        }
        while (unsigned(at) == 0xFF) {
            at++;
            need(1);
        }
        return unsigned(at++);
    }

    private void segment(int marker) throws PictureFault {
        if (marker == 0x01 || (marker >= 0xD0 && marker <= SOI) || marker == 0) {
            throw PictureFault.broken("内容有损坏");
        }
        need(2);
        int length = (unsigned(at) << 8) | unsigned(at + 1);
        if (length < 2) {
            throw PictureFault.broken("内容有损坏");
        }
        need(length);
        byte[] body = Arrays.copyOfRange(file, at + 2, at + length);
        at += length;
        if (JpegFrame.isFrame(marker)) {
            if (frame.isPresent()) {
                throw PictureFault.broken("内容有损坏");
            }
            frame = Optional.of(JpegFrame.of(marker, body));
        }
        switch (marker) {
            case APP0 -> resolution(body);
            case APP1 -> exif(body);
            case APP2 -> profile.add(body);
            case APP14 -> adobe(body);
            default -> {
                if (JpegFrame.isFrame(marker) || TABLES.indexOf(marker) >= 0) {
                    keep(marker, body);
                }
            }
        }
    }

    /** JFIF without its thumbnail: readers tell by it what the components are. */
    private void resolution(byte[] body) {
        if (JpegProfile.starts(body, "JFIF\0") && body.length >= 14) {
            byte[] bare = Arrays.copyOf(body, 14);
            bare[12] = 0;
            bare[13] = 0;
            keep(APP0, bare);
        }
    }

    private void exif(byte[] body) {
        if (turn.isEmpty() && JpegProfile.starts(body, "Exif\0")) {
            turn = Optional.of(ExifTurn.in(Arrays.copyOfRange(body, Math.min(6, body.length), body.length)));
        }
    }

    private void adobe(byte[] body) {
        if (JpegProfile.starts(body, "Adobe") && body.length >= 12) {
            adobe = true;
            keep(APP14, Arrays.copyOf(body, 12));
        }
    }

    /** The coded image up to the marker after it. */
    private void scan() throws PictureFault {
        if (frame.isEmpty()) {
            throw PictureFault.broken("内容有损坏");
        }
        int from = at;
        while (true) {
            need(2);
            int next = unsigned(at + 1);
            if (unsigned(at) == 0xFF && next != 0 && next != 0xFF && !(next >= 0xD0 && next <= 0xD7)) {
                break;
            }
            at++;
        }
        if (at == from) {
            throw PictureFault.broken("里面没有图像");
        }
        kept.write(file, from, at - from);
    }

    private void mark(int marker) {
        kept.write(0xFF);
        kept.write(marker);
    }

    private void keep(int marker, byte[] body) {
        mark(marker);
        kept.write((body.length + 2) >> 8);
        kept.write(body.length + 2);
        kept.writeBytes(body);
    }

    private void need(int bytes) throws PictureFault {
        if (at + bytes > file.length) {
            throw PictureFault.broken("文件不完整，后面缺了一截");
        }
    }

    private int unsigned(int place) {
        return file[place] & 0xFF;
    }
}
