package taizhang.intake.form;

import java.util.LinkedHashMap;
import java.util.Map;
import taizhang.model.CampaignFields;
import taizhang.model.CampaignLists;
import taizhang.model.FieldType;
import taizhang.model.ImpactMeasure;
import taizhang.model.OwnField;

/** The words over and beside the cells to be filled in: written on forms, and sought when they come back. */
public final class Headings {
    /** Name of the first sheet. */
    public static final String RETURN_SHEET = "周报表";

    /** Name of the sheet for new problems. */
    public static final String NEW_SHEET = "新问题";

    /** Before the unit's name. */
    public static final String UNIT = "填报单位（盖章）：";

    /** Over the numbers of problems. */
    public static final String NUMBER = "编号";

    /** Over the ids of rows for new problems. */
    public static final String ROW = "行号";

    /** Beside the cells that stand alone, by key. */
    public static final Map<String, String> BESIDE =
            ordered("报送", "报送日期", "填报人", "填报人", "负责人", "负责人（签字）", "零报告", "零报告", "困难", "本单位存在的困难", "下周", "下周打算");

    /** Over the columns of 排查, by key. */
    public static final Map<String, String> SCREENING =
            ordered("类别", "排查类别", "户数", "户数", "件数", "件数", "说明", "查了什么、怎么查的");

    /** Over the columns of 进展, by key. */
    public static final Map<String, String> PROGRESS = ordered("内容", "本周进展", "进度", "进度", "困难", "存在困难", "下一步", "下一步措施");

    private static final Map<String, String> EVERY_PROBLEM =
            ordered("描述", "问题描述", "类别", "问题类别", "来源", "问题来源", "发现", "发现日期");

    private Headings() {}

    /** Over the columns of new problems, by key; tags where there are any to choose from; money is asked for in 元, in whatever it is printed. */
    public static Map<String, String> problem(CampaignFields fields, CampaignLists lists) {
        Map<String, String> headings = new LinkedHashMap<>(EVERY_PROBLEM);
        for (ImpactMeasure measure : fields.impact()) {
            if (!measure.equals(ImpactMeasure.MONEY)) {
                String unit = measure.isOwn() ? "（" + measure.unit() + "）" : "";
                headings.put("涉及." + measure.name(), measure.label() + unit);
            }
        }
        if (!lists.tags().isEmpty()) {
            headings.put("标签", "标签");
        }
        for (OwnField field : fields.own()) {
            String title = field.type() == FieldType.MONEY ? field.name() + "（元）" : field.title();
            headings.put("字段." + field.name(), title);
        }
        return headings;
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return java.util.Collections.unmodifiableMap(map);
    }
}
