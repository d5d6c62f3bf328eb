package taizhang.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.document.Alignment;
import taizhang.document.Block;
import taizhang.document.Cell;
import taizhang.document.CellKind;
import taizhang.document.Column;
import taizhang.document.Document;
import taizhang.document.DocumentInfo;
import taizhang.document.FontRole;
import taizhang.document.InfoLine;
import taizhang.document.Margins;
import taizhang.document.PageFormat;
import taizhang.document.PageNumbering;
import taizhang.document.PaperSize;
import taizhang.document.Paragraph;
import taizhang.document.ParagraphStyle;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.document.Section;
import taizhang.document.Table;
import taizhang.document.TableStyle;
import taizhang.document.Title;
import taizhang.layout.book.SheetRun;
import taizhang.model.Meeting;

/**
 * What whoever prints a meeting's books must know (印制单): which pages on which paper, both sides or one, how many copies.
 *
 * @param jobs the books, in order
 * @param notes what else must be known
 */
record PrintList(Meeting meeting, List<Job> jobs, List<String> notes) {
    static final String NAME = "印制单";

    private static final TableStyle STYLE = new TableStyle(10.5, 10.5, FontRole.FANGSONG);
    private static final Margins MARGINS = new Margins(18, 15, 16, 15);
    private static final String DUPLEX_LONG = "双面，长边翻转";
    private static final String DUPLEX_SHORT = "双面，短边翻转";
    private static final String SIMPLEX = "单面";
    private static final List<Column> COLUMNS = List.of(
            column(64, Alignment.LEFT),
            column(26, Alignment.CENTER),
            column(18, Alignment.CENTER),
            column(34, Alignment.CENTER),
            column(18, Alignment.CENTER),
            column(14, Alignment.CENTER),
            column(20, Alignment.CENTER));

    PrintList {
        jobs = List.copyOf(jobs);
        notes = List.copyOf(notes);
    }

    /**
     * A book that is to be printed.
     *
     * @param whose 全份 or the name of a recipient
     * @param file what is sent to the printer
     * @param copies how many
     * @param parts what the contents call its parts
     * @param runs how it is printed
     */
    record Job(String whose, String file, int copies, List<String> parts, List<SheetRun> runs) {
        Job {
            parts = List.copyOf(parts);
            runs = List.copyOf(runs);
        }
    }

    /** How pages are printed in one go: what a printer is set to. */
    private record Setting(String paper, String lying, String sides) {
        static Setting of(SheetRun run) {
            String both = run.landscape() ? DUPLEX_SHORT : DUPLEX_LONG;
            return new Setting(run.paper(), run.landscape() ? "横" : "竖", run.duplex() ? both : SIMPLEX);
        }

        String words() {
            return paper + lying + "，" + sides;
        }
    }

    /**
     * The list as a document.
     *
     * @param foot what stands at the foot of its pages
     * @param when time of the meeting
     */
    Document document(DocumentInfo info, String foot, String when) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title(info.title(), 22));
        blocks.add(new InfoLine("份数：" + meeting.copies(), "", when));
        blocks.add(new Table(COLUMNS, List.of(head()), rows(), STYLE));
        notes.forEach(note -> blocks.add(new Paragraph(ParagraphStyle.NOTE, note)));
        PageFormat format = new PageFormat(PaperSize.A4, false, MARGINS, PageNumbering.OF_TOTAL, foot);
        return new Document(info, List.of(new Section(format, blocks)));
    }

    private static Row head() {
        return row(RowKind.HEAD, "材料", "汇编页码", "纸张", "印法", "每份张数", "份数", "共印张数");
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> sheets = new LinkedHashMap<>();
        for (Job job : jobs) {
            rows.add(new Row(
                    RowKind.GROUP,
                    List.of(new Cell(
                            CellKind.TEXT,
                            job.whose() + "：印" + job.copies() + "份，文件 " + job.file(),
                            COLUMNS.size(),
                            1,
                            Optional.of(Alignment.LEFT))),
                    Optional.empty()));
            for (SheetRun run : job.runs()) {
                rows.add(row(job, run));
                sheets.merge(run.paper(), run.sheets() * job.copies(), Integer::sum);
            }
            rows.addAll(ranges(job));
        }
        StringBuilder total = new StringBuilder();
        for (String paper : List.of("A4", "A3")) {
            if (sheets.containsKey(paper)) {
                total.append(total.isEmpty() ? "" : "，")
                        .append(paper)
                        .append("纸")
                        .append(sheets.get(paper))
                        .append("张");
            }
        }
        rows.add(wide(RowKind.TOTAL, "合计", total.toString()));
        return rows;
    }

    private static Row row(Job job, SheetRun run) {
        boolean backEmpty = run.pages() == 1;
        return new Row(
                RowKind.BODY,
                List.of(
                        Cell.text(run.part() < 0 ? "封面、目录" : job.parts().get(run.part())),
                        Cell.text(range(run.from(), run.to())),
                        Cell.text(run.paper() + (run.landscape() ? "横" : "竖")),
                        Cell.text(
                                backEmpty ? SIMPLEX + "（背面空）" : Setting.of(run).sides()),
                        number(run.sheets()),
                        number(job.copies()),
                        number(run.sheets() * job.copies())),
                Optional.empty());
    }

    /** The same by what the printer is set to: pages as they are typed into its window. */
    private static List<Row> ranges(Job job) {
        Map<Setting, List<int[]>> ranges = new LinkedHashMap<>();
        for (SheetRun run : job.runs()) {
            List<int[]> known = ranges.computeIfAbsent(Setting.of(run), none -> new ArrayList<>());
            boolean simplex = Setting.of(run).sides().equals(SIMPLEX);
            int to = simplex || run.to() % 2 == 0 ? run.to() : run.to() + 1;
            if (!known.isEmpty() && known.getLast()[1] + 1 == run.from()) {
                known.getLast()[1] = to;
            } else {
                known.add(new int[] {run.from(), to});
            }
        }
        List<Row> rows = new ArrayList<>();
        ranges.forEach((setting, known) -> {
            List<String> texts =
                    known.stream().map(range -> range(range[0], range[1])).toList();
            rows.add(wide(RowKind.BODY, "打印设置：" + setting.words(), "页码 " + String.join(",", texts)));
        });
        return rows;
    }

    private static Row wide(RowKind kind, String label, String text) {
        Cell said = new Cell(CellKind.TEXT, text, COLUMNS.size() - 1, 1, Optional.of(Alignment.LEFT));
        return new Row(kind, List.of(Cell.text(label), said), Optional.empty());
    }

    private static Row row(RowKind kind, String... texts) {
        return new Row(kind, Arrays.stream(texts).map(Cell::text).toList(), Optional.empty());
    }

    private static Cell number(int value) {
        return new Cell(CellKind.NUMBER, Integer.toString(value), 1, 1, Optional.empty());
    }

    private static String range(int from, int to) {
        return from == to ? Integer.toString(from) : from + "-" + to;
    }

    private static Column column(double width, Alignment alignment) {
        return new Column(width, alignment, false);
    }
}
