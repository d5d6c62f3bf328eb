package taizhang.template;

import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Optional;
import taizhang.report.day.OwnColumn;

/**
 * A column (列) as its template asks for it.
 *
 * @param title 标题
 * @param above 上级: titles above it, from the top
 * @param width 宽 in millimetres, scaled with the others to the sheet
 * @param content 内容: a name of the row; empty when the template writes the cell itself
 * @param align 对齐: left, center or right
 * @param repeats 续排: whether its text is repeated when a row is cut by a page break
 * @param omissible 可省: whether it is left out when all its cells are empty
 * @param joins 同值合并: whether neighbouring lines with the same text share one cell
 * @param home 空多并入, 相同并入 or 过长下移: where its texts stand on paper
 * @param fallback 缺省: what an empty cell prints; a blank leaves it empty, to be filled in by hand
 * @param arguments what was written
 */
record ColumnSpec(
        String title,
        List<String> above,
        double width,
        Optional<String> content,
        String align,
        boolean repeats,
        boolean omissible,
        boolean joins,
        ColumnHomeSpec home,
        String fallback,
        Arguments arguments) {
    private static final List<String> SETTINGS =
            List.of("标题", "上级", "宽", "内容", "对齐", "续排", "可省", "缺省", "同值合并", "空多并入", "相同并入", "过长下移");

    ColumnSpec {
        above = List.copyOf(above);
    }

    static ColumnSpec of(Arguments arguments, boolean hasBody) throws TemplateModelException {
        arguments.checkNames(SETTINGS);
        Optional<String> content = arguments.text("内容");
        if (content.isEmpty() && !hasBody) {
            throw arguments.missing("内容", "例如 <@列 标题=\"编号\" 宽=16 内容=\"问题编号\"/>");
        }
        String title = arguments.text("标题").or(() -> content).orElse("");
        if (title.isEmpty()) {
            throw arguments.missing("标题", "自己写内容的列要有标题");
        }
        String align = arguments.oneOf("对齐", List.of("左", "中", "右")).orElse("左");
        return new ColumnSpec(
                title,
                arguments.text("上级").map(path -> List.of(path.split("/", -1))).orElse(List.of()),
                arguments.number("宽", 1, 400).orElse(20.0),
                hasBody ? Optional.empty() : content,
                align.equals("左") ? "left" : align.equals("中") ? "center" : "right",
                arguments.yes("续排", false),
                arguments.yes("可省", false),
                arguments.yes("同值合并", false),
                ColumnHomeSpec.of(arguments),
                arguments.values().containsKey("缺省") ? arguments.text("缺省").orElse("") : "—",
                arguments);
    }

    /** A column that the campaign adds to a table. */
    static ColumnSpec of(OwnColumn own, Arguments arguments) {
        return new ColumnSpec(
                own.title(),
                List.of(),
                own.width(),
                Optional.of(own.name()),
                own.prose() ? "left" : "center",
                false,
                false,
                false,
                ColumnHomeSpec.own(),
                "—",
                arguments);
    }

    int depth() {
        return above.size() + 1;
    }

    /** The title at a level of the head, from 0; its own title stands below those above it. */
    String titleAt(int level) {
        return level < above.size() ? above.get(level) : title;
    }

    /** Whether two columns share the titles down to a level. */
    boolean sharesAbove(ColumnSpec other, int level) {
        return level < above.size()
                && level < other.above.size()
                && above.subList(0, level + 1).equals(other.above.subList(0, level + 1));
    }
}
