package taizhang.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import taizhang.document.Document;
import taizhang.template.PrintedPapers;

/** All kinds of papers of the ledgers for tests, read back and measured: what a typesetter would not sign is counted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeasuredPapersTest {
    private static final double MM = 25.4 / 72;
    private static final double TOP = 37;
    private static final double BOTTOM = 297 - 35;
    private static final Pattern STARTS_BADLY = Pattern.compile("^[，。、；：？！）》】〕”’…%].*");
    private static final Pattern ENDS_BADLY = Pattern.compile(".*[（《【〔“‘]$");
    private static final Pattern SIGN =
            Pattern.compile("\\p{IsHan}-\\d{3}|〔\\d{4}〕\\d+号|\\d{1,2}月\\d{1,2}日|\\d[\\d.]*(?:万?元|户|人|件|%)|\\d[\\d.]+");
    private static final Pattern RUNT = Pattern.compile("\\p{IsHan}[，。、；：）”]*");

    private final List<String> faults = new ArrayList<>();
    private int lines;
    private int fullPages;

    @BeforeAll
    void measure_all() throws IOException {
        PdfWriter writer = new PdfWriter(Fonts.bundled());
        for (Path ledger : PrintedPapers.ledgers()) {
            if (ledger.startsWith("src")) {
                for (Map.Entry<String, Document> paper :
                        PrintedPapers.ofEachKind(ledger).entrySet()) {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    writer.write(paper.getValue(), out);
                    measure(ledger + " " + paper.getKey(), out.toByteArray());
                }
            }
        }
    }

    private void measure(String name, byte[] bytes) throws IOException {
        try (PDDocument file = Loader.loadPDF(bytes)) {
            for (int number = 1; number <= file.getNumberOfPages(); number++) {
                PdfMarks page = PdfMarks.of(file, number);
                List<MeasuredLines.Line> found = MeasuredLines.of(page);
                lines += found.size();
                for (int i = 0; i < found.size(); i++) {
                    measure(name + " " + number, found.get(i));
                    if (i > 0 && found.get(i - 1).isContinuedBy(found.get(i))) {
                        measureBreak(name + " " + number, found.get(i - 1), found.get(i));
                        measureRunt(name + " " + number, found, i);
                    }
                }
                measureBorders(name + " " + number, page);
                measureGrid(name + " " + number, page);
            }
        }
    }

    private void fault(String kind, String where, String what) {
        faults.add(kind + "：" + where + "：" + what);
    }

    private void measure(String where, MeasuredLines.Line line) {
        for (int i = 1; i < line.letters().size(); i++) {
            PdfMarks.Letter before = line.letters().get(i - 1);
            PdfMarks.Letter after = line.letters().get(i);
            double gap = (after.x() - before.end()) / MM / after.sizePt();
            boolean digits = Character.isDigit(before.text().charAt(0))
                    && Character.isDigit(after.text().charAt(0));
            if (digits && (gap > 0.13 || gap < -0.03)) {
                fault("数字疏开", where, line.text());
                return;
            }
        }
    }

    private void measureBreak(String where, MeasuredLines.Line before, MeasuredLines.Line after) {
        String all = before.text() + after.text();
        int place = before.text().length();
        if (STARTS_BADLY.matcher(after.text()).matches()
                || ENDS_BADLY.matcher(before.text()).matches()) {
            fault("避头尾", where, before.text() + "|" + after.text());
        }
        Matcher sign = SIGN.matcher(all);
        while (sign.find()) {
            if (sign.start() < place && place < sign.end() && before.text().length() > 1) {
                fault("拆开", where, before.text() + "|" + after.text());
            }
        }
    }

    /** One character below a line that had others to spare, and nothing beside it. */
    private void measureRunt(String where, List<MeasuredLines.Line> found, int index) {
        MeasuredLines.Line before = found.get(index - 1);
        MeasuredLines.Line after = found.get(index);
        boolean alone = index + 1 == found.size() || found.get(index + 1).baseline() != after.baseline();
        boolean runt = RUNT.matcher(after.text()).matches() && before.letters().size() > 3;
        if (alone && runt && before.right() - before.left() > 4 * before.sizePt() * MM) {
            fault("孤字", where, before.text() + "|" + after.text());
        }
    }

    private void measureBorders(String where, PdfMarks page) {
        for (PdfMarks.Line border : page.lines()) {
            if (Math.abs(border.x1() - border.x2()) < 0.01) {
                for (PdfMarks.Letter letter : page.letters()) {
                    boolean crossed = !letter.turned()
                            && letter.x() + 0.15 < border.x1()
                            && border.x1() < letter.end() - 0.15
                            && Math.min(border.y1(), border.y2()) < letter.inkTop()
                            && letter.inkBottom() < Math.max(border.y1(), border.y2());
                    if (crossed && !"，。、；：）》”’〕".contains(letter.text())) {
                        fault("出格", where, letter.text());
                    }
                }
            }
        }
    }

    private void measureGrid(String where, PdfMarks page) {
        TreeMap<Double, List<PdfMarks.Letter>> rows = new TreeMap<>();
        for (PdfMarks.Row row : page.rows()) {
            if (Math.abs(row.first().sizePt() - 16) < 0.01 && row.baseline() < BOTTOM) {
                rows.put(row.baseline(), row.letters());
            }
        }
        if (rows.size() < 22) {
            return;
        }
        fullPages++;
        double top = rows.firstKey() - 0.88 * 16 * MM;
        double bottom = rows.lastKey() + 0.12 * 16 * MM;
        if (Math.abs(top - TOP) > 0.05 || Math.abs(bottom - BOTTOM) > 0.05) {
            fault("版心", where, top + "–" + bottom);
        }
    }

    private List<String> of(String kind) {
        return faults.stream().filter(it -> it.startsWith(kind)).toList();
    }

    @Test
    void enough_was_measured() {
        assertThat(lines).isGreaterThan(1000);
    }

    @Test
    void no_line_begins_or_ends_with_a_forbidden_mark() {
        assertThat(of("避头尾")).isEmpty();
    }

    @Test
    void no_code_date_or_number_with_its_unit_is_torn() {
        assertThat(of("拆开")).isEmpty();
    }

    @Test
    void no_digits_are_spread() {
        assertThat(of("数字疏开")).isEmpty();
    }

    @Test
    void no_paragraph_ends_with_one_character() {
        assertThat(of("孤字")).isEmpty();
    }

    @Test
    void no_glyph_crosses_a_border() {
        assertThat(of("出格")).isEmpty();
    }

    @Test
    void full_pages_fill_the_type_area() {
        assertThat(of("版心")).as("%s full pages", fullPages).isEmpty();
    }
}
