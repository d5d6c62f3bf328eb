package taizhang.layout;

import java.util.Arrays;
import java.util.Set;

/**
 * Where Chinese text may be broken without tearing a word, as far as one can see: by the words that titles and tables of
 * official papers are made of.
 */
final class Words {
    /** What a torn word costs. */
    static final double TORN = 4;

    private static final double COMPOUND = 3;
    private static final double UNKNOWN = 2;
    private static final double BESIDE_UNKNOWN = 0.7;
    private static final int LONGEST = 7;
    private static final double PER_WORD = 1;
    private static final double PER_CHARACTER = 1.6;
    /** Never first on a line: they belong to the word before them. */
    private static final String ENDINGS = "的了等之们者性率级类化型式镇乡村县市省区局办站所院委部厅组会员处科股队室厂校人户";
    /** Better not last on a line: they belong to the word after them. */
    private static final String BEGINNINGS = "和与及或对将把被在向从为以第各本该不未已";

    private static final Set<String> KNOWN = Set.of("""
            关于 印发 转发 批转 报送 开展 做好 加强 进一步 切实 全面 深入 扎实 推进 推动 落实 不落实 贯彻 执行 部署 安排 组织 实施 严格 规范 完善 健全 通知 通报 通告 公告 公报 报告
            请示 批复 意见 决定 决议 命令 议案 纪要 方案 办法 规定 细则 规划 计划 要点 总结 简报 周报 月报 半月报 日报 专报 快报 动态 信息 台账 清单 目录 汇总 汇总表 一览表 统计表
            变化表 覆盖表 审批表 申请表 抽查表 登记表 报告单 通知单 催报单 回执 附表 附件 脱贫 攻坚 扶贫 精准 识别 退出 帮扶 贫困 贫困户 贫困村 贫困人口 非贫困村 建档立卡 两不愁 三保障
            五不录 易地 搬迁 产业 社保 兜底 金融 政银 社户保 政银社户保 资金 使用 管理 宣传 培训 不到位 危房 改造 义务 教育 基本 医疗 住房 安全 饮水 低保 五保 养老 保险 小额 信贷
            贷款 政策 问题 专项 清理 行动 工作 领导 小组 领导小组 办公室 情况 进展 进度 成效 整改 整治 落实情况 自查 自纠 自查自纠 排查 核查 抽查 督查 督导 检查 督办 通报批评 问责
            追责 追责问责 销号 挂账 立行立改 限期 长期 坚持 长期坚持 限期整改 集中 动员 提高 集中整改 动员部署 总结提高 阶段 问题台账 整改台账 销号台账 问题清单 任务 责任 分工 措施 目标
            时限 期限 完成 未完成 逾期 延期 反弹 移交 查否 属实 待核实 核实 登记 申请 初审 复核 审定 审核 审批 公示 结论 同意 通过 不同意 不通过 异议 零报告 未报 迟报 补报 报送情况
            按时 本周 本期 本月 累计 新增 新发现 单位 部门 各村 各单位 各部门 全镇 全县 全市 全省 人民政府 人民 政府 党委 委员会 党支部 支部 村委会 镇政府 县政府 机关 干部 群众 村民
            户主 扶贫办 镇扶贫办 民政所 镇民政所 社保站 镇社保站 学区 农牧站 镇农牧站 计划生育 服务中心 服务 中心 卫生院 组织员办 镇组织员办 住建所 国土 资源所 国土资源所 财政所 镇财政所
            某某镇 某某县 某某市 派出所 司法所 中心校 中小学 清理办 镇清理办 县委 镇党委 市委 省委 中央 国务院 国家 地方 中共 中国 共产党 社会 经济 发展 建设 改革 环境 环保 保护 生态
            巡察 巡视 审计 反馈 意见建议 建议 标准 分类 处理 处理意见 整改标准 类别 数据 统计 分析 研究 会议 讲话 精神 学习 活动 制度 机制 长效 建章立制 责任人 责任单位 牵头 牵头单位
            协办 协办单位 归属 年度 季度 上半年 下半年 第一 第二 第三 第四 一季度 近期 当前 目前 以来 期间 开始 截至 截止 日期 时间 地点 人员 名单 姓名 电话 联系人 负责人 审核人
            填报人 填报 盖章 签字 签收 序号 编号 问题编号 问题摘要 整改目标 整改措施 整改时限 整改方式 逾期天数 天数 备注 存在 困难 下一步 通过率 整改率 销号率 查否率 应整改 已销号 未销号
            待销号 完成整改 涉及 户数 人数 件数 万元 认真 积极 及时 统一 有关 相关 以及 村级 镇级 县级 市级 省级 危改 补助 补贴 发放 拨付 项目 工程 验收 竣工 收益 分红 合作社 企业
            农户 增收 就业 培训班 学生 资助 残疾人 孤儿 老人
            """.strip().split("\\s+"));

    private Words() {}

    /** For each index what it costs to end a line before it. Only places between two Han cost anything. */
    static double[] tears(String text) {
        int[] starts = starts(text);
        double[] tears = new double[text.length() + 1];
        for (int i = 1; i < text.length(); i++) {
            if (CharKind.isIdeograph(text.charAt(i - 1)) && CharKind.isIdeograph(text.charAt(i))) {
                tears[i] = tear(text, starts, i);
            }
        }
        return tears;
    }

    private static double tear(String text, int[] starts, int place) {
        if (starts[place] < place) {
            return tearInWord(text, starts, place);
        }
        boolean lone = isLone(starts, place - 1);
        boolean nextLone = isLone(starts, place);
        double cost = lone && nextLone ? UNKNOWN : lone || nextLone ? BESIDE_UNKNOWN : 0;
        if (nextLone && ENDINGS.indexOf(text.charAt(place)) >= 0) {
            cost = TORN;
        }
        if (lone && BEGINNINGS.indexOf(text.charAt(place - 1)) >= 0) {
            cost = UNKNOWN;
        }
        return lone && text.charAt(place - 1) == '的' ? 0 : cost;
    }

    /** A word that is made of two words is better torn between them: 国土|资源所. */
    private static double tearInWord(String text, int[] starts, int place) {
        int end = place;
        while (starts[end] == starts[place] && end < text.length()) {
            end++;
        }
        boolean compound =
                KNOWN.contains(text.substring(starts[place], place)) && KNOWN.contains(text.substring(place, end));
        return compound ? COMPOUND : TORN;
    }

    private static boolean isLone(int[] starts, int index) {
        return starts[index] == index && (index + 1 >= starts.length - 1 || starts[index + 1] == index + 1);
    }

    /** For each index the beginning of its word, by the fewest words that make up the text. */
    private static int[] starts(String text) {
        double[] least = new double[text.length() + 1];
        int[] from = new int[text.length() + 1];
        Arrays.fill(least, 1, least.length, Double.MAX_VALUE);
        for (int i = 0; i < text.length(); i++) {
            for (int end = i + 1; end <= Math.min(text.length(), i + LONGEST); end++) {
                boolean known = end > i + 1 && KNOWN.contains(text.substring(i, end));
                double cost = least[i] + (known ? PER_WORD : end == i + 1 ? PER_CHARACTER : Double.MAX_VALUE);
                if (cost < least[end]) {
                    least[end] = cost;
                    from[end] = i;
                }
            }
        }
        int[] starts = new int[text.length() + 1];
        for (int end = text.length(); end > 0; end = from[end]) {
            Arrays.fill(starts, from[end], end, from[end]);
        }
        starts[text.length()] = text.length();
        return starts;
    }
}
