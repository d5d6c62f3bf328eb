package taizhang.intake.ledger;

import taizhang.workbook.Workbook;

/**
 * A file of the older ledger.
 *
 * @param book laid open
 * @param digest its SHA-256
 */
public record OldFile(Workbook book, String digest) {
    /** As 期初 names it: 依据. */
    String source() {
        return book.name() + "（SHA-256 " + digest + "）";
    }
}
