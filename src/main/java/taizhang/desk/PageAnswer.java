package taizhang.desk;

import java.util.List;
import java.util.Optional;

/** What can be said of a printed page. */
public sealed interface PageAnswer {
    /**
     * The books say the same (相符).
     *
     * @param page as made anew
     */
    record Agrees(PageSearch.Found page) implements PageAnswer {}

    /**
     * No page of this version has the code (不符).
     *
     * @param label where the books were found
     */
    record Differs(String label) implements PageAnswer {}

    /**
     * Books of this version were never committed, so that the page proves nothing (无法证明).
     *
     * @param page as made anew from the folder; empty if none has the code
     * @param byFonts whether data and templates were, and only the fonts of the office were not
     */
    record Unproven(Optional<PageSearch.Found> page, boolean byFonts) implements PageAnswer {}

    /**
     * Another edition of the program printed it (另一版).
     *
     * @param edition what is known of that edition
     * @param pages made anew by this edition, to be compared by eye
     */
    record OtherEdition(String edition, List<PageSearch.Found> pages) implements PageAnswer {
        public OtherEdition {
            pages = List.copyOf(pages);
        }
    }

    /** No books of this version are known. */
    record NoSuchVersion() implements PageAnswer {}
}
