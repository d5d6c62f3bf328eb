package taizhang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void a_text_is_escaped_where_json_or_a_terminal_needs_it() {
        assertThat(Json.of("甲“乙”")).hasToString("\"甲“乙”\"");
        assertThat(Json.of("\"\\\n\r\t")).hasToString("\"\\\"\\\\\\n\\r\\t\"");
        assertThat(Json.of("\u001b\u007f\u2028\u2029")).hasToString("\"\\u001b\\u007f\\u2028\\u2029\"");
    }

    @Test
    void numbers_answers_and_nothing_have_no_quotes() {
        assertThat(Json.of(-3)).hasToString("-3");
        assertThat(Json.of(true)).hasToString("true");
        assertThat(Json.of(Optional.empty())).hasToString("null");
        assertThat(Json.orNull(Optional.empty())).hasToString("null");
    }

    @Test
    void lists_stand_on_one_line_or_on_a_line_each() {
        List<Json> values = List.of(Json.of(1), Json.of(2));
        assertThat(Json.list(values)).hasToString("[1, 2]");
        assertThat(Json.lines(values, 2, "\n")).hasToString("[\n  1,\n  2\n]");
        assertThat(Json.lines(List.of(), 2, "\n")).hasToString("[]");
    }

    @Test
    void members_of_an_object_follow_each_other_and_break_where_told() {
        assertThat(new JsonObject().done()).hasToString("{}");
        assertThat(new JsonObject().with("a", "甲").with("b", 1).done()).hasToString("{\"a\": \"甲\", \"b\": 1}");
        assertThat(new JsonObject()
                        .with("a", true)
                        .line(1)
                        .with("b", Json.list(List.of()))
                        .done())
                .hasToString("{\"a\": true,\n \"b\": []}");
        assertThat(new JsonObject().line(2).with("a", Optional.empty()).line(0).done())
                .hasToString("{\n  \"a\": null\n}");
    }
}
