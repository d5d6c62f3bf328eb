package taizhang.report.day;

import java.util.List;

/** Knows the photos among the 佐证, which the ledger only names. */
@FunctionalInterface
public interface PhotoShelf {
    /** Nothing is known of any photo. */
    PhotoShelf NONE = word -> List.of();

    /**
     * The photos that a word written as 佐证 stands for: one, all in a folder, or none.
     *
     * @param word as written
     */
    List<EvidencePhoto> of(String word);
}
