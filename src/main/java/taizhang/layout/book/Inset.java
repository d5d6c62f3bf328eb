package taizhang.layout.book;

/**
 * Where a page from elsewhere is to be drawn on a page of the book; lengths in points.
 *
 * @param part index of the part it belongs to
 * @param page its index among its own, from 0
 * @param x its left edge, from the left edge of the sheet
 * @param y its lower edge, from the lower edge of the sheet
 * @param scale how large it is drawn over how large it is; never more than 1
 */
public record Inset(int part, int page, double x, double y, double scale) {}
