package taizhang.merge;

import java.util.List;

/** How pieces are called before a clerk. */
final class Names {
    private static final int BRIEF = 40;
    private static final List<String> TELLING = List.of("摘要", "描述", "要求", "事由", "情况", "内容");

    private Names() {}

    /** A part's name, from the record down; lists are passed over. */
    static String of(String above, Piece part) {
        String own = part.key().isEmpty() ? "" : part.key();
        boolean list = part.kind() == Piece.Kind.LIST && above.isEmpty();
        if (list) {
            return "";
        }
        return above.isEmpty() ? own : above + "." + own;
    }

    /** A record in a few words. */
    static String brief(Piece piece) {
        String text = TELLING.stream()
                .map(piece::field)
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse(piece.said());
        return text.codePointCount(0, text.length()) <= BRIEF
                ? text
                : text.substring(0, text.offsetByCodePoints(0, BRIEF)) + "……";
    }

    /** Whether two records under one number are about two things: they tell of something else, or of other days. */
    static boolean isAnother(Piece one, Piece other) {
        for (String name : List.of("描述", "要求", "事由")) {
            if (!one.field(name).equals(other.field(name))) {
                return true;
            }
        }
        return false;
    }
}
