package taizhang.selection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A problem drawn by lot, with what a condition may ask of it worked out by hand; it shares nothing with the program. */
record DrawnProblem(
        String id,
        String home,
        String category,
        String source,
        String mode,
        LocalDate found,
        LocalDate registered,
        int households,
        int persons,
        BigDecimal money,
        String description,
        Optional<LocalDate> limit,
        Optional<String> lead,
        Optional<String> responsible,
        Optional<String> assisting,
        List<String> leaders,
        Optional<LocalDate> verified,
        boolean untrue,
        Optional<LocalDate> extended,
        Optional<LocalDate> completed,
        Optional<LocalDate> applied,
        Optional<LocalDate> closed) {
    static final List<String> UNITS = List.of("上庄村", "大河口村", "镇扶贫办");
    static final List<String> LEADERS = List.of("周某", "刘某", "且某", "任某（办公室）");
    static final List<String> WORDS = List.of("有车户", "补贴", "Wi-Fi", "危房，漏雨", "或有其事", "（重复）");
    private static final Map<String, String> PREFIX = Map.of("上庄村", "上庄", "大河口村", "大河口", "镇扶贫办", "扶贫");
    private static final int EXTENSION = 20;

    static DrawnProblem drawn(int number, Random random) {
        String home = UNITS.get(number % 3);
        LocalDate found = LocalDate.of(2017, 5, 1).plusDays(random.nextInt(60));
        LocalDate registered = found.plusDays(random.nextInt(5));
        LocalDate verified = registered.plusDays(random.nextInt(10));
        Optional<LocalDate> limit = some(random, 4, verified.plusDays(1 + random.nextInt(90)));
        boolean untrue = random.nextInt(8) == 0;
        boolean inspected = random.nextBoolean();
        String mode = List.of("立行立改", "限期整改", "长期坚持").get(random.nextInt(3));
        boolean founded = inspected || mode.equals("立行立改");
        Optional<LocalDate> told = founded ? Optional.empty() : some(random, 6, verified);
        boolean real = founded || (told.isPresent() && !untrue);
        Optional<LocalDate> extended =
                real && limit.isPresent() && random.nextInt(4) == 0 ? Optional.of(verified) : Optional.empty();
        Optional<LocalDate> completed =
                real ? some(random, 2, verified.plusDays(1 + random.nextInt(80))) : Optional.empty();
        Optional<LocalDate> applied = completed.flatMap(day -> some(random, 3, day.plusDays(random.nextInt(9))));
        Optional<LocalDate> closed = applied.flatMap(day -> some(random, 2, day.plusDays(random.nextInt(9))));
        return new DrawnProblem(
                PREFIX.get(home) + "-" + String.format(java.util.Locale.ROOT, "%03d", number + 1),
                home,
                random.nextBoolean() ? "精准识别" : "金融扶贫",
                inspected ? "督导检查" : random.nextBoolean() ? "自查" : "群众举报",
                mode,
                found,
                registered,
                random.nextInt(20),
                random.nextInt(60),
                new BigDecimal(random.nextInt(4_000_000)).movePointLeft(2),
                "第" + number + "件" + WORDS.get(random.nextInt(WORDS.size())),
                limit,
                some(random, 2, UNITS.get(random.nextInt(3))),
                some(random, 3, List.of("各村", "镇扶贫办", "上庄村").get(random.nextInt(3))),
                some(random, 3, UNITS.get(random.nextInt(3))),
                LEADERS.stream().filter(leader -> random.nextInt(3) == 0).toList(),
                told,
                untrue,
                extended,
                completed,
                applied,
                closed);
    }

    /** A value in all cases but one of so many. */
    private static <T> Optional<T> some(Random random, int mostly, T value) {
        return random.nextInt(mostly) == 0 ? Optional.empty() : Optional.of(value);
    }

    String yaml() {
        StringBuilder text = new StringBuilder();
        text.append("  - 编号: ").append(id).append("\n    类别: ").append(category);
        text.append("\n    描述: \"").append(description).append("\"\n    来源: ").append(source);
        text.append("\n    发现: ").append(found).append("\n    登记: ").append(registered);
        text.append("\n    涉及: {户数: ").append(households).append(", 人数: ").append(persons);
        text.append(", 资金: ")
                .append(money)
                .append("}\n    整改:\n      方式: ")
                .append(mode)
                .append("\n");
        limit.ifPresent(day -> line(text, "时限", day.toString()));
        lead.ifPresent(unit -> line(text, "牵头单位", unit));
        responsible.ifPresent(unit -> line(text, "责任单位", unit));
        assisting.ifPresent(unit -> line(text, "协办单位", unit));
        if (!leaders.isEmpty()) {
            line(text, "责任领导", String.join("、", leaders));
        }
        text.append("    经过:\n");
        int before = text.length();
        verified.ifPresent(
                day -> act(text, day, untrue ? "核实\n        结论: 不属实\n        理由: 查无此事" : "核实\n        结论: 属实"));
        extended.ifPresent(day -> {
            act(text, day, "申请延期\n        延至: " + limit.get().plusDays(EXTENSION) + "\n        原因: 下雨");
            act(text, day, "批准延期");
        });
        completed.ifPresent(day -> act(text, day, "完成整改\n        情况: 已办"));
        applied.ifPresent(day -> act(text, day, "申请销号\n        佐证: 记录"));
        closed.ifPresent(day -> act(text, day, "审定\n        意见: 同意"));
        if (text.length() == before) {
            text.setLength(before - "    经过:\n".length());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append("      ").append(key).append(": ").append(value).append("\n");
    }

    private static void act(StringBuilder text, LocalDate day, String kind) {
        text.append("      - 日期: ")
                .append(day)
                .append("\n        事项: ")
                .append(kind)
                .append("\n");
        text.append("        经办: 王某（镇扶贫办）、李某（镇扶贫办）\n");
    }

    private static boolean by(Optional<LocalDate> act, LocalDate day) {
        return act.isPresent() && !act.get().isAfter(day);
    }

    String statusOn(LocalDate day) {
        if (by(closed, day)) {
            return "已销号";
        } else if (by(applied, day)) {
            return "待销号";
        } else if (by(completed, day)) {
            return "完成整改";
        } else if (source.equals("督导检查") || mode.equals("立行立改")) {
            return "整改中";
        }
        return by(verified, day) ? untrue ? "查否" : "整改中" : "待核实";
    }

    boolean isExtendedOn(LocalDate day) {
        return by(extended, day);
    }

    Optional<LocalDate> limitOn(LocalDate day) {
        return isExtendedOn(day) ? limit.map(first -> first.plusDays(EXTENSION)) : limit;
    }

    long overdueDaysOn(LocalDate day) {
        boolean counts = List.of("整改中", "完成整改", "待销号", "已销号").contains(statusOn(day));
        LocalDate until = by(completed, day) ? completed.get() : day;
        return counts
                ? limitOn(day)
                        .map(last -> Math.max(0, ChronoUnit.DAYS.between(last, until)))
                        .orElse(0L)
                : 0;
    }

    boolean isOverdueOn(LocalDate day) {
        return statusOn(day).equals("整改中") && overdueDaysOn(day) > 0;
    }

    boolean isNearDueOn(LocalDate day) {
        long left = limitOn(day).map(last -> ChronoUnit.DAYS.between(day, last)).orElse(-1L);
        return statusOn(day).equals("整改中") && left >= 0 && left <= 7;
    }

    List<String> leads() {
        return lead.map(List::of).orElse(category.equals("精准识别") ? List.of("镇扶贫办") : List.of());
    }
}
