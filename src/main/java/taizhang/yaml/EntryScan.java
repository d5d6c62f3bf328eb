package taizhang.yaml;

import taizhang.diagnostic.FileCode;

/** Slips in lines that begin with a dash or a key, and where such lines belong. */
final class EntryScan {
    private final Mending mending;
    private final Levels levels;
    private final ValueScan values;
    private int lastOdd = -2;

    EntryScan(Mending mending, Levels levels, ValueScan values) {
        this.mending = mending;
        this.levels = levels;
        this.values = values;
    }

    /** Scans a line and its value; the answer is the value's last line. */
    int scan(int line, Indentation indentation, Head head) {
        String key = head.key().map(Head.Key::name).orElse("");
        boolean dash = !head.dashes().isEmpty();
        Levels.Placement placement = levels.place(indentation.columns(), dash, key);
        Level level = placement.level();
        reportSpaces(line, indentation);
        if (placement.misplaced() && indentation.firstOdd() < 0) {
            reportMisplaced(line, indentation, head, placement.level());
        }
        if (indentation.firstOdd() >= 0 || level.indent != indentation.columns()) {
            mending.replace(line, 0, indentation.chars(), " ".repeat(level.indent));
        }
        level.enter(key, line);
        int shift = level.indent - indentation.columns();
        if (dash) {
            level = dashes(line, indentation, head, level, shift);
        }
        return value(line, head, level);
    }

    private int value(int line, Head head, Level level) {
        if (head.key().isEmpty()) {
            return values.scan(line, head.from(), levels.keyAbove(), level);
        }
        Head.Key key = head.key().get();
        String content = mending.lines().line(line);
        int from = key.at() + 1;
        switch (key.colon()) {
            case FULLWIDTH -> {
                mending.report(FileCode.FULLWIDTH_COLON, line, key.at(), from, key.name());
                mending.replace(line, key.at(), from, ": ");
            }
            case WITHOUT_SPACE -> {
                String value = content.substring(from).strip();
                String shown = value.length() <= 20 ? value : value.substring(0, 20) + "……";
                mending.report(FileCode.COLON_WITHOUT_SPACE, line, key.at(), from, key.name(), shown);
                mending.replace(line, key.at(), from, ": ");
            }
            case GOOD -> {}
        }
        return values.scan(line, from, key.name(), level);
    }

    /** Mends the dashes of a line and opens the levels behind them; the answer is the innermost. */
    private Level dashes(int line, Indentation indentation, Head head, Level first, int shift) {
        int moved = shift;
        Level level = first;
        for (int i = 0; i < head.dashes().size(); i++) {
            Head.Dash dash = head.dashes().get(i);
            int seen = indentation.columns() + dash.at() - indentation.chars();
            if (i > 0) {
                levels.pushList(seen + moved, seen);
                level = levels.top().orElseThrow();
                level.enter(head.key().map(Head.Key::name).orElse(""), line);
            }
            String name = head.key().map(Head.Key::name).orElse("");
            String mark = mending.lines().line(line).substring(dash.at(), dash.at() + 1);
            if (!dash.plain()) {
                mending.report(FileCode.WRONG_DASH, line, dash.at(), dash.at() + 1, mark, name);
                mending.replace(line, dash.at(), dash.at() + 1, dash.spaced() ? "-" : "- ");
            } else if (!dash.spaced()) {
                mending.report(FileCode.DASH_WITHOUT_SPACE, line, dash.at(), dash.at() + 1, name);
                mending.replace(line, dash.at(), dash.at() + 1, "- ");
            }
            moved += dash.spaced() ? 0 : 1;
        }
        if (head.key().isPresent()) {
            int seen = indentation.columns() + head.from() - indentation.chars();
            levels.pushMapping(seen + moved, seen);
            level = levels.top().orElseThrow();
            level.enter(head.key().get().name(), line);
        }
        return level;
    }

    /** Reports odd spaces at the start of a line, once for a run of such lines. */
    void reportSpaces(int line, Indentation indentation) {
        int odd = indentation.firstOdd();
        if (odd < 0) {
            return;
        }
        if (lastOdd != line - 1) {
            char c = mending.lines().line(line).charAt(odd);
            if (c == '\t') {
                mending.report(FileCode.TAB_INDENT, line, odd, indentation.chars(), "行首缩进");
            } else {
                String name = Indentation.nameOf(c);
                mending.report(FileCode.WIDE_SPACE_INDENT, line, odd, indentation.chars(), "行首缩进", name);
            }
        }
        lastOdd = line;
    }

    private void reportMisplaced(int line, Indentation indentation, Head head, Level level) {
        int from = indentation.chars();
        int to = head.dashes().isEmpty() ? head.key().orElseThrow().to() : from + 1;
        String what = head.dashes().isEmpty() ? head.key().orElseThrow().name() : "-";
        String with = level.list ? "-" : level.key;
        String hint = with.isEmpty()
                ? "前面空" + level.indent + "格"
                : "和第" + (level.line + 1) + "行的“" + with + "”对齐，前面空" + level.indent + "格";
        mending.report(FileCode.WRONG_INDENT, line, from, to, what, hint);
    }
}
