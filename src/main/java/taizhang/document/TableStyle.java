package taizhang.document;

/**
 * Type of a table.
 *
 * @param headSizePt size of the head (黑体) in points, e.g. 10.5
 * @param bodySizePt size of the cells in points, e.g. 9
 * @param bodyFont face of the cells, 仿宋 or 宋体
 */
public record TableStyle(double headSizePt, double bodySizePt, FontRole bodyFont) {}
