package taizhang.yaml;

import taizhang.diagnostic.FileCode;

/** The indented lines of a block text, after {@code |} or {@code >}: anything may stand there. */
final class BlockText {
    private final Mending mending;

    BlockText(Mending mending) {
        this.mending = mending;
    }

    /**
     * Passes over the lines of a block text and aligns those that stand left of its first.
     *
     * @param line where its mark stands
     * @param column the column of its key or dash; its lines stand deeper
     * @return its last line
     */
    int scan(int line, int column) {
        Lines lines = mending.lines();
        int last = line;
        int indent = -1;
        for (int number = line + 1; number < lines.count(); number++) {
            String content = lines.line(number);
            Indentation indentation = Indentation.of(content);
            if (indentation.chars() == content.length()) {
                continue;
            }
            if (indentation.columns() <= column) {
                break;
            }
            int spaces = indentation.firstOdd() < 0 ? indentation.chars() : indentation.firstOdd();
            indent = indent < 0 ? Math.max(spaces, column + 1) : indent;
            if (spaces < indent) {
                align(number, content, indentation, indent);
            }
            last = number;
        }
        return last;
    }

    private void align(int number, String content, Indentation indentation, int indent) {
        int odd = indentation.firstOdd();
        if (odd >= 0 && content.charAt(odd) == '\t') {
            mending.report(FileCode.TAB_INDENT, number, odd, indentation.chars(), "行首缩进");
        } else if (odd >= 0) {
            String name = Indentation.nameOf(content.charAt(odd));
            mending.report(FileCode.WIDE_SPACE_INDENT, number, odd, indentation.chars(), "行首缩进", name);
        } else {
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
