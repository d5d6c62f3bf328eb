package taizhang.report.day;

/**
 * A photo among the 佐证.
 *
 * @param path where it lies, from the ledger's folder, e.g. 佐证/上庄-001/整改前.jpg
 * @param digest SHA-256 of the file, 64 hex digits
 * @param unfit why it cannot be printed, e.g. HEIC 格式的图片; empty if it can
 */
public record EvidencePhoto(String path, String digest, String unfit) {
    /** Whether it can be printed. */
    public boolean isFit() {
        return unfit.isEmpty();
    }
}
