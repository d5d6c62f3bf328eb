package taizhang.template;

import java.util.ArrayList;
import java.util.List;

/** The names of a family of papers, each kind of record written down once, its lines before what has them. */
final class NameTable {
    private final List<RecordNames<?>> inOrder = new ArrayList<>();

    /** Begins the names of one kind of record. */
    <T> RecordNames.Collector<T> of(Class<T> type, String label) {
        return new RecordNames.Collector<>(type, label, inOrder::addFirst);
    }

    /** All of them, a record before its lines. */
    List<RecordNames<?>> all() {
        return List.copyOf(inOrder);
    }
}
