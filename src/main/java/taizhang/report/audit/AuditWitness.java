package taizhang.report.audit;

/**
 * What a filed sheet proves later: whoever holds it can tell a history that was made anew.
 *
 * @param first full hash of the oldest commit
 * @param code 封账码 of the last seal; empty without any
 * @param chain 封账链 of the last seal; empty without any
 */
public record AuditWitness(String first, String code, String chain) {
    /** Of a history of which nothing is told. */
    static final AuditWitness NONE = new AuditWitness("", "", "");

    /** Whether there is a seal. */
    public boolean isSealed() {
        return !chain.isEmpty();
    }
}
