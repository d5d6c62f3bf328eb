package taizhang.load;

import java.util.List;
import java.util.Set;

/**
 * Every kind of record in the ledger's files but acts with the keys it may have: the one list by which unknown keys are found and
 * by which slips in the raw text are told from prose.
 */
enum Keys implements RecordKeys {
    CAMPAIGN(
            "专项",
            "名称 单位 领导小组 办公室 简称 文号前缀 称谓 开始 结束 阶段 周期 报送截止 人员 督导检查组 规则 口径 环节 销号程序 销号于 来源 方式 标签 字段 涉及 照片附页 周报插图 大字版 节假日 调休上班"),
    WORDS("称谓", "全体 对象 刊名 报告名 督办字 审批栏"),
    BOXES("审批栏", "申请销号 初审 核查 公示 分管领导 审定"),
    PHASE("阶段", "名称 起 止"),
    OFFICERS("人员", "单位负责人 审核人 填报人 电话"),
    INSPECTION_GROUP("督导检查组", "名称 组长 成员"),
    RULES("规则", "临期天数 公示天数 待核实天数 无进展期数"),
    RECKONING("口径", "资金单位 千分位 比率小数 比率分母 查否算办结 变化标记 列举上限"),
    LISTED("来源、方式", "名称 同"),
    OWN_FIELD("字段", "名称 类型 计量 选项 必填 台账列 紧跟"),
    IMPACT_MEASURE("涉及", "名称 计量"),
    PROCEDURE("销号程序", "立行立改 限期整改 长期坚持"),
    CATEGORIES("类别.yaml", "类别"),
    CATEGORY("类别", "名称 简称 清理重点 牵头单位 责任单位 等 整改标准 处理意见"),
    UNITS("单位.yaml", "单位 分组"),
    UNIT("单位", "名称 简称 编号前缀 类型 报送 负责人 填报人 电话 曾用名"),
    GROUP("分组", "类型"),
    POLICIES("政策.yaml", "政策"),
    POLICY("政策", "名称 文号 印发 层级 内容 责任单位 责任人 落实情况 完善建议 问题"),
    PROBLEMS("问题文件", "问题"),
    PROBLEM("问题", "编号 类别 其他类别 共同 标签 摘要 描述 公示摘要 来源 发现 登记 涉及 整改 字段 备注 经过"),
    IMPACT("涉及", "户数 人数 资金"),
    MEASURE("整改", "方式 长期坚持 目标 措施 时限 牵头单位 责任单位 协办单位 责任领导 责任人"),
    PERIOD("周报", "期号 起 截止 报送截止 编发 单位 收到"),
    UNIT_RETURN("单位周报", "报送 填报人 负责人 排查 零报告 进展 困难 下周"),
    SCREENING("排查", "类别 户数 件数 说明"),
    RECEIPT("收到", "文件 单位 摘要 日期 记入 新问题"),
    PROGRESS("进展", "内容 进度 困难 下一步"),
    NOTICES("督办.yaml", "督办"),
    NOTICE("督办", "文号 日期 单位 问题 要求 时限 签发人 回复"),
    REPLY("回复", "日期 内容"),
    SPOT_CHECKS("抽查.yaml", "抽查"),
    SPOT_CHECK("抽查", "日期 种子 抽查组 对象"),
    SPOT_CHECK_TARGET("抽查对象", "类型 单位 期号 问题 方式 结果 情况 处理 抽查人"),
    CIRCULARS("通报.yaml", "通报"),
    CIRCULAR("通报", "文号 日期 单位 事由 限期 整改情况 问责"),
    SELECTIONS("名单.yaml", "名单"),
    SELECTION("名单", "名称 条件"),
    ACCEPTED("已阅.yaml", "已阅"),
    ACCEPTANCE("已阅", "编号 代码 理由 谁 有效期"),
    PUBLICATION("公示.yaml", "起 止 撤下 范围 决定"),
    PUBLIC_DECISION("决定", "姓名 写作 谁 何时 理由"),
    TEXT("文字", "工作开展情况 经验做法 存在问题 下步打算"),
    MEETING("会议", "名称 时间 地点 截止 份数 材料 读者"),
    MEETING_ITEM("材料", "材料 范围 文件 标题"),
    RECIPIENT("读者", "姓名 份数 材料"),
    SEALS("封账.yaml", "封账"),
    SEAL("封账", "期号 格式 截止 封账日期 提交 数据版本 工具 数字 销号 设置 明细 设置摘要 事实摘要 数字摘要 上期摘要 摘要 封账码");

    /** Keys whose value is running text, in which a # or a comma is a sign like any other; acts have more. */
    private static final Set<String> FREE_TEXT =
            Set.copyOf(List.of(("描述 摘要 公示摘要 目标 措施 情况 说明 备注 清理重点 整改标准 处理意见 内容 落实情况 完善建议"
                            + " 困难 条件 下周 下一步 要求 事由 整改情况 处理 工作开展情况 经验做法 存在问题 下步打算")
                    .split(" ")));

    private final String record;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    Keys(String record, String names) {
        this.record = record;
        this.names = List.of(names.split(" "));
    }

    @Override
    public String record() {
        return record;
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public List<RecordKeys> below() {
        return switch (this) {
            case CAMPAIGN -> List.of(OFFICERS, RULES);
            case PROBLEM -> List.of(MEASURE, IMPACT);
            default -> List.of();
        };
    }

    /** The keys whose value is running text; acts have more. */
    static Set<String> ofProse() {
        return FREE_TEXT;
    }

    /** Whether a word is a key of a return or of what is listed in it, and so no unit's name. */
    static boolean isReturnKey(String word) {
        return UNIT_RETURN.names.contains(word) || SCREENING.names.contains(word) || PROGRESS.names.contains(word);
    }
}
