package taizhang.desk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param enclosed digests of the files from elsewhere that are bound into it (外来文件), by path, in order
 */
public record Printed(
        String file,
        int pages,
        String sha256,
        List<String> codes,
        String archived,
        String condition,
        Map<String, String> enclosed) {
    public Printed {
        codes = List.copyOf(codes);
        enclosed = Collections.unmodifiableMap(new LinkedHashMap<>(enclosed));
    }

    /** A file that holds nothing from elsewhere. */
    public Printed(String file, int pages, String sha256, List<String> codes, String archived) {
        this(file, pages, sha256, codes, archived, "", Map.of());
    }

    /** The same with files from elsewhere in it. */
    Printed enclosing(Map<String, String> files) {
        return new Printed(file, pages, sha256, codes, archived, condition, files);
    }

    /** The same over problems that were picked by a condition. */
    Printed under(Optional<String> picked) {
        return new Printed(file, pages, sha256, codes, archived, picked.orElse(""), enclosed);
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
