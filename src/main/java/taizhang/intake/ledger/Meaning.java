package taizhang.intake.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of an older ledger says, and what offices call it. */
enum Meaning {
    SERIAL("序号", "顺号", "排序"),
    GROUP("分组"),
    NUMBER("编号", "问题编号", "台账编号", "问题序号"),
    CATEGORY("类别", "问题类别", "问题类型", "问题分类", "所属类别", "问题种类", "类型", "分类"),
    OTHER_CATEGORIES("其他类别", "其他问题类别", "次要类别", "涉及的其他类别"),
    TAGS("标签", "问题标签"),
    UNIT(
            "单位", "涉及单位", "归属单位", "问题单位", "存在问题单位", "单位名称", "所在村", "所属村", "所属单位", "所属行政村", "涉及村", "行政村", "村名", "村",
            "村别", "被查单位", "被检查单位", "乡镇村"),
    SUMMARY("摘要", "问题摘要", "问题名称", "问题标题", "问题简述", "问题概述"),
    DESCRIPTION(
            "描述", "问题描述", "存在问题", "存在的问题", "存在的主要问题", "主要问题", "具体问题", "问题表现", "具体表现", "问题内容", "问题具体内容", "问题情况", "反馈问题",
            "反馈意见", "发现问题", "发现的问题", "排查出的问题", "问题"),
    SOURCE("来源", "问题来源", "发现方式", "发现渠道", "反馈来源", "发现途径"),
    FOUND("发现", "发现日期", "发现时间", "反馈时间", "反馈日期", "排查时间", "排查日期", "检查时间", "检查日期"),
    REGISTERED("登记", "登记日期", "登记时间", "建账时间", "建账日期", "录入时间", "录入日期"),
    TRUTH("属实", "是否属实", "核实情况", "核实结果", "核查结论"),
    HOUSEHOLDS("户数", "涉及户数"),
    PERSONS("人数", "涉及人数"),
    MONEY("资金", "涉及资金", "涉及金额", "金额", "问题资金"),
    LEAD("牵头单位", "牵头部门", "牵头责任单位"),
    RESPONSIBLE("责任单位", "整改单位", "整改责任单位", "责任部门", "承办单位", "责任主体", "整改主体"),
    ASSISTING("协办单位", "配合单位", "配合部门", "协助单位"),
    LEADER("责任领导", "分管领导", "包案领导", "包保领导", "包片领导", "牵头领导", "整改责任领导"),
    PERSON("责任人", "整改责任人", "具体责任人", "承办人", "直接责任人"),
    MODE("方式", "整改方式", "整改类型", "整改类别"),
    GOAL("目标", "整改目标", "整改标准"),
    ACTIONS("措施", "整改措施", "整改举措", "工作措施", "拟采取措施", "拟采取的措施", "整改方案", "整改办法"),
    LIMIT("时限", "整改时限", "完成时限", "整改期限", "整改完成时限", "完成期限", "计划完成时间", "拟完成时间", "要求完成时间", "办结时限", "完成时间"),
    LIMIT_NOTE("整改时限说明", "时限说明"),
    STATUS(
            "状态", "当前状态", "整改状态", "问题状态", "完成情况", "整改完成情况", "是否完成", "是否完成整改", "是否整改", "是否整改到位", "整改结果", "进度", "整改进度",
            "销号情况", "是否销号", "是否办结", "办理结果"),
    PROGRESS("进展", "截至本期进展", "整改进展", "进展情况", "整改进展情况", "整改情况", "落实情况", "整改落实情况", "目前进展", "目前进展情况", "已采取措施", "整改成效"),
    DIFFICULTY("困难", "存在困难", "存在的困难"),
    NEXT("下一步", "下一步措施", "下步措施", "下一步打算", "下步打算", "下一步工作", "下一步计划"),
    COMPLETED("完成", "完成整改日期", "完成整改时间", "整改完成日期", "整改完成时间", "实际完成时间", "实际完成日期", "完成日期", "办结时间", "办结日期"),
    APPLIED("申请销号", "申请日期", "申请销号日期", "申请时间"),
    FIRST_REVIEW("初审", "初审意见", "初审情况"),
    SITE_CHECK("核查", "核查情况", "现场核查", "验收情况", "验收"),
    NOTICE("公示", "公示起止", "公示时间", "公示情况"),
    DECISION("审定", "审定意见", "审定情况", "审批意见"),
    CLOSED("销号", "销号日期", "销号时间"),
    ROUND("轮次"),
    OVERDUE("逾期天数", "逾期", "超期天数"),
    /** What a ledger of ours says is new about the record since the one before. */
    NEWS("变化"),
    RULES("建章立制", "制度成果", "建立制度", "长效机制"),
    REMARK("备注", "说明", "其他", "其它"),
    /** What only this campaign takes down; the heading says which. */
    OWN("字段");

    /** The word that makes a column of no matter, in 导入.yaml. */
    static final String IGNORE = "忽略";

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    Meaning(String key, String... names) {
        this.key = key;
        this.names = List.of(names);
    }

    /** What 导入.yaml and reports call it. */
    String key() {
        return key;
    }

    /** The meaning whose key is so. */
    static Optional<Meaning> ofKey(String word) {
        return Arrays.stream(values())
                .filter(meaning -> meaning.key.equals(word))
                .findFirst();
    }

    /** The meaning of a heading: its last words count, then all of them; numbers, brackets and blanks do not. */
    static Optional<Meaning> ofHeading(List<String> levels) {
        List<String> plain = levels.stream().map(Meaning::plain).toList();
        Optional<Meaning> whole = plain.size() > 1 ? named(String.join("", plain)) : Optional.empty();
        return whole.or(() -> plain.isEmpty() ? Optional.empty() : named(plain.getLast()));
    }

    private static Optional<Meaning> named(String heading) {
        return Arrays.stream(values())
                .filter(meaning -> meaning.key.equals(heading) || meaning.names.contains(heading))
                .findFirst();
    }

    static String plain(String heading) {
        return heading.replaceAll("[（(\\[【][^）)\\]】]*[）)\\]】]", "")
                .replaceAll("[\\s\\u3000*＊:：、/]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether it is computed here, so that the older ledger's value is not taken over. */
    boolean isComputed() {
        return this == OVERDUE || this == NEWS;
    }

    /** Whether it only orders the rows of the older ledger. */
    boolean isOrder() {
        return this == SERIAL || this == GROUP;
    }

    /** Whether it is a step that these books cannot vouch for: told in words, never as an act. */
    boolean isTold() {
        return switch (this) {
            case PROGRESS,
                    DIFFICULTY,
                    NEXT,
                    APPLIED,
                    FIRST_REVIEW,
                    SITE_CHECK,
                    NOTICE,
                    DECISION,
                    ROUND,
                    RULES,
                    LIMIT_NOTE -> true;
            default -> false;
        };
    }
}
