package taizhang.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import taizhang.diagnostic.CollectCode;
import taizhang.intake.form.MarkedCopy;
import taizhang.intake.form.Stamp;
import taizhang.workbook.Sheet;
import taizhang.workbook.Workbook;

/**
 * Tells of what stands in a file where nothing was asked for: none of it is taken in, and none is passed over in silence.
 *
 * @param locked texts of the form that were not to be changed, without blanks; none when the form does not say
 * @param ours what the office wrote on a marked copy
 */
record Unasked(Set<String> locked, Set<String> ours) {
    private static final Set<String> KNOWN = Set.of(MarkedCopy.LIST, Stamp.SHEET);

    static Unasked of(Workbook book, Optional<Stamp> stamp) {
        Set<String> ours = new HashSet<>();
        book.sheet(MarkedCopy.LIST).ifPresent(list -> list.cells().values().forEach(cell -> ours.add(cell.text())));
        return new Unasked(
                stamp.map(Stamp::locked).orElse(Set.of()).stream()
                        .map(SheetAnswers::plain)
                        .collect(Collectors.toSet()),
                ours);
    }

    /** Of the sheets that are no returns. */
    static List<Complaint> sheets(List<Sheet> strangers) {
        return strangers.stream()
                .filter(sheet -> !sheet.cells().isEmpty() && !KNOWN.contains(sheet.name()))
                .map(sheet -> Complaint.of(CollectCode.OTHER_SHEET, "", sheet.name()))
                .toList();
    }

    /** Of the cells and comments of a return. */
    void cells(Sheet sheet, SheetAnswers read, List<Complaint> notices) {
        if (!locked.isEmpty()) {
            read.others().forEach((place, text) -> {
                if (!locked.contains(SheetAnswers.plain(text))) {
                    notices.add(Complaint.of(CollectCode.NOT_ASKED_FOR, place, Weighing.shown(text.strip())));
                }
            });
        }
        sheet.notes().forEach((at, note) -> {
            if (!note.isBlank() && ours.stream().noneMatch(note::contains)) {
                notices.add(Complaint.of(
                        CollectCode.NOTE_NOT_TAKEN, sheet.name() + "!" + at.text(), Weighing.shown(note.strip())));
            }
        });
    }
}
