package taizhang.desk;

import java.util.Optional;
import taizhang.edit.Deed;
import taizhang.load.ActKind;

/** Which act undoes what is committed and cannot simply be taken back: books are gone on with, not rewritten. */
final class RightAct {
    private static final String NONE = "没有能抵消它的事项：把文件里那几行改对，提交说明里写清为什么，audit 会把这次改动列出来。";

    private RightAct() {}

    /** A sentence for the clerk. */
    static String insteadOf(Deed deed) {
        return switch (deed.command()) {
            case "act" ->
                ActKind.of(deed.what())
                        .map(kind -> ofAct(kind, deed.object()))
                        // a step that the office calls by a name of its own
                        .orElseGet(() -> "不该走到这一步，用 taizhang act " + deed.object() + " 退回，原因写明；已经销号的，用“反弹”。");
            case "new" -> "登记的内容错了，用 taizhang act " + deed.object() + " 更正；归属错了用“改派”；查下来没有这回事的用“核实”，结论写“不属实”。";
            case "plan" -> "方案要改，用 taizhang act " + deed.object() + " 更正 字段=整改.措施 等；时限要推后的用“申请延期”。";
            case "notice" -> "通知单发出去就收不回了：发错的另发一份说明；单位回复以后用 taizhang notice --reply 记。";
            default -> NONE;
        };
    }

    private static String ofAct(ActKind kind, String number) {
        String act = "taizhang act " + number + " ";
        Optional<String> words = switch (kind) {
            case VERIFICATION -> Optional.of("结论错了，用 " + act + "核实 再记一次，写查实的结论。");
            case REASSIGNMENT -> Optional.of("派错了，用 " + act + "改派 再派一次。");
            case EXTENSION_REQUEST -> Optional.of("申请不算数了，用 " + act + "不批准延期，原因写明。");
            case COMPLETION, CLOSURE_APPLICATION, FIRST_REVIEW, SITE_CHECK, PUBLIC_NOTICE ->
                Optional.of("不该走到这一步，用 " + act + "退回，原因写明。");
            case DECISION -> Optional.of("已经销号的，用 " + act + "反弹 重新整改；审定不同意的，用“退回”。");
            case CORRECTION -> Optional.of("改错了，用 " + act + "更正 再改一次。");
            case EXTENSION_APPROVAL,
                    EXTENSION_REFUSAL,
                    RETURN,
                    RECURRENCE,
                    TRANSFER,
                    ACCOUNTABILITY,
                    RECOVERY,
                    RULEMAKING,
                    SUPERVISION,
                    OPENING -> Optional.empty();
        };
        return words.orElse(NONE);
    }
}
