package taizhang.report.day;

/**
 * A line of figures.
 *
 * @param number 序号
 * @param name of the category or stage
 * @param figures its figures
 */
public record SliceLine(int number, String name, SliceFigures figures) {}
