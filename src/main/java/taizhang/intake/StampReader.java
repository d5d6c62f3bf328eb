package taizhang.intake;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import taizhang.intake.form.Stamp;
import taizhang.workbook.CellAddress;
import taizhang.workbook.CellValue;
import taizhang.workbook.Sheet;
import taizhang.workbook.Workbook;

/** Reads what a form says about itself. */
final class StampReader {
    private StampReader() {}

    /** The stamp; empty if there is none, or something else. */
    static Optional<Stamp> read(Workbook book) {
        return book.sheet(Stamp.SHEET).flatMap(StampReader::read);
    }

    private static Optional<Stamp> read(Sheet sheet) {
        Map<String, String> head = new LinkedHashMap<>();
        Map<String, String> base = new LinkedHashMap<>();
        Set<String> locked = new LinkedHashSet<>();
        Map<String, String> into = head;
        for (int row = 0; row <= sheet.lastRow(); row++) {
            String key = text(sheet, row, 0);
            if (key.equals(Stamp.KEYS)) {
                into = base;
            } else if (key.equals(Stamp.LOCKED)) {
                locked.add(text(sheet, row, 1));
            } else if (!key.isEmpty()) {
                into.put(key, text(sheet, row, 1));
            }
        }
        String edition = head.getOrDefault("版式", "");
        if (!Stamp.KIND.equals(head.get("表")) || !edition.matches("\\d{1,4}")) {
            return Optional.empty();
        }
        return Optional.of(new Stamp(
                Integer.parseInt(edition),
                head.getOrDefault("专项", ""),
                head.getOrDefault("截止", ""),
                head.getOrDefault("单位", ""),
                head.getOrDefault("数据版本", ""),
                head.getOrDefault("表码", ""),
                base,
                locked));
    }

    private static String text(Sheet sheet, int row, int column) {
        return sheet.at(new CellAddress(row, column))
                .map(CellValue::text)
                .orElse("")
                .strip();
    }
}
