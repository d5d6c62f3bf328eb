package taizhang.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Measures files with the eye of a typesetter and counts what he would not sign, by kind. */
final class TypeMeasure {
    private static final double MM = 25.4 / 72;
    private static final double TOP = 37;
    private static final double BOTTOM = 297 - 35;
    /** Lines of a full page of the grid, and of a page that is one of running text at all. */
    private static final int FULL = 22;

    private static final int RUNNING_TEXT = 8;
    private static final double SMALLEST_SEAL = 40;
    private static final Pattern STARTS_BADLY = Pattern.compile("^[，。、；：？！）》〉】〕」』”’％%].*");
    private static final Pattern ENDS_BADLY = Pattern.compile(".*[（《〈【〔「『“‘]$");
    /** A digit at the end of a line may take this more than its own width, in millimetres. */
    private static final double TABULAR = 0.4;
    /** Han of a 问题编号 before the last one. */
    private static final int OTHER_LETTERS = 2;

    /** A number broken between its digits, and one parted from 号: never, however narrow the cell. */
    private static final Pattern BROKEN = Pattern.compile("\\d[.,:]?\\|[.,:]?\\d|\\d\\|号");

    private static final Pattern ENDS_WITH_CODE = Pattern.compile(".*\\p{IsHan}-\\d{3}");

    private static final Pattern SPLIT = Pattern.compile("(—\\|—|…\\|…)");
    private static final Pattern CLOSING = Pattern.compile("[，。、；：？！）》〉】〕」』”’]*");
    private static final String CODE = "\\p{IsHan}-\\d{3}(?:-\\d+)?";
    private static final String PAPER_NUMBER = "\\p{IsHan}{0,4}〔\\d{4}〕\\d+号";
    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}|\\d{1,2}月\\d{1,2}日";
    private static final Pattern SIGN = Pattern.compile(CODE + "|" + PAPER_NUMBER + "|" + DATE + "|\\d[\\d.,:]+");
    private static final Pattern COUNTED =
            Pattern.compile("(?<![-\\d.,])\\d[\\d.,]*(?:万?元|亿元|户|人|件|个|天|日|年|月|期|周|项|次|%|％|号)");
    private static final Pattern RUNT = Pattern.compile("\\p{IsHan}[，。、；：！？）”》]*");

    private final List<String> faults = new ArrayList<>();
    private int files;
    private int pages;
    private int lines;
    private int breaks;
    private int fullPages;
    private int seals;
    private int wider;

    /** Measures one file. */
    void file(String name, byte[] bytes) throws IOException {
        files++;
        try (PDDocument file = Loader.loadPDF(bytes)) {
            for (int number = 1; number <= file.getNumberOfPages(); number++) {
                page(name + " " + number, PdfMarks.asShown(file, number));
            }
        }
    }

    private void page(String where, PdfMarks page) {
        pages++;
        PageCells cells = new PageCells(page.lines());
        List<MeasuredLines.Line> found = MeasuredLines.of(page);
        lines += found.size();
        for (int i = 0; i < found.size(); i++) {
            digits(where, found.get(i));
            if (i > 0 && found.get(i - 1).isContinuedBy(found.get(i)) && cells.isOne(found.get(i - 1), found.get(i))) {
                breaks++;
                if (edges(where, found.get(i - 1), found.get(i), cells)) {
                    runt(where, found, i, cells);
                }
            }
        }
        cells(where, page, cells);
        grid(where, page);
    }

    private void fault(String kind, String where, String what) {
        faults.add(kind + "：" + where + "：" + what);
    }

    private void digits(String where, MeasuredLines.Line line) {
        for (int i = 1; i < line.letters().size(); i++) {
            PdfMarks.Letter before = line.letters().get(i - 1);
            PdfMarks.Letter after = line.letters().get(i);
            double gap = (after.x() - before.end()) / MM / after.sizePt();
            if (isNumeral(before) && isNumeral(after) && (gap > 0.13 || gap < -0.03)) {
                fault("数字疏开", where, line.text());
                return;
            }
        }
    }

    private static boolean isNumeral(PdfMarks.Letter letter) {
        char character = letter.text().charAt(0);
        return character < 0x80 && Character.isLetterOrDigit(character);
    }

    /** Whether the break is one that could have been elsewhere: not within a sign that is wider than its cell. */
    private boolean edges(String where, MeasuredLines.Line before, MeasuredLines.Line after, PageCells cells) {
        String all = before.text() + after.text();
        int place = before.text().length();
        String shown = before.text() + "|" + after.text();
        if (STARTS_BADLY.matcher(after.text()).matches()
                || ENDS_BADLY.matcher(before.text()).matches()
                || SPLIT.matcher(shown).find()) {
            fault("避头尾", where, shown);
        }
        if (BROKEN.matcher(shown).find()
                && !ENDS_WITH_CODE.matcher(before.text()).matches()) {
            fault("数字断开", where, shown);
        }
        List<PdfMarks.Letter> letters = new ArrayList<>(before.letters());
        letters.addAll(after.letters());
        for (String kind : List.of("拆开", "数量分家")) {
            Matcher sign = (kind.equals("拆开") ? SIGN : COUNTED).matcher(all);
            while (sign.find()) {
                if (sign.start() < place && place < sign.end()) {
                    if (needed(letters, all, sign) > cells.room(before)) {
                        wider++;
                        return false;
                    }
                    fault(kind, where, shown);
                }
            }
        }
        return true;
    }

    /** The width of a sign with the marks that stay with it, each as narrow as it can be. */
    private static double needed(List<PdfMarks.Letter> letters, String all, Matcher sign) {
        Matcher marks = CLOSING.matcher(all).region(sign.end(), all.length());
        int closing = marks.lookingAt() ? marks.group().length() : 0;
        double em = letters.getFirst().sizePt() * MM;
        double others = sign.group().matches(CODE) ? OTHER_LETTERS * em : 0;
        return width(letters.subList(sign.start(), sign.end())) + others + closing * em / 2 + TABULAR;
    }

    /** How wide letters of one line or two are on one: each to where the next begins. */
    private static double width(List<PdfMarks.Letter> letters) {
        double width = 0;
        for (int i = 0; i < letters.size(); i++) {
            PdfMarks.Letter letter = letters.get(i);
            boolean beside = i + 1 < letters.size() && letters.get(i + 1).y() == letter.y();
            width += (beside ? letters.get(i + 1).x() : letter.end()) - letter.x();
        }
        return width;
    }

    /** One character below a line that had others to spare, and nothing beside it. */
    private void runt(String where, List<MeasuredLines.Line> found, int index, PageCells cells) {
        MeasuredLines.Line before = found.get(index - 1);
        MeasuredLines.Line after = found.get(index);
        boolean last = index + 1 == found.size()
                || !(after.isContinuedBy(found.get(index + 1)) && cells.isOne(after, found.get(index + 1)));
        boolean alone =
                last && (index + 1 == found.size() || found.get(index + 1).baseline() != after.baseline());
        boolean runt = RUNT.matcher(after.text()).matches() && before.letters().size() > 3;
        if (alone && runt && before.right() - before.left() > 4 * before.sizePt() * MM) {
            fault("孤字", where, before.text() + "|" + after.text());
        }
    }

    private void cells(String where, PdfMarks page, PageCells cells) {
        List<PdfMarks.Letter> letters =
                page.letters().stream().filter(it -> !it.turned()).toList();
        for (int i = 0; i < letters.size(); i++) {
            PdfMarks.Letter letter = letters.get(i);
            boolean hangs = "，。、；：）》”’〕".contains(letter.text());
            if (!hangs && cells.crosses(letter)) {
                fault("出格", where, letter.text() + " at " + letter.x() + ", " + letter.y());
            }
            boolean seal = i > 0
                    && letter.text().equals("章")
                    && letters.get(i - 1).text().equals("盖");
            if (seal && cells.around(letter).isPresent()) {
                seals++;
                PageCells.Box box = cells.around(letter).orElseThrow();
                if (box.height() < SMALLEST_SEAL || box.width() < SMALLEST_SEAL) {
                    fault("盖章处", where, box.toString());
                }
            }
        }
    }

    private void grid(String where, PdfMarks page) {
        TreeMap<Double, List<PdfMarks.Letter>> rows = new TreeMap<>();
        for (PdfMarks.Row row : page.rows()) {
            if (Math.abs(row.first().sizePt() - 16) < 0.01 && row.baseline() < BOTTOM + 5) {
                rows.put(row.baseline(), row.letters());
            }
        }
        if (rows.size() >= RUNNING_TEXT && rows.lastKey() + 0.12 * 16 * MM > BOTTOM + 0.05) {
            fault("版心", where, "lowest line at " + rows.lastKey());
        }
        if (rows.size() < FULL) {
            return;
        }
        fullPages++;
        double top = rows.firstKey() - 0.88 * 16 * MM;
        double bottom = rows.lastKey() + 0.12 * 16 * MM;
        if (Math.abs(top - TOP) > 0.05 || Math.abs(bottom - BOTTOM) > 0.05) {
            fault("版心", where, top + "–" + bottom);
        }
        double inkTop = han(rows.firstEntry().getValue())
                .mapToDouble(PdfMarks.Letter::inkTop)
                .min()
                .orElse(TOP + 0.3);
        double inkBottom = han(rows.lastEntry().getValue())
                .mapToDouble(PdfMarks.Letter::inkBottom)
                .max()
                .orElse(BOTTOM);
        if (inkTop < TOP || inkTop > TOP + 0.6 || inkBottom < BOTTOM - 0.6 || inkBottom > BOTTOM + 0.6) {
            fault("墨迹", where, inkTop + "–" + inkBottom);
        }
    }

    private static Stream<PdfMarks.Letter> han(List<PdfMarks.Letter> letters) {
        return letters.stream().filter(it -> Character.isIdeographic(it.text().codePointAt(0)));
    }

    /** What was found of a kind. */
    List<String> of(String kind) {
        return faults.stream().filter(it -> it.startsWith(kind + "：")).toList();
    }

    int lines() {
        return lines;
    }

    int fullPages() {
        return fullPages;
    }

    int seals() {
        return seals;
    }

    @Override
    public String toString() {
        return "%d files, %d pages, %d lines, %d breaks, %d full pages of the grid, %d boxes for seals, %d signs wider than their cell"
                .formatted(files, pages, lines, breaks, fullPages, seals, wider);
    }
}
