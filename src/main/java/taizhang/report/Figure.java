package taizhang.report;

/**
 * A counted figure as printed; kept by name so that what is printed can be compared with what was counted.
 *
 * @param name full name, e.g. 合计/未销号
 * @param value as printed, e.g. 12
 */
public record Figure(String name, String value) {}
