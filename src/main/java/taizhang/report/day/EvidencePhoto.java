package taizhang.report.day;

/**
 * A photo among the 佐证.
 *
 * @param path where it lies, from the ledger's folder, e.g. 佐证/上庄-001/整改前.jpg
 * @param digest SHA-256 of the file, 64 hex digits
 * @param shown where that lies which is printed: the same, or a copy made for printing
 * @param unfit why it cannot be printed, e.g. HEIC 格式的图片; empty if it can
 */
public record EvidencePhoto(String path, String digest, String shown, String unfit) {
    /** A photo that is printed itself. */
    public EvidencePhoto(String path, String digest) {
        this(path, digest, path, "");
    }

    /** Whether a copy is printed in its place. */
    public boolean hasCopy() {
        return !path.equals(shown);
    }

    /** The same, with a copy that is printed in its place. */
    public EvidencePhoto shownBy(String copy) {
        return new EvidencePhoto(path, digest, copy, "");
    }

    /** Whether it can be printed. */
    public boolean isFit() {
        return unfit.isEmpty();
    }
}
