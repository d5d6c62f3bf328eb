package taizhang.document;

/**
 * A photo that proves something, with what is printed below it.
 *
 * @param path where it lies, from the ledger's folder; writers ask for its content by this
 * @param caption what it shows, e.g. 整改前
 * @param file its name as printed
 * @param digest SHA-256 of the file as it is in the books, 64 hex digits
 */
public record Photo(String path, String caption, String file, String digest) {
    private static final int SHOWN = 16;

    /** The beginning of the digest, which paper has room for. */
    public String shortDigest() {
        return digest.substring(0, Math.min(SHOWN, digest.length()));
    }

    /** What it shows, for who cannot see it. */
    public String told() {
        return "照片：" + caption + "（" + file + "）";
    }

    /** What stands below it. */
    public String label() {
        return file + "\n摘要：" + shortDigest();
    }
}
