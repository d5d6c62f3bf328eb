package taizhang.desk;

import java.util.List;

/**
 * What came of pressing: papers in place, or what stopped them all.
 *
 * @param printed in order; none when something stopped them
 * @param kept how many of them stood there already as they would be made, and were left alone
 * @param stopped errors in templates, in the data that a page shows, or in figures
 * @param followsTorn whether an earlier run was cut off while it put its papers in place, so that old and new ones stood
 *     side by side until now
 */
public record Pressed(List<Printed> printed, int kept, Findings stopped, boolean followsTorn) {
    public Pressed {
        printed = List.copyOf(printed);
    }

    /** Nothing but what stopped the papers. */
    static Pressed nothing(Findings stopped) {
        return new Pressed(List.of(), 0, stopped, false);
    }

    /** How many pages there are, sheets not counted. */
    public int pages() {
        return printed.stream()
                .filter(Printed::isPaged)
                .mapToInt(Printed::pages)
                .sum();
    }
}
