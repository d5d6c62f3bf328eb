package taizhang.load;

import java.time.LocalDate;
import java.util.Optional;
import taizhang.diagnostic.FieldCode;
import taizhang.model.Term;

/** Two fields of a record that make one term. */
final class TermFields {
    private TermFields() {}

    /** The days from one field to another, both needed. */
    static Optional<Term> read(FieldReader fields, String first, String last) {
        Optional<LocalDate> from = fields.required(first, DateField.DATE);
        Optional<LocalDate> to = fields.required(last, DateField.DATE);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.orElseThrow().isBefore(from.orElseThrow())) {
            fields.report(FieldCode.TERM_REVERSED, fields.at(last), first, from.orElseThrow(), last, to.orElseThrow());
            return Optional.empty();
        }
        return Optional.of(new Term(from.orElseThrow(), to.orElseThrow()));
    }
}
