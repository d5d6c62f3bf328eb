package taizhang.desk;

import java.util.List;

/**
 * What came of pressing: papers in place, or what stopped them all.
 *
 * @param printed in order; none when something stopped them
 * @param stopped errors in templates, in the data that a page shows, or in figures
 */
public record Pressed(List<Printed> printed, Findings stopped) {
    public Pressed {
        printed = List.copyOf(printed);
    }

    /** How many pages there are, sheets not counted. */
    public int pages() {
        return printed.stream()
                .filter(Printed::isPaged)
                .mapToInt(Printed::pages)
                .sum();
    }
}
