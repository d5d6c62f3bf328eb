package taizhang.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a record says, in one form whatever way it was written in: places, comments, quotes, the order of keys and the
 * spelling of days and figures apart. What is not written, or only says what holds anyway, is not in it.
 */
public sealed interface Said {
    /**
     * One value.
     *
     * @param text as it was understood, e.g. 2017-05-18 for a day
     */
    record Text(String text) implements Said {}

    /**
     * Several values.
     *
     * @param items in order
     */
    record Items(List<Said> items) implements Said {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A group of keys.
     *
     * @param entries by key; their order does not count
     */
    record Group(Map<String, Said> entries) implements Said {
        /** Nothing. */
        public static final Group EMPTY = new Group(Map.of());

        public Group {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** The same apart from some keys. */
        public Group without(List<String> keys) {
            Map<String, Said> rest = new LinkedHashMap<>(entries);
            rest.keySet().removeAll(keys);
            return new Group(rest);
        }

        /** Only some of the keys. */
        public Group only(List<String> keys) {
            Map<String, Said> some = new LinkedHashMap<>(entries);
            some.keySet().retainAll(keys);
            return new Group(some);
        }
    }

    /** Whether nothing is said. */
    default boolean isNothing() {
        return switch (this) {
            case Text text -> text.text().isEmpty();
            case Items items -> items.items().isEmpty();
            case Group group -> group.entries().isEmpty();
        };
    }
}
