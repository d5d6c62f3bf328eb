package taizhang.model;

/**
 * A file under 佐证/ as it is, so that a later look can tell whether it was changed.
 *
 * @param path relative to the ledger's folder, e.g. 佐证/上庄-001/评议.jpg
 * @param digest SHA-256 of its content, 64 lower-case hex digits
 * @param fetched whether the content is here; else the digest is what a pointer claims (Git LFS), and proves nothing
 */
public record EvidenceFile(String path, String digest, boolean fetched) {
    /** A file whose content is here. */
    public EvidenceFile(String path, String digest) {
        this(path, digest, true);
    }
}
