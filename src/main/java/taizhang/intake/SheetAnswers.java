package taizhang.intake;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.diagnostic.CollectCode;
import taizhang.intake.form.FormKey;
import taizhang.intake.form.Headings;
import taizhang.model.Campaign;
import taizhang.model.PeriodLength;
import taizhang.model.ProblemId;
import taizhang.workbook.CellAddress;
import taizhang.workbook.CellRegion;
import taizhang.workbook.CellValue;
import taizhang.workbook.Sheet;

/**
 * Finds the cells of a form on a sheet by the words over and beside them, wherever those were moved to; a row is known by the
 * number in it, wherever it was sorted to.
 */
final class SheetAnswers {
    private static final String HINT = "没有发现新问题的选";

    private final Sheet sheet;
    private final CellTexts texts;
    private final Map<String, String> problems;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final List<Complaint> faults = new ArrayList<>();
    private final List<Complaint> notices = new ArrayList<>();
    private final List<Runnable> left = new ArrayList<>();
    private int screenings;

    private SheetAnswers(Sheet sheet, LocalDate period, Campaign campaign) {
        this.sheet = sheet;
        this.texts = new CellTexts(period, campaign.fields());
        this.problems = Headings.problem(campaign.fields(), campaign.lists());
    }

    /**
     * Reads a sheet.
     *
     * @param period a day of the period
     * @param campaign which says what is taken down of problems
     */
    static SheetAnswers of(Sheet sheet, LocalDate period, Campaign campaign) {
        SheetAnswers found = new SheetAnswers(sheet, period, campaign);
        found.read();
        return found;
    }

    /** Every cell that asks for something, also those left empty, by {@link FormKey}. */
    Map<String, Answer> answers() {
        return answers;
    }

    List<Complaint> faults() {
        return faults;
    }

    List<Complaint> notices() {
        return notices;
    }

    /** What stands in the cells that ask for nothing, by place. */
    Map<String, String> others() {
        Map<String, String> others = new LinkedHashMap<>();
        sheet.cells().forEach((at, cell) -> others.put(place(at), cell.text()));
        answers.values().forEach(answer -> others.remove(answer.place()));
        faults.forEach(fault -> others.remove(fault.place()));
        return others;
    }

    private void read() {
        table(Headings.SCREENING, "", (row, columns, named) -> screeningRow(row, columns));
        left.forEach(Runnable::run);
        table(Headings.PROGRESS, Headings.NUMBER, this::progress);
        table(problems, Headings.ROW, this::problem);
        if (!answers.isEmpty()) {
            Headings.BESIDE.forEach(this::beside);
            sheet.pictures().forEach(at -> notices.add(Complaint.of(CollectCode.PICTURE, place(at))));
        }
    }

    private interface RowReader {
        void read(int row, Map<String, Integer> columns, Optional<Integer> named);
    }

    /** Finds the row of headings and reads the rows below it up to the next heading. */
    private void table(Map<String, String> headings, String named, RowReader reader) {
        for (int row = 0; row <= sheet.lastRow(); row++) {
            Map<String, Integer> columns = new LinkedHashMap<>();
            Optional<Integer> name = Optional.empty();
            for (Map.Entry<Integer, CellValue> cell : sheet.row(row).entrySet()) {
                String word = label(cell.getValue().text());
                int column = cell.getKey();
                headings.forEach((key, heading) -> {
                    if (word.equals(plain(heading))) {
                        columns.putIfAbsent(key, column);
                    }
                });
                name = word.equals(named) && name.isEmpty() ? Optional.of(column) : name;
            }
            if (columns.size() >= 2 && (named.isEmpty() || name.isPresent())) {
                for (int below = row + 1; below <= sheet.lastRow() && !isNextPart(below); below++) {
                    if (!isSaidAgain(below, headings, columns)) {
                        reader.read(below, columns, name);
                    }
                }
                return;
            }
        }
    }

    /** Headings pasted once more between the rows. */
    private boolean isSaidAgain(int row, Map<String, String> headings, Map<String, Integer> columns) {
        return columns.entrySet().stream()
                .allMatch(column -> label(seen(row, column.getValue())
                                .map(CellValue::text)
                                .orElse(""))
                        .equals(plain(headings.getOrDefault(column.getKey(), ""))));
    }

    private boolean isNextPart(int row) {
        List<String> words =
                sheet.row(row).values().stream().map(cell -> label(cell.text())).toList();
        return !words.isEmpty()
                && (words.getFirst().matches("[一二三四五]、.{2,40}")
                        || Headings.BESIDE.values().stream()
                                .map(SheetAnswers::plain)
                                .anyMatch(words::contains));
    }

    private void screeningRow(int row, Map<String, Integer> columns) {
        boolean blank =
                columns.values().stream().allMatch(column -> seen(row, column).isEmpty());
        if (blank) {
            left.add(() -> screening(row, columns));
        } else {
            screening(row, columns);
        }
    }

    /** Rows left empty are counted last, so that a gap between two rows is none. */
    private void screening(int row, Map<String, Integer> columns) {
        screenings++;
        for (Map.Entry<String, Integer> column : columns.entrySet()) {
            answer(FormKey.screening(screenings, column.getKey()), row, column.getValue());
        }
    }

    private void progress(int row, Map<String, Integer> columns, Optional<Integer> named) {
        String written = seen(row, named.orElseThrow()).map(CellValue::text).orElse("");
        Optional<ProblemId> id = ProblemId.parse(plain(written));
        if (id.isEmpty()) {
            nameless(row, columns, CollectCode.ROW_WITHOUT_NUMBER, written.strip());
            return;
        }
        for (Map.Entry<String, Integer> column : columns.entrySet()) {
            answer(FormKey.progress(id.get(), column.getKey()), row, column.getValue());
        }
    }

    private void problem(int row, Map<String, Integer> columns, Optional<Integer> named) {
        String id = plain(seen(row, named.orElseThrow()).map(CellValue::text).orElse(""))
                .toUpperCase(java.util.Locale.ROOT);
        if (!id.matches("N\\d{1,3}")) {
            nameless(row, columns, CollectCode.ROW_WITHOUT_ID, id);
            return;
        }
        for (Map.Entry<String, Integer> column : columns.entrySet()) {
            answer(FormKey.problem(id, column.getKey()), row, column.getValue());
        }
    }

    /** A row that says something and does not say of what. */
    private void nameless(int row, Map<String, Integer> columns, CollectCode code, String written) {
        columns.values().stream()
                .filter(column -> seen(row, column)
                        .filter(cell -> !plain(cell.text()).isEmpty())
                        .isPresent())
                .findFirst()
                .ifPresent(column -> faults.add(Complaint.of(code, place(new CellAddress(row, column)), written)));
    }

    private void beside(String key, String heading) {
        for (Map.Entry<CellAddress, CellValue> cell : sheet.cells().entrySet()) {
            if (label(cell.getValue().text()).equals(plain(heading))) {
                besideAt(key, cell.getKey());
                return;
            }
        }
    }

    private void besideAt(String key, CellAddress heading) {
        int column =
                sheet.regionAt(heading).map(region -> region.last().column()).orElse(heading.column()) + 1;
        answer(key, heading.row(), column);
        boolean empty = seen(heading.row(), column).isEmpty();
        for (int next = column + 1; empty && blank(key) && next <= column + 2; next++) {
            Optional<CellValue> cell = seen(heading.row(), next);
            boolean locked = cell.map(value -> label(value.text()))
                    .filter(word -> word.startsWith(HINT)
                            || Headings.BESIDE.values().stream()
                                    .anyMatch(other -> plain(other).equals(word)))
                    .isPresent();
            if (locked) {
                return;
            }
            if (cell.isPresent()) {
                answers.remove(key);
                answer(key, heading.row(), next);
            }
        }
    }

    private boolean blank(String key) {
        return Optional.ofNullable(answers.get(key))
                .filter(answer -> !answer.text().isEmpty())
                .isEmpty();
    }

    private void answer(String key, int row, int column) {
        CellAddress at = new CellAddress(row, column);
        String place = place(at);
        Optional<CellRegion> region = sheet.regionAt(at).filter(one -> one.rows() > 1);
        Optional<CellValue> cell = seen(row, column);
        if (region.isPresent() && cell.isPresent()) {
            faults.add(Complaint.of(CollectCode.ROWS_MERGED, place));
            return;
        }
        Answer first = answers.get(key);
        if (first != null) {
            if (cell.isPresent()) {
                faults.add(Complaint.of(CollectCode.SAME_ROW_TWICE, place, first.place()));
            }
            return;
        }
        CellTexts.Meaning meaning = cell.map(value -> texts.of(key.substring(key.lastIndexOf('.') + 1), value))
                .orElse(CellTexts.Meaning.of(""));
        meaning.fault().ifPresent(fault -> faults.add(fault.at(place)));
        meaning.notice().ifPresent(notice -> notices.add(notice.at(place)));
        if (sheet.hides(at) && !meaning.text().isEmpty()) {
            notices.add(Complaint.of(CollectCode.HIDDEN_CELL, place));
        }
        answers.put(key, new Answer(meaning.text(), place, meaning.notice()));
    }

    private Optional<CellValue> seen(int row, int column) {
        return sheet.seenAt(new CellAddress(row, column))
                .filter(cell -> !cell.text().isBlank());
    }

    private String place(CellAddress at) {
        return sheet.name() + "!" + at.text();
    }

    /** The same as a label, in the words of weeks whatever the period is. */
    private static String label(String text) {
        return PeriodLength.asWeekly(plain(text));
    }

    /** Without blanks, in plain letters. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u3000\\u200B\\uFEFF]+", "");
    }
}
