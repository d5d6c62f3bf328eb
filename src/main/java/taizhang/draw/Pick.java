package taizhang.draw;

/**
 * One ticket drawn, with the sum that drew it.
 *
 * @param lot the sum
 * @param ticket what was drawn
 */
public record Pick(Lot lot, Ticket ticket) {}
