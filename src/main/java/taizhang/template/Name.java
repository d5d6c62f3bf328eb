package taizhang.template;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A Chinese name under which templates see one thing of a record.
 *
 * @param <T> the record
 * @param name the name, e.g. 问题编号
 * @param meaning what it shows, for the README
 * @param value reads it; may give null or an empty Optional when there is nothing
 */
record Name<T>(String name, String meaning, Function<T, @Nullable Object> value) {}
