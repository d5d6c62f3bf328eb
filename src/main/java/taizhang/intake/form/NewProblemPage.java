package taizhang.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import taizhang.model.FieldType;
import taizhang.model.ImpactMeasure;
import taizhang.model.OwnField;

/** Fills the second sheet: new problems, a row each. */
final class NewProblemPage {
    private static final double NORMAL = 22;
    private static final double ROOM = 48;
    private static final int ALL = 151;
    private static final int NARROWEST = 46;

    private final ReturnForm form;
    private final FormPage page;
    private final Map<String, String> headings;
    private final int last;

    NewProblemPage(ReturnForm form, FormPage page) {
        this.form = form;
        this.page = page;
        this.headings = Headings.problem(form.fields(), form.lists());
        this.last = headings.size();
    }

    /** Widths of the columns: 行号, then as {@link Headings#problem}; the description has what is left. */
    static int[] widths(ReturnForm form) {
        List<Integer> widths = new ArrayList<>(List.of(7, 0, 16, 14, 16));
        for (ImpactMeasure measure : form.fields().impact()) {
            if (!measure.equals(ImpactMeasure.MONEY)) {
                widths.add(11);
            }
        }
        if (!form.lists().tags().isEmpty()) {
            widths.add(14);
        }
        for (OwnField field : form.fields().own()) {
            widths.add(field.type() == FieldType.TEXT ? 16 : 13);
        }
        int others = widths.stream().mapToInt(Integer::intValue).sum();
        widths.set(1, Math.max(NARROWEST, ALL - others));
        return widths.stream().mapToInt(Integer::intValue).toArray();
    }

    void write(String categories, String sources, FormLists lists) {
        page.next(32).put(Look.TITLE, 0, last, form.names().campaign() + "新发现问题登记表");
        page.next(NORMAL)
                .put(Look.PLAIN, 0, 1, Headings.UNIT + form.unit().id().name() + "　" + form.periodText())
                .put(Look.RIGHT, 2, last, "表号：周报2表　表码：" + form.code().text());
        page.next(NORMAL)
                .put(
                        Look.NOTE,
                        0,
                        last,
                        "一个问题一行，写清" + what() + "；行号不要改。编号由" + form.names().officeShort() + "登记时给。");
        page.next(NORMAL).put(Look.HEAD, 0, 0, Headings.ROW);
        int column = 1;
        for (String heading : headings.values()) {
            page.put(Look.HEAD, column, column, heading);
            column++;
        }
        page.repeat(page.row(), page.row());
        int first = page.row() + 1;
        for (int number = 1; number <= FormKey.NEW_PROBLEMS; number++) {
            String row = FormKey.row(number);
            page.next(ROOM).put(Look.LOCKED_CENTRE, 0, 0, row);
            column = 1;
            for (Map.Entry<String, String> field : headings.entrySet()) {
                Look look = field.getKey().equals("描述") ? Look.INPUT : Look.INPUT_CENTRE;
                page.ask(look, column, column, FormKey.problem(row, field.getKey()), "");
                column++;
            }
        }
        page.offer(first, page.row(), 2, categories, "问题类别", "选一个。");
        page.offer(first, page.row(), 3, sources, "问题来源", "选一个。");
        offerTags(first, lists);
        offerOwn(first, lists);
        page.footer(form.unit().shortName() + "　" + form.periodText() + "　表码 "
                + form.code().text());
    }

    /** What a description says: of a campaign that looks at households, whose; of any other, which rule. */
    private String what() {
        return form.fields().measures(ImpactMeasure.HOUSEHOLDS.name()) ? "谁家、什么事、哪条政策没有落实" : "哪里、什么事、不合哪条规定或者要求";
    }

    /** One is offered; several are written with 、 between them, after a warning. */
    private void offerTags(int first, FormLists lists) {
        if (!form.lists().tags().isEmpty()) {
            int column = last - form.fields().own().size();
            page.offer(first, page.row(), column, lists.add(form.lists().tags()), "标签", "选一个；几个的用顿号隔开写。");
        }
    }

    private void offerOwn(int first, FormLists lists) {
        List<OwnField> own = form.fields().own();
        for (int number = 0; number < own.size(); number++) {
            OwnField field = own.get(number);
            if (field.type() == FieldType.CHOICE) {
                int column = last - own.size() + 1 + number;
                page.offer(first, page.row(), column, lists.add(field.choices()), field.name(), "选一个。");
            }
        }
    }
}
