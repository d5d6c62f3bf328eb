package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.audit.Manifest;
import taizhang.audit.ManifestEntry;
import taizhang.audit.ManifestText;
import taizhang.history.GitOffice;
import taizhang.load.LedgerLoader;
import taizhang.load.WorkingTree;
import taizhang.model.Ledger;
import taizhang.statistics.ChangeKind;
import taizhang.statistics.Changes;

/** The marks of what is new in ledgers (变化标记), read back from paper and workbook and laid beside 本周变化. */
class LedgerNewsTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String DAY = "2017-08-18";
    private static final Pattern NUMBER = Pattern.compile("\\p{IsHan}{1,8}-\\d{3}");

    private static GitOffice office = new GitOffice(Path.of(""));

    @BeforeAll
    static void build(@TempDir Path folder) {
        office = GitOffice.found(folder);
        office.copy(HOME.resolve("ledger-data"), "ledger-data").copy(HOME.resolve("templates"), "templates");
        office.commit("陈某", "2017-08-19T09:00:00+0800", "第14期");
        run("build", "--only", "整改台账,问题台账,督办台账");
        run("build", "--since", "2017-06-30", "--only", "问题台账,督办台账");
    }

    private static CommandLineFixture.Outcome run(String... args) {
        CommandLineFixture.Outcome outcome = new CommandLineFixture(office.root(), HOME).run(args);
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isZero();
        return outcome;
    }

    private static Path paper(String file) {
        return office.root().resolve("output").resolve(DAY).resolve(file);
    }

    /** For each problem the letters that its changes since a day come to. */
    private static Map<String, String> expected(String since) throws IOException {
        Ledger ledger =
                LedgerLoader.load(WorkingTree.of(HOME.resolve("ledger-data"))).ledger();
        Map<String, Set<ChangeKind>> kinds = new TreeMap<>();
        Changes.between(ledger, LocalDate.parse(since), LocalDate.parse(DAY))
                .all()
                .forEach(change -> kinds.computeIfAbsent(change.problem().toString(), id -> new TreeSet<>())
                        .add(change.kind()));
        Map<String, String> letters = new TreeMap<>();
        kinds.forEach((id, found) -> {
            StringBuilder told = new StringBuilder();
            told.append(found.contains(ChangeKind.REGISTERED) ? "新" : "");
            told.append(found.contains(ChangeKind.PROGRESSED) ? "进" : "");
            told.append(found.contains(ChangeKind.COMPLETED) ? "完" : "");
            told.append(found.contains(ChangeKind.CLOSED) ? "销" : "");
            told.append(found.contains(ChangeKind.OVERDUE) ? "逾" : "");
            letters.put(id, told.isEmpty() ? "变" : told.toString());
        });
        return letters;
    }

    /** For each problem of a workbook's records the letters of its row. */
    private static Map<String, String> inRecords(Path file) throws IOException {
        return inRecords(file, "问题编号");
    }

    private static Map<String, String> inRecords(Path file, String key) throws IOException {
        Map<String, String> letters = new TreeMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet records = book.getSheetAt(1);
            List<String> titles = new ArrayList<>();
            records.getRow(0).forEach(cell -> titles.add(cell.getStringCellValue()));
            for (Row row : records) {
                String told = row.getRowNum() == 0
                        ? ""
                        : row.getCell(titles.indexOf("变化")).getStringCellValue();
                if (!told.isEmpty()) {
                    letters.put(row.getCell(titles.indexOf(key)).getStringCellValue(), told);
                }
            }
        }
        return letters;
    }

    private static String textOf(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** What stands in the left margin of each page, from top to bottom. */
    private static String inMargin(Path file) throws IOException {
        StringBuilder letters = new StringBuilder();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> places) {
                    places.stream()
                            .filter(place -> place.getXDirAdj() < 15 / 25.4 * 72 - 4)
                            .forEach(place -> letters.append(place.getUnicode()));
                }
            };
            stripper.setSortByPosition(true);
            stripper.getText(pdf);
        }
        return letters.toString();
    }

    @Test
    void every_change_of_the_period_is_marked_and_nothing_else() throws IOException {
        Map<String, String> expected = expected("2017-08-11");
        assertThat(expected.values()).contains("进", "新进");
        assertThat(inRecords(paper("问题台账.xlsx"))).isEqualTo(expected);
        assertThat(inMargin(paper("问题台账.pdf"))).hasSameSizeAs(String.join("", expected.values()));
        assertThat(letters(inMargin(paper("问题台账.pdf")))).isEqualTo(letters(String.join("", expected.values())));
    }

    private static Map<Integer, Long> letters(String text) {
        return text.chars().boxed().collect(Collectors.groupingBy(letter -> letter, Collectors.counting()));
    }

    @Test
    void notices_are_marked_by_what_their_lines_show_with_a_legend_of_their_own() throws IOException {
        Map<String, String> told = inRecords(paper("督办台账.xlsx"), "文号");
        assertThat(told).isEqualTo(Map.of("某清理督〔2017〕9号", "进"));
        assertThat(letters(inMargin(paper("督办台账.pdf")))).isEqualTo(letters(String.join("", told.values())));
        Map<String, String> since = inRecords(paper("与2017-06-30相比/督办台账.xlsx"), "文号");
        Map<String, String> byHand = new TreeMap<>();
        String[] letters = {"进完销", "进完销", "进完销", "进完销逾", "新进完销逾", "新逾", "新逾", "新", "新进逾", "新进逾"};
        for (int i = 0; i < letters.length; i++) {
            byHand.put("某清理督〔2017〕" + (i + 1) + "号", letters[i]);
        }
        assertThat(since).isEqualTo(byHand);
        assertThat(letters(inMargin(paper("与2017-06-30相比/督办台账.pdf")))).isEqualTo(letters(String.join("", letters)));
        assertThat(textOf(paper("与2017-06-30相比/督办台账.pdf")))
                .contains("表边标记（与截至6月30日的台账相比）：新＝新发出，进＝有回复，完＝问题完成整改，销＝问题销号，逾＝问题或回复新逾期。");
        assertThat(textOf(paper("督办台账.pdf"))).contains("表边标记（与截至8月11日的台账相比）：进＝有回复。");
    }

    @Test
    void marks_since_a_day_that_was_asked_for_lie_in_a_folder_of_their_own() throws IOException {
        Path since = paper("与2017-06-30相比/问题台账.pdf");
        assertThat(inRecords(paper("与2017-06-30相比/问题台账.xlsx"))).isEqualTo(expected("2017-06-30"));
        assertThat(letters(inMargin(since)))
                .isEqualTo(letters(String.join("", expected("2017-06-30").values())));
    }

    @Test
    void marks_do_not_enter_the_code_of_a_page_but_the_day_compared_with_does() throws IOException {
        List<ManifestEntry> entries = ManifestText.read(Files.readString(paper(Manifest.TEXT), StandardCharsets.UTF_8));
        List<String> usual = codes(entries, "问题台账.pdf");
        List<String> since = codes(entries, "与2017-06-30相比/问题台账.pdf");
        // the legend with the day stands on the first page; the other pages differ in their marks alone
        assertThat(since.getFirst()).isNotEqualTo(usual.getFirst());
        assertThat(since.subList(1, since.size())).isEqualTo(usual.subList(1, usual.size()));
    }

    private static List<String> codes(List<ManifestEntry> entries, String file) {
        return entries.stream()
                .filter(entry -> entry.file().equals(file))
                .findFirst()
                .orElseThrow()
                .codes();
    }

    @Test
    void a_page_compared_with_another_day_is_verified_with_that_day() throws IOException {
        ManifestEntry entry = ManifestText.read(Files.readString(paper(Manifest.TEXT), StandardCharsets.UTF_8)).stream()
                .filter(found -> found.file().equals("与2017-06-30相比/问题台账.pdf"))
                .findFirst()
                .orElseThrow();
        String[] asked = {
            "verify", entry.codes().getFirst(), "--version", entry.dataVersion(), "--as-of", DAY, "--paper", "问题台账"
        };
        CommandLineFixture.Outcome without = new CommandLineFixture(office.root(), HOME).run(asked);
        assertThat(without.status()).isEqualTo(1);
        assertThat(without.out()).contains("--since");
        for (String copied : List.of("与截至6月30日的台账相比", "表边标记（与截至2017年6月30日的台账相比）：新＝新登记")) {
            CommandLineFixture.Outcome answered =
                    new CommandLineFixture(office.root(), HOME).runAnswering(new StringReader(copied + "\n"), asked);
            assertThat(answered.status()).as(copied + answered.out()).isZero();
            assertThat(answered.err()).contains("照抄那一句");
        }
        for (String other : List.of("", "没有", "与截至2月30日的台账相比")) {
            assertThat(new CommandLineFixture(office.root(), HOME)
                            .runAnswering(new StringReader(other + "\n"), asked)
                            .status())
                    .as(other)
                    .isEqualTo(1);
        }
        List<String> with = new ArrayList<>(List.of(asked));
        with.addAll(List.of("--since", "2017-06-30"));
        assertThat(run(with.toArray(String[]::new)).out()).contains("相符");
        assertThat(run("verify", "--all", "output/" + DAY).out()).contains("相符：清单里的10个文件");
    }

    @Test
    void new_words_are_underlined_in_the_workbook_as_on_paper() throws IOException {
        List<String> underlined = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(paper("整改台账.xlsx")))) {
            for (Row row : book.getSheetAt(0)) {
                row.forEach(cell -> {
                    if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING) {
                        XSSFRichTextString text = (XSSFRichTextString) cell.getRichStringCellValue();
                        for (int i = 0; i < text.numFormattingRuns(); i++) {
                            int from = text.getIndexOfFormattingRun(i);
                            if (text.getFontOfFormattingRun(i) != null
                                    && text.getFontOfFormattingRun(i).getUnderline() != 0) {
                                underlined.add(
                                        text.getString().substring(from, from + text.getLengthOfFormattingRun(i)));
                            }
                        }
                    }
                });
            }
        }
        assertThat(underlined).contains("前两户8月15日验收合格，补助款花名已报");
    }

    @Test
    void before_any_earlier_period_nothing_is_marked() throws IOException {
        run("build", "--as-of", "2017-05-19", "--only", "问题台账");
        Path first = office.root().resolve("output/2017-05-19/问题台账.pdf");
        assertThat(inMargin(first)).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(first.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("表边标记");
        }
    }

    @Test
    void an_office_that_wants_no_marks_has_none(@TempDir Path folder) throws IOException {
        OfficeFixture quiet = OfficeFixture.ofSample(folder);
        String campaign = quiet.read("专项.yaml");
        Files.writeString(quiet.file("专项.yaml"), campaign + "\n口径:\n  变化标记: 否\n");
        CommandLineFixture.Outcome outcome = quiet.run("build", "--only", "问题台账,督办台账");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        Path made = folder.resolve("output").resolve(DAY).resolve("问题台账.pdf");
        assertThat(inMargin(made)).isEmpty();
        assertThat(inMargin(made.resolveSibling("督办台账.pdf"))).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(made.toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).doesNotContain("表边标记");
            assertThat(NUMBER.matcher(text).results().map(MatchResult::group)).isNotEmpty();
        }
    }

    @Test
    void a_day_that_is_not_before_the_paper_is_refused() {
        CommandLineFixture.Outcome outcome =
                new CommandLineFixture(office.root(), HOME).run("build", "--since", DAY, "--only", "问题台账");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("比较日期").contains("以前");
    }
}
