package taizhang.template;

import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table: a record, and where it stands among the others when the table is sorted (排序).
 *
 * @param record the record
 * @param place its place from 1, which is then its 序号; empty where the table is not sorted
 * @param rank 名次: one more than there are lines with a larger number; empty where there is nothing to rank
 */
record TableLine(RecordModel record, OptionalInt place, OptionalInt rank) {
    /** The column that a sorted table has besides those of its data. */
    static final String RANK = "名次";

    private static final String NUMBER = "序号";

    /** A line of a table that stands as its data has it. */
    static TableLine of(RecordModel record) {
        return new TableLine(record, OptionalInt.empty(), OptionalInt.empty());
    }

    /** What a column of the line shows. */
    @Nullable
    Object value(String content) throws TemplateModelException {
        if (place.isEmpty()) {
            return content.equals(RANK) && !record.names().has(RANK) ? rank : record.value(content);
        }
        return switch (content) {
            case RANK -> rank;
            case NUMBER -> place;
            default -> record.value(content);
        };
    }

    /** The names that columns may show. */
    static List<String> contents(List<String> names, boolean sorted) {
        return sorted && !names.contains(RANK)
                ? Stream.concat(names.stream(), Stream.of(RANK)).toList()
                : names;
    }
}
