package taizhang.yaml.slips;

import java.util.Locale;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FileCode;

/** The first stage: characters nobody can see or print. Tabs in the structure are left to the last stage. */
final class CharacterScan {
    /** The private use area of GB18030-2005 and where its characters stand since GB18030-2022. */
    private static final String OLD_PLACES =
            "\uE78D\uE78E\uE78F\uE790\uE791\uE792\uE793\uE794\uE795\uE796\uE81E\uE826\uE82B\uE82C\uE832\uE843\uE854\uE864";

    private static final String NEW_PLACES =
            "\uFE10\uFE12\uFE11\uFE13\uFE14\uFE15\uFE16\uFE17\uFE18\uFE19\u9FB4\u9FB5\u9FB6\u9FB7\u9FB8\u9FB9\u9FBA\u9FBB";

    private CharacterScan() {}

    static MendedText mend(MendedText text, Diagnostics findings) {
        Mending mending = new Mending(text, findings);
        for (int line = 0; line < text.lines().count(); line++) {
            String content = text.lines().line(line);
            int first = -1;
            int last = -1;
            int end = content.indexOf('\t') < 0 ? 0 : content.stripTrailing().length();
            for (int i = 0; i < content.length(); i++) {
                char c = content.charAt(i);
                if (!Character.isWhitespace(c)) {
                    first = first < 0 ? i : first;
                    last = i;
                }
                if (c == '\t') {
                    boolean structure =
                            last < 0 || content.charAt(last) == ':' || (first == last && content.charAt(last) == '-');
                    if (!structure && content.charAt(i - 1) != '\t') {
                        tab(mending, line, i, content, i >= end);
                    }
                } else if (c < ' ' || (c >= 0x7F && c < 0xA0) || c == 0xAD || c >= 0x200B) {
                    look(mending, line, i, c);
                }
            }
        }
        return mending.result();
    }

    /** A tab within a text becomes a space; one at the end of a line goes. */
    private static void tab(Mending mending, int line, int at, String content, boolean trailing) {
        int end = at;
        while (end < content.length() && content.charAt(end) == '\t') {
            end++;
        }
        if (!trailing) {
            mending.report(FileCode.TAB_IN_TEXT, line, at, end);
        }
        mending.replace(line, at, end, trailing ? "" : " ");
    }

    private static void look(Mending mending, int line, int at, char c) {
        int old = c >= 0xE000 && c <= 0xF8FF ? OLD_PLACES.indexOf(c) : -1;
        if (old >= 0) {
            String standard = NEW_PLACES.substring(old, old + 1);
            mending.report(FileCode.PRIVATE_USE, line, at, at + 1, String.valueOf(c), name(c), standard);
            mending.replace(line, at, at + 1, standard);
        } else if (c == 0xFFFD) {
            mending.report(FileCode.REPLACEMENT_CHARACTER, line, at, at + 1);
        } else if (isInvisible(c)) {
            mending.report(FileCode.INVISIBLE_CHARACTER, line, at, at + 1, name(c));
            mending.replace(line, at, at + 1, "");
        } else if (isControl(c)) {
            mending.report(FileCode.CONTROL_CHARACTER, line, at, at + 1, name(c));
            mending.replace(line, at, at + 1, "");
        }
    }

    private static boolean isInvisible(char c) {
        return c == 0xAD
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF;
    }

    private static boolean isControl(char c) {
        return (c < ' ' && c != '\t') || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c >= 0xFFFE;
    }

    private static String name(char c) {
        return String.format(Locale.ROOT, "U+%04X", (int) c);
    }
}
