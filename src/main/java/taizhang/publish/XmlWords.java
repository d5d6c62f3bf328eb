package taizhang.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All words of an XML text, in its elements, attributes and remarks, a line each; it need not be sound. */
final class XmlWords {
    private static final Pattern WORDS =
            Pattern.compile(">([^<]+)<|=\\s*\"([^\"]*)\"|=\\s*'([^']*)'|<!--(.*?)-->", Pattern.DOTALL);
    private static final Pattern ENTITY =
            Pattern.compile("&(#[xX]?[0-9a-fA-F]+|lt|gt|amp|quot|apos);|_x([0-9A-Fa-f]{4})_");

    private XmlWords() {}

    static String of(String xml) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORDS.matcher(xml);
        int from = 0;
        while (matcher.find(from)) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null && !matcher.group(group).isBlank()) {
                    words.add(decoded(matcher.group(group)));
                }
            }
            // the bracket that ends one piece of text begins the next tag
            from = matcher.group(1) == null ? matcher.end() : matcher.end(1);
        }
        return String.join("\n", words);
    }

    /** What a text of XML means. */
    static String decoded(String text) {
        Matcher entity = ENTITY.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (entity.find()) {
            entity.appendReplacement(
                    plain,
                    Matcher.quoteReplacement(
                            entity.group(1) == null
                                    ? Character.toString(Integer.parseInt(entity.group(2), 16))
                                    : meant(entity.group(1))));
        }
        return entity.appendTail(plain).toString();
    }

    private static String meant(String name) {
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> number(name.substring(1).toLowerCase(Locale.ROOT));
        };
    }

    private static String number(String digits) {
        int code = digits.startsWith("x") ? parsed(digits.substring(1), 16) : parsed(digits, 10);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }

    private static int parsed(String digits, int radix) {
        return digits.isEmpty() || digits.length() > 7 ? -1 : Integer.parseInt(digits, radix);
    }
}
