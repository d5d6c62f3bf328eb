package taizhang.model;

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
    record Text(String text) implements Said {
        @Override
        public void tell(String path, String key, Listener listener) {
            listener.text(path, key, text);
        }

        @Override
        public boolean isNothing() {
            return text.isEmpty();
        }
    }

    /**
     * Several values.
     *
     * @param items in order
     */
    record Items(List<Said> items) implements Said {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public void tell(String path, String key, Listener listener) {
            for (Said item : items) {
                if (item instanceof Text text) {
                    text.tell(path, key, listener);
                }
            }
        }

        @Override
        public boolean isNothing() {
            return items.isEmpty();
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
            entries = FewKeys.ofSaid(entries);
        }

        @Override
        public void tell(String path, String key, Listener listener) {
            String below = path + key + ".";
            entries.forEach((name, said) -> said.tell(below, name, listener));
        }

        @Override
        public boolean isNothing() {
            return entries.isEmpty();
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

    /** Hears texts one after another. */
    @FunctionalInterface
    interface Listener {
        /** A text; the path is that of the keys above its own, each with a dot behind it. */
        void text(String path, String key, String text);
    }

    /**
     * Tells all texts, those of records within a list apart.
     *
     * @param path the keys above, each with a dot behind it
     * @param key the key of this
     */
    void tell(String path, String key, Listener listener);

    /** Whether nothing is said. */
    boolean isNothing();
}
