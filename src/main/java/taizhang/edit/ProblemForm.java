package taizhang.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import taizhang.load.LedgerKeys;
import taizhang.model.CampaignFields;
import taizhang.model.CampaignLists;
import taizhang.model.Category;
import taizhang.model.Facts;
import taizhang.model.ImpactMeasure;
import taizhang.model.Ledger;
import taizhang.model.ModeKind;
import taizhang.model.OwnField;
import taizhang.model.Period;

/** What the registration of a problem asks for. */
final class ProblemForm {
    private static final String MODE = "整改.方式";
    private static final String SEVERAL = "几个用顿号隔开";
    private static final String PEOPLE = "几个人用顿号隔开";

    private ProblemForm() {}

    static Form of(Ledger ledger) {
        CampaignLists lists = ledger.campaign().lists();
        List<FormField> fields = new ArrayList<>(List.of(
                FormField.choice("类别", categories(ledger))
                        .accepting(ledger.categories().byName().keySet()),
                FormField.text("其他类别").noted(SEVERAL).optional().when(answers -> namesOthers(ledger)),
                FormField.text("标签")
                        .noted(SEVERAL + "，可写：" + String.join("、", lists.tags()))
                        .optional()
                        .when(answers -> !lists.tags().isEmpty()),
                FormField.text("摘要").noted("十来个字").optional(),
                FormField.text("描述"),
                FormField.choice("来源", lists.sourceLabels()),
                FormField.roughDay("发现", "或照文件写 2017年8月，不知道的写 待补"),
                FormField.day("登记").proposing(answers -> latestEnd(ledger))));
        CampaignFields campaign = ledger.campaign().fields();
        campaign.impact().forEach(measure -> fields.add(of(measure)));
        fields.addAll(measure(lists));
        campaign.own().forEach(field -> fields.add(of(field)));
        return new Form(fields);
    }

    private static FormField of(ImpactMeasure measure) {
        FormField asked = FormField.text("涉及." + measure.name()).optional();
        boolean plain = measure.equals(ImpactMeasure.HOUSEHOLDS) || measure.equals(ImpactMeasure.PERSONS);
        return plain ? asked : asked.noted(measure.unit());
    }

    /** A field of the campaign's own; what must be written may be 待补. */
    private static FormField of(OwnField field) {
        String key = "字段." + field.name();
        FormField asked = switch (field.type()) {
            case TEXT -> FormField.text(key);
            case DAY -> FormField.roughDay(key, "不知道的写 " + Facts.OWED);
            case COUNT ->
                field.unit().isEmpty()
                        ? FormField.text(key)
                        : FormField.text(key).noted(field.unit());
            case MONEY -> FormField.text(key).noted("元；以万元计的写明，如 3.5万元");
            case CHOICE -> FormField.choice(key, field.choices()).accepting(List.of(Facts.OWED));
        };
        return field.needed() ? asked : asked.optional();
    }

    /** An office that never files a problem under a second category is not asked each time. */
    private static boolean namesOthers(Ledger ledger) {
        return ledger.problems().stream()
                .anyMatch(problem -> !problem.facts().filing().others().isEmpty());
    }

    private static List<String> categories(Ledger ledger) {
        return ledger.categories().all().stream().map(Category::shortName).toList();
    }

    /** A number nobody typed is no date of registration; the latest 截止 is near it and the clerk confirms it. */
    private static String latestEnd(Ledger ledger) {
        return PeriodPlan.latest(ledger.periods())
                .map(Period::end)
                .map(Object::toString)
                .orElse("");
    }

    /** What a plan asks for that is written after the registration: 方式 is needed then. */
    static Form ofPlan(CampaignLists lists) {
        return new Form(Stream.concat(
                        measure(lists, answers -> true).stream(),
                        Stream.of("牵头单位", "协办单位")
                                .map(key -> FormField.text("整改." + key)
                                        .noted("不写就按类别定的")
                                        .optional()))
                .toList());
    }

    private static List<FormField> measure(CampaignLists lists) {
        List<FormField> fields = new ArrayList<>(measure(
                lists,
                answers -> LedgerKeys.ofMeasure().stream()
                        .anyMatch(key -> !answers.getOrDefault("整改." + key, "").isBlank())));
        fields.set(0, fields.getFirst().noted("还没有定的空着"));
        return fields;
    }

    /** The fields of 整改. */
    private static List<FormField> measure(CampaignLists lists, Predicate<Map<String, String>> planned) {
        Predicate<Map<String, String>> lasting =
                Form.is(MODE, lists.modeLabels(List.of(ModeKind.WITHIN_TERM, ModeKind.CONTINUING)));
        Predicate<Map<String, String>> withinTerm = Form.is(MODE, lists.modeLabels(List.of(ModeKind.WITHIN_TERM)));
        return List.of(
                FormField.choice(MODE, lists.modeLabels()).neededWhen(planned),
                FormField.text("整改.目标").when(planned).neededWhen(lasting),
                FormField.text("整改.措施").when(planned).neededWhen(lasting),
                FormField.roughDay("整改.时限", "或照文件写 2017年底前、待定（原因）")
                        .when(planned)
                        .neededWhen(withinTerm),
                FormField.text("整改.责任领导").noted(PEOPLE).when(planned).optional(),
                FormField.text("整改.责任人").noted(PEOPLE).when(planned).neededWhen(lasting));
    }
}
