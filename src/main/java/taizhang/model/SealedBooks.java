package taizhang.model;

/**
 * The version of the books that a seal closes.
 *
 * @param commit 提交: full hash of the commit
 * @param dataVersion 数据版本
 * @param tool 工具: version of the program
 */
public record SealedBooks(String commit, String dataVersion, String tool) {}
