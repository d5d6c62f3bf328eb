package taizhang.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import taizhang.edit.Addition;
import taizhang.edit.Deed;
import taizhang.edit.Journal;

/** The journal's entry of one command, begun when it first writes. */
final class JournalPage {
    private final Journal journal;
    private final List<Integer> begun = new ArrayList<>();

    JournalPage(Journal journal) {
        this.journal = journal;
    }

    /** Notes several files that are about to be written as one, and tells the entry's number. */
    int note(List<Addition> changes, Deed deed) throws IOException {
        for (Addition change : changes) {
            note(change, deed);
        }
        return begun.getFirst();
    }

    Journal journal() {
        return journal;
    }

    void note(Addition change, Deed deed) throws IOException {
        if (begun.isEmpty()) {
            begun.add(journal.begin(deed));
        }
        change.noteIn(journal, begun.getFirst());
    }
}
