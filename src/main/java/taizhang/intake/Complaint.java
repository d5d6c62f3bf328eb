package taizhang.intake;

import taizhang.diagnostic.CollectCode;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.DiagnosticCode;

/**
 * What is wrong with a return, or worth a look.
 *
 * @param place 周报表!C7; "" for the file as a whole
 * @param code its kind
 * @param what what it is
 * @param instead what to write or do instead; "" if that is said already
 */
public record Complaint(String place, DiagnosticCode code, String what, String instead) {
    /** One of a file that came. */
    static Complaint of(CollectCode code, String place, Object... arguments) {
        return new Complaint(
                place,
                code,
                String.format(DiagnosticCode.DIGITS, code.message(), arguments),
                String.format(DiagnosticCode.DIGITS, code.hint(), arguments));
    }

    /** What a check of the books says of a cell; a hint that says how a file is written is of no use to who fills in a form. */
    static Complaint of(Diagnostic finding, String place) {
        String instead = finding.hint().contains(": ") ? "" : finding.hint();
        return new Complaint(place, finding.code(), finding.message(), instead);
    }

    /** The same at a place. */
    Complaint at(String where) {
        return new Complaint(where, code, what, instead);
    }

    /** What it is and what to do about it, for the unit, which has no use for the number of a finding. */
    public String plain() {
        return (what + (instead.isEmpty() ? "" : "（" + instead + "）")).replace("不在类别.yaml中", "不是下拉里的类别");
    }

    /** The same with its place. */
    public String plainLine() {
        return place.isEmpty() ? plain() : place + "：" + plain();
    }

    /** As the office is told: the place, what it is, what to do, the code. */
    public String line() {
        return (place.isEmpty() ? "" : place + "：") + what + (instead.isEmpty() ? "" : "（" + instead + "）") + " "
                + code.id();
    }
}
