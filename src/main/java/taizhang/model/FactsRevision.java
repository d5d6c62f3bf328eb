package taizhang.model;

/**
 * The facts of a problem after a correction.
 *
 * @param correction the 更正
 * @param facts what holds from its date on
 */
public record FactsRevision(Act.Correction correction, Facts facts) {}
