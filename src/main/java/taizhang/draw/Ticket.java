package taizhang.draw;

/**
 * A ticket in a pool (签).
 *
 * @param number 签号, from 1 in the order of 单位.yaml and of the problems' numbers
 * @param candidate whose it is
 */
public record Ticket(int number, Candidate candidate) {}
