package taizhang.report.day;

/**
 * A stretch of a text.
 *
 * @param from index of the first character
 * @param to index after the last character, larger than {@code from}
 */
public record Passage(int from, int to) {}
