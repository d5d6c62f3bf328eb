package taizhang.check;

import static java.util.Map.entry;
import static taizhang.check.HintDesk.act;
import static taizhang.check.HintDesk.actBefore;
import static taizhang.check.HintDesk.below;
import static taizhang.check.HintDesk.cutFile;
import static taizhang.check.HintDesk.cutItem;
import static taizhang.check.HintDesk.cutLine;
import static taizhang.check.HintDesk.rename;
import static taizhang.check.HintDesk.words;
import static taizhang.check.HintDesk.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import taizhang.check.HintDesk.Remedy;

/**
 * What each hint that says what to write, move, rename or take away asks for. Where it leaves words to the clerk (“补上
 * 原因:”), those here are the clerk's.
 */
final class HintRemedies {
    private static final String EXAMPLE = "例如(?:写)? ?“?([^”；]+)”?$";

    static final Map<String, Remedy> BY_CODE = Map.ofEntries(
            entry("TZ154", write("删去", "")),
            entry("TZ155", rename("改名", "佐证/大河口-001-名册.txt")),
            entry("TZ156", write("把号码删去", "")),
            entry("TZ180", words("重新输入“(.+)”；")),
            entry("TZ181", HintRemedies::respelt),
            entry("TZ183", HintRemedies::joined),
            entry("TZ201", below("例如写“(.+?): ", "%s: 2017-05-23")),
            entry("TZ202", HintRemedies::filled),
            entry("TZ203", words("例如写 ([\\d-]+)$")),
            entry("TZ204", words("例如写 ([\\d-]+)$")),
            entry("TZ205", words("^是不是“(.+)”？$").or(HintRemedies::movedUnder)),
            entry("TZ206", HintRemedies::written),
            entry("TZ207", HintRemedies::listed),
            entry("TZ208", HintRemedies::grouped),
            entry("TZ209", words("例如写 (\\d+)$")),
            entry("TZ210", words("例如写 ([\\d.]+)；")),
            entry("TZ211", write("精确到分", "251542.72")),
            entry("TZ212", words("写(0)或正数")),
            entry("TZ213", words("写(.)")),
            entry("TZ214", words("可写：(?!核实)([^、]+)")),
            entry("TZ215", write("单位的编号前缀、一个短横和序号", "大河口-001")),
            entry("TZ216", words(EXAMPLE)),
            entry("TZ219", words("照抄当时登记的内容：(.+)$")),
            entry("TZ220", HintRemedies::aligned),
            entry("TZ221", write("按实际写年、月、日", "2017-05-23")),
            entry("TZ222", words("例如写 (\\S+)")),
            entry("TZ223", words("例如写 (.+)$")),
            entry("TZ224", words("例如写 (.+)$")),
            entry("TZ225", words("例如 (\\S+?)；")),
            entry("TZ226", words(EXAMPLE)),
            entry("TZ234", words("例如写 ([\\d-]+)$")),
            entry("TZ235", cutFile("删去这个文件")),
            entry("TZ236", cutLine("删去“.+”这一行")),
            entry("TZ301", words("^是不是“(.+)”？$")),
            entry("TZ302", words("^是不是“(.+)”？$")),
            entry("TZ303", words("例如 (\\S+)$")),
            entry("TZ304", HintRemedies::movedOver),
            entry("TZ310", write("只是材料名称的，不写扩展名和“/”", "手册、入户记录")),
            entry("TZ311", words("^是不是“(.+?)”？")),
            entry("TZ321", below("补上情况、处理", "情况: 手册仍有一户没有改\n处理: 退回重改").or(below("补上(处理)", "%s: 退回重改"))),
            entry("TZ308", write("用过的类型：", "非贫困村")),
            entry("TZ322", HintRemedies::recurred),
            entry("TZ324", HintRemedies::verified),
            entry("TZ327", words("例如 抽查人: (.+)$")),
            entry("TZ353", HintRemedies::assisting),
            entry("TZ355", HintRemedies::demanded),
            entry("TZ370", rename("例如 (.+)$", "%s")),
            entry("TZ373", write("同名的读者，姓名后面加上单位", "周-某（财政所）")),
            entry("TZ376", words("^是不是“(.+)”？$")),
            entry("TZ378", words("例如写 份数: (\\d+)$")),
            entry("TZ401", words("例如写 (.+?)；")),
            entry("TZ402", write("改用下一个号", "某清理督〔2017〕2号")),
            entry("TZ403", words("例如 .+: (\\[.+])$")),
            entry("TZ406", words("这里应写 (\\S+)$")),
            entry("TZ409", words("改记 (不批准延期)").and(below("写明(原因)", "%s: 已经完成整改"))),
            entry("TZ411", words("这里应写 (\\S+)$")),
            entry("TZ412", words("次日：([\\d-]+)")),
            entry("TZ413", words("次日：([\\d-]+)")),
            entry("TZ414", rename("文件改名为 (.+?)，", "%s")),
            entry("TZ416", write("未编发的先空着", "")),
            entry("TZ418", HintRemedies::named),
            entry("TZ419", HintRemedies::dated),
            entry("TZ421", below("(排查)", "排查:\n  - 类别: 精准识别\n    户数: 20\n    说明: 逐户核对。")),
            entry("TZ422", below("补上(负责人)", "%s: 刘某")),
            entry("TZ423", cutLine("删去零报告")),
            entry("TZ426", below("例如 (经办: .+)$", "%s")),
            entry("TZ427", words("例如 经办: (.+?)；")),
            entry("TZ439", words("不早于 ([\\d-]+)")),
            entry("TZ445", below("补上 (.+):", "%s: 任某")),
            entry("TZ446", below("补上整改", "整改:\n  方式: 立行立改\n  目标: 信息一致。\n  措施: 逐户核对。\n  时限: 2017-06-30\n  责任人: 任某")),
            entry("TZ447", act("补记 事项: 退回，写明原因", "- 日期: 2017-05-11\n  事项: 退回\n  原因: 佐证不全")),
            entry("TZ462", actBefore("补记核查", "- 日期: 2017-05-24\n  事项: 核查\n  结论: 通过\n  经办: 钱某（第一组）、沈某（第一组）")),
            entry("TZ464", write("审定日期不早于公示的止", "2017-05-26")),
            entry(
                    "TZ465",
                    actBefore("先记 事项: 申请延期", "- 日期: 2017-05-22\n  事项: 申请延期\n  延至: 2017-09-15\n  原因: 户主外出\n  经办: 任某")),
            entry("TZ466", actBefore("先记 批准延期 或 不批准延期", "- 日期: 2017-05-22\n  事项: 不批准延期\n  原因: 理由不足\n  经办: 周某（办公室）")),
            entry("TZ467", desk -> desk.change(desk.path(), "方式: 立行立改", "方式: 立行立改\n      时限: 2017-08-31")),
            entry("TZ469", HintRemedies::later),
            entry("TZ475", below("例如 (佐证: .+)$", "%s")),
            entry("TZ477", below("例如 (经办: .+)$", "%s")),
            entry("TZ478", words("例如 经办: (.+)$")),
            entry("TZ480", below("补上 (原因:)", "%s 佐证不全")),
            entry("TZ483", below("补上 (理由:)", "%s 查了手册和系统，两处一致")),
            entry("TZ484", below("例如 (佐证: .+)$", "%s")),
            entry("TZ485", words("例如 经办: (.+)$")),
            entry("TZ486", act("在经过里记 事项: 核实", "- 日期: 2017-05-26\n  事项: 核实\n  结论: 属实\n  经办: 王某（镇扶贫办）、刘某（镇扶贫办）")),
            entry("TZ490", words("写成 (.+)$")),
            entry("TZ491", words("写成 (.+)$")),
            entry("TZ492", words("写成 (.+)$")),
            entry("TZ493", words("写成 (.+)$")),
            entry("TZ494", words("写成 ([^；]+)")),
            entry("TZ495", write("删去", "")),
            entry("TZ496", write("删去", "")),
            entry("TZ497", write("删去", "")),
            entry("TZ701", words("这里应写 (\\d+)")),
            entry("TZ702", cutLine("没有报来就把报送日期也删去")),
            entry("TZ703", below("写 (零报告: 否)", "%s")),
            entry("TZ704", below("例如 (户数: 20)", "%s")),
            entry("TZ706", write("没有的，把这一项空着", "")),
            entry("TZ709", words("例如 (\\S+)$")),
            entry("TZ711", cutItem("记重了的留一条")),
            entry("TZ716", cutLine("删去这一个")),
            entry("TZ712", words(": (\\[.+])$")),
            entry("TZ867", words("例如 (\\S+)$")),
            entry("TZ868", words("例如 (\\S+)$")),
            entry("TZ869", words("改成 (\\S+)$")),
            entry("TZ870", words("^是不是 (\\S+?)？")),
            entry("TZ871", words("^是不是 (\\S+)")),
            entry("TZ872", words("可以用 ([^、]+)")),
            entry("TZ873", words("例如写 (\\S+)$")),
            entry("TZ874", words("例如 (\\S+?)（")),
            entry("TZ875", write("后面都要有一个条件", " 临期")),
            entry("TZ876", write("写 且", "且 临期")),
            entry("TZ877", write("多写的删去", "")),
            entry("TZ879", words("^是不是 (\\S+?)？")),
            entry("TZ890", words("^改写为“(.+)”；")),
            entry("TZ900", words("例如写 (.+)$")),
            entry("TZ901", words("止写 ([\\d-]+) 或")));

    private static final String VILLAGE = "问题/大河口村.yaml";

    private HintRemedies() {}

    /** “数字写在同一行里”. */
    private static boolean joined(HintDesk desk) {
        List<String> lines = desk.lines();
        String next = lines.remove(desk.line() + 1).strip();
        lines.set(desk.line(), lines.get(desk.line()) + next);
        return desk.save(lines);
    }

    /** “改写为‘钱某A’”: the whole of what the message names, of which the sign found is a part. */
    private static boolean respelt(HintDesk desk) {
        var written = Pattern.compile("^“(.+?)”里的").matcher(desk.finding().message());
        var better = Pattern.compile("^改写为“(.+)”$").matcher(desk.finding().hint());
        List<String> lines = desk.lines();
        if (!written.find() || !better.find() || !lines.get(desk.line()).contains(written.group(1))) {
            return false;
        }
        lines.set(desk.line(), lines.get(desk.line()).replace(written.group(1), better.group(1)));
        return desk.save(lines);
    }

    /** “例如写‘登记: 2017-05-18’”, where the key stands and the value does not. */
    private static boolean filled(HintDesk desk) {
        List<String> lines = desk.lines();
        String line = lines.get(desk.line()).stripTrailing();
        if (!line.endsWith("登记:")) {
            return false;
        }
        lines.set(desk.line(), line + " 2017-05-23");
        return desk.save(lines);
    }

    /** “‘户数’写在‘涉及:’下面，比‘涉及:’多缩进两格”. */
    private static boolean movedUnder(HintDesk desk) {
        var said =
                Pattern.compile("^“(.+?)”写在“(.+?):”下面").matcher(desk.finding().hint());
        if (!said.find()) {
            return false;
        }
        List<String> lines = desk.lines();
        String line = lines.remove(desk.line());
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        String moved = indent + "  " + said.group(1) + line.substring(line.indexOf(':'));
        int group = lines.indexOf(indent + said.group(2) + ":");
        if (group < 0) {
            lines.add(desk.line(), indent + said.group(2) + ":");
            group = desk.line();
        }
        lines.add(group + 1, moved);
        return desk.save(lines);
    }

    /** “写在冒号后面同一行”. */
    private static boolean written(HintDesk desk) {
        List<String> lines = desk.lines();
        String line = lines.get(desk.line());
        if (!line.strip().startsWith("- ")) {
            return desk.replace("信息一致");
        }
        List<String> texts = new ArrayList<>();
        while (desk.line() < lines.size() && lines.get(desk.line()).strip().startsWith("- ")) {
            texts.add(lines.remove(desk.line()).strip().substring(2));
        }
        lines.set(desk.line() - 1, lines.get(desk.line() - 1) + " " + String.join("；", texts));
        return desk.save(lines);
    }

    /** “每一条另起一行，缩进两格，前面加‘- ’”. */
    private static boolean listed(HintDesk desk) {
        List<String> lines = desk.lines();
        for (int i = desk.line(); i < lines.size(); i++) {
            lines.set(i, (i == desk.line() ? "  - " : "    ") + lines.get(i).strip());
        }
        return desk.save(lines);
    }

    /** “冒号后换行，缩进两格，逐项写‘项目: 内容’；可写的项目：方式……”. */
    private static boolean grouped(HintDesk desk) {
        return desk.finding().hint().contains("可写的项目：方式") && desk.replace("\n      方式: 立行立改");
    }

    /** “检查它前面的缩进：同一级的‘-’上下对齐”. */
    private static boolean aligned(HintDesk desk) {
        List<String> lines = desk.lines();
        for (int i = desk.line(); i < lines.size(); i++) {
            lines.set(i, "    " + lines.get(i));
        }
        return desk.save(lines);
    }

    /** “在这个问题的经过里记 事项: 反弹，写明原因、新措施、新时限”. */
    private static boolean recurred(HintDesk desk) {
        return desk.finding().hint().contains("记 事项: 反弹，写明原因、新措施、新时限") && desk.end(VILLAGE, """
                              - 日期: 2017-05-26
                                事项: 反弹
                                原因: 抽查时手册又不一致
                                新措施: 再核一遍
                                新时限: 2017-07-31
                        """);
    }

    /** “在这个问题的经过里再记一项 事项: 核实”. */
    private static boolean verified(HintDesk desk) {
        return desk.finding().hint().contains("再记一项 事项: 核实") && desk.end(VILLAGE, """
                              - 日期: 2017-05-26
                                事项: 核实
                                结论: 属实
                                经办: 王某（镇扶贫办）、刘某（镇扶贫办）
                        """);
    }

    /** “是不是‘上庄村’？已经有那个单位的文件的，把这里的问题移进去”. */
    private static boolean movedOver(HintDesk desk) {
        List<String> lines = desk.lines();
        String records = String.join("\n", lines.subList(1, lines.size())) + "\n";
        desk.tree().without(desk.path());
        return desk.finding().hint().contains("是不是“上庄村”？；已经有那个单位的文件的，把这里的问题移进去") && desk.end("问题/上庄村.yaml", records);
    }

    /** “在协办单位里写上大河口”. */
    private static boolean assisting(HintDesk desk) {
        return desk.finding().hint().contains("在协办单位里写上大河口")
                && desk.change("问题/上庄村.yaml", "责任人: 张某", "责任人: 张某\n      协办单位: 大河口");
    }

    /** “在督办.yaml这份通知单的问题里补上‘大河口-001’”. */
    private static boolean demanded(HintDesk desk) {
        return desk.finding().hint().contains("补上“大河口-001”") && desk.change("督办.yaml", "[上庄-001]", "[上庄-001, 大河口-001]");
    }

    /** “未报的单位也列出，冒号后面空着”. */
    private static boolean named(HintDesk desk) {
        List<String> lines = desk.lines();
        lines.add(desk.line(), "  镇扶贫办:");
        return desk.save(lines);
    }

    /** “例如 报送: 2017-05-25”. */
    private static boolean dated(HintDesk desk) {
        var said = Pattern.compile("例如 (报送: [\\d-]+)；").matcher(desk.finding().hint());
        List<String> lines = desk.lines();
        if (said.find()) {
            lines.add(desk.line() + 1, "    " + said.group(1));
        }
        return desk.save(lines);
    }

    /** “延至应写 2017-08-31 之后的日期”. */
    private static boolean later(HintDesk desk) {
        return desk.finding().hint().contains("2017-08-31 之后的日期") && desk.replace("2017-09-01");
    }
}
