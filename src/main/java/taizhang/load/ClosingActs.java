package taizhang.load;

import java.time.LocalDate;
import java.util.Optional;
import taizhang.model.Act;
import taizhang.model.ActHead;

/** Reads the acts of the closing chain (销号程序). */
final class ClosingActs {
    private static final Field<Boolean> AGREED = ChoiceField.ofTwo("同意", "不同意");
    private static final Field<Boolean> PASSED = ChoiceField.ofTwo("通过", "不通过");

    private ClosingActs() {}

    static Optional<Act> read(Keys kind, FieldReader fields, Optional<ActHead> head) {
        return switch (kind) {
            case CLOSURE_APPLICATION -> fields.build(() -> new Act.ClosureApplication(head.orElseThrow()));
            case FIRST_REVIEW -> {
                Optional<Boolean> agreed = fields.required("意见", AGREED);
                Optional<String> reason = fields.optional("原因", TextField.TEXT);
                yield fields.build(() -> new Act.FirstReview(head.orElseThrow(), agreed.orElseThrow(), reason));
            }
            case SITE_CHECK -> {
                Optional<Boolean> passed = fields.required("结论", PASSED);
                Optional<String> found = fields.optional("情况", TextField.TEXT);
                Optional<String> reason = fields.optional("原因", TextField.TEXT);
                yield fields.build(() -> new Act.SiteCheck(head.orElseThrow(), passed.orElseThrow(), found, reason));
            }
            case PUBLIC_NOTICE -> publicNotice(fields, head);
            case DECISION -> {
                Optional<Boolean> agreed = fields.required("意见", AGREED);
                Optional<String> reason = fields.optional("原因", TextField.TEXT);
                yield fields.build(() -> new Act.Decision(head.orElseThrow(), agreed.orElseThrow(), reason));
            }
            default -> throw new IllegalArgumentException("no act: " + kind);
        };
    }

    private static Optional<Act> publicNotice(FieldReader fields, Optional<ActHead> head) {
        Optional<LocalDate> until = fields.required("止", DateField.DATE);
        Optional<Boolean> objected = fields.optional("异议", YesNoField.YES_NO);
        Optional<String> reason = fields.optional("原因", TextField.TEXT);
        return fields.build(
                () -> new Act.PublicNotice(head.orElseThrow(), until.orElseThrow(), objected.orElse(false), reason));
    }
}
