package taizhang.audit;

import java.util.Map;
import java.util.TreeMap;

/**
 * The templates that were committed with the books.
 *
 * @param folder their path in the repository
 * @param texts their texts by path relative to it, of fonts the digests; none if they are not in the repository
 */
public record AuditedTemplates(String folder, Map<String, String> texts) {
    /** What stands before the digest of a font of the office, which is told apart by it. */
    public static final String FONT = "SHA-256 ";

    /** Templates that are not in the repository. */
    public static final AuditedTemplates NONE = new AuditedTemplates("", Map.of());

    public AuditedTemplates {
        texts = java.util.Collections.unmodifiableMap(new TreeMap<>(texts));
    }
}
