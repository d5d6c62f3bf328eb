package taizhang.text;

import java.util.Optional;

/** Writes one JSON object, member after member, on one line unless told otherwise. */
public final class JsonObject {
    private final StringBuilder members = new StringBuilder();
    private String between = "";

    /** Adds a text. */
    public JsonObject with(String name, String text) {
        return with(name, Json.of(text));
    }

    /** Adds a text, or null. */
    public JsonObject with(String name, Optional<String> text) {
        return with(name, Json.of(text));
    }

    /** Adds a whole number. */
    public JsonObject with(String name, long number) {
        return with(name, Json.of(number));
    }

    /** Adds true or false. */
    public JsonObject with(String name, boolean yes) {
        return with(name, Json.of(yes));
    }

    /** Adds a value. */
    public JsonObject with(String name, Json value) {
        members.append(between).append(Json.of(name)).append(": ").append(value);
        between = ", ";
        return this;
    }

    /** Ends the line: the next member, or the closing brace, stands on a new one, so far from its beginning. */
    public JsonObject line(int indent) {
        between = (members.isEmpty() ? "" : ",") + "\n" + " ".repeat(indent);
        return this;
    }

    /** The object. */
    public Json done() {
        String end = between.startsWith(",\n") ? between.substring(1) : "";
        return new Json("{" + members + end + "}");
    }
}
