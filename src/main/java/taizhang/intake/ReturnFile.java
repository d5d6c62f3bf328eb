package taizhang.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.diagnostic.CollectCode;
import taizhang.intake.form.FormCode;
import taizhang.intake.form.Headings;
import taizhang.intake.form.Stamp;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.Unit;
import taizhang.text.Sha256;
import taizhang.workbook.CellValue;
import taizhang.workbook.Opened;
import taizhang.workbook.Refused;
import taizhang.workbook.Sheet;
import taizhang.workbook.Workbook;
import taizhang.workbook.WorkbookReader;

/** Finds the returns in a file: by the stamp, else by 表码, else by the headings and the unit's name. */
final class ReturnFile {
    private static final int HEAD_ROWS = 8;

    private final Ledger ledger;
    private final Period period;
    private final Map<String, CodeOwner> codes = new LinkedHashMap<>();

    ReturnFile(Ledger ledger, Period period) {
        this.ledger = ledger;
        this.period = period;
        for (Unit unit : ledger.units().units()) {
            for (Period one : ledger.periods()) {
                String end = one.end().toString();
                codes.put(
                        FormCode.of(
                                        ledger.campaign().names().campaign(),
                                        unit.id().name(),
                                        end)
                                .text(),
                        new CodeOwner(unit, end));
            }
        }
    }

    private record CodeOwner(Unit unit, String end) {}

    private record Owner(Unit unit, String end, Optional<Stamp> stamp, List<Complaint> notices) {
        Owner with(List<Complaint> others) {
            return new Owner(unit, end, stamp, others);
        }
    }

    /**
     * What came of a file.
     *
     * @param returns those found in it
     * @param why why something in it is none of them; empty if all is told
     */
    record Result(List<FoundReturn> returns, Optional<Complaint> why) {}

    /** Looks for returns in a file. */
    Result read(String name, byte[] bytes) {
        Opened opened = WorkbookReader.read(name, bytes);
        return switch (opened) {
            case Refused refused ->
                new Result(List.of(), Optional.of(Complaint.of(CollectCode.NO_CELLS, "", refused.sentence())));
            case Workbook book -> read(book, Sha256.of(bytes));
        };
    }

    private Result read(Workbook book, String digest) {
        Optional<Stamp> stamp = StampReader.read(book);
        Map<CodeOwner, List<Sheet>> sheets = new LinkedHashMap<>();
        Map<CodeOwner, Owner> owners = new LinkedHashMap<>();
        List<Sheet> strangers = new ArrayList<>();
        Optional<Complaint> why = Optional.empty();
        for (Sheet sheet : book.visible()) {
            if (SheetAnswers.of(sheet, period.end(), ledger.campaign())
                    .answers()
                    .isEmpty()) {
                strangers.add(sheet);
                continue;
            }
            Optional<Owner> owner = ownerOf(sheet, stamp);
            if (owner.isEmpty()) {
                why = Optional.of(Complaint.of(CollectCode.NO_OWNER, "", sheet.name()));
                continue;
            }
            CodeOwner whose = new CodeOwner(owner.get().unit(), owner.get().end());
            owners.putIfAbsent(whose, owner.get());
            sheets.computeIfAbsent(whose, one -> new ArrayList<>()).add(sheet);
        }
        List<FoundReturn> found = new ArrayList<>();
        owners.forEach((whose, owner) -> {
            List<Complaint> notices = new ArrayList<>(owner.notices());
            notices.addAll(found.isEmpty() ? Unasked.sheets(strangers) : List.of());
            found.add(found(book, digest, owner.with(notices), sheets.getOrDefault(whose, List.of())));
        });
        boolean nothing = found.isEmpty() && why.isEmpty();
        return new Result(found, nothing ? Optional.of(Complaint.of(CollectCode.NO_RETURN, "")) : why);
    }

    private FoundReturn found(Workbook book, String digest, Owner owner, List<Sheet> sheets) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        List<Complaint> faults = new ArrayList<>();
        List<Complaint> notices = new ArrayList<>(owner.notices());
        book.notices().forEach(notice -> notices.add(Complaint.of(CollectCode.ODD_WORKBOOK, "", notice)));
        Unasked unasked = Unasked.of(book, owner.stamp());
        for (Sheet sheet : sheets) {
            SheetAnswers read = SheetAnswers.of(sheet, period.end(), ledger.campaign());
            read.answers().forEach((key, answer) -> {
                Answer before = answers.putIfAbsent(key, answer);
                if (before != null && !before.text().equals(answer.text())) {
                    faults.add(Complaint.of(CollectCode.SHEETS_DIFFER, answer.place(), before.place()));
                }
            });
            faults.addAll(read.faults());
            notices.addAll(read.notices());
            unasked.cells(sheet, read, notices);
        }
        return new FoundReturn(book.name(), digest, owner.unit(), owner.end(), owner.stamp(), answers, faults, notices);
    }

    /** Whose a sheet is: what is printed on it goes before the stamp, for sheets of several files may have been put together. */
    private Optional<Owner> ownerOf(Sheet sheet, Optional<Stamp> stamp) {
        Optional<CodeOwner> printed = head(sheet).stream()
                .flatMap(text -> FormCode.in(text).stream())
                .flatMap(code -> Optional.ofNullable(codes.get(code.text())).stream())
                .findFirst();
        Optional<CodeOwner> stamped = stamp.filter(
                        mark -> mark.campaign().equals(ledger.campaign().names().campaign()))
                .flatMap(mark -> ledger.units()
                        .find(mark.unit())
                        .flatMap(ledger.units()::unit)
                        .map(unit -> new CodeOwner(unit, mark.end())));
        if (stamped.isPresent() && (printed.isEmpty() || printed.equals(stamped))) {
            return Optional.of(new Owner(stamped.get().unit(), stamped.get().end(), stamp, List.of()));
        }
        if (printed.isPresent()) {
            return Optional.of(new Owner(
                    printed.get().unit(),
                    printed.get().end(),
                    Optional.empty(),
                    List.of(Complaint.of(CollectCode.KNOWN_BY_CODE, "", sheet.name()))));
        }
        return named(sheet)
                .map(unit -> new Owner(
                        unit,
                        period.end().toString(),
                        Optional.empty(),
                        List.of(Complaint.of(CollectCode.KNOWN_BY_NAME, "", sheet.name()))));
    }

    private Optional<Unit> named(Sheet sheet) {
        String mark = SheetAnswers.plain(Headings.UNIT).replaceAll("[（(].*", "");
        for (String text : head(sheet)) {
            String plain = SheetAnswers.plain(text);
            if (plain.startsWith(mark)) {
                String rest = plain.replaceFirst("^" + mark + "([（(]盖章[)）])?[:：]?", "");
                Optional<Unit> unit = ledger.units().byName().entrySet().stream()
                        .filter(entry -> rest.startsWith(entry.getKey()))
                        .max(java.util.Comparator.comparingInt(
                                entry -> entry.getKey().length()))
                        .flatMap(entry -> ledger.units().unit(entry.getValue()));
                if (unit.isPresent()) {
                    return unit;
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> head(Sheet sheet) {
        return sheet.cells().values().stream()
                .filter(cell -> cell.at().row() < HEAD_ROWS)
                .map(CellValue::text)
                .toList();
    }
}
