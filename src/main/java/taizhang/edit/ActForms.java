package taizhang.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import taizhang.load.LedgerKeys;
import taizhang.model.Truth;

/** What each kind of act asks for; what the rules will ask for, too, such as the reason of a refusal. */
final class ActForms {
    private static final String PEOPLE = "如 王某（镇扶贫办）、李某（镇民政所）";
    private static final FormField DATE = FormField.day("日期");
    private static final FormField REASON = FormField.text("原因");
    private static final FormField OFFICERS = FormField.text("经办").noted(PEOPLE);
    private static final FormField EVIDENCE = FormField.text("佐证").noted("几样材料用顿号隔开，文件写 佐证/文件名");

    private ActForms() {}

    /**
     * The form of an act.
     *
     * @param kind one of {@link LedgerKeys#acts}
     * @param correction the fields of a 更正, which depend on what was registered
     */
    static Form of(String kind, List<FormField> correction) {
        List<FormField> fields = new ArrayList<>(List.of(DATE));
        fields.addAll(kind.equals("更正") ? correction : ownFields(kind));
        if (fields.stream().noneMatch(field -> field.key().equals("经办"))) {
            fields.add(OFFICERS.optional());
        }
        return new Form(fields);
    }

    private static List<FormField> ownFields(String kind) {
        return switch (kind) {
            case "核实" -> verification();
            case "改派" -> List.of(FormField.text("改为").noted("接手的单位"), REASON);
            case "申请延期" ->
                List.of(FormField.day("延至"), REASON, FormField.text("已做工作").optional());
            case "批准延期" -> List.of(OFFICERS);
            case "不批准延期" -> List.of(REASON, OFFICERS);
            case "完成整改" -> List.of(FormField.text("情况"));
            case "申请销号" -> List.of(OFFICERS, EVIDENCE);
            case "初审", "审定" -> decision("意见", "同意", "不同意");
            case "核查" -> {
                List<FormField> fields = new ArrayList<>(decision("结论", "通过", "不通过"));
                fields.set(2, OFFICERS.noted("两人以上，" + PEOPLE));
                fields.add(1, FormField.text("情况").optional());
                yield fields;
            }
            case "公示" ->
                List.of(
                        FormField.day("止").noted("公示的最后一天；日期写第一天"),
                        FormField.choice("异议", List.of("无", "有"))
                                .accepting(List.of("是", "否", "没有"))
                                .optional()
                                .proposing(answers -> "无"),
                        REASON.when(Form.is("异议", "有", "是")));
            case "退回" -> List.of(REASON);
            case "反弹" -> List.of(REASON, FormField.text("新措施"), FormField.day("新时限"));
            case "移交" ->
                List.of(FormField.text("移交至"), REASON, FormField.text("文号").optional());
            case "问责" ->
                List.of(
                        FormField.text("人数"),
                        FormField.text("方式"),
                        FormField.text("对象").optional());
            case "建章立制" -> List.of(FormField.text("制度"));
            case "督办" -> List.of(FormField.text("文号"));
            default -> throw new IllegalArgumentException("no act: " + kind);
        };
    }

    private static List<FormField> verification() {
        List<String> words = Stream.of(Truth.values()).map(Truth::label).toList();
        Predicate<Map<String, String>> untrue = Form.is("结论", Truth.UNTRUE.label());
        return List.of(
                FormField.choice("结论", words),
                FormField.text("理由").when(untrue),
                OFFICERS.neededWhen(untrue),
                EVIDENCE.when(untrue));
    }

    private static List<FormField> decision(String key, String yes, String no) {
        return List.of(FormField.choice(key, List.of(yes, no)), REASON.when(Form.is(key, no)), OFFICERS);
    }
}
