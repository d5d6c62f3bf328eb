package taizhang.audit;

import taizhang.model.Act;
import taizhang.model.Ledger;
import taizhang.model.Problem;

/**
 * Acts of problems as items.
 *
 * @param ledger for the units
 */
record ActItems(Ledger ledger) {
    /** The item of an act. */
    SealedItem of(Problem problem, Act act) {
        CanonicalText text = new CanonicalText(ledger)
                .put("日期", act.date())
                .put("事项", act.label())
                .putOfficers("经办", act.head().officers())
                .put("佐证", String.join("、", act.head().evidence()))
                .put("说明", act.head().remark());
        return new SealedItem(
                problem.id().text(), label(act), content(act, text).toString());
    }

    /** What an act is called: 经过 2017-05-19 核实. */
    static String label(Act act) {
        return "经过 " + act.date() + " " + act.label();
    }

    private static CanonicalText content(Act act, CanonicalText text) {
        return switch (act) {
            case Act.ClosingAct closing -> closing(closing, text);
            case Act.Verification it -> text.put("结论", it.conclusion().label()).put("理由", it.reason());
            case Act.Reassignment it -> text.put("改为", it.to()).put("原因", it.reason());
            case Act.ExtensionRequest it ->
                text.put("延至", it.until()).put("原因", it.reason()).put("已做工作", it.done());
            case Act.ExtensionApproval it -> text;
            case Act.ExtensionRefusal it -> text.put("原因", it.reason());
            case Act.Completion it -> text.put("情况", it.result());
            case Act.SentBack it -> text.put("原因", it.reason());
            case Act.Recurrence it ->
                text.put("原因", it.reason()).put("新措施", it.actions()).put("新时限", it.deadline());
            case Act.Transfer it ->
                text.put("移交至", it.to()).put("原因", it.reason()).put("文号", it.number());
            case Act.Accountability it ->
                text.put("人数", Integer.toString(it.persons()))
                        .put("方式", it.form())
                        .put("对象", it.whom());
            case Act.Rulemaking it -> text.put("制度", it.regulation());
            case Act.Supervision it -> text.put("文号", it.number());
            case Act.Correction it ->
                text.put("字段", it.field())
                        .put("原", it.before())
                        .put("现", it.after())
                        .put("原因", it.reason());
        };
    }

    private static CanonicalText closing(Act.ClosingAct act, CanonicalText text) {
        return switch (act) {
            case Act.ClosureApplication it -> text;
            case Act.FirstReview it -> text.put("同意", it.agreed()).put("原因", it.reason());
            case Act.SiteCheck it ->
                text.put("通过", it.passed()).put("情况", it.findings()).put("原因", it.reason());
            case Act.PublicNotice it ->
                text.put("止", it.until()).put("异议", it.objected()).put("原因", it.reason());
            case Act.Decision it -> text.put("同意", it.agreed()).put("原因", it.reason());
        };
    }
}
