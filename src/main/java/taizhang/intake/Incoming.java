package taizhang.intake;

/** A file that came. */
public final class Incoming {
    private final String name;
    private final byte[] bytes;

    /**
     * A file.
     *
     * @param name its name
     * @param bytes what it holds
     */
    public Incoming(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    /** Its name. */
    public String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }
}
