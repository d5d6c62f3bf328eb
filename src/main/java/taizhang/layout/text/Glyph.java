package taizhang.layout.text;

import java.util.SortedSet;
import java.util.TreeSet;
import taizhang.document.FontRole;

/**
 * The character in hand and how it is set: from which face, how wide. One object is used for all characters of a
 * document, one after the other.
 *
 * <ol>
 *   <li>Han comes from the face of the role; letters, digits and marks from 宋体, so that figures and dates align.
 *   <li>What a face lacks comes from 宋体, the boxes ☐☑☒ from 楷体, the rest from the faces for rare characters.
 *   <li>“ ” ‘ ’ · — take a full em in Chinese text, their own width between Latin words.
 *   <li>—— is set as one stroke of two ems.
 * </ol>
 */
public final class Glyph {
    /** Face of a character that no face has. */
    static final int MISSING = -1;
    /** Face of a character without ink. */
    static final int INVISIBLE = -2;

    private static final int EM = 1000;
    private static final int SONG = Faces.of(FontRole.SONG);
    private static final int KAI = Faces.of(FontRole.KAI);
    private static final int FANGSONG = Faces.of(FontRole.FANGSONG);

    private final FontMetrics fonts;
    private final int[][] known = new int[Faces.RARE][];
    private final SortedSet<Integer> missing = new TreeSet<>();

    private int codePoint;
    private int face;
    private int natural;
    private int advance;
    private double shift;
    private double stretch;

    public Glyph(FontMetrics fonts) {
        this.fonts = fonts;
    }

    /** Takes the character at the given place in hand. */
    void read(String text, int index, FontRole role) {
        codePoint = text.codePointAt(index);
        shift = 0;
        stretch = 1;
        resolve(role, codePoint);
        advance = natural;
        if (codePoint == '—' || codePoint == '·' || (codePoint >= '‘' && codePoint <= '”')) {
            setMark(text, index);
        }
    }

    private void resolve(FontRole role, int character) {
        int packed;
        if (character > 0xFFFF) {
            packed = find(role, character);
        } else {
            int[] table = known[Faces.of(role)];
            if (table == null) {
                table = new int[0x10000];
                known[Faces.of(role)] = table;
            }
            packed = table[character];
            if (packed == 0) {
                packed = find(role, character);
                table[character] = packed;
            }
        }
        face = (packed >> 16) - 3;
        natural = packed & 0xFFFF;
        if (face == MISSING) {
            missing.add(character);
        }
    }

    private int find(FontRole role, int character) {
        int sought = character == '\t' ? ' ' : character;
        if (CharKind.isInvisible(sought)) {
            return packed(INVISIBLE, 0);
        }
        int own = CharKind.isIdeograph(sought) ? Faces.of(role) : SONG;
        int width = fonts.advance(own, sought);
        if (width >= 0) {
            return packed(own, width);
        }
        for (int lender = SONG; lender < fonts.faces(); lender++) {
            boolean lends = lender == SONG || lender >= Faces.RARE || (lender == KAI && sought >= '☐' && sought <= '☒');
            int lent = lends ? fonts.advance(lender, sought) : -1;
            if (lent >= 0) {
                return packed(lender, lent);
            }
        }
        return packed(MISSING, EM);
    }

    private static int packed(int face, int width) {
        return ((face + 3) << 16) | width;
    }

    private void setMark(String text, int index) {
        if (face < 0) {
            return;
        }
        if (isLatinContext(text, index)) {
            int narrow = codePoint >= '‘' && codePoint <= '”' ? fonts.advance(FANGSONG, codePoint) : -1;
            if (narrow > 0 && narrow < natural) {
                face = FANGSONG;
                natural = narrow;
                advance = narrow;
            }
            return;
        }
        advance = EM;
        if (codePoint == '—' && (isAt(text, index - 1, '—') || isAt(text, index + 1, '—'))) {
            int bearing = fonts.bearing(face, codePoint);
            stretch = (double) EM / (natural - 2 * bearing);
            shift = -bearing * stretch;
        } else {
            shift = (EM - natural) / 2.0;
        }
    }

    /** Between Latin words: a letter at one side, no Chinese at the other. */
    private static boolean isLatinContext(String text, int index) {
        int before = index > 0 ? text.codePointBefore(index) : ' ';
        int next = index + 1;
        int after = next < text.length() ? text.codePointAt(next) : ' ';
        return !isChineseOrMark(before)
                && !isChineseOrMark(after)
                && (Character.isLetter(before) || Character.isLetter(after));
    }

    private static boolean isChineseOrMark(int character) {
        return CharKind.isChinese(character) || character == '—';
    }

    private static boolean isAt(String text, int index, char character) {
        return index >= 0 && index < text.length() && text.charAt(index) == character;
    }

    /** Whether a character was met that no face has, since they were last taken. */
    boolean hasMissing() {
        return !missing.isEmpty();
    }

    /** The characters that no face has and that were met since the last call. */
    SortedSet<Integer> takeMissing() {
        if (missing.isEmpty()) {
            return java.util.Collections.emptySortedSet();
        }
        SortedSet<Integer> taken = new TreeSet<>(missing);
        missing.clear();
        return taken;
    }

    int codePoint() {
        return codePoint;
    }

    /** The face, or {@link #MISSING} or {@link #INVISIBLE}. */
    public int face() {
        return face;
    }

    /** Width in its face, thousandths of an em. */
    int natural() {
        return natural;
    }

    /** Width it takes on the line, thousandths of an em. */
    public int advance() {
        return advance;
    }

    /** How far it is drawn to the right of its place, thousandths of an em. */
    double shift() {
        return shift;
    }

    /** How much it is drawn wider than in its face. */
    public double stretch() {
        return stretch;
    }
}
