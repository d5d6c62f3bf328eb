package taizhang.workbook;

import java.util.List;
import java.util.Optional;

/**
 * A workbook laid open.
 *
 * @param name the file's name, without its folders
 * @param form XLSX or XLS
 * @param sheets in the order of their tabs, hidden ones too; charts and macro sheets are left out
 * @param notices in Chinese, whole sentences: what is odd about the file and did not stop the reading
 */
public record Workbook(String name, FileForm form, List<Sheet> sheets, List<String> notices) implements Opened {
    public Workbook {
        sheets = List.copyOf(sheets);
        notices = List.copyOf(notices);
    }

    /** The sheet with that name; upper and lower case differ. */
    public Optional<Sheet> sheet(String wanted) {
        return sheets.stream().filter(sheet -> sheet.name().equals(wanted)).findFirst();
    }

    /** The sheets a person sees. */
    public List<Sheet> visible() {
        return sheets.stream()
                .filter(sheet -> sheet.visibility() == Visibility.VISIBLE)
                .toList();
    }
}
