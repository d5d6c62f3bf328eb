package taizhang.template;

import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Optional;
import taizhang.report.day.Figure;

/**
 * The total's cells: its label over the first columns, sums in the columns that have one, its words in the widest gap
 * between.
 *
 * @param columns the columns printed
 * @param figures the sums
 */
record TotalRow(List<ColumnSpec> columns, RecordModel figures) {
    /** Whether any column printed has a sum. */
    boolean hasSums() throws TemplateModelException {
        return firstSum() < columns.size();
    }

    void write(TableMarkup markup, String label, String words) throws TemplateModelException {
        int labelled = Math.min(2, firstSum());
        int[] gap = widestGap(labelled);
        if (labelled > 0) {
            String text = gap[1] > gap[0] || words.isEmpty() ? label : label + "：" + words;
            markup.cell(" align=\"center\"", labelled, text);
        }
        int index = labelled;
        while (index < columns.size()) {
            Optional<Figure> sum = sumOf(columns.get(index));
            if (sum.isPresent()) {
                markup.figureCell(sum.get());
                index++;
                continue;
            }
            int end = gapEnd(index);
            boolean widest = index == gap[0];
            markup.cell(widest ? " align=\"left\"" : "", end - index, widest ? words : "");
            index = end;
        }
    }

    private int firstSum() throws TemplateModelException {
        return gapEnd(0);
    }

    private int gapEnd(int from) throws TemplateModelException {
        int end = from;
        while (end < columns.size() && sumOf(columns.get(end)).isEmpty()) {
            end++;
        }
        return end;
    }

    private int[] widestGap(int from) throws TemplateModelException {
        int[] widest = {from, from};
        double width = 0;
        int index = from;
        while (index < columns.size()) {
            int end = gapEnd(index);
            double found = columns.subList(index, end).stream()
                    .mapToDouble(ColumnSpec::width)
                    .sum();
            if (found > width) {
                width = found;
                widest = new int[] {index, end};
            }
            index = Math.max(end, index + 1);
        }
        return widest;
    }

    private Optional<Figure> sumOf(ColumnSpec column) throws TemplateModelException {
        Optional<String> content = column.content().filter(figures::has);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Object value = figures.value(content.get());
        Object bare = value instanceof Optional<?> found ? found.orElse(null) : value;
        return bare instanceof Figure figure ? Optional.of(figure) : Optional.empty();
    }
}
