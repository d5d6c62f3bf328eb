package taizhang.template;

/** Text as it stands in markup. */
final class Escape {
    private Escape() {}

    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        text(text, out);
        return out.toString();
    }

    static String attribute(String text) {
        return text(text);
    }

    static void text(String text, StringBuilder out) {
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            switch (letter) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append('\u2028');
                default -> out.append(letter);
            }
        }
    }
}
