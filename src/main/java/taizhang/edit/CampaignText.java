package taizhang.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import taizhang.load.LedgerKeys;
import taizhang.model.CampaignNames;

/**
 * 专项.yaml of a new campaign, with remarks that say what may be written and what holds where nothing is.
 *
 * @param answers by key of {@link CampaignForm}
 * @param units that are to report, by name
 */
record CampaignText(Map<String, String> answers, Map<String, UnitTraits> units) {
    private static final String END = """

            # 规则：几天以内算临期，公示几天，几天没有核实、几期没有进展就提醒。
            规则:
              临期天数: 7
              公示天数: 7
              待核实天数: 7
              无进展期数: 2
            # 口径：数字怎样算、怎样印。不写就是下面这样；不一样的去掉左边的“# ”，改成实际的。
            # 口径:
            #   资金单位: 元
            #   千分位: 否
            #   比率小数: 1
            #   比率分母: 应整改
            #   查否算办结: 否
            #   列举上限: 8
            # 销号程序：每种整改方式销号要走的环节，依次写，可加 公示。
            销号程序:
              立行立改: [申请销号, 审定]
              限期整改: [申请销号, 初审, 核查, 审定]
              长期坚持: [申请销号, 初审, 核查, 审定]

            # 下面的有了再写：去掉左边的“# ”，改成实际的。
            # 督导检查组:
            #   - 名称: 第一组
            #     组长: 孙某
            #     成员: [钱某, 李某]
            # 时限按工作日算的要写节假日（双休日不用写）：
            # 节假日: [2017-10-02, 2017-10-03]
            # 调休上班: [2017-09-30]
            # 佐证里的照片不印附页的写：
            # 照片附页: 否
            # 周报里要印图的写：
            # 周报插图: 是
            # 要另印一份大字的台账（挂墙、给眼睛不好的人看）的写：
            # 大字版: [整改台账]
            """;

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("# 专项的基本情况。左边的名称不要改，右边按实际写；冒号后面空一格。");
        lines.add("# 以“#”开头的是说明，不算内容。改完运行 taizhang check。");
        plain(lines, "名称", "单位");
        names(lines);
        plain(lines, "简称", "文号前缀");
        words(lines);
        lines.add("");
        lines.add("# 专项从哪天到哪天；阶段一天接一天。");
        CampaignForm.term(answers)
                .ifPresentOrElse(
                        term -> lines.addAll(List.of("开始: " + term.first(), "结束: " + term.last())),
                        () -> plain(lines, "开始", "结束"));
        stages(lines);
        lines.add("");
        lines.add("# 周期：日、周、旬、半月、月、季。报送截止：星期四、每月25日、月底、次月5日、期后第3个工作日……");
        plain(lines, "周期", "报送截止");
        officers(lines);
        return String.join("\n", lines) + "\n" + END;
    }

    private String said(String key) {
        return answers.getOrDefault(key, "").strip();
    }

    private static String line(String key, String value) {
        return key + ": "
                + String.join(" ", new Quoting(LedgerKeys.readerOf("专项.yaml", List.of())).behindKey(key, value));
    }

    private void plain(List<String> lines, String... keys) {
        for (String key : keys) {
            if (!said(key).isEmpty()) {
                lines.add(line(key, said(key)));
            }
        }
    }

    /** What the program makes of the names; to be written where the office is called otherwise. */
    private void names(List<String> lines) {
        String usual = CampaignNames.titleOf(said("单位"), said("名称"), "工作领导小组");
        boolean twice = !said("名称").startsWith(said("单位")) && shared(said("单位"), said("名称")) > 2;
        String group = twice ? said("名称") + "工作领导小组" : usual;
        lines.add(twice ? "# 领导小组、办公室按实际改。" : "# 领导小组、办公室不写就是下面这样；不一样的去掉左边的“# ”，改成实际的。");
        lines.add((twice ? "" : "# ") + line("领导小组", group));
        lines.add((twice ? "" : "# ") + line("办公室", group + "办公室"));
    }

    /** How many signs two names begin with alike: one that begins with the other's place needs no second one before it. */
    private static int shared(String one, String other) {
        int alike = 0;
        while (alike < Math.min(one.length(), other.length()) && one.charAt(alike) == other.charAt(alike)) {
            alike++;
        }
        return alike;
    }

    private void words(List<String> lines) {
        Map<String, String> usual = LevelWords.usual(said("单位"), said("名称"));
        String level = said("层级").isEmpty() ? LevelWords.levelOf(said("单位"), kinds(), units.keySet()) : said("层级");
        Map<String, String> words = level.isEmpty() ? usual : LevelWords.of(level, said("名称"));
        boolean all = words.equals(usual);
        lines.add("# 称谓：纸上怎样叫。左边有“# ”的不写就是这样，要改的去掉“# ”。");
        lines.add(all ? "# 称谓:" : "称谓:");
        words.forEach((key, word) ->
                lines.add((!all && word.equals(usual.get(key)) ? "  # " : all ? "#   " : "  ") + line(key, word)));
        lines.add((all ? "#   " : "  # ") + "报告名: 工作专报");
        lines.add((all ? "#   " : "  # ") + "督办字: " + noticeWord());
    }

    /** As {@link NextNotice} has it; of an office without a short name only what one may look like. */
    private String noticeWord() {
        String prefix = Stream.of("文号前缀", "简称")
                .map(this::said)
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("某整改办");
        return prefix.replaceFirst("办$", "") + "督";
    }

    private Set<String> kinds() {
        return units.values().stream().map(UnitTraits::kind).collect(Collectors.toSet());
    }

    private void stages(List<String> lines) {
        List<StageLines.Stage> stages = CampaignForm.term(answers)
                .map(term -> StageLines.of(said(CampaignForm.STAGES), term).stages())
                .orElse(List.of());
        if (stages.isEmpty()) {
            lines.add("# 阶段:");
            lines.add("#   - 名称: 自查自纠");
            lines.add("#     起: " + said("开始"));
            lines.add("#     止: " + said("结束"));
            return;
        }
        lines.add("阶段:");
        for (StageLines.Stage stage : stages) {
            lines.add("  - " + line("名称", stage.name()));
            lines.add("    起: " + stage.term().first());
            lines.add("    止: " + stage.term().last());
        }
    }

    private void officers(List<String> lines) {
        List<String> known = CampaignForm.officers().stream()
                .filter(key -> !said(key).isEmpty())
                .toList();
        lines.add("# 人员：印在台账、周报末尾。");
        lines.add(known.isEmpty() ? "# 人员:" : "人员:");
        for (String key : CampaignForm.officers()) {
            lines.add(
                    known.contains(key)
                            ? "  " + line(key, said(key))
                            : (known.isEmpty() ? "#   " : "  # ") + key + ": "
                                    + (key.equals("电话") ? "0313-1234567" : "张某"));
        }
    }
}
