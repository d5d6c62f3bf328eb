package taizhang.report.ledger;

/** Which of the three ledgers (台账). */
public enum LedgerKind {
    /** 问题台账: every problem registered. */
    PROBLEMS("问题台账"),
    /** 整改台账: every problem that is to be put right, or for which measures are already written. */
    RECTIFICATION("整改台账"),
    /** 销号台账: every closing, decided or applied for. */
    CLOSURE("销号台账");

    private final String label;

    LedgerKind(String label) {
        this.label = label;
    }

    /** The name of the paper, of its template and of its files. */
    public String label() {
        return label;
    }
}
