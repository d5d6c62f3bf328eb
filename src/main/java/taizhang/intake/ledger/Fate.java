package taizhang.intake.ledger;

import taizhang.workbook.CellAddress;

/**
 * What became of one cell of the older ledger.
 *
 * @param sheet the sheet's name
 * @param at where
 * @param text what stands there
 * @param kind taken over, left out or not understood
 * @param why which field of which problem; the rule by which it was left out; what is not understood
 */
record Fate(String sheet, CellAddress at, String text, Kind kind, String why) {
    enum Kind {
        MAPPED,
        IGNORED,
        UNCLEAR
    }

    String place() {
        return sheet + "!" + at.text();
    }

    String line() {
        String shown = text.replaceAll("\\s+", " ");
        return place() + "“" + (shown.length() > 24 ? shown.substring(0, 24) + "…" : shown) + "”：" + why;
    }
}
