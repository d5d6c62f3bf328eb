package taizhang.model;

/**
 * A named selection of problems (名单).
 *
 * @param name 名称
 * @param condition 条件 as written, e.g. 责任领导=周某 且 逾期
 * @param origin where it was written
 */
public record Selection(String name, String condition, Origin origin) {}
