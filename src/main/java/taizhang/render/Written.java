package taizhang.render;

import java.util.List;

/**
 * What was written.
 *
 * @param pages number of pages; of sheets in a workbook
 * @param codes 校验码 of each page; empty for formats without pages
 */
public record Written(int pages, List<String> codes) {
    public Written {
        codes = List.copyOf(codes);
    }

    /** Pages or sheets without codes. */
    Written(int pages) {
        this(pages, List.of());
    }
}
