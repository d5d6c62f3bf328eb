package taizhang.report.day;

/**
 * A counted figure as printed; kept by name so that what is printed can be compared with what was counted.
 *
 * @param name full name, e.g. 合计/未销号
 * @param value as printed, e.g. 12
 */
public record Figure(String name, String value) {
    /** Whether it is a percentage, e.g. 85.7%. */
    public boolean isPercent() {
        return value.endsWith("%");
    }

    /** Whether it is a number or a percentage, not a dash for what cannot be reckoned. */
    public boolean isNumber() {
        return !value.isEmpty() && Character.isDigit(value.charAt(value.startsWith("-") ? 1 : 0));
    }
}
