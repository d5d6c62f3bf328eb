package taizhang.diagnostic;

/**
 * A text file as it was read.
 *
 * @param path path as the user sees it, with forward slashes
 * @param text its characters, decoded, line ends normalised to LF, without a byte order mark
 */
public record SourceFile(String path, String text) {}
