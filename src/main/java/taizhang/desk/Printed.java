package taizhang.desk;

import java.util.List;
import java.util.Optional;

/**
 * A file that was put in place.
 *
 * @param file path below the output folder
 * @param pages pages of a PDF, sheets of a workbook
 * @param sha256 digest of its bytes
 * @param codes 校验码 of its pages; none where none is printed
 * @param archived the standard for archives that it keeps, e.g. PDF/A-2u; empty for none
 * @param condition 条件 by which its problems were picked; empty where they were not
 */
public record Printed(String file, int pages, String sha256, List<String> codes, String archived, String condition) {
    public Printed {
        codes = List.copyOf(codes);
    }

    /** The same over problems that were picked by a condition. */
    Printed under(Optional<String> picked) {
        return new Printed(file, pages, sha256, codes, archived, picked.orElse(""));
    }

    /** Whether it has pages. */
    public boolean isPaged() {
        return file.endsWith(".pdf");
    }

    /** How many pages or sheets, in words. */
    public String extent() {
        return pages + (isPaged() ? "页" : "张表");
    }
}
