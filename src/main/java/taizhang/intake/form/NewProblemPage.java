package taizhang.intake.form;

import java.util.Map;

/** Fills the second sheet: new problems, a row each. */
final class NewProblemPage {
    private static final int LAST = 6;
    private static final double NORMAL = 22;
    private static final double ROOM = 48;

    private final ReturnForm form;
    private final FormPage page;

    NewProblemPage(ReturnForm form, FormPage page) {
        this.form = form;
        this.page = page;
    }

    /** Widths of the columns: 行号, then as {@link Headings#PROBLEM}. */
    static int[] widths() {
        return new int[] {7, 76, 16, 14, 16, 11, 11};
    }

    void write(String categories, String sources) {
        page.next(32).put(Look.TITLE, 0, LAST, form.names().campaign() + "新发现问题登记表");
        page.next(NORMAL)
                .put(Look.PLAIN, 0, 1, Headings.UNIT + form.unit().id().name() + "　" + form.periodText())
                .put(Look.RIGHT, 2, LAST, "表号：周报2表　表码：" + form.code().text());
        page.next(NORMAL)
                .put(
                        Look.NOTE,
                        0,
                        LAST,
                        "一个问题一行，写清谁家、什么事、哪条政策没有落实；行号不要改。编号由" + form.names().officeShort() + "登记时给。");
        page.next(NORMAL).put(Look.HEAD, 0, 0, Headings.ROW);
        int column = 1;
        for (String heading : Headings.PROBLEM.values()) {
            page.put(Look.HEAD, column, column, heading);
            column++;
        }
        page.repeat(page.row(), page.row());
        int first = page.row() + 1;
        for (int number = 1; number <= FormKey.NEW_PROBLEMS; number++) {
            String row = FormKey.row(number);
            page.next(ROOM).put(Look.LOCKED_CENTRE, 0, 0, row);
            column = 1;
            for (Map.Entry<String, String> field : Headings.PROBLEM.entrySet()) {
                Look look = field.getKey().equals("描述") ? Look.INPUT : Look.INPUT_CENTRE;
                page.ask(look, column, column, FormKey.problem(row, field.getKey()), "");
                column++;
            }
        }
        page.offer(first, page.row(), 2, categories, "问题类别", "选一个。");
        page.offer(first, page.row(), 3, sources, "问题来源", "选一个。");
        page.footer(form.unit().shortName() + "　" + form.periodText() + "　表码 "
                + form.code().text());
    }
}
