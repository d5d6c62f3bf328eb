package taizhang.render;

/**
 * What was written.
 *
 * @param pages number of pages; of sheets in a workbook
 */
public record Written(int pages) {}
