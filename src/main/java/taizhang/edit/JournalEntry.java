package taizhang.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one command wrote.
 *
 * @param number counts from 1
 * @param deed what it did
 * @param parts the files it wrote to, in that order; one file may occur several times
 */
public record JournalEntry(int number, Deed deed, List<Part> parts) {
    public JournalEntry {
        parts = List.copyOf(parts);
    }

    /**
     * Whether what it wrote stands in other texts of the files as well, such as those of a commit.
     *
     * @param texts by path, relative to the data folder
     */
    public boolean standsIn(Map<String, byte[]> texts) {
        return parts.stream()
                .anyMatch(part -> Optional.ofNullable(texts.get(part.path()))
                        .flatMap(FileText::of)
                        .filter(part::standsIn)
                        .isPresent());
    }

    /** The files it wrote to, relative to the data folder. */
    public Set<String> paths() {
        return new LinkedHashSet<>(parts.stream().map(Part::path).toList());
    }

    /**
     * One file.
     *
     * @param path relative to the data folder
     * @param before what it held; empty: there was none
     * @param after what the command made of it
     */
    record Part(String path, Optional<FileText> before, FileText after) {
        /** What the command changed: lines of after instead of lines of before. */
        List<LineMatch.Hunk> hunks() {
            List<String> lines = before.map(FileText::lines).orElse(List.of());
            return LineMatch.of(after.lines(), lines).hunks();
        }

        private boolean standsIn(FileText other) {
            LineMatch match = LineMatch.of(after.lines(), other.lines());
            return hunks().stream().anyMatch(hunk -> hunk.a0() < hunk.a1() && match.placeOf(hunk.a0(), hunk.a1()) >= 0);
        }
    }
}
