package taizhang.model;

import java.util.Optional;

/**
 * What the combing of a policy found.
 *
 * @param implementation 落实情况
 * @param suggestion 完善建议
 */
public record PolicyReview(Optional<String> implementation, Optional<String> suggestion) {}
