package taizhang.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One file that a build put into its folder.
 *
 * @param file path below the folder of the day, with forward slashes
 * @param sha256 digest of its bytes in lower-case hex
 * @param pages number of pages; of sheets in a workbook
 * @param dataVersion 数据版本 it was made from
 * @param codeOfSet 整套码
 * @param edition 版次 of program and fonts that made it; empty for the first
 * @param codes 校验码 of its pages; none for a workbook
 * @param archived the standard for archives that the file keeps (归档格式), e.g. PDF/A-2u; empty for none
 * @param audited the commit whose history it tells of (审计提交), full hash; empty for papers that go by a version alone
 * @param condition 条件 by which its problems were picked; empty where they were not
 * @param enclosed digests of the files from elsewhere that are bound into it (外来文件), by path, in order
 */
public record ManifestEntry(
        String file,
        String sha256,
        int pages,
        String dataVersion,
        String codeOfSet,
        String edition,
        List<String> codes,
        String archived,
        String audited,
        String condition,
        Map<String, String> enclosed) {
    public ManifestEntry {
        codes = List.copyOf(codes);
        enclosed = Collections.unmodifiableMap(new LinkedHashMap<>(enclosed));
    }

    /** A file that holds nothing from elsewhere. */
    public ManifestEntry(
            String file,
            String sha256,
            int pages,
            String dataVersion,
            String codeOfSet,
            String edition,
            List<String> codes,
            String archived,
            String audited,
            String condition) {
        this(file, sha256, pages, dataVersion, codeOfSet, edition, codes, archived, audited, condition, Map.of());
    }

    /** The same with one more file from elsewhere in it. */
    ManifestEntry enclosing(String path, String digest) {
        Map<String, String> more = new LinkedHashMap<>(enclosed);
        more.put(path, digest);
        return new ManifestEntry(
                file, sha256, pages, dataVersion, codeOfSet, edition, codes, archived, audited, condition, more);
    }
}
