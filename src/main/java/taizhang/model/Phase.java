package taizhang.model;

/**
 * A stage of the campaign (阶段).
 *
 * @param name 名称, e.g. 自查自纠
 * @param term 起 and 止
 * @param origin where it was written
 */
public record Phase(String name, Term term, Origin origin) {}
