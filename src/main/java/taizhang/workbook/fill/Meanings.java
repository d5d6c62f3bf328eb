package taizhang.workbook.fill;

import java.util.Optional;

/** What the names in a form mean (名称). */
public interface Meanings {
    /** What to write instead of a name that there is not, in Chinese; empty if there is one. */
    Optional<String> objection(String name);

    /** Of which lines a name tells, so that its row is repeated, e.g. 行 or 单位; empty for a name that means one thing. */
    Optional<String> source(String name);

    /** How many lines there are. */
    int count(String source);

    /**
     * What a name means.
     *
     * @param line which of the lines, from 0; of no matter for a name that means one thing
     */
    Entry at(String name, int line);
}
