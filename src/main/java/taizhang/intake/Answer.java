package taizhang.intake;

import java.util.Optional;

/**
 * What stands in one cell of a return.
 *
 * @param text as it is to be understood; "" when nothing was filled in
 * @param place 周报表!C7
 * @param notice what the sender should know about how it was understood
 */
public record Answer(String text, String place, Optional<Complaint> notice) {}
