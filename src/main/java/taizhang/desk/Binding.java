package taizhang.desk;

import java.util.List;

/**
 * What came of binding the books of a meeting.
 *
 * @param pressed the books, or what stopped them
 * @param absent a sentence for each paper that says nothing this time, with the reason where it is known
 * @param leftOut what files from elsewhere hold beside their pages, and the books do not
 */
public record Binding(Pressed pressed, List<String> absent, Findings leftOut) {
    public Binding {
        absent = List.copyOf(absent);
    }

    /** Nothing but what stopped the books. */
    static Binding nothing(Findings stopped) {
        return new Binding(Pressed.nothing(stopped), List.of(), Findings.NONE);
    }
}
