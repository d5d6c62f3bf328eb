package taizhang.workbook;

/**
 * A cell that holds something.
 *
 * @param at its place
 * @param content what it holds, by its kind
 * @param text what a person sees in it; a number in the general format never with an exponent
 * @param fromFormula whether a formula stands in it; the content is the result kept in the file
 */
public record CellValue(CellAddress at, CellContent content, String text, boolean fromFormula) {}
