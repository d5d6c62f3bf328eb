package taizhang.load;

import java.time.LocalDate;
import java.util.Optional;
import taizhang.model.Acceptance;

/** Reads one accepted warning of 已阅.yaml. */
final class AcceptanceReader {
    private AcceptanceReader() {}

    static Optional<Acceptance> read(FieldReader fields) {
        Optional<String> number = fields.required("编号", TextField.TEXT);
        Optional<String> code = fields.required("代码", TextField.TEXT);
        Optional<String> reason = fields.required("理由", TextField.TEXT);
        Optional<String> who = fields.required("谁", TextField.TEXT);
        Optional<LocalDate> until = fields.required("有效期", DateField.DATE);
        return fields.build(() -> new Acceptance(
                number.orElseThrow(),
                code.orElseThrow(),
                reason.orElseThrow(),
                who.orElseThrow(),
                until.orElseThrow(),
                fields.origin()));
    }
}
