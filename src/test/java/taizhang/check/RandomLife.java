package taizhang.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A problem drawn by lot, as a clerk might type it. The draw knows words, habits and mistakes, but no rules: acts come from
 * shreds of what an office usually does, some left out, doubled, swapped or replaced by any other act, on any day, by
 * anybody.
 *
 * @param id 编号
 * @param home the unit in whose file it stands
 * @param source 来源
 * @param mode 方式
 * @param registered 登记
 * @param limit 时限; empty text for none
 * @param acts in the order of the file
 */
record RandomLife(
        String id, String home, String source, String mode, LocalDate registered, String limit, List<Entry> acts) {
    static final List<String> UNITS = List.of("上庄村", "大河口村", "镇扶贫办");
    private static final List<String> SOURCES = List.of("自查", "督导检查", "群众举报", "上级反馈");
    private static final List<String> MODES = List.of("立行立改", "限期整改", "长期坚持");
    private static final List<String> PEOPLE =
            List.of("张某（上庄村）", "任某（大河口村）", "王某（镇扶贫办）", "周某（办公室）", "刘某（办公室）", "钱某（第一组）", "沈某（第一组）");
    private static final List<String> ACTS =
            List.of("核实 改派 申请延期 批准延期 不批准延期 完成整改 申请销号 初审 核查 公示 审定 退回 反弹 移交 问责 收回资金 建章立制 督办 更正".split(" ", -1));
    private static final List<String> SHREDS = List.of(
            "核实",
            "核实 改派",
            "申请延期 批准延期",
            "申请延期 不批准延期",
            "完成整改 申请销号 审定",
            "完成整改 申请销号 初审 核查 审定",
            "完成整改 申请销号 初审 核查 公示 审定",
            "完成整改 申请销号 初审 退回",
            "完成整改 申请销号 初审 核查 公示 退回",
            "反弹",
            "反弹 完成整改 申请销号 审定",
            "督办",
            "更正",
            "移交",
            "问责 建章立制",
            "收回资金");

    /** One act: its place in the draw, so that no two are equal, and its words. */
    record Entry(int place, String kind, LocalDate date, Map<String, String> fields) {
        String at(String key) {
            return fields.getOrDefault(key, "");
        }

        LocalDate day(String key) {
            return LocalDate.parse(at(key));
        }
    }

    /** The life of a number. */
    static RandomLife drawn(long seed, String id, String home) {
        Random random = new Random(seed);
        LocalDate registered = LocalDate.of(2017, 5, 1).plusDays(random.nextInt(60));
        String mode = MODES.get(random.nextInt(3));
        boolean open = random.nextInt(3) == 0 && !mode.equals("限期整改");
        String limit = open ? "" : registered.plusDays(random.nextInt(60)).toString();
        String source = SOURCES.get(random.nextInt(4));
        List<Entry> acts = new ArrayList<>();
        LocalDate day = registered.plusDays(random.nextInt(5));
        for (String kind : kinds(random)) {
            acts.add(new Entry(acts.size(), kind, day, fields(kind, day, source, limit, random)));
            day = day.plusDays(random.nextInt(9));
            if (random.nextInt(40) == 0) {
                day = day.minusDays(random.nextInt(30));
            }
        }
        return new RandomLife(id, home, source, mode, registered, limit, acts);
    }

    private static List<String> kinds(Random random) {
        List<String> kinds = new ArrayList<>();
        if (random.nextInt(3) > 0) {
            kinds.add("核实");
        }
        for (int i = random.nextInt(6) * random.nextInt(3) / 2; i >= 0; i--) {
            kinds.addAll(List.of(SHREDS.get(random.nextInt(SHREDS.size())).split(" ", -1)));
        }
        for (int i = random.nextInt(3) - 1; i > 0 && kinds.size() > 1; i--) {
            int at = random.nextInt(kinds.size());
            switch (random.nextInt(4)) {
                case 0 -> kinds.remove(at);
                case 1 -> kinds.add(at, kinds.get(at));
                case 2 -> kinds.set(at, ACTS.get(random.nextInt(ACTS.size())));
                default -> kinds.add(random.nextInt(kinds.size()), kinds.remove(at));
            }
        }
        return kinds;
    }

    private static Map<String, String> fields(String kind, LocalDate day, String source, String limit, Random random) {
        Map<String, String> fields = new LinkedHashMap<>();
        switch (kind) {
            case "核实" -> {
                boolean untrue = random.nextInt(5) == 0;
                fields.put("结论", untrue ? "不属实" : random.nextBoolean() ? "属实" : "部分属实");
                often(fields, "理由", "查无此事。", random);
                often(fields, "佐证", "谈话记录", random);
            }
            case "改派" -> {
                fields.put("改为", UNITS.get(random.nextInt(3)));
                fields.put("原因", "派错了。");
            }
            case "申请延期" -> {
                fields.put("延至", day.plusDays(random.nextInt(70) - 5L).toString());
                fields.put("原因", "来不及。");
            }
            case "完成整改" -> fields.put("情况", "改好了。");
            case "申请销号" -> often(fields, "佐证", "照片", random);
            case "初审", "审定" -> opinion(fields, "意见", "同意", "不同意", random);
            case "核查" -> opinion(fields, "结论", "通过", "不通过", random);
            case "公示" -> {
                fields.put("止", day.plusDays(random.nextInt(12) - 1L).toString());
                opinion(fields, "异议", "无", "有", random);
            }
            case "反弹" -> {
                fields.put("原因", "又犯了。");
                fields.put("新措施", "再改。");
                fields.put("新时限", day.plusDays(random.nextInt(50) - 2L).toString());
            }
            case "退回" -> fields.put("原因", "没改好。");
            case "不批准延期" -> fields.put("原因", "抓紧。");
            case "移交" -> {
                fields.put("移交至", "镇纪委");
                fields.put("原因", "涉嫌违纪。");
            }
            case "问责" -> {
                fields.put("人数", random.nextInt(20) == 0 ? "0" : "1");
                fields.put("方式", "谈话");
            }
            case "收回资金" ->
                fields.put("金额", random.nextInt(20) == 0 ? "0" : random.nextInt(1000) + 1 + "." + random.nextInt(100));
            case "建章立制" -> fields.put("制度", "《办法》");
            case "督办" -> fields.put("文号", "某清理督〔2017〕1号");
            case "更正" -> correction(fields, day, source, limit, random);
            default -> {}
        }
        people(fields, kind, random);
        return fields;
    }

    private static void correction(
            Map<String, String> fields, LocalDate day, String source, String limit, Random random) {
        if (random.nextBoolean()) {
            fields.put("字段", "来源");
            fields.put("原", random.nextInt(3) == 0 ? SOURCES.get(random.nextInt(4)) : source);
            fields.put("现", SOURCES.get(random.nextInt(4)));
        } else {
            fields.put("字段", "整改.时限");
            fields.put("原", random.nextInt(4) == 0 ? day.toString() : limit);
            fields.put("现", day.plusDays(random.nextInt(80) - 20L).toString());
        }
        fields.put("原因", "写错。");
    }

    private static void opinion(Map<String, String> fields, String key, String yes, String no, Random random) {
        fields.put(key, random.nextInt(6) == 0 ? no : yes);
        often(fields, "原因", "材料不全。", random);
    }

    private static void often(Map<String, String> fields, String key, String value, Random random) {
        if (random.nextInt(30) > 0) {
            fields.put(key, value);
        }
    }

    /** Mostly the people one would expect, now and then anybody or nobody. */
    private static void people(Map<String, String> fields, String kind, Random random) {
        String usual = switch (kind) {
            case "核实" -> "王某（镇扶贫办）、沈某（第一组）";
            case "初审" -> "刘某（办公室）";
            case "核查" -> "钱某（第一组）、沈某（第一组）";
            case "批准延期", "不批准延期", "审定", "改派", "移交", "更正" -> "周某（办公室）";
            default -> "张某（上庄村）";
        };
        int chance = random.nextInt(80);
        if (chance > 1) {
            fields.put("经办", usual);
        } else if (chance == 1) {
            fields.put("经办", PEOPLE.get(random.nextInt(PEOPLE.size())));
        }
    }

    /** The same life without some of its acts. */
    RandomLife with(List<Entry> kept) {
        return new RandomLife(id, home, source, mode, registered, limit, kept);
    }

    /** The lines of the record. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "  - 编号: " + id,
                "    类别: 精准识别",
                "    描述: 手册与系统不一致。",
                "    来源: " + source,
                "    发现: " + registered.minusDays(1),
                "    登记: " + registered,
                "    整改:",
                "      方式: " + mode,
                "      目标: 一致。",
                "      措施: 逐户核对。",
                "      责任人: 任某"));
        if (!limit.isEmpty()) {
            lines.add("      时限: " + limit);
        }
        if (!acts.isEmpty()) {
            lines.add("    经过:");
        }
        acts.forEach(act -> lines.addAll(linesOf(act)));
        return lines;
    }

    static List<String> linesOf(Entry act) {
        List<String> lines = new ArrayList<>(List.of("      - 日期: " + act.date(), "        事项: " + act.kind()));
        act.fields().forEach((key, value) -> lines.add("        " + key + ": " + value));
        return lines;
    }
}
