package taizhang.document;

/**
 * The title of a paper (标题): 小标宋, centred.
 *
 * @param text one or more lines, separated by a line feed
 * @param sizePt type size in points
 */
public record Title(String text, double sizePt) implements Block {}
