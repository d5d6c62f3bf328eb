package taizhang.render;

import java.util.List;

/**
 * What was written.
 *
 * @param pages number of pages; of sheets in a workbook
 * @param codes 校验码 of each page; empty for formats without pages
 * @param archived the standard for archives that the file declares and keeps, e.g. PDF/A-2u; empty for none
 */
public record Written(int pages, List<String> codes, String archived) {
    public Written {
        codes = List.copyOf(codes);
    }

    /** Pages or sheets without codes. */
    Written(int pages) {
        this(pages, List.of(), "");
    }
}
