package taizhang.document;

import java.util.List;

/**
 * One paper, from which every format is written.
 *
 * @param info what the paper is called and which data it shows
 * @param sections parts with a page format of their own, in order, at least one
 */
public record Document(DocumentInfo info, List<Section> sections) {
    public Document {
        sections = List.copyOf(sections);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("a document has at least one section");
        }
    }
}
