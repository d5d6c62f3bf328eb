package taizhang.intake.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.workbook.CellValue;

/**
 * A problem as one list of the older ledger tells it: a row, or several that share one description.
 *
 * @param sheet the sheet's name
 * @param row its first row, from 0
 * @param said by meaning, what stands in its cells, from left to right and down
 * @param unit the unit of the group it stands in
 * @param category the category of the group it stands in
 */
record Entry(String sheet, int row, Map<Meaning, List<Said>> said, Optional<String> unit, Optional<String> category) {
    /**
     * A cell of it.
     *
     * @param heading what stands over its column
     */
    record Said(String sheet, String heading, CellValue cell) {
        String text() {
            return cell.text().strip();
        }

        Fate fate(Fate.Kind kind, String why) {
            return new Fate(sheet, cell.at(), cell.text(), kind, why);
        }
    }

    static Entry begun(String sheet, int row, Optional<String> unit, Optional<String> category) {
        return new Entry(sheet, row, new EnumMap<>(Meaning.class), unit, category);
    }

    void add(Meaning meaning, Said one) {
        said.computeIfAbsent(meaning, key -> new ArrayList<>()).add(one);
    }

    List<Said> all(Meaning meaning) {
        return said.getOrDefault(meaning, List.of());
    }

    Optional<String> number() {
        return all(Meaning.NUMBER).stream().map(Said::text).findFirst();
    }
}
