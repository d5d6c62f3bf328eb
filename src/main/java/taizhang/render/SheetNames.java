package taizhang.render;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;
import taizhang.document.Block;
import taizhang.document.Chart;
import taizhang.document.Heading;
import taizhang.document.OfficialTitle;
import taizhang.document.Table;
import taizhang.document.Title;

/**
 * Names for the sheets of a workbook: the first is called as the paper, others as what stands above their table. No name
 * is given twice, and none is longer than spreadsheets allow.
 */
final class SheetNames {
    private static final int LONGEST = 31;

    private static final String DETAILS = "明细";

    private final String paper;
    private final String first;
    private final String details;
    private final Set<String> given;
    private boolean begun;

    SheetNames(String paper) {
        this(paper, paper, DETAILS, new HashSet<>());
    }

    private SheetNames(String paper, String first, String details, Set<String> given) {
        this.paper = paper;
        this.first = first;
        this.details = details;
        this.given = given;
    }

    /**
     * The names of a further paper in the same workbook.
     *
     * @param begin what its first sheet is called
     */
    SheetNames goingOn(String other, String begin) {
        return new SheetNames(other, begin, begin + DETAILS, given);
    }

    /** The name of the sheet with the records of a table. */
    String details() {
        return unique(details);
    }

    /** The name of the sheet with these blocks. */
    String of(List<Block> blocks) {
        boolean begins = !begun;
        begun = true;
        return unique(begins ? first : titleOf(blocks));
    }

    /** The last title above the table; the paper's name where there is none, or where it only repeats it. */
    private String titleOf(List<Block> blocks) {
        String found = paper;
        for (Block block : blocks) {
            switch (block) {
                case Title title -> found = title.text();
                case OfficialTitle title -> found = title.text();
                case Heading heading -> found = heading.text();
                case Chart chart -> {
                    return chart.title().isEmpty() ? found : chart.title();
                }
                case Table ignored -> {
                    return found.contains(paper) ? paper : found;
                }
                default -> {}
            }
        }
        return found.contains(paper) ? paper : found;
    }

    /** The name, or with a number if it is taken; spreadsheets take 甲a and 甲A for one. */
    String unique(String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(wanted.replaceAll("\\s", ""));
        for (int number = 1; ; number++) {
            String suffix = number == 1 ? "" : "（" + number + "）";
            String name = safe.substring(0, Math.min(safe.length(), LONGEST - suffix.length())) + suffix;
            if (given.add(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
    }
}
