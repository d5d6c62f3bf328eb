package taizhang.template;

import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.TemplateCode;

/**
 * Where the texts of a column stand on paper as its template asks for it; in Excel each column stands by itself.
 *
 * @param kind what is written in the markup: own, into, with or under
 * @param other the title of the column that takes them; empty for own and under
 * @param setting the setting that was written, for findings
 * @param length how many characters a text may have to stay in the column
 */
record ColumnHomeSpec(String kind, Optional<String> other, String setting, int length) {
    private static final ColumnHomeSpec OWN = new ColumnHomeSpec("own", Optional.empty(), "", 0);

    /** A column of its own. */
    static ColumnHomeSpec own() {
        return OWN;
    }

    static ColumnHomeSpec of(Arguments arguments) throws TemplateModelException {
        Optional<String> into = arguments.text("空多并入");
        Optional<String> with = arguments.text("相同并入");
        Optional<Double> under = arguments.number("过长下移", 1, 1000);
        int written = (into.isPresent() ? 1 : 0) + (with.isPresent() ? 1 : 0) + (under.isPresent() ? 1 : 0);
        if (written > 1) {
            throw arguments.wrong(into.isPresent() ? "空多并入" : "相同并入", arguments.tag(), "空多并入、相同并入、过长下移，一列只写一个");
        }
        return into.map(title -> new ColumnHomeSpec("into", into, "空多并入", 0))
                .or(() -> with.map(title -> new ColumnHomeSpec("with", with, "相同并入", 0)))
                .or(() -> under.map(most -> new ColumnHomeSpec("under", Optional.empty(), "过长下移", most.intValue())))
                .orElse(OWN);
    }

    /** Refuses the title of a column that the table does not have, or that has no column of its own. */
    static void check(List<ColumnSpec> columns) throws TemplateFault {
        List<String> titles = columns.stream()
                .filter(column -> column.home().kind.equals("own"))
                .map(ColumnSpec::title)
                .toList();
        for (ColumnSpec column : columns) {
            Optional<String> other = column.home().other;
            if (other.isPresent() && !titles.contains(other.get())) {
                throw new TemplateFault(TemplateCode.UNKNOWN_CONTENT.at(
                        column.arguments().placeOf(column.home().setting),
                        other.get(),
                        Suggestion.among(other.get(), titles)));
            }
        }
    }

    /** The markup of its setting among the columns that stand in the table. */
    void write(List<ColumnSpec> kept, StringBuilder out) {
        int value = length;
        if (other.isPresent()) {
            value = kept.stream().map(ColumnSpec::title).toList().indexOf(other.get());
        }
        if (value >= 0 && !kind.equals("own")) {
            out.append(" home=\"")
                    .append(kind)
                    .append("\" home-value=\"")
                    .append(value)
                    .append('"');
        }
    }
}
