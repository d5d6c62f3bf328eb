package taizhang.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import taizhang.model.ProblemId;
import taizhang.model.SupervisionDemand;
import taizhang.model.SupervisionNotice;
import taizhang.model.SupervisionReply;
import taizhang.model.UnitId;

/** Reads one notice of 督办.yaml. */
final class SupervisionNoticeReader {
    private static final Field<List<ProblemId>> PROBLEMS = ListField.of(ProblemIdField.ID);

    private final Field<UnitId> unit;

    SupervisionNoticeReader(References references) {
        this.unit = UnitField.single(references);
    }

    Optional<SupervisionNotice> read(FieldReader fields) {
        Optional<String> number = fields.required("文号", TextField.TEXT);
        Optional<LocalDate> date = fields.required("日期", DateField.DATE);
        Optional<UnitId> to = fields.required("单位", unit);
        List<ProblemId> problems = fields.list("问题", PROBLEMS);
        Optional<String> text = fields.required("要求", TextField.TEXT);
        Optional<LocalDate> deadline = fields.optional("时限", DateField.DATE);
        Optional<String> signer = fields.optional("签发人", TextField.TEXT);
        Optional<SupervisionReply> reply = fields.group("回复", Keys.REPLY).flatMap(SupervisionNoticeReader::readReply);
        return fields.build(() -> new SupervisionNotice(
                number.orElseThrow(),
                date.orElseThrow(),
                to.orElseThrow(),
                problems,
                new SupervisionDemand(text.orElseThrow(), deadline, signer),
                reply,
                fields.origin()));
    }

    private static Optional<SupervisionReply> readReply(FieldReader fields) {
        if (!fields.has("日期") && !fields.has("内容")) {
            return Optional.empty();
        }
        Optional<LocalDate> date = fields.required("日期", DateField.DATE);
        Optional<String> text = fields.required("内容", TextField.TEXT);
        return fields.build(() -> new SupervisionReply(date.orElseThrow(), text.orElseThrow()));
    }
}
