package taizhang.model;

import java.time.LocalDate;

/**
 * What holds of a problem after a correction.
 *
 * @param correction the 更正
 * @param facts what holds from its date on: corrected, and with the 改派 and 反弹 before it
 * @param registered 登记 as it holds from its date on
 */
public record FactsRevision(Act.Correction correction, Facts facts, LocalDate registered) {}
