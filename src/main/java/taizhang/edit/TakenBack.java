package taizhang.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a file is to hold when what a command wrote into it is taken back. */
public final class TakenBack {
    private final String path;
    private final FileText now;
    private final Optional<FileText> then;
    private final List<LineMatch.Hunk> hunks;

    TakenBack(String path, FileText now, Optional<FileText> then) {
        this.path = path;
        this.now = now;
        this.then = then;
        this.hunks = LineMatch.of(now.lines(), then.map(FileText::lines).orElse(List.of()))
                .hunks();
    }

    /**
     * A line of the file.
     *
     * @param number from 1
     * @param text without its end
     */
    public record Line(int number, String text) {}

    /** The file, relative to the data folder. */
    public String path() {
        return path;
    }

    /** Whether the whole file goes, which the command had made. */
    public boolean isWholeFile() {
        return then.isEmpty();
    }

    /** The lines that go, as they stand now. */
    public List<Line> gone() {
        List<Line> lines = new ArrayList<>();
        hunks.forEach(hunk -> add(lines, now, hunk.a0(), hunk.a1()));
        return lines;
    }

    /** The lines that come back, as they will stand. */
    public List<Line> restored() {
        List<Line> lines = new ArrayList<>();
        then.ifPresent(text -> hunks.forEach(hunk -> add(lines, text, hunk.b0(), hunk.b1())));
        return lines;
    }

    private static void add(List<Line> lines, FileText text, int from, int to) {
        for (int i = from; i < to; i++) {
            lines.add(new Line(i + 1, text.line(i)));
        }
    }

    FileText now() {
        return now;
    }

    Optional<FileText> then() {
        return then;
    }

    /** Where a line of the file will stand, from 1; the line behind the gap for one that goes. */
    int moved(int line) {
        int shift = 0;
        for (LineMatch.Hunk hunk : hunks) {
            if (hunk.a1() < line) {
                shift = hunk.b1() - hunk.a1();
            }
        }
        return line + shift;
    }
}
