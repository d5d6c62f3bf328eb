package taizhang.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An act (经过 · 事项) as written in some version of a file.
 *
 * @param fields its keys with their values as {@link WrittenProblem} has them, in the order of the file
 */
public record WrittenAct(Map<String, String> fields) {
    public WrittenAct {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** 日期, as 2017-05-18 if it is a day; "" if it is not written. */
    public String date() {
        return fields.getOrDefault("日期", "");
    }

    /** 事项; "" if it is not written. */
    public String kind() {
        return fields.getOrDefault("事项", "");
    }

    /** Date and kind, as a clerk names it: 2017-05-18 核实. */
    public String label() {
        return (date() + " " + kind()).strip();
    }
}
