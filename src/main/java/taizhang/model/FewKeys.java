package taizhang.model;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import taizhang.diagnostic.SourceSpan;

/**
 * A map of few keys that never changes, in the order given: its values in one array, its keys in one that it shares with all
 * maps of the same keys, instead of a table and an entry a key, since a ledger holds several of them for each of its records.
 */
final class FewKeys<V> extends AbstractMap<String, V> {
    /** With more keys than this a table finds them faster. */
    private static final int MOST = 96;

    /** So many sets of keys are shared: a ledger has some hundred, unless numbers are keys in it. */
    private static final int MOST_SHARED = 1 << 10;

    private static final Map<List<String>, String[]> SHARED = new ConcurrentHashMap<>();
    private static final Map<String, Form> FILES = new ConcurrentHashMap<>();

    private final String[] keys;

    /** The values in the way of the form. */
    private final Object kept;

    private final Form form;

    private FewKeys(Map<String, ?> map, Object kept, Form form) {
        this.keys = shared(map.keySet().toArray(new String[0]));
        this.kept = kept;
        this.form = form;
    }

    private static String[] shared(String[] keys) {
        List<String> sought = Arrays.asList(keys);
        String[] known = SHARED.get(sought);
        if (known == null) {
            known = keys;
            if (SHARED.size() < MOST_SHARED) {
                SHARED.put(sought, known);
            }
        }
        return known;
    }

    /** The same keys and values in the same order, in the form that takes least. */
    static <V> Map<String, V> copyOf(Map<String, V> map) {
        return isFew(map) ? new FewKeys<>(map, map.values().toArray(), Plain.VALUES) : whole(map);
    }

    /** The same for what a record says, of which most is texts. */
    static Map<String, Said> ofSaid(Map<String, Said> map) {
        return isFew(map) ? new FewKeys<>(map, Plain.words(map.values()), Plain.WORDS) : whole(map);
    }

    /** The same for places, which lie in one file nearly always. */
    static Map<String, SourceSpan> ofPlaces(Map<String, SourceSpan> map) {
        if (!isFew(map)) {
            return whole(map);
        }
        String file = map.isEmpty() ? "" : map.values().iterator().next().file();
        return map.values().stream().allMatch(place -> place.file().equals(file))
                ? new FewKeys<>(map, InFile.numbers(map.values()), FILES.computeIfAbsent(file, InFile::new))
                : copyOf(map);
    }

    private static boolean isFew(Map<String, ?> map) {
        return map.size() <= MOST && !(map instanceof FewKeys);
    }

    /** One that takes least already, or has more keys than few. */
    private static <V> Map<String, V> whole(Map<String, V> map) {
        return map instanceof FewKeys ? map : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** How values are kept. */
    private sealed interface Form {
        /** The value with a number. */
        Object value(Object kept, int index);
    }

    /** An object for each. */
    private enum Plain implements Form {
        /** As they are. */
        VALUES,

        /** Texts as what they say. */
        WORDS;

        static Object[] words(Collection<Said> values) {
            return values.stream()
                    .map(said -> said instanceof Said.Text text ? text.text() : said)
                    .toArray();
        }

        @Override
        public Object value(Object kept, int index) {
            Object value = ((Object[]) kept)[index];
            return this == WORDS && value instanceof String text ? new Said.Text(text) : value;
        }
    }

    /**
     * Places as numbers.
     *
     * @param file in which all of them lie
     */
    private record InFile(String file) implements Form {
        private static final int NUMBERS = 3;

        static int[] numbers(Collection<SourceSpan> places) {
            int[] numbers = new int[NUMBERS * places.size()];
            int at = 0;
            for (SourceSpan place : places) {
                numbers[at++] = place.line();
                numbers[at++] = place.column();
                numbers[at++] = place.length();
            }
            return numbers;
        }

        @Override
        public SourceSpan value(Object kept, int index) {
            int[] numbers = (int[]) kept;
            int at = NUMBERS * index;
            return new SourceSpan(file, numbers[at], numbers[at + 1], numbers[at + 2]);
        }
    }

    @SuppressWarnings("unchecked") // put in from a map of them
    private V value(int index) {
        return (V) form.value(kept, index);
    }

    @Override
    public int size() {
        return keys.length;
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
        for (int i = 0; i < keys.length; i++) {
            action.accept(keys[i], value(i));
        }
    }

    /** Not kept from one time to the next: there are many maps. */
    @Override
    public Collection<V> values() {
        return new AbstractList<>() {
            @Override
            public int size() {
                return keys.length;
            }

            @Override
            public V get(int index) {
                return value(index);
            }
        };
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return keys.length;
            }

            @Override
            public Iterator<Entry<String, V>> iterator() {
                return new Iterator<>() {
                    private int next;

                    @Override
                    public boolean hasNext() {
                        return next < keys.length;
                    }

                    @Override
                    public Entry<String, V> next() {
                        if (!hasNext()) {
                            throw new NoSuchElementException();
                        }
                        int at = next++;
                        return Map.entry(keys[at], value(at));
                    }
                };
            }
        };
    }

    private int indexOf(@Nullable Object key) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i].equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
