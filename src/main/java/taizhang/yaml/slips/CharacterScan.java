package taizhang.yaml.slips;

import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FileCode;

/** The first stage: characters nobody can see or print. Tabs in the structure are left to the last stage. */
final class CharacterScan {
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
                } else if (!CharacterVerdict.isPlain(c)) {
                    i += look(mending, line, i, content) - 1;
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

    /** Judges the character at a place; the answer is how many chars it takes. */
    private static int look(Mending mending, int line, int at, String content) {
        int c = content.codePointAt(at);
        int length = Character.charCount(c);
        int end = at + length;
        int before = at > 0 ? content.codePointBefore(at) : -1;
        int after = end < content.length() ? content.codePointAt(end) : -1;
        Optional<CharacterVerdict> judged = CharacterVerdict.of(before, c, after);
        if (judged.isPresent()) {
            CharacterVerdict verdict = judged.get();
            mending.report(verdict.code(), line, at, end, verdict.arguments().toArray());
            mending.replace(line, at, end, verdict.instead());
        }
        return length;
    }
}
