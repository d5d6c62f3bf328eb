package taizhang.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import taizhang.report.day.Figure;
import taizhang.report.day.SliceFigures;

/**
 * All names of one kind of record.
 *
 * @param <T> the record
 * @param type its class
 * @param label what templates call such a record, e.g. 行
 * @param byName its names in the order they are described
 * @param lines the names of its lines (行), if it can be the data of a table
 * @param further what else a record has, by names that only the campaign knows
 * @param figures where it has the figures of the day, which a campaign may name besides these; empty where it has none
 */
record RecordNames<T>(
        Class<T> type,
        String label,
        Map<String, Name<T>> byName,
        Optional<RecordNames<?>> lines,
        Function<T, ? extends Map<String, ?>> further,
        Optional<Function<T, SliceFigures>> figures) {
    /** Collects the names of one kind of record. */
    static final class Collector<T> {
        private final Class<T> type;
        private final String label;
        private final Map<String, Name<T>> byName = new LinkedHashMap<>();
        private final Consumer<RecordNames<T>> table;
        private Optional<RecordNames<?>> lines = Optional.empty();
        private Optional<Function<T, SliceFigures>> figures = Optional.empty();
        private Function<T, ? extends Map<String, ?>> further = record -> Map.of();

        /** Collects for a table, which takes what is done. */
        Collector(Class<T> type, String label, Consumer<RecordNames<T>> table) {
            this.type = type;
            this.label = label;
            this.table = table;
        }

        Collector<T> name(String name, String meaning, Function<T, @Nullable Object> value) {
            if (byName.put(name, new Name<>(name, meaning, value)) != null) {
                throw new IllegalStateException("a name twice: " + name);
            }
            return this;
        }

        /** A figure, and under 有… whether it is not nothing, so that sentences may leave it out. */
        Collector<T> count(String name, String meaning, Function<T, Figure> value) {
            return name(name, meaning, value::apply)
                    .name(
                            "有" + name,
                            "上一项是否不为零",
                            counted -> !value.apply(counted).value().equals("0"));
        }

        /** Says what the lines of its tables have. */
        Collector<T> lines(RecordNames<?> names) {
            lines = Optional.of(names);
            return this;
        }

        /** Says where it has the figures of the day. */
        Collector<T> figures(Function<T, SliceFigures> figuresOf) {
            figures = Optional.of(figuresOf);
            return this;
        }

        /** Says what a record has besides, by names that only the campaign knows. */
        Collector<T> further(Function<T, ? extends Map<String, ?>> values) {
            further = values;
            return this;
        }

        RecordNames<T> done() {
            RecordNames<T> done =
                    new RecordNames<>(type, label, Collections.unmodifiableMap(byName), lines, further, figures);
            table.accept(done);
            return done;
        }
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    List<String> names() {
        return new ArrayList<>(byName.keySet());
    }

    /** The names that a record of this kind has, with those of its campaign. */
    List<String> names(Object subject) {
        List<String> all = names();
        all.addAll(further.apply(type.cast(subject)).keySet());
        figures.ifPresent(figuresOf -> figuresOf.apply(type.cast(subject)).words().stream()
                .filter(word -> !has(word))
                .forEach(all::add));
        return all;
    }

    boolean has(Object subject, String name) {
        return has(name)
                || further.apply(type.cast(subject)).containsKey(name)
                || figure(subject, name).isPresent();
    }

    /** The value of a name for a record of this kind; null if there is nothing; the name must exist. */
    @Nullable
    Object valueOf(Object subject, String name) {
        Name<T> found = byName.get(name);
        if (found != null) {
            return found.value().apply(type.cast(subject));
        }
        Map<String, ?> more = further.apply(type.cast(subject));
        return more.containsKey(name)
                ? more.get(name)
                : figure(subject, name).orElseThrow(() -> new IllegalArgumentException("no such name: " + name));
    }

    /** A figure that only this campaign has, or that is made of some. */
    private Optional<Object> figure(Object subject, String name) {
        return figures.flatMap(figuresOf -> figuresOf.apply(type.cast(subject)).named(name));
    }

    /** Some names and, where it has figures, the words of a day's. */
    List<String> with(List<String> some, List<String> figureWords) {
        return figures.isEmpty()
                ? some
                : Stream.concat(some.stream(), figureWords.stream()).distinct().toList();
    }
}
