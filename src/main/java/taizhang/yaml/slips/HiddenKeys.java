package taizhang.yaml.slips;

import java.util.Optional;
import taizhang.diagnostic.FileCode;

/** Finds the key of a line that hides behind a stray character or has no proper colon. */
final class HiddenKeys {
    private static final String STRAY = "\"'[]{}&*!|>%@`?,:;.=+~^$，。、；：";

    private final Mending mending;
    private final YamlVocabulary vocabulary;
    private final OpenLevels levels;
    private final UsualColumns usualColumns;

    HiddenKeys(Mending mending, YamlVocabulary vocabulary, OpenLevels levels, UsualColumns usualColumns) {
        this.mending = mending;
        this.vocabulary = vocabulary;
        this.levels = levels;
        this.usualColumns = usualColumns;
    }

    /** Whether a single character in front of a known key was reported and is no longer seen. */
    boolean removeStrayCharacter(int line, int start) {
        String content = mending.line(line);
        boolean dash = content.charAt(start) == '-';
        int at = dash ? start + 1 : start;
        if (at + 1 >= content.length() || Indentation.isWhite(content.charAt(at))) {
            return false;
        }
        boolean mark = STRAY.indexOf(content.charAt(at)) >= 0;
        boolean apart = at + 2 < content.length()
                && Indentation.isWhite(content.charAt(at + 1))
                && Indentation.isWhite(content.charAt(at + 2));
        if (!(mark || (apart && !dash)) || isKnown(LineHead.of(content, start, vocabulary, false))) {
            return false;
        }
        int next = LineHead.skipWhite(content, at + 1);
        if (next == content.length() || !isKnown(LineHead.of(content, next, vocabulary, false))) {
            return false;
        }
        mending.report(FileCode.STRAY_CHARACTER, line, at, at + 1, content.substring(at, at + 1));
        mending.pretendSpace(line, at);
        if (dash) {
            mending.replace(line, at, at + 1, " ");
        }
        return true;
    }

    private boolean isKnown(LineHead head) {
        return head.key().filter(key -> vocabulary.isKey(key.name())).isPresent();
    }

    /** The key of a line on which none is seen. */
    Optional<LineHead.Key> keyOf(int line, LineHead head, Indentation indentation) {
        String content = mending.line(line).stripTrailing();
        int from = head.from();
        if (from >= content.length()) {
            return Optional.empty();
        }
        int column = indentation.columns() + from - indentation.chars();
        boolean titled = isFollowedByDeeper(line, column);
        int last = content.length() - 1;
        if (titled && content.charAt(last) == '：' && LineHead.isWord(content.substring(from, last))) {
            return Optional.of(
                    new LineHead.Key(content.substring(from, last), from, last, last, LineHead.Key.Colon.FULLWIDTH));
        }
        int end = from;
        while (end < content.length() && Character.isLetterOrDigit(content.charAt(end))) {
            end++;
        }
        String word = content.substring(from, end);
        boolean whole = end == content.length();
        boolean known = vocabulary.isKey(word) && (whole || content.charAt(end) == ' ');
        if (!known) {
            return Optional.empty();
        }
        boolean expected = head.dashes().isEmpty()
                ? levels.isKeyPlace(column) || usualColumns.of(word, false) == column
                : usualColumns.of(word, true) == indentation.columns();
        return expected
                ? Optional.of(new LineHead.Key(word, from, end, end, LineHead.Key.Colon.MISSING))
                : Optional.empty();
    }

    private boolean isFollowedByDeeper(int line, int column) {
        int next = mending.lines().nextWritten(line + 1);
        return next < mending.lines().count()
                && Indentation.of(mending.line(next)).columns() > column;
    }
}
