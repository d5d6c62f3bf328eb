package taizhang.document;

/**
 * The line between title and table: 填报单位（盖章） left, 填报人、电话 in the middle, 截至日期 right. Empty parts are left
 * out.
 *
 * @param left text at the left edge
 * @param centre text in the middle
 * @param right text at the right edge
 */
public record InfoLine(String left, String centre, String right) implements Block {}
