package taizhang.model;

import java.util.Optional;

/**
 * The end of a return.
 *
 * @param difficulties 困难
 * @param nextPeriod 下周
 */
public record Outlook(Optional<String> difficulties, Optional<String> nextPeriod) {}
