package taizhang.edit;

import java.util.List;
import java.util.Optional;

/**
 * Lines to be put between the lines of a file.
 *
 * @param before the number, from 0, of the line they are put in front of; the number of lines to put them at the end
 * @param lines without line ends
 * @param cut an empty {@code []} that has to go, on an earlier line
 */
record Insertion(int before, List<String> lines, Optional<Cut> cut) {
    Insertion {
        lines = List.copyOf(lines);
    }

    /**
     * Characters taken out of a line.
     *
     * @param line its number, from 0
     * @param from the first char
     * @param to behind the last
     */
    record Cut(int line, int from, int to) {}
}
