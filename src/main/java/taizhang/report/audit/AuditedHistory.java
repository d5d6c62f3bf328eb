package taizhang.report.audit;

import java.time.LocalDate;

/**
 * What an audit looked through.
 *
 * @param first the day of the oldest commit, as written by who made it
 * @param last the day of the commit audited
 * @param tip the first digits of its hash
 * @param author who made it
 * @param commits how many led to it, itself included
 * @param seals how many periods are sealed
 * @param agreeing how many of the seals agree with the books
 * @param witness what a filed sheet proves later
 */
public record AuditedHistory(
        LocalDate first,
        LocalDate last,
        String tip,
        String author,
        int commits,
        int seals,
        int agreeing,
        AuditWitness witness) {
    /** Without a witness. */
    public AuditedHistory(
            LocalDate first, LocalDate last, String tip, String author, int commits, int seals, int agreeing) {
        this(first, last, tip, author, commits, seals, agreeing, AuditWitness.NONE);
    }
}
