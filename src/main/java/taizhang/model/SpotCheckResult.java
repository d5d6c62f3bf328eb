package taizhang.model;

import java.util.Optional;

/**
 * Result of a spot check.
 *
 * @param consistent 结果: 一致 with the report
 * @param findings 情况
 * @param handling 处理
 */
public record SpotCheckResult(boolean consistent, Optional<String> findings, Optional<String> handling) {}
