package taizhang.yaml.slips;

import taizhang.diagnostic.FileCode;

/** The indented lines of a block text, after {@code |} or {@code >}: anything may stand there. */
final class BlockText {
    private final Mending mending;
    private final YamlVocabulary vocabulary;
    private boolean reported;

    BlockText(Mending mending, YamlVocabulary vocabulary) {
        this.mending = mending;
        this.vocabulary = vocabulary;
    }

    /**
     * Passes over the lines of a block text and aligns those that stand left of its first.
     *
     * @param line where its mark stands
     * @param column the column of its key or dash; its lines stand deeper
     * @return its last line
     */
    int scan(int line, int column) {
        TextLines lines = mending.lines();
        int last = line;
        int indent = -1;
        for (int number = line + 1; number < lines.count(); number++) {
            String content = mending.line(number);
            Indentation indentation = Indentation.of(content);
            if (indentation.chars() == content.length()) {
                continue;
            }
            if (indentation.columns() <= column) {
                break;
            }
            int spaces = indentation.firstOdd() < 0 ? indentation.chars() : indentation.firstOdd();
            indent = indent < 0 ? Math.max(spaces, column + 1) : indent;
            if (spaces < indent && isKnownKey(content, indentation)) {
                break;
            }
            if (spaces < indent) {
                align(number, content, indentation, indent);
            }
            last = number;
        }
        return last;
    }

    /** A line left of the text's first that looks like the next entry ends the text. */
    private boolean isKnownKey(String content, Indentation indentation) {
        return LineHead.key(content, indentation.chars(), vocabulary, false)
                .filter(key -> vocabulary.isKey(key.name()))
                .isPresent();
    }

    private void align(int number, String content, Indentation indentation, int indent) {
        int odd = indentation.firstOdd();
        if (odd >= 0 && content.charAt(odd) == '\t') {
            mending.report(FileCode.TAB_INDENT, number, odd, indentation.chars(), "行首缩进");
        } else if (odd >= 0) {
            String name = Indentation.nameOf(content.charAt(odd));
            mending.report(FileCode.WIDE_SPACE_INDENT, number, odd, indentation.chars(), "行首缩进", name);
        } else if (!reported) {
            reported = true;
            int end = Math.min(content.length(), indentation.chars() + 8);
            mending.report(
                    FileCode.WRONG_INDENT,
                    number,
                    indentation.chars(),
                    content.length(),
                    content.substring(indentation.chars(), end),
                    "同一段文字的各行，前面的空格要和第一行一样多，即" + indent + "格");
        }
        mending.replace(number, 0, indentation.chars(), " ".repeat(indent));
    }
}
