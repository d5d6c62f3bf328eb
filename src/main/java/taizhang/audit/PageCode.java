package taizhang.audit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import taizhang.text.Sha256;

/**
 * The short code of a printed page (校验码), over what stands on it and what its foot says; and the code that all papers of
 * one build share (整套码).
 *
 * <p>Twelve signs in three groups: eight over the whole digest of data and templates and the content, two that mark the edition
 * (版次), two check signs. A page's code begins with a letter, a set's with a figure, so that neither passes for the other.
 */
public final class PageCode {
    static final int BODY = 8;
    /** How many signs a code has. */
    public static final int LENGTH = BODY + PrintEdition.LENGTH + CheckSigns.COUNT;

    private static final String SIGNS = SealCode.SIGNS;
    private static final String FIGURES = SIGNS.substring(0, 5);
    private static final String LETTERS = SIGNS.substring(5);

    /** Signs between two hyphens. */
    private static final int GROUP = 4;

    private PageCode() {}

    /**
     * The code of a page.
     *
     * @param digest the whole digest behind the 数据版本
     * @param mark of the edition
     */
    public static String of(PageText page, String digest, String mark) {
        return whole(LETTERS, Sha256.of(texts(page, digest)), mark);
    }

    /**
     * The code that the first edition would print on a page: eight signs that hang on the ten digits it showed.
     *
     * @param version ten digits
     */
    public static String ofFirstEdition(PageText page, String version) {
        return SealCode.of(Sha256.of(texts(page, version)));
    }

    /**
     * The code that all papers share which the same edition makes from the same data for the same day.
     *
     * @param digest the whole digest behind the 数据版本
     * @param asOf as-of date in ISO form
     * @param mark of the edition
     */
    public static String ofSet(String digest, String asOf, String mark) {
        return whole(FIGURES, Sha256.of(List.of("taizhang", "set", digest, asOf)), mark);
    }

    /**
     * The code that the first edition would print on all papers of a build.
     *
     * @param version ten digits
     * @param asOf as-of date in ISO form
     * @param tool version of the program
     * @param fonts digests of the fonts
     */
    public static String ofFirstEditionSet(String version, String asOf, String tool, List<String> fonts) {
        List<String> texts = new ArrayList<>(List.of("taizhang", "set", version, asOf, tool));
        texts.addAll(fonts);
        return SealCode.of(Sha256.of(texts));
    }

    private static List<String> texts(PageText page, String version) {
        List<String> texts = new ArrayList<>(List.of(
                "taizhang",
                "page",
                page.paper(),
                page.asOf(),
                version,
                Integer.toString(page.number()),
                Integer.toString(page.total())));
        texts.addAll(page.lines());
        return texts;
    }

    private static String whole(String first, String digest, String mark) {
        BigInteger rest = new BigInteger(digest.substring(0, 16), 16);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < BODY; i++) {
            String signs = i == 0 ? first : SIGNS;
            BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(signs.length()));
            code.append(signs.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        code.append(mark);
        return grouped(code + CheckSigns.of(code.toString()));
    }

    /** Whether signs begin as the code of a set does. */
    static boolean beginsAsSet(String signs) {
        return FIGURES.indexOf(signs.charAt(0)) >= 0;
    }

    /** With a hyphen after every four signs. */
    static String grouped(String signs) {
        StringBuilder code = new StringBuilder(signs);
        for (int i = GROUP * ((signs.length() - 1) / GROUP); i > 0; i -= GROUP) {
            code.insert(i, '-');
        }
        return code.toString();
    }
}
