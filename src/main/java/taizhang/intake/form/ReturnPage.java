package taizhang.intake.form;

import java.util.List;
import java.util.Map;
import taizhang.intake.form.FormPage.Span;
import taizhang.model.ImpactMeasure;

/** Fills the first sheet: what was checked, how each open problem moved, what is difficult, who signs. */
final class ReturnPage {
    private static final int LAST = 8;
    private static final double NORMAL = 22;
    private static final int INPUT_LINES = 3;

    private final ReturnForm form;
    private final FormPage page;

    ReturnPage(ReturnForm form, FormPage page) {
        this.form = form;
        this.page = page;
    }

    /** Widths of the columns: 序号, 编号, 摘要, 状态, 上次进展, 本周进展, 进度, 困难, 下一步. */
    static int[] widths() {
        return new int[] {5, 11, 20, 12, 24, 32, 12, 17, 17};
    }

    void write(String categories, String paces, String yes) {
        head();
        screenings(categories, yes);
        progress(paces);
        rest();
        page.footer(form.unit().shortName() + "　" + form.periodText() + "　表码 "
                + form.code().text() + "　数据版本 " + form.version());
    }

    private String base(String key) {
        return form.base().getOrDefault(key, "");
    }

    private void ask(Look look, int from, int to, String key) {
        page.ask(look, from, to, key, base(key));
    }

    private void head() {
        page.next(32).put(Look.TITLE, 0, LAST, form.names().campaign() + "单位周报表");
        page.next(NORMAL)
                .put(
                        Look.PLAIN,
                        0,
                        5,
                        form.periodText() + "，" + Days.shortForm(form.period().due()) + "前报送")
                .put(Look.RIGHT, 6, LAST, "表号：周报1表　表码：" + form.code().text());
        page.next(NORMAL)
                .put(Look.PLAIN, 0, 4, Headings.UNIT + form.unit().id().name())
                .put(Look.PLAIN, 5, LAST, "报到：" + form.names().officeShort());
        page.next(30)
                .put(
                        Look.NOTE,
                        0,
                        LAST,
                        "只填黄格，别的格不用动；日期写成2017-8-24这样。没有发现新问题的，“零报告”选“是”，并写明查了什么；"
                                + "发现了新问题的，填在第二张“新问题”里。没有进展的空着，不要照抄上次的。不要写身份证号、手机号、银行卡号。");
    }

    private void screenings(String categories, String yes) {
        page.next(NORMAL).put(Look.SECTION, 0, LAST, "一、本周排查情况");
        page.next(NORMAL)
                .put(Look.HEAD, 0, 0, "序号")
                .put(Look.HEAD, 1, 2, Headings.SCREENING.getOrDefault("类别", ""))
                .put(Look.HEAD, 5 - itemColumns(), 4, Headings.SCREENING.getOrDefault("件数", ""))
                .put(Look.HEAD, 5, LAST, Headings.SCREENING.getOrDefault("说明", ""));
        if (hasHouseholds()) {
            page.put(Look.HEAD, 3, 3, Headings.SCREENING.getOrDefault("户数", ""));
        }
        int first = page.row() + 1;
        for (int number = 1; number <= FormKey.SCREENINGS; number++) {
            page.next(NORMAL).put(Look.LOCKED_CENTRE, 0, 0, "" + number);
            ask(Look.INPUT_CENTRE, 1, 2, FormKey.screening(number, "类别"));
            if (hasHouseholds()) {
                ask(Look.INPUT_CENTRE, 3, 3, FormKey.screening(number, "户数"));
            }
            ask(Look.INPUT_CENTRE, 5 - itemColumns(), 4, FormKey.screening(number, "件数"));
            ask(Look.INPUT, 5, LAST, FormKey.screening(number, "说明"));
        }
        page.offer(first, page.row(), 1, categories, "排查类别", "选一个；一类一行。");
        page.next(NORMAL).put(Look.HEAD, 0, 2, Headings.BESIDE.getOrDefault("零报告", ""));
        ask(Look.INPUT_CENTRE, 3, 3, "零报告");
        page.put(Look.LOCKED, 4, LAST, "没有发现新问题的选“是”；发现了的空着，填“新问题”表");
        page.offer(page.row(), page.row(), 3, yes, "零报告", "没有发现新问题的选“是”。");
    }

    /** A campaign that counts no 户数 screens none; the column beside takes the room. */
    private boolean hasHouseholds() {
        return form.fields().measures(ImpactMeasure.HOUSEHOLDS.name());
    }

    private int itemColumns() {
        return hasHouseholds() ? 1 : 2;
    }

    private void progress(String paces) {
        page.next(NORMAL)
                .put(Look.SECTION, 0, LAST, "二、问题整改进展（没有销号的" + form.problems().size() + "件）");
        if (form.problems().isEmpty()) {
            return;
        }
        page.next(NORMAL)
                .put(Look.HEAD, 0, 0, "序号")
                .put(Look.HEAD, 1, 1, Headings.NUMBER)
                .put(Look.HEAD, 2, 2, "问题摘要")
                .put(Look.HEAD, 3, 3, "状态、时限")
                .put(Look.HEAD, 4, 4, "上次进展");
        int column = 5;
        for (String heading : Headings.PROGRESS.values()) {
            page.put(Look.HEAD, column, column, heading);
            column++;
        }
        int first = page.row() + 1;
        int number = 0;
        for (OpenProblem problem : form.problems()) {
            number++;
            problem(problem, number);
        }
        page.offer(first, page.row(), 6, paces, "进度", "选一个，也可以空着。");
    }

    private void problem(OpenProblem problem, int number) {
        String text = base(FormKey.progress(problem.id(), "内容"));
        page.next(
                        INPUT_LINES,
                        List.of(
                                new Span(problem.brief(), 2, 2),
                                new Span(problem.state(), 3, 3),
                                new Span(problem.lastProgress(), 4, 4),
                                new Span(text, 5, 5)))
                .put(Look.LOCKED_CENTRE, 0, 0, "" + number)
                .put(Look.LOCKED_CENTRE, 1, 1, problem.id().text())
                .put(Look.LOCKED, 2, 2, problem.brief())
                .put(Look.LOCKED, 3, 3, problem.state())
                .put(Look.LOCKED, 4, 4, problem.lastProgress());
        int column = 5;
        for (Map.Entry<String, String> field : Headings.PROGRESS.entrySet()) {
            ask(
                    field.getKey().equals("进度") ? Look.INPUT_CENTRE : Look.INPUT,
                    column,
                    column,
                    FormKey.progress(problem.id(), field.getKey()));
            column++;
        }
    }

    private void rest() {
        page.next(NORMAL).put(Look.SECTION, 0, LAST, "三、困难和打算");
        for (String key : List.of("困难", "下周")) {
            page.next(2, List.of(new Span(base(key), 3, LAST)))
                    .put(Look.HEAD, 0, 2, Headings.BESIDE.getOrDefault(key, ""));
            ask(Look.INPUT, 3, LAST, key);
        }
        page.next(8);
        page.next(28).put(Look.HEAD, 0, 1, Headings.BESIDE.getOrDefault("负责人", ""));
        ask(Look.INPUT_CENTRE, 2, 2, "负责人");
        page.put(Look.HEAD, 3, 3, Headings.BESIDE.getOrDefault("填报人", ""));
        ask(Look.INPUT_CENTRE, 4, 4, "填报人");
        page.put(Look.RIGHT, 5, 5, "").put(Look.HEAD, 6, 6, Headings.BESIDE.getOrDefault("报送", ""));
        ask(Look.INPUT_CENTRE, 7, LAST, "报送");
        page.next(18).put(Look.NOTE, 0, LAST, "填好后把原文件发回（不要另做表、不要截图）；另打印一份，负责人在名字旁签字、单位盖章存查。");
    }
}
