package taizhang.report.ledger;

import java.util.Arrays;

/** Which of the three ledgers (台账). */
public enum LedgerKind {
    /** 问题台账: every problem registered. */
    PROBLEMS("问题台账", "还没有登记问题"),
    /** 整改台账: every problem that is to be put right, or for which measures are already written. */
    RECTIFICATION("整改台账", "还没有应整改的和写明措施的问题"),
    /** 销号台账: every closing, decided or applied for. */
    CLOSURE("销号台账", "还没有已销号和申请销号的问题");

    private final String label;
    private final String nothing;

    LedgerKind(String label, String nothing) {
        this.label = label;
        this.nothing = nothing;
    }

    /** Why there is none when it has no line. */
    public String nothing() {
        return nothing;
    }

    /** Whether a paper of that name is one of the three. */
    public static boolean isNamed(String paper) {
        return Arrays.stream(values()).anyMatch(kind -> kind.label.equals(paper));
    }

    /** The name of the paper, of its template and of its files. */
    public String label() {
        return label;
    }
}
