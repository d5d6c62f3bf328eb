package taizhang.document;

/**
 * A column of a table.
 *
 * @param widthMm width in millimetres; the widths of a table are scaled together to fill the type area
 * @param alignment how body cells stand unless they say otherwise
 * @param repeatsWhenCut whether its text is repeated with （续） when a row is cut by a page break (序号, 问题编号)
 */
public record Column(double widthMm, Alignment alignment, boolean repeatsWhenCut) {}
