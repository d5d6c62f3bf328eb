package taizhang.intake.ledger;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceFile;
import taizhang.edit.Draft;
import taizhang.edit.OpenLedger;
import taizhang.edit.ProblemBatch;
import taizhang.model.Act;
import taizhang.model.Facts;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.Unit;
import taizhang.workbook.Sheet;
import taizhang.workbook.Visibility;
import taizhang.yaml.SourceDecoder;

/** An older ledger, read and understood as far as it can be; nothing is written. */
public final class LedgerImport {
    private final OpenLedger books;
    private final Mapping mapping;
    private final Resolver words;
    private final List<OldFile> files;
    private final Map<String, Heading> headings = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Fate> fates = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();
    private LocalDate opened = LocalDate.EPOCH;

    private LedgerImport(OpenLedger books, List<OldFile> files, Mapping mapping) {
        this.books = books;
        this.mapping = mapping;
        this.words = new Resolver(books.ledger(), mapping);
        this.files = List.copyOf(files);
    }

    /** 导入.yaml as a text, whatever program it was saved with; empty, after a finding, if it is none. */
    public static Optional<SourceFile> textOf(String name, byte[] mapping, Diagnostics findings) {
        return SourceDecoder.decode(name, mapping, findings);
    }

    /**
     * Reads an older ledger.
     *
     * @param books the books it is to go into
     * @param files its files; lists in them that name the same 编号 are laid together
     * @param clerk 导入.yaml, if there is one
     * @param day 期初日 as asked for; else the clerk's, else the eve of the first period, else the latest day in the files
     * @param findings what of 导入.yaml does not read
     */
    public static LedgerImport read(
            OpenLedger books,
            List<OldFile> files,
            Optional<SourceFile> clerk,
            Optional<LocalDate> day,
            Diagnostics findings) {
        Mapping mapping = clerk.map(file -> Mapping.read(file, findings)).orElse(Mapping.NONE);
        LedgerImport made = new LedgerImport(books, files, mapping);
        files.forEach(file -> file.book().sheets().forEach(sheet -> made.sheet(file, sheet)));
        made.opened = day.or(mapping::opened).orElseGet(made::usualDay);
        made.take();
        return made;
    }

    private void sheet(OldFile file, Sheet plain) {
        Sheet sheet = files.size() == 1 ? plain : named(plain, file.book().name() + "·" + plain.name());
        Optional<Heading> heading =
                Heading.in(sheet, new OwnHeads(books.ledger().campaign().fields()));
        if (sheet.visibility() != Visibility.VISIBLE || heading.isEmpty()) {
            String rule = sheet.visibility() != Visibility.VISIBLE ? "隐藏的工作表" : "不是问题清单的工作表";
            sheet.cells()
                    .values()
                    .forEach(
                            cell -> fates.add(new Fate(sheet.name(), cell.at(), cell.text(), Fate.Kind.IGNORED, rule)));
            if (!sheet.cells().isEmpty()) {
                notices.add("工作表“" + sheet.name() + "”没有读：" + rule);
            }
            return;
        }
        headings.put(sheet.name(), heading.get());
        SheetRows rows = SheetRows.read(books.ledger(), mapping, sheet, heading.get());
        entries.addAll(rows.entries());
        fates.addAll(rows.fates());
        if (!sheet.hiddenRows().isEmpty() || !sheet.hiddenColumns().isEmpty()) {
            notices.add("工作表“" + sheet.name() + "”有隐藏的行或列，里面的内容也读了");
        }
        if (!sheet.notes().isEmpty()) {
            notices.add("工作表“" + sheet.name() + "”有批注" + sheet.notes().size() + "处，没有读");
        }
    }

    private static Sheet named(Sheet sheet, String name) {
        return new Sheet(
                name,
                sheet.visibility(),
                sheet.cells(),
                sheet.merged(),
                sheet.notes(),
                sheet.pictures(),
                sheet.hiddenRows(),
                sheet.hiddenColumns());
    }

    private LocalDate usualDay() {
        Optional<LocalDate> first = books.ledger().periods().stream()
                .map(Period::term)
                .map(term -> term.first().minusDays(1))
                .min(LocalDate::compareTo);
        Stream<LocalDate> days = entries.stream()
                .flatMap(entry -> Stream.of(Meaning.FOUND, Meaning.REGISTERED, Meaning.COMPLETED, Meaning.CLOSED)
                        .flatMap(meaning -> entry.all(meaning).stream()))
                .flatMap(cell -> CellDay.of(cell.cell()).map(CellDay::day).stream());
        return first.or(() -> days.max(LocalDate::compareTo))
                .orElse(books.ledger().campaign().term().first());
    }

    private void take() {
        Map<String, List<Entry>> together = new LinkedHashMap<>();
        for (Entry entry : entries) {
            String key = entry.number().map(Proof::plain).orElse(entry.sheet() + "!" + entry.row());
            together.computeIfAbsent(key, number -> new ArrayList<>()).add(entry);
        }
        together.values()
                .forEach(same ->
                        taken.add(new Taking(books.ledger(), mapping, words, same, opened, sourceOf(same)).taken()));
    }

    private String sourceOf(List<Entry> same) {
        Set<String> sheets = same.stream().map(Entry::sheet).collect(Collectors.toCollection(LinkedHashSet::new));
        return files.stream()
                .filter(file -> files.size() == 1
                        || sheets.stream()
                                .anyMatch(sheet -> sheet.startsWith(file.book().name() + "·")))
                .map(OldFile::source)
                .collect(Collectors.joining("；"));
    }

    /** 期初日: the day on which the books are opened. */
    public LocalDate opened() {
        return opened;
    }

    /** How many problems were found. */
    public int problems() {
        return taken.size();
    }

    /** 导入.yaml as it should be for another run: what was understood, and what the clerk has to say. */
    public String mapping() {
        return new MappingText(names(), headings, mapping, words.unknown(), opened, lacks()).text();
    }

    /** Files that were taken over already, in lines: nothing is registered twice. */
    private List<String> before() {
        return files.stream()
                .filter(file -> books.ledger().problems().stream()
                        .flatMap(problem -> problem.acts().stream())
                        .anyMatch(act -> act instanceof Act.Opening opening
                                && opening.source().contains(file.digest())))
                .map(file -> "“" + file.book().name() + "”已经导入过，不能再导一次；要重来，先用 git 退回导入以前的账")
                .toList();
    }

    private String names() {
        return files.stream().map(file -> file.book().name()).collect(Collectors.joining("、"));
    }

    /** The files that 导入.yaml speaks of, where they are others than these. */
    public Optional<String> foreignMapping() {
        return Optional.of(mapping.files()).filter(text -> !text.isEmpty() && !text.equals(names()));
    }

    private Set<String> lacks() {
        return taken.stream().flatMap(one -> one.lacks().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How the older ledger was understood, in lines. */
    public List<String> understood() {
        List<String> lines = new ArrayList<>();
        headings.forEach((sheet, heading) -> lines.add("工作表“" + sheet + "”：表头第" + (heading.first() + 1)
                + (heading.last() > heading.first() ? "至" + (heading.last() + 1) : "") + "行，"
                + entries.stream().filter(entry -> entry.sheet().equals(sheet)).count() + "条"));
        lines.addAll(notices);
        return lines;
    }

    private static boolean mayWait(String key) {
        return Facts.mayBeOwed(key) || Facts.mayBeOwed("整改." + key);
    }

    /** What the clerk has to say before anything can be written: columns, words, cells not understood, in lines. */
    public List<String> open() {
        List<String> lines = new ArrayList<>(before());
        words.unknown().forEach((kind, names) -> {
            if (!kind.equals("状态")) {
                lines.add("不认识的" + kind + "：" + String.join("、", names));
            }
        });
        lacks().forEach(key -> lines.add(
                "有" + taken.stream().filter(one -> one.lacks().contains(key)).count() + "条缺“" + key + "”"
                        + (mayWait(key) ? "（不知道的写 " + Facts.OWED + "）" : "")));
        fates.stream().filter(fate -> fate.kind() == Fate.Kind.UNCLEAR).forEach(fate -> lines.add(fate.line()));
        return lines;
    }

    /** What the clerk should look at; it stops nothing. */
    public List<String> notices() {
        return taken.stream().flatMap(one -> one.notices().stream()).distinct().toList();
    }

    /** The problems as they would be registered; those that lack something are left out. */
    public ImportedBooks registered() throws IOException {
        Numbering numbering = new Numbering(books);
        Map<String, Taken> numbered = new LinkedHashMap<>();
        Map<Unit, List<Draft.Group>> records = new LinkedHashMap<>();
        Ledger ledger = books.ledger();
        for (Taken one : taken) {
            if (one.lacks().isEmpty()) {
                Unit unit = ledger.units().unit(one.home().orElseThrow()).orElseThrow();
                String number = numbering.numberOf(unit, one.oldNumber());
                numbered.put(number, one);
                records.computeIfAbsent(unit, home -> new ArrayList<>()).add(Numbering.numbered(one, number));
            }
        }
        return new ImportedBooks(new ProblemBatch(books).add(records), numbered, words, opened, fates, taken);
    }
}
