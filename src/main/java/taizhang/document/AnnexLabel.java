package taizhang.document;

import java.util.List;

/**
 * “附件” with its number at the upper left of an annex (附件顺序号): 三号黑体, flush left.
 *
 * @param text e.g. 附件1
 */
public record AnnexLabel(String text) implements OfficialBlock {
    @Override
    public List<List<String>> lines() {
        return List.of(List.of(text));
    }
}
