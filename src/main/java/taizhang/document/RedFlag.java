package taizhang.document;

import java.util.List;

/**
 * The name of the issuing office in red at the head of the first page (发文机关标志), e.g. 某某镇人民政府文件. Its upper edge
 * stands 35 mm below that of the type area; it is set as large as it fits.
 *
 * @param text the name; a line feed is a forced line break
 */
public record RedFlag(String text) implements OfficialBlock {
    @Override
    public List<List<String>> lines() {
        return List.of(List.of(text));
    }
}
