package taizhang.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;

/** Sets the colours of rows and what is seen through apart, both packed again without loss. */
final class PngParts {
    private static final int OPAQUE = 0xFF;

    private final PngHead head;
    private final byte[] transparent;
    private final Packed colours = new Packed();
    private final Packed mask = new Packed();
    private boolean seenThrough;

    PngParts(PngHead head, byte[] transparent) {
        this.head = head;
        this.transparent = transparent;
    }

    /** Bytes packed as they come. */
    private static final class Packed {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DeflaterOutputStream packing = new DeflaterOutputStream(bytes);

        void write(byte[] row) {
            try {
                packing.write(row);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        byte[] done() {
            try {
                packing.close();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return bytes.toByteArray();
        }
    }

    void add(byte[] row) {
        if (head.hasAlpha()) {
            part(row);
        } else if (transparent.length > 0 && head.kind() == PngHead.LISTED) {
            look(row);
        } else {
            colours.write(row);
        }
    }

    private void part(byte[] row) {
        int sample = head.bits() / 8;
        int coloured = head.colours() * sample;
        byte[] seen = new byte[head.width() * coloured];
        byte[] cover = new byte[head.width() * sample];
        for (int x = 0; x < head.width(); x++) {
            int from = x * (coloured + sample);
            System.arraycopy(row, from, seen, x * coloured, coloured);
            System.arraycopy(row, from + coloured, cover, x * sample, sample);
        }
        colours.write(seen);
        cover(cover);
    }

    private void look(byte[] row) {
        int bits = head.bits();
        byte[] places = new byte[head.width()];
        byte[] cover = new byte[head.width()];
        for (int x = 0; x < head.width(); x++) {
            int place = (row[x * bits / 8] >> (8 - bits - x * bits % 8)) & ((1 << bits) - 1);
            places[x] = (byte) place;
            cover[x] = place < transparent.length ? transparent[place] : (byte) OPAQUE;
        }
        colours.write(places);
        cover(cover);
    }

    private void cover(byte[] cover) {
        for (byte one : cover) {
            seenThrough |= (one & 0xFF) != OPAQUE;
        }
        mask.write(cover);
    }

    /** All colours; called once. */
    byte[] colours() {
        return colours.done();
    }

    /** How much each pixel covers; empty if every one does; called once. */
    Optional<Picture.Alpha> mask() {
        byte[] done = mask.done();
        int bits = head.kind() == PngHead.LISTED ? 8 : head.bits();
        return seenThrough ? Optional.of(new Picture.Alpha.Mask(bits, done)) : Optional.empty();
    }
}
