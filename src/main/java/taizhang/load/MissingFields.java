package taizhang.load;

import java.util.ArrayList;
import java.util.List;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.FieldCode;

/** Several fields missing from one record are one finding that names them all. */
final class MissingFields {
    private static final String BEFORE = FieldCode.MISSING_FIELD.message().substring(0, 2);

    private MissingFields() {}

    /**
     * The same findings, those about fields missing from one record made one.
     *
     * @param findings in printing order, so that these stand together
     */
    static List<Diagnostic> together(List<Diagnostic> findings) {
        List<Diagnostic> together = new ArrayList<>();
        for (Diagnostic finding : findings) {
            Diagnostic last = together.isEmpty() ? finding : together.getLast();
            boolean more = !together.isEmpty()
                    && finding.code() == FieldCode.MISSING_FIELD
                    && last.code() == FieldCode.MISSING_FIELD
                    && last.span().equals(finding.span());
            if (more) {
                together.removeLast();
            }
            together.add(more ? joined(last, finding) : finding);
        }
        return together;
    }

    private static Diagnostic joined(Diagnostic first, Diagnostic second) {
        return new Diagnostic(
                first.code(),
                first.span(),
                first.message() + "、" + second.message().substring(BEFORE.length()),
                first.hint(),
                first.related());
    }
}
