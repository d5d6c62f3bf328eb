package taizhang.audit;

import java.util.List;

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
        String condition) {
    public ManifestEntry {
        codes = List.copyOf(codes);
    }
}
