package taizhang.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A map of few keys that never changes, in the order given: one array instead of a table and an entry a key, since a
 * ledger holds several of them for each of its records.
 */
final class FewKeys<V> extends AbstractMap<String, V> {
    /** With more keys than this a table finds them faster. */
    private static final int MOST = 96;

    /** Keys and values by turns. */
    private final Object[] pairs;

    private FewKeys(Map<String, V> map) {
        pairs = new Object[2 * map.size()];
        int at = 0;
        for (Entry<String, V> entry : map.entrySet()) {
            pairs[at++] = entry.getKey();
            pairs[at++] = entry.getValue();
        }
    }

    /** The same keys and values in the same order, in the form that takes least. */
    static <V> Map<String, V> copyOf(Map<String, V> map) {
        if (map instanceof FewKeys) {
            return map;
        }
        return map.size() <= MOST ? new FewKeys<>(map) : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    @Override
    public int size() {
        return pairs.length / 2;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return indexOf(key) >= 0;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        int index = indexOf(key);
        return index < 0 ? null : value(index);
    }

    @Override
    public V getOrDefault(@Nullable Object key, V otherwise) {
        int index = indexOf(key);
        return index < 0 ? otherwise : value(index);
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super V> action) {
        for (int i = 0; i < pairs.length; i += 2) {
            action.accept((String) pairs[i], value(i));
        }
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return FewKeys.this.size();
            }

            @Override
            public Iterator<Entry<String, V>> iterator() {
                return new Iterator<>() {
                    private int next;

                    @Override
                    public boolean hasNext() {
                        return next < pairs.length;
                    }

                    @Override
                    public Entry<String, V> next() {
                        if (!hasNext()) {
                            throw new NoSuchElementException();
                        }
                        int at = next;
                        next += 2;
                        return Map.entry((String) pairs[at], value(at));
                    }
                };
            }
        };
    }

    private int indexOf(@Nullable Object key) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equals(key)) {
                return i;
            }
        }
        return -1;
    }

    @SuppressWarnings("unchecked") // behind each key stands a value
    private V value(int index) {
        return (V) pairs[index + 1];
    }
}
