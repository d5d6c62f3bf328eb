package taizhang.document;

import java.util.List;

/**
 * Running text.
 *
 * @param style how it is set
 * @param text its text; a line feed is a forced line break
 * @param emphases parts in another face, in order, not overlapping
 */
public record Paragraph(ParagraphStyle style, String text, List<Emphasis> emphases) implements Block {
    public Paragraph {
        emphases = List.copyOf(emphases);
    }

    /** A text in one face. */
    public Paragraph(ParagraphStyle style, String text) {
        this(style, text, List.of());
    }
}
