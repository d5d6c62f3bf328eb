package taizhang.privacy;

/**
 * A private number seen in a file.
 *
 * @param kind which kind
 * @param masked how it may be spoken of
 * @param line line of a text, row of a sheet, paragraph of a document; from 1
 * @param column character in that line or paragraph, column of a sheet; from 1
 * @param length how many characters it takes there
 * @param where the same in words for files that have no lines, e.g. 工作表1的B3; else empty
 */
public record Sighting(PrivateNumber.Kind kind, String masked, int line, int column, int length, String where) {}
