package taizhang.document;

/**
 * Running text.
 *
 * @param style how it is set
 * @param text its text; a line feed is a forced line break
 */
public record Paragraph(ParagraphStyle style, String text) implements Block {}
