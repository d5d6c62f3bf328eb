package taizhang.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import taizhang.diagnostic.Checked;
import taizhang.load.SourceTree;
import taizhang.model.Gaps;
import taizhang.model.Meeting;

/**
 * Makes the books of meetings again, to be laid beside those of a folder. Files of meetings are part of no version: what a
 * state holds is tried, then what lies in the folder now.
 *
 * @param press set up for the day with the books of a version
 * @param day as-of date
 */
record PackRemake(Press press, LocalDate day) {
    private static final Pack.Tray NOWHERE = file -> OutputStream.nullOutputStream();

    /** All that books of meetings hang on besides a version: the meetings, and what they bind in. */
    static List<Object> basis(Books state) throws IOException {
        List<Object> basis = new ArrayList<>(state.loaded().meetings());
        for (String file : Packs.enclosedIn(state.loaded().meetings()).toList()) {
            basis.add(state.tree().digest(file));
        }
        return basis;
    }

    /** The files that are wanted, of all meetings of some books, each meeting's by itself. */
    List<Printed> files(Books state, Set<String> wanted) throws IOException {
        if (wanted.stream().noneMatch(PackName::isOne)) {
            return List.of();
        }
        List<Printed> made = new ArrayList<>(files(state, state, wanted));
        Folders present = state.folders().atPresent();
        if (state.folders().rev().isPresent()) {
            try (Books now = Books.open(present)) {
                made.addAll(files(state, now, wanted));
            }
        }
        return made;
    }

    private List<Printed> files(Books state, Books source, Set<String> wanted) throws IOException {
        List<Printed> made = new ArrayList<>();
        List<Meeting> meetings = source.loaded().meetings().stream()
                .filter(meeting -> new MeetingPapers(state.ledger())
                        .findings(List.of(meeting.items()), Gaps.NONE)
                        .isEmpty())
                .toList();
        for (Meeting meeting : meetings) {
            made.addAll(files(meeting, source.tree(), wanted));
        }
        return made;
    }

    private List<Printed> files(Meeting meeting, SourceTree tree, Set<String> wanted) throws IOException {
        List<String> own = wanted.stream()
                .filter(PackName::isOne)
                .filter(file -> file.startsWith(PackName.folder(meeting)))
                .map(file -> file.substring(PackName.folder(meeting).length()))
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        Bindery bindery = press.bindery();
        Checked<List<PackPart>> parts = bindery.parts(meeting, tree, Progress.UNHEARD);
        List<Printed> made = new ArrayList<>();
        if (parts instanceof Checked.Accepted<List<PackPart>> accepted) {
            Pack pack = bindery.pack(meeting, day, accepted.value());
            for (String file : own) {
                made.addAll(file(pack, meeting, file));
            }
        }
        return made;
    }

    private static List<Printed> file(Pack pack, Meeting meeting, String file) throws IOException {
        int dot = file.lastIndexOf('.');
        String stem = dot < 0 ? file : file.substring(0, dot);
        if (stem.equals(PackName.LIST)) {
            return pack.printList(NOWHERE).stream()
                    .filter(made -> made.file().endsWith("/" + file))
                    .toList();
        }
        Optional<PackName> name = PackName.parse(stem, meeting);
        if (name.isEmpty()) {
            return List.of();
        }
        return List.of(file.endsWith(".pdf") ? pack.pdf(name.get(), NOWHERE) : pack.workbook(name.get(), NOWHERE));
    }
}
