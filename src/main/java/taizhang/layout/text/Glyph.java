package taizhang.layout.text;

import java.util.SortedSet;
import java.util.TreeSet;
import taizhang.document.FontRole;

/**
 * The character in hand and how it is set: from which face, how wide. One object is used for all characters of a
 * document, one after the other.
 *
 * <ol>
 *   <li>Han comes from the face of the role. So do letters, digits and full-width marks of 黑体, 楷体 and 小标宋; those of 仿宋
 *       are not made for figures and come from 宋体.
 *   <li>What a face lacks comes from 宋体, the few Han that it lacks as well from 仿宋, ☐☑☒ and ₀–₉ from 楷体, the rest from
 *       the faces for rare characters.
 *   <li>In tables the digits of a face stand on one advance, that of the widest.
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

    private final int[] figures;

    private int codePoint;
    private int face;
    private int natural;
    private int advance;
    private double shift;
    private double stretch;

    public Glyph(FontMetrics fonts) {
        this.fonts = fonts;
        this.figures = new int[fonts.faces()];
    }

    /** Takes the character at the given place in hand. */
    void read(String text, int index, Lettering letters) {
        codePoint = text.codePointAt(index);
        shift = 0;
        stretch = 1;
        resolve(letters.roleAt(index), codePoint);
        advance = natural;
        if (letters.tabular() && codePoint >= '0' && codePoint <= '9' && face >= 0) {
            advance = figure(face);
            shift = (advance - natural) / 2.0;
        }
        if (codePoint == '—' || codePoint == '·' || (codePoint >= '‘' && codePoint <= '”')) {
            setMark(text, index);
        }
    }

    /** The advance of the widest digit of a face. */
    private int figure(int of) {
        if (figures[of] == 0) {
            for (int digit = '0'; digit <= '9'; digit++) {
                figures[of] = Math.max(figures[of], fonts.advance(of, digit));
            }
        }
        return figures[of];
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
        int own = Faces.of(role);
        int width = isOwn(role, sought) ? fonts.advance(own, sought) : -1;
        if (width >= 0) {
            return packed(own, width);
        }
        for (int lender = SONG; lender < fonts.faces(); lender++) {
            boolean lends = lender == SONG
                    || lender >= Faces.RARE
                    || (lender == FANGSONG && CharKind.isIdeograph(sought))
                    || (lender == KAI && isLentByKai(sought));
            int lent = lends ? fonts.advance(lender, sought) : -1;
            if (lent >= 0) {
                return packed(lender, lent);
            }
        }
        return packed(MISSING, EM);
    }

    /** Whether the face of a role has a say in how a character looks; of marks only those that fill their em in every face. */
    private static boolean isOwn(FontRole role, int character) {
        if (CharKind.isIdeograph(character)) {
            return true;
        }
        return role != FontRole.FANGSONG
                && ((character > ' ' && character < 0x7F)
                        || (character > 0x3000 && character <= 0x301B)
                        || (character > 0xFF00 && character < 0xFF5F));
    }

    private static boolean isLentByKai(int character) {
        return (character >= '☐' && character <= '☒') || (character >= '₀' && character <= '₉');
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
