package taizhang.layout.book;

/**
 * Pages of a book that are printed in one go (印制单的一行): all on sheets of one size and lying alike.
 *
 * @param part index of the part; −1 for cover and contents
 * @param from number of the first page in the book
 * @param to number of the last page that says anything
 * @param paper A4 or A3
 * @param landscape whether the sheet lies with its long side across; not so for pages turned to be bound with upright ones
 * @param duplex whether it has its sheets to itself, fronts and backs, so that they may go through the printer as they are
 */
public record SheetRun(int part, int from, int to, String paper, boolean landscape, boolean duplex) {
    /** How many pages there are. */
    public int pages() {
        return to - from + 1;
    }

    /** How many sheets of paper one copy takes. */
    public int sheets() {
        return duplex ? (pages() + 1) / 2 : pages();
    }
}
