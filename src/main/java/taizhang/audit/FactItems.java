package taizhang.audit;

import java.util.ArrayList;
import java.util.List;
import taizhang.model.Facts;
import taizhang.model.Ledger;
import taizhang.model.Measure;
import taizhang.model.Problem;

/**
 * The facts of problems as items: 基本 (what was registered), and apart from it what may be filled in later: 摘要, 整改, 备注.
 *
 * @param ledger for the units
 */
record FactItems(Ledger ledger) {
    static final String BASIC = "基本";
    static final String SUMMARY = "摘要";
    static final String MEASURE = "整改";
    static final String REMARK = "备注";

    /** The facts as first registered; what a 更正 makes of them is in that act. */
    List<SealedItem> of(Problem problem) {
        String owner = problem.id().text();
        Facts facts = problem.facts();
        List<SealedItem> items = new ArrayList<>();
        items.add(new SealedItem(owner, BASIC, basic(problem)));
        facts.wording().summary().ifPresent(text -> items.add(new SealedItem(owner, SUMMARY, text)));
        facts.measure().ifPresent(measure -> items.add(new SealedItem(owner, MEASURE, measure(measure))));
        facts.remark().ifPresent(text -> items.add(new SealedItem(owner, REMARK, text)));
        return items;
    }

    private String basic(Problem problem) {
        Facts facts = problem.facts();
        return new CanonicalText(ledger)
                .put("归属", problem.home())
                .put("登记", problem.registered())
                .put("发现", facts.found())
                .put("类别", facts.category().name())
                .put("来源", facts.source().label())
                .put("描述", facts.wording().description())
                .put("户数", Integer.toString(facts.impact().households()))
                .put("人数", Integer.toString(facts.impact().persons()))
                .put("资金", money(facts))
                .toString();
    }

    private static String money(Facts facts) {
        return facts.impact().money().stripTrailingZeros().toPlainString();
    }

    /** 整改 in lines. */
    String measure(Measure measure) {
        return new CanonicalText(ledger)
                .put("方式", measure.mode().label())
                .put("长期坚持", measure.continuing())
                .put("目标", measure.goal())
                .put("措施", measure.actions())
                .putDay("时限", measure.deadline())
                .putUnits("牵头单位", measure.assignment().leads())
                .putUnits("责任单位", measure.assignment().responsible())
                .putUnits("协办单位", measure.assignment().assisting())
                .putOfficers("责任领导", measure.responsibility().leaders())
                .putOfficers("责任人", measure.responsibility().officers())
                .toString();
    }
}
