package taizhang.document;

import java.util.List;

/**
 * One paper, from which every format is written.
 *
 * @param info what the paper is called and which data it shows
 * @param sections parts with a page format of their own, in order, at least one
 * @param names units and categories it may speak of, which lines had better not break
 */
public record Document(DocumentInfo info, List<Section> sections, List<String> names) {
    public Document {
        sections = List.copyOf(sections);
        names = List.copyOf(names);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("a document has at least one section");
        }
    }

    /** A paper that speaks of no names. */
    public Document(DocumentInfo info, List<Section> sections) {
        this(info, sections, List.of());
    }

    /** The same paper with names it may speak of. */
    public Document naming(List<String> known) {
        return new Document(info, sections, known);
    }
}
