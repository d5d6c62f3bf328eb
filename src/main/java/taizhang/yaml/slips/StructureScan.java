package taizhang.yaml.slips;

import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FileCode;

/**
 * The last stage: the block structure, line by line. Knows quoted texts, block texts and flow collections that go over
 * several lines, and never looks for structure inside them.
 */
final class StructureScan {
    private final Mending mending;
    private final YamlVocabulary vocabulary;
    private final TextLines lines;
    private final OpenLevels levels = new OpenLevels();
    private final ValueScan values;
    private final EntryScan entries;
    private final HiddenKeys repair;
    private int lastStray = -2;

    private StructureScan(Mending mending, YamlVocabulary vocabulary) {
        this.mending = mending;
        this.vocabulary = vocabulary;
        this.lines = mending.lines();
        this.values = new ValueScan(mending, vocabulary);
        UsualColumns usual = new UsualColumns(lines, vocabulary);
        this.entries = new EntryScan(mending, levels, values, usual);
        this.repair = new HiddenKeys(mending, vocabulary, levels, usual);
    }

    static MendedText mend(MendedText text, YamlVocabulary vocabulary, Diagnostics findings) {
        StructureScan scan = new StructureScan(new Mending(text, findings), vocabulary);
        for (int line = 0; line < scan.lines.count(); line++) {
            line = scan.scan(line);
        }
        return scan.mending.result();
    }

    /** Scans what begins on a line; the answer is its last line. */
    private int scan(int line) {
        String content = mending.line(line);
        Indentation indentation = Indentation.of(content);
        int start = indentation.chars();
        if (start == content.length() || content.charAt(start) == '#') {
            if (indentation.firstOdd() >= 0) {
                mending.replace(line, 0, start, "");
            }
            return line;
        }
        if (start == 0 && isDocumentMark(content)) {
            levels.clear();
            return line;
        }
        if (repair.removeStrayCharacter(line, start)) {
            return scan(line);
        }
        boolean keyPlace = levels.isKeyPlace(indentation.columns());
        LineHead head = LineHead.of(content, start, vocabulary, keyPlace);
        if (head.key().isEmpty() && !mayGoOn(indentation)) {
            head = new LineHead(head.dashes(), head.from(), repair.keyOf(line, head, indentation));
        }
        return isText(head, indentation) ? text(line, indentation) : entries.scan(line, indentation, head);
    }

    private static boolean isDocumentMark(String content) {
        return (content.startsWith("---") && (content.length() == 3 || content.charAt(3) == ' '))
                || content.stripTrailing().equals("...")
                || content.startsWith("%");
    }

    private boolean isText(LineHead head, Indentation indentation) {
        Optional<LineHead.Key> key = head.key();
        if (key.isEmpty() && head.dashes().isEmpty()) {
            return true;
        }
        boolean known = key.isPresent() && vocabulary.isKey(key.get().name());
        return !known && mayGoOn(indentation) && !levels.isKeyPlace(indentation.columns());
    }

    /** Whether a line may be more of the text before it. */
    private boolean mayGoOn(Indentation indentation) {
        return levels.top()
                .filter(top -> top.value == OpenLevel.Value.TEXT || top.value == OpenLevel.Value.MENDED)
                .filter(top -> indentation.columns() > top.seen)
                .isPresent();
    }

    private int text(int line, Indentation indentation) {
        Optional<OpenLevel> top = levels.top();
        if (top.isPresent() && indentation.columns() > top.get().seen) {
            OpenLevel level = top.get();
            String key = level.list ? levels.keyAbove() : level.key;
            switch (level.value) {
                case TEXT -> {
                    spaces(line, indentation, level);
                    values.plain().scanMore(line, indentation.chars(), key);
                    return line;
                }
                case MENDED -> {
                    mending.blank(line);
                    return line;
                }
                case ABSENT -> {
                    spaces(line, indentation, level);
                    return values.scan(line, indentation.chars(), key, level);
                }
                case DONE -> {}
            }
        }
        stray(line, indentation, top);
        return line;
    }

    /** A text's further lines need plain spaces enough to stand below its key; what follows them is text. */
    private void spaces(int line, Indentation indentation, OpenLevel level) {
        int odd = indentation.firstOdd();
        if (odd >= 0 && odd <= level.indent) {
            entries.reportSpaces(line, indentation);
            mending.replace(line, 0, indentation.chars(), " ".repeat(level.indent + 2));
        }
    }

    private void stray(int line, Indentation indentation, Optional<OpenLevel> top) {
        String content = mending.line(line);
        int start = indentation.chars();
        if (lastStray != line - 1) {
            mending.report(
                    FileCode.STRAY_TEXT, line, start, content.stripTrailing().length());
        }
        lastStray = line;
        boolean more = top.filter(level -> level.value == OpenLevel.Value.TEXT || level.value == OpenLevel.Value.MENDED)
                .isPresent();
        if (more && "\"'[]{}#&*!|>%@`-?,:".indexOf(content.charAt(start)) < 0) {
            mending.replace(line, 0, start, " ".repeat(top.orElseThrow().indent + 2));
        } else {
            mending.lose(line);
        }
    }
}
