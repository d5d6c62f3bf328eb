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

    private final String paper;
    private final Set<String> given = new HashSet<>();

    SheetNames(String paper) {
        this.paper = paper;
    }

    /** The name of the sheet with these blocks. */
    String of(List<Block> blocks) {
        return given.isEmpty() ? unique(paper) : unique(titleOf(blocks));
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
