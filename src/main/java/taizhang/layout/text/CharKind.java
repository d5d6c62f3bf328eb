package taizhang.layout.text;

/** How a character behaves at the end of a line (避头尾, GB/T 15834). */
enum CharKind {
    /** Han and everything else that may stand anywhere. */
    HAN,
    /** （《“ and the like: never last on a line. */
    OPEN,
    /** ，。）” and the like: never first on a line. */
    CLOSE,
    /** Letters and signs of Latin words and numbers. */
    WORD,
    /** 0–9. */
    DIGIT,
    /** White space: hangs at the end of a line. */
    SPACE,
    /** A dash —: two of them are not torn apart. */
    DASH,
    /** Holds its neighbours together, e.g. a no-break space. */
    GLUE;

    /** No character. */
    static final int NOTHING = -1;

    private static final String OPENING = "（《【〔“‘「『〈〖｛［([{￥$£€#＃№§@";
    private static final String CLOSING = "，。、；：？！）》】〕”’」』〉〗｝］…‥·．％‰℃°′″～々－–,.;:!?)]}%";
    private static final String HALVED = "，。、；：？！）》】〕”’」』〉〗";

    static CharKind of(int codePoint) {
        if (codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
            return HAN;
        }
        if (codePoint >= '0' && codePoint <= '9') {
            return DIGIT;
        }
        if (CLOSING.indexOf(codePoint) >= 0) {
            return CLOSE;
        }
        if (OPENING.indexOf(codePoint) >= 0) {
            return OPEN;
        }
        return switch (codePoint) {
            case ' ', '\t', 0x2002, 0x2003, 0x3000 -> SPACE;
            case 0x2014 -> DASH;
            case 0xA0, 0x2011, 0x202F, 0x2060, 0xFEFF -> GLUE;
            default -> codePoint < 0x2000 ? WORD : HAN;
        };
    }

    /** Whether the mark may be set on half its width at the end of a line. */
    static boolean mayBeHalved(int codePoint) {
        return codePoint > 0x2000 && HALVED.indexOf(codePoint) >= 0;
    }

    /** Whether white may come between two characters: not within a number or a Latin word, nor before the first. */
    static boolean opens(int before, int after) {
        return before != NOTHING && !(isLatin(before) && isLatin(after));
    }

    /** Whether a hyphen after the character joins it to what follows, as in 上庄-001, and is no minus. */
    static boolean isWordly(int character) {
        return Character.isLetterOrDigit(character) || character == ')' || character == '〕' || character == '）';
    }

    private static boolean isLatin(int character) {
        return character > ' ' && character < 0x250;
    }

    /** Whether the character belongs to the one before it: combining marks, variation selectors, joiners. */
    static boolean joinsPrevious(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        if ((codePoint >= 0x2E80 && codePoint < 0x302A) || (codePoint >= 0x3030 && codePoint <= 0xD7FF)) {
            return codePoint == 0x3099 || codePoint == 0x309A;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || codePoint == 0x200D;
    }

    /** Whether the character has no ink and no width of its own, so that no font need have it. */
    static boolean isInvisible(int codePoint) {
        return codePoint < 0x20
                || codePoint == 0x7F
                || (codePoint >= 0x200B && codePoint <= 0x200F)
                || (codePoint >= 0x2060 && codePoint <= 0x2064)
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || codePoint == 0xFEFF
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    /** Whether the character is part of Chinese text: Han, kana, full-width forms and Chinese punctuation. */
    static boolean isChinese(int codePoint) {
        return (codePoint >= 0x2E80 && codePoint <= 0xD7FF)
                || (codePoint >= 0xF900 && codePoint <= 0xFFEF)
                || codePoint >= 0x20000;
    }

    /** Whether the character is a Han ideograph, which alone is taken from the face of the role. */
    static boolean isIdeograph(int codePoint) {
        return (codePoint >= 0x4E00 && codePoint <= 0x9FFF)
                || (codePoint >= 0x3400 && codePoint <= 0x4DBF)
                || codePoint >= 0x20000
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0x2E80 && codePoint <= 0x2FDF)
                || codePoint == 0x3007;
    }
}
