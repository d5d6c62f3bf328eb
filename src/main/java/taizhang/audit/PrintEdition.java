package taizhang.audit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import taizhang.text.Sha256;

/**
 * The edition of program and fonts that prints a page (版次). Pages of one edition can be made again by every program of that
 * edition; another one may break lines elsewhere or write codes otherwise.
 *
 * @param number counts up whenever line breaks, page codes or fonts change; the first edition printed no 版次
 * @param mark two signs over number and fonts, which every page code carries
 */
public record PrintEdition(int number, String mark) {
    private static final String SIGNS = SealCode.SIGNS;

    /** How many signs the mark has. */
    static final int LENGTH = 2;

    /**
     * The edition with these fonts.
     *
     * @param fonts digests of the fonts, in a fixed order
     */
    public static PrintEdition of(int number, List<String> fonts) {
        List<String> texts = new ArrayList<>(List.of("taizhang", "edition", Integer.toString(number)));
        texts.addAll(fonts);
        int rest = new BigInteger(Sha256.of(texts), 16)
                .mod(BigInteger.valueOf((long) SIGNS.length() * SIGNS.length()))
                .intValue();
        return new PrintEdition(number, "" + SIGNS.charAt(rest / SIGNS.length()) + SIGNS.charAt(rest % SIGNS.length()));
    }

    /** As it is printed, e.g. 2-K7. */
    public String label() {
        return number + "-" + mark;
    }
}
