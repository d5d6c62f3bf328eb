package taizhang.audit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import taizhang.model.Origin;

/** Components of records as Class.component, by reflection. */
final class Components {
    private Components() {}

    /** Every component of every record of the model that a value of a type may hold; where a record was written is none of them. */
    static Set<String> of(Type type) {
        Set<String> all = new TreeSet<>();
        collect(type, all, new TreeSet<>());
        return all;
    }

    private static void collect(Type type, Set<String> all, Set<String> seen) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, all, seen);
            }
        } else if (type instanceof Class<?> one && seen.add(one.getName())) {
            if (one.isSealed()) {
                for (Class<?> permitted : one.getPermittedSubclasses()) {
                    collect(permitted, all, seen);
                }
            } else if (one.isRecord() && one.getPackageName().equals("taizhang.model")) {
                for (RecordComponent component : one.getRecordComponents()) {
                    all.add(name(one, component));
                    if (!component.getType().equals(Origin.class)) {
                        collect(component.getGenericType(), all, seen);
                    }
                }
            }
        }
    }

    /** The components in which two values of one type differ, with all that hold them. */
    static Set<String> differing(Object one, Object other) {
        Set<String> differing = new TreeSet<>();
        compare(one, other, differing);
        return differing;
    }

    private static void compare(Object one, Object other, Set<String> into) {
        if (one instanceof Optional<?> first && other instanceof Optional<?> second) {
            if (first.isPresent() && second.isPresent()) {
                compare(first.get(), second.get(), into);
            }
        } else if (one instanceof List<?> first && other instanceof List<?> second) {
            for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
                compare(first.get(i), second.get(i), into);
            }
        } else if (one.getClass().isRecord() && one.getClass().equals(other.getClass())) {
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                Object first = value(component, one);
                Object second = value(component, other);
                if (!(first instanceof Origin) && !Objects.equals(first, second)) {
                    into.add(name(one.getClass(), component));
                    compare(first, second, into);
                }
            }
        }
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String name(Class<?> record, RecordComponent component) {
        return record.getName().replaceFirst(".*\\.", "").replace('$', '.') + "." + component.getName();
    }
}
