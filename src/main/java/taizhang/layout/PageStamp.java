package taizhang.layout;

import java.util.List;
import taizhang.document.DocumentInfo;

/** Gives each page the short code (校验码) that is printed at its foot, worked out from what stands on the page. */
@FunctionalInterface
public interface PageStamp {
    /** No code is printed. */
    PageStamp NONE = (info, lines, number, total) -> "";

    /**
     * The code of a page, or an empty text for none.
     *
     * @param info the paper
     * @param lines the texts on the page in reading order, the foot left out
     * @param number page number, from 1
     * @param total how many pages the paper has
     */
    String codeOf(DocumentInfo info, List<String> lines, int number, int total);
}
