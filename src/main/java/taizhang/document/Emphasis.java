package taizhang.document;

/**
 * Some characters of a paragraph in another face: the sentence that leads in (段首句) in 楷体 or 黑体.
 *
 * @param from index of the first character
 * @param to index after the last character
 * @param role their face
 */
public record Emphasis(int from, int to, FontRole role) {
    public Emphasis {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("from " + from + " to " + to);
        }
    }
}
