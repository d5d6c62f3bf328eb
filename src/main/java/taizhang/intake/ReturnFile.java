package taizhang.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private record Owner(Unit unit, String end, Optional<Stamp> stamp, List<Complaint> notices) {}

    /**
     * What came of a file.
     *
     * @param returns those found in it
     * @param why why there are none
     */
    record Result(List<FoundReturn> returns, String why) {}

    /** Looks for returns in a file. */
    Result read(String name, byte[] bytes) {
        Opened opened = WorkbookReader.read(name, bytes);
        return switch (opened) {
            case Refused refused -> new Result(List.of(), refused.sentence());
            case Workbook book -> read(book, Sha256.of(bytes));
        };
    }

    private Result read(Workbook book, String digest) {
        Optional<Stamp> stamp = StampReader.read(book);
        Map<Unit, List<Sheet>> sheets = new LinkedHashMap<>();
        Map<Unit, Owner> owners = new LinkedHashMap<>();
        String why = "里面没有周报表的表头（排查类别、本周进展、行号等），认不出是哪一种表";
        for (Sheet sheet : book.visible()) {
            if (SheetAnswers.of(sheet, period.end()).answers().isEmpty()) {
                continue;
            }
            Optional<Owner> owner = ownerOf(sheet, stamp);
            if (owner.isEmpty()) {
                why = "工作表“" + sheet.name() + "”是周报表，但没有表码，也没有写清填报单位，分不清是哪个单位的";
                continue;
            }
            Owner first = owners.putIfAbsent(owner.get().unit(), owner.get());
            if (first == null || first.end().equals(owner.get().end())) {
                sheets.computeIfAbsent(owner.get().unit(), unit -> new ArrayList<>())
                        .add(sheet);
            }
        }
        List<FoundReturn> found = new ArrayList<>();
        owners.forEach((unit, owner) -> found.add(found(book, digest, owner, sheets.getOrDefault(unit, List.of()))));
        return new Result(found, why);
    }

    private FoundReturn found(Workbook book, String digest, Owner owner, List<Sheet> sheets) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        List<Complaint> faults = new ArrayList<>();
        List<Complaint> notices = new ArrayList<>(owner.notices());
        book.notices().forEach(notice -> notices.add(new Complaint("", notice)));
        for (Sheet sheet : sheets) {
            SheetAnswers read = SheetAnswers.of(sheet, period.end());
            read.answers().forEach((key, answer) -> {
                Answer before = answers.putIfAbsent(key, answer);
                if (before != null && !before.text().equals(answer.text())) {
                    faults.add(new Complaint(answer.place(), "和 " + before.place() + " 是同一格，内容不一样：请删去一张"));
                }
            });
            faults.addAll(read.faults());
            notices.addAll(read.notices());
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
                    List.of(new Complaint("", "工作表“" + sheet.name() + "”不是原来发的文件，按表码认的"))));
        }
        return named(sheet)
                .map(unit -> new Owner(
                        unit,
                        period.end().toString(),
                        Optional.empty(),
                        List.of(new Complaint("", "工作表“" + sheet.name() + "”没有表码，按表头和填报单位认的，当作本期的，请核对"))));
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
