package taizhang.picture;

import java.util.Optional;

/** A picture ready to be put on a page: image data and nothing else. */
public final class Picture {
    private final PictureShape shape;
    private final Colours colours;
    private final Packing packing;
    private final byte[] data;
    private final Optional<Alpha> alpha;

    Picture(PictureShape shape, Colours colours, Packing packing, byte[] data, Optional<Alpha> alpha) {
        this.shape = shape;
        this.colours = colours;
        this.packing = packing;
        this.data = data;
        this.alpha = alpha;
    }

    /** How its data is packed. */
    public enum Packing {
        /** A JPEG stream, as the camera wrote it. */
        JPEG,
        /** Rows in a zlib stream, each with the filter of PNG. */
        PNG_ROWS,
        /** Bare rows in a zlib stream. */
        ROWS
    }

    /** What of a picture is seen through. */
    public sealed interface Alpha {
        /** One colour, by its samples. */
        final class Key implements Alpha {
            private final int[] samples;

            Key(int[] samples) {
                this.samples = samples;
            }

            public int[] samples() {
                return samples.clone();
            }
        }

        /** How much each pixel covers, as bare rows in a zlib stream. */
        final class Mask implements Alpha {
            private final int bits;
            private final byte[] data;

            Mask(int bits, byte[] data) {
                this.bits = bits;
                this.data = data;
            }

            /** Bits of a sample. */
            public int bits() {
                return bits;
            }

            public byte[] data() {
                return data.clone();
            }
        }
    }

    /** Its measures as stored, and its turn. */
    public PictureShape shape() {
        return shape;
    }

    /** What its samples mean. */
    public Colours colours() {
        return colours;
    }

    /** How {@link #data} is packed. */
    public Packing packing() {
        return packing;
    }

    /** The image data; not copied, as it may be large. */
    public byte[] data() {
        return data;
    }

    /** What is seen through; empty if nothing is. */
    public Optional<Alpha> alpha() {
        return alpha;
    }
}
