package taizhang.layout;

/**
 * A place to jump to.
 *
 * @param level 1 for the title, larger for what lies below it
 * @param text what it says
 * @param page page number, from 1
 * @param top distance from the upper edge of the sheet, in points
 */
public record OutlineEntry(int level, String text, int page, double top) {
    /** The same place on the page of another number. */
    OutlineEntry onPage(int other) {
        return new OutlineEntry(level, text, other, top);
    }
}
