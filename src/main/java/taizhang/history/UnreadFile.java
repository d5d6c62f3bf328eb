package taizhang.history;

/**
 * A version of a file that could not be read, such as one with the marks of a merge conflict; the problems in it count as
 * unchanged until it can be read again.
 *
 * @param revision the commit that made it so
 * @param path relative to the data folder
 */
public record UnreadFile(Revision revision, String path) {}
