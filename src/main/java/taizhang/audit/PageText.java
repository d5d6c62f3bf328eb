package taizhang.audit;

import java.util.List;

/**
 * What a page code vouches for besides the books.
 *
 * @param paper name of the paper
 * @param asOf as-of date in ISO form
 * @param number page number, from 1
 * @param total how many pages the paper has
 * @param lines the texts on the page in reading order, its foot left out
 */
public record PageText(String paper, String asOf, int number, int total, List<String> lines) {
    public PageText {
        lines = List.copyOf(lines);
    }
}
