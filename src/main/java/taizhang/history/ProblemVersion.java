package taizhang.history;

import taizhang.load.WrittenProblem;

/**
 * A problem in one version of the books.
 *
 * @param file the file it stood in, relative to the data folder
 * @param text what was written
 */
public record ProblemVersion(String file, WrittenProblem text) {}
