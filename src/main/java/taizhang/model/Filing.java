package taizhang.model;

import java.util.List;

/**
 * Under what a problem is filed (归类).
 *
 * @param category 类别: the main one, which alone is counted in every total
 * @param others 其他类别: those to which it belongs as well
 * @param tags 标签
 */
public record Filing(CategoryId category, List<CategoryId> others, List<String> tags) {
    public Filing {
        others = List.copyOf(others);
        tags = List.copyOf(tags);
    }
}
