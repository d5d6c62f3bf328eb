package taizhang.load;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that records, papers and figures have already, so that nothing of a campaign's own may be called so. */
public final class PrintedNames {
    /** The columns that ledgers may have, by what they print. */
    public static final List<String> COLUMNS =
            words("序号 问题编号 问题类别 涉及单位 问题摘要 问题描述 其他类别 标签 问题来源 发现日期 登记日期 是否属实 涉及户数 涉及人数 涉及资金"
                    + " 整改方式 整改目标 整改措施 整改时限 牵头单位 责任单位 协办单位 责任领导 责任人 当前状态 截至本期进展 存在困难 下一步措施 进度 逾期天数 建章立制"
                    + " 收回资金 未收回资金 问责 督办文号 备注 简注 完成整改日期 申请日期 初审 核查 公示起止 审定 销号日期 轮次 佐证材料");

    /** The three ledgers. */
    static final List<String> LEDGERS = List.of("问题台账", "整改台账", "销号台账");

    private static final List<String> FIGURES = words("累计发现 本期新发现 待核实 查否 移交 应整改 整改中 完成未申请 待销号 未销号 已销号 累计完成整改 累计销号 按时销号"
            + " 逾期销号 逾期未改 临期 时限待定 无进展 延期 反弹 追责问责 上期未销 本期完成整改 本期销号 本期查否 本期复核属实 本期移交 本期反弹 本期退回 本期问责"
            + " 本期建章立制 改入 改出 整改率 销号率 查否率 应报 已报 按时 迟报 零报告 未报 未到期 补报 报送率 按时率 件数 完成整改 逾期 涉及资金概数"
            + " 长期坚持 已办结 到期应完成 到期已完成 提前完成 办结率 到期完成率 序时进度 占比 名次"
            + " 本期收回资金 收回率 收回资金概数 未收回资金概数");

    private static final List<String> OTHERS =
            words("单位 名称 报送日期 报送情况 连续未报 组 行 合计 小计 数 表头 范围 统计 台账 专项 字段 状态 日期 事项 归属 归属单位");

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N}]{0,19}");
    private static final Set<String> TAKEN = taken();

    private PrintedNames() {}

    private static Set<String> taken() {
        Set<String> taken = new HashSet<>(COLUMNS);
        taken.addAll(LEDGERS);
        taken.addAll(FIGURES);
        taken.addAll(OTHERS);
        List.of(Keys.PROBLEM, Keys.IMPACT, Keys.MEASURE).forEach(keys -> taken.addAll(keys.names()));
        taken.addAll(ActKind.allKeys());
        return taken;
    }

    /** Whether something is called so already, or whether it is (有…), or its share (…占比). */
    public static boolean isTaken(String name) {
        boolean share = name.endsWith("占比") && TAKEN.contains(name.substring(0, name.length() - 2));
        return share || TAKEN.contains(name) || (name.startsWith("有") && TAKEN.contains(name.substring(1)));
    }

    /** Whether templates can use a name: letters and figures, a letter first. */
    static boolean isName(String word) {
        return NAME.matcher(word).matches();
    }

    /** The one column whose name ends with a word: 问题编号 for 编号; empty if there are several. */
    static Optional<String> columnEndingWith(String word) {
        List<String> columns =
                COLUMNS.stream().filter(column -> column.endsWith(word)).toList();
        return columns.size() == 1 ? Optional.of(columns.getFirst()) : Optional.empty();
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }
}
