package taizhang.yaml.slips;

import java.util.Optional;
import taizhang.diagnostic.FileCode;

/** Slips in lines that begin with a dash or a key, and where such lines belong. */
final class EntryScan {
    /** How many columns a line may be off and still be put right. */
    private static final int FARTHEST = 3;

    private final Mending mending;
    private final OpenLevels levels;
    private final ValueScan values;
    private final UsualColumns usualColumns;
    private int lastOdd = -2;
    private int lastEntry;

    EntryScan(Mending mending, OpenLevels levels, ValueScan values, UsualColumns usualColumns) {
        this.usualColumns = usualColumns;
        this.mending = mending;
        this.levels = levels;
        this.values = values;
    }

    /** Scans a line and its value; the answer is the value's last line. */
    int scan(int line, Indentation indentation, LineHead head) {
        int before = lastEntry;
        lastEntry = line;
        boolean dash = !head.dashes().isEmpty();
        Optional<OpenLevel> found = levels.at(indentation.columns(), dash);
        if (found.isEmpty()) {
            found = misplaced(line, before, indentation, head);
        }
        reportSpaces(line, indentation);
        if (found.isEmpty()) {
            return lose(line, indentation, head);
        }
        OpenLevel level = found.get();
        boolean pretended =
                !mending.line(line).startsWith(mending.lines().line(line).substring(0, indentation.chars()));
        if (indentation.firstOdd() >= 0 || level.indent != indentation.columns() || pretended) {
            mending.replace(line, 0, indentation.chars(), " ".repeat(level.indent));
        }
        level.enter(keyOf(head), line);
        OpenLevel innermost = dash ? dashes(line, indentation, head, level) : level;
        return value(line, head, innermost);
    }

    private static String keyOf(LineHead head) {
        return head.key().map(LineHead.Key::name).orElse("");
    }

    /** Finds and reports where a line belongs that stands at no level; nothing if that cannot be told. */
    private Optional<OpenLevel> misplaced(int line, int before, Indentation indentation, LineHead head) {
        boolean dash = !head.dashes().isEmpty();
        int column = indentation.columns();
        int usual = head.key().isEmpty() ? -1 : usualColumns.of(keyOf(head), dash);
        boolean odd = indentation.firstOdd() >= 0;
        if (usual == column && !odd) {
            if (mending.isDoubtfulFrom(before)) {
                return Optional.empty();
            }
            if (!dash && isFirstOfItem(before) && maySlide(column)) {
                return Optional.of(blame(before, column));
            }
        }
        Optional<OpenLevel> nearest = levels.nearest(column, dash, keyOf(head), usual);
        if (!odd) {
            reportMisplaced(line, indentation, head, nearest);
        }
        return nearest.filter(level -> odd || Math.abs(level.indent - column) <= FARTHEST || level.indent == usual)
                .map(level -> levels.moveTo(level, dash, column));
    }

    /** Whether the line before is the first of an item and so may itself be the one that is misplaced. */
    private boolean isFirstOfItem(int before) {
        return levels.top()
                        .filter(top -> !top.list && top.keys.size() == 1 && top.line == before)
                        .isPresent()
                && levels.listAroundTop().isPresent();
    }

    /** Whether the innermost item would still stand within the line if its first key stood in a column. */
    private boolean maySlide(int column) {
        OpenLevel item = levels.top().orElseThrow();
        OpenLevel list = levels.listAroundTop().orElseThrow();
        return list.seen + column - item.indent >= 0;
    }

    /** The innermost item began in the wrong column: its further lines stand where they mostly do. */
    private OpenLevel blame(int before, int column) {
        OpenLevel item = levels.top().orElseThrow();
        OpenLevel list = levels.listAroundTop().orElseThrow();
        int off = column - item.indent;
        mending.report(FileCode.WRONG_INDENT, before, list.seen, list.seen + 1, "-", "前面空" + (list.seen + off) + "格");
        list.seen += off;
        item.seen = column;
        return item;
    }

    /** Leaves out a line of which it cannot be told where it belongs, with its value. */
    private int lose(int line, Indentation indentation, LineHead head) {
        int end = mending.line(line).length();
        int from = Math.min(end, head.key().map(key -> key.at() + 1).orElse(head.from()));
        int column = indentation.columns();
        int last = values.scan(line, from, keyOf(head), new OpenLevel(false, column, column));
        for (int lost = line; lost <= last; lost++) {
            mending.lose(lost);
        }
        return last;
    }

    private int value(int line, LineHead head, OpenLevel level) {
        if (head.key().isEmpty()) {
            return values.scan(line, head.from(), levels.keyAbove(), level);
        }
        LineHead.Key key = head.key().get();
        String content = mending.line(line);
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
            case MISSING -> {
                mending.report(FileCode.MISSING_COLON, line, key.from(), key.to(), key.name());
                mending.replace(line, key.to(), key.to(), ":");
                return values.scan(line, key.to(), key.name(), level);
            }
            case GOOD -> {}
        }
        return values.scan(line, from, key.name(), level);
    }

    /** Mends the dashes of a line and opens the levels behind them; the answer is the innermost. */
    private OpenLevel dashes(int line, Indentation indentation, LineHead head, OpenLevel first) {
        int shift = first.indent - indentation.columns();
        int moved = shift;
        OpenLevel level = first;
        for (int i = 0; i < head.dashes().size(); i++) {
            LineHead.Dash dash = head.dashes().get(i);
            int seen = indentation.columns() + dash.at() - indentation.chars();
            if (i > 0) {
                levels.pushList(seen + moved, seen);
                level = levels.top().orElseThrow();
                level.enter(head.key().map(LineHead.Key::name).orElse(""), line);
            }
            String name = head.key().map(LineHead.Key::name).orElse("");
            String mark = mending.line(line).substring(dash.at(), dash.at() + 1);
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
            char c = mending.line(line).charAt(odd);
            if (c == '\t') {
                mending.report(FileCode.TAB_INDENT, line, odd, indentation.chars(), "行首缩进");
            } else {
                String name = Indentation.nameOf(c);
                mending.report(FileCode.WIDE_SPACE_INDENT, line, odd, indentation.chars(), "行首缩进", name);
            }
        }
        lastOdd = line;
    }

    private void reportMisplaced(int line, Indentation indentation, LineHead head, Optional<OpenLevel> nearest) {
        int from = indentation.chars();
        boolean dash = !head.dashes().isEmpty();
        int to = dash ? from + 1 : head.key().orElseThrow().to();
        String what = dash ? "-" : keyOf(head);
        String hint = nearest.map(level -> {
                    String with = level.list ? "-" : level.key;
                    String spaces = "前面空" + level.indent + "格";
                    return with.isEmpty() ? spaces : "和第" + (level.line + 1) + "行的“" + with + "”对齐，" + spaces;
                })
                .orElse("和同一层的项目对齐");
        mending.report(FileCode.WRONG_INDENT, line, from, to, what, hint);
    }
}
