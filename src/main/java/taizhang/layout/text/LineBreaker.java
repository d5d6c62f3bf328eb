package taizhang.layout.text;

import java.util.Arrays;
import taizhang.document.FontRole;

/**
 * Breaks a text into lines of a given width, in one pass from left to right; then the last line of a paragraph is not left
 * with one character.
 */
final class LineBreaker {
    /** How far before the end of a line its last line may take company. */
    private static final int FARTHEST = 6;

    private static final int MOST_HANGING = 200;
    private static final int NARROW = 12_000;

    private final Glyph glyph;
    private final int[] lastOf = new int[BreakRule.FORBIDDEN + 1];
    private int[] ends = new int[64];
    private Bonds bonds = Bonds.NONE;

    LineBreaker(Glyph glyph) {
        this.glyph = glyph;
    }

    /**
     * The lines of a text as pairs of first and last (exclusive) index, white space at line ends left out. An empty
     * text has one empty line.
     *
     * @param text the text; a line feed ends a line
     * @param letters its faces
     * @param limit width of the line in thousandths of an em
     * @param indent white at the beginning of each paragraph, in thousandths of an em
     * @param tracking white after each character but the last of a line, in thousandths of an em, may be negative
     */
    int[] lines(String text, Lettering letters, int limit, int indent, int tracking) {
        int count = 0;
        int paragraph = 0;
        bonds = Bonds.of(text);
        while (paragraph <= text.length()) {
            int feed = text.indexOf('\n', paragraph);
            int stop = feed < 0 ? text.length() : feed;
            int start = paragraph;
            int first = count;
            int room = limit - indent;
            do {
                int end = endOfLine(text, start, stop, letters, room, tracking);
                count = add(count, start, trimmed(text, start, end));
                start = end;
                room = limit;
            } while (start < stop);
            if (count - first > 2) {
                keepCompany(text, count, letters, limit);
            }
            paragraph = stop + 1;
        }
        return Arrays.copyOf(ends, count);
    }

    /** The lines of a text in one face. */
    int[] lines(String text, FontRole role, int limit, int indent, int tracking) {
        return lines(text, Lettering.of(role), limit, indent, tracking);
    }

    /** A last line of one character takes what stands before it along, if the line above has a good end there. */
    private void keepCompany(String text, int count, Lettering letters, int limit) {
        int last = ends[count - 2];
        int stop = ends[count - 1];
        if (inked(text, last, stop) > 1) {
            return;
        }
        for (int place = last - 1; place > Math.max(ends[count - 4], last - FARTHEST); place--) {
            boolean free = BreakRule.levelAt(text, place, bonds) == BreakRule.FREE;
            if (free && inked(text, place, stop) > 1) {
                if (widthOf(text, place, stop, letters) <= limit && inked(text, ends[count - 4], place) > 1) {
                    ends[count - 3] = trimmed(text, ends[count - 4], place);
                    ends[count - 2] = place;
                }
                return;
            }
        }
    }

    /** How many characters a stretch has, without marks; a number or a word counts as two. */
    private static int inked(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            CharKind kind = CharKind.of(text.charAt(i));
            count += kind == CharKind.HAN ? 1 : kind == CharKind.DIGIT || kind == CharKind.WORD ? 2 : 0;
        }
        return count;
    }

    private int widthOf(String text, int from, int to, Lettering letters) {
        int width = 0;
        for (int i = from; i < to; i += Character.charCount(glyph.codePoint())) {
            glyph.read(text, i, letters);
            width += glyph.advance();
        }
        return width;
    }

    private int add(int count, int start, int end) {
        if (count + 2 > ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        ends[count] = start;
        ends[count + 1] = end;
        return count + 2;
    }

    private static int trimmed(String text, int start, int end) {
        int trimmed = end;
        while (trimmed > start && CharKind.of(text.charAt(trimmed - 1)) == CharKind.SPACE) {
            trimmed--;
        }
        return trimmed;
    }

    private int endOfLine(String text, int start, int stop, Lettering letters, int limit, int tracking) {
        Arrays.fill(lastOf, -1);
        int width = 0;
        int halves = 0;
        int i = start;
        while (i < stop) {
            int codePoint = text.codePointAt(i);
            boolean joined = i > start && CharKind.joinsPrevious(codePoint);
            if (i > start && !joined) {
                int level = BreakRule.levelAt(text, i, bonds);
                if (level < BreakRule.NEVER) {
                    lastOf[level] = i;
                }
            }
            glyph.read(text, i, letters);
            if (CharKind.of(codePoint) != CharKind.SPACE) {
                halves = CharKind.mayBeHalved(codePoint) ? halves + glyph.advance() / 2 : joined ? halves : 0;
                int needed = width + glyph.advance() - halves;
                if (needed > limit + hang(halves, limit) && i > start) {
                    int best = bestEnd(start);
                    if (best > start) {
                        return best;
                    }
                }
            }
            width += glyph.advance() + tracking;
            i += Character.charCount(codePoint);
        }
        return stop;
    }

    /** How far marks of half their width may stand out of a narrow cell's room, in thousandths of an em: into its white. */
    static int hang(int halves, int limit) {
        return halves > 0 && limit < NARROW ? MOST_HANGING : 0;
    }

    private int bestEnd(int start) {
        boolean lonely = lastOf[BreakRule.FREE] >= 0 && lastOf[BreakRule.FREE] <= start + 1;
        if (lonely && lastOf[BreakRule.BOUND] > start + 1) {
            return lastOf[BreakRule.BOUND];
        }
        for (int end : lastOf) {
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
