package taizhang.picture;

import java.util.Optional;

/** What the samples of a picture mean. */
public final class Colours {
    private final int components;
    private final boolean inverted;
    private final byte[] palette;
    private final Optional<byte[]> profile;

    private Colours(int components, boolean inverted, byte[] palette, Optional<byte[]> profile) {
        this.components = components;
        this.inverted = inverted;
        this.palette = palette;
        this.profile = profile;
    }

    /** Samples of grey (1), red, green and blue (3), or four printing inks (4), with their ICC profile if they have one. */
    static Colours of(int components, boolean inverted, Optional<byte[]> profile) {
        return new Colours(components, inverted, new byte[0], profile);
    }

    /** Samples are places in a list of colours of three bytes each. */
    static Colours listed(byte[] palette, Optional<byte[]> profile) {
        return new Colours(1, false, palette, profile);
    }

    /** How many samples a pixel has. */
    public int components() {
        return components;
    }

    /** Whether a full sample means no ink. */
    public boolean isInverted() {
        return inverted;
    }

    /** Whether samples are places in a list of colours. */
    public boolean isListed() {
        return palette.length > 0;
    }

    /** The list of colours; empty if samples are colours themselves. */
    public byte[] palette() {
        return palette.clone();
    }

    /** The ICC profile, found sound; of the listed colours where they are listed. */
    public Optional<byte[]> profile() {
        return profile.map(byte[]::clone);
    }
}
