package taizhang.yaml.slips;

import java.util.Locale;
import java.util.Optional;
import taizhang.diagnostic.DiagnosticCode;
import taizhang.diagnostic.FileCode;
import taizhang.text.LookAlike;

/**
 * What is said about a single character that nobody can see, print or search for. It is the same whether the character
 * was typed or written as an escape.
 *
 * @param code the finding
 * @param instead what is read in its place; may be nothing
 * @param arguments of the finding
 */
public record CharacterVerdict(DiagnosticCode code, String instead, java.util.List<Object> arguments) {
    /** The private use area of GB18030-2005 and where its characters stand since GB18030-2022. */
    private static final String OLD_PLACES =
            "\uE78D\uE78E\uE78F\uE790\uE791\uE792\uE793\uE794\uE795\uE796\uE81E\uE826\uE82B\uE82C\uE832\uE843\uE854\uE864";

    private static final String NEW_PLACES =
            "\uFE10\uFE12\uFE11\uFE13\uFE14\uFE15\uFE16\uFE17\uFE18\uFE19\u9FB4\u9FB5\u9FB6\u9FB7\u9FB8\u9FB9\u9FBA\u9FBB";

    /** Characters that are not shown, besides the ranges of format characters. */
    private static final String UNSEEN =
            "\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180E\u3164\uFEFF\uFFA0";

    public CharacterVerdict {
        arguments = java.util.List.copyOf(arguments);
    }

    /** Whether nothing can be said about a character; nearly all are such, and this is quick. */
    static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7F) || (c >= 0x3000 && c < 0x3130 && c != 0x30FB) || (c >= 0x4E00 && c < 0xD800);
    }

    /**
     * What is to be said about a character; empty if it is like any other. A tab is judged by where it stands, not here.
     *
     * @param before the character before it, or -1
     * @param after the character behind it, or -1
     */
    public static Optional<CharacterVerdict> of(int before, int c, int after) {
        if (c < 0x10000 && isPlain((char) c)) {
            return Optional.empty();
        }
        int old = c >= 0xE000 && c <= 0xF8FF ? OLD_PLACES.indexOf(c) : -1;
        if (old >= 0) {
            String standard = NEW_PLACES.substring(old, old + 1);
            return verdict(FileCode.PRIVATE_USE, standard, Character.toString(c), name(c), standard);
        }
        if (c == 0xFFFD) {
            return verdict(FileCode.REPLACEMENT_CHARACTER, Character.toString(c));
        }
        if (isInvisible(c)) {
            return verdict(FileCode.INVISIBLE_CHARACTER, "", name(c));
        }
        if (isControl(c)) {
            return verdict(FileCode.CONTROL_CHARACTER, "", name(c));
        }
        if (isNoCharacter(c)) {
            return verdict(FileCode.UNUSABLE_CHARACTER, "", name(c));
        }
        boolean dot = LookAlike.isDot(c) && LookAlike.isChinese(before) && LookAlike.isChinese(after);
        int normal = dot ? LookAlike.DOT : LookAlike.normal(c);
        return normal == c
                ? Optional.empty()
                : verdict(
                        FileCode.LOOK_ALIKE,
                        Character.toString(normal),
                        Character.toString(c),
                        name(c),
                        Character.toString(normal),
                        name(normal));
    }

    private static Optional<CharacterVerdict> verdict(DiagnosticCode code, String instead, Object... arguments) {
        return Optional.of(new CharacterVerdict(code, instead, java.util.List.of(arguments)));
    }

    private static boolean isInvisible(int c) {
        return (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || (c >= 0xE0000 && c <= 0xE0FFF)
                || UNSEEN.indexOf(c) >= 0;
    }

    private static boolean isControl(int c) {
        return (c < ' ' && c != '\t') || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
    }

    /** Half a character, a place that Unicode keeps empty, or one that means something on one machine only. */
    private static boolean isNoCharacter(int c) {
        int type = Character.getType(c);
        return type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || c == 0xFFFC
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    private static String name(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }
}
