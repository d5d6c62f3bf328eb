package taizhang.layout.text;

import taizhang.document.Photo;

/**
 * A photo in the middle of a frame, as large as it fits.
 *
 * @param photo what is shown
 * @param left left edge of the frame, from that of the sheet, in points
 * @param top upper edge of the frame, from that of the sheet
 * @param width width of the frame
 * @param height its height
 */
public record PhotoMark(Photo photo, double left, double top, double width, double height) implements Mark {}
