package taizhang.model;

import java.util.Optional;

/**
 * What a lead unit asks for in its category.
 *
 * @param standard 整改标准
 * @param handling 处理意见 (分类处理意见)
 */
public record RectificationStandard(Optional<String> standard, Optional<String> handling) {}
