package taizhang.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import taizhang.text.Sha256;

/**
 * The short code of a printed page (校验码), over what stands on it and what its foot says; and the code that all papers of
 * one build share (整套码).
 */
public final class PageCode {
    private PageCode() {}

    /**
     * The code of a page.
     *
     * @param paper name of the paper
     * @param asOf as-of date in ISO form
     * @param dataVersion 数据版本
     * @param number page number, from 1
     * @param total how many pages the paper has
     * @param lines the texts on the page in reading order, its foot left out
     */
    public static String of(String paper, String asOf, String dataVersion, int number, int total, List<String> lines) {
        List<String> texts = new ArrayList<>(List.of(
                "taizhang", "page", paper, asOf, dataVersion, Integer.toString(number), Integer.toString(total)));
        texts.addAll(lines);
        return SealCode.of(Sha256.of(texts));
    }

    /**
     * The code that all papers share which the same program makes from the same data for the same day.
     *
     * @param dataVersion 数据版本
     * @param asOf as-of date in ISO form
     * @param tool version of the program
     * @param fonts digests of the fonts
     */
    public static String ofSet(String dataVersion, String asOf, String tool, List<String> fonts) {
        List<String> texts = new ArrayList<>(List.of("taizhang", "set", dataVersion, asOf, tool));
        texts.addAll(fonts);
        return SealCode.of(Sha256.of(texts));
    }

    /** A code as typed: lower case, without its hyphen or with others is taken as meant. */
    public static String normalized(String typed) {
        String signs = java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "");
        int half = signs.length() / 2;
        return signs.substring(0, half) + "-" + signs.substring(half);
    }
}
