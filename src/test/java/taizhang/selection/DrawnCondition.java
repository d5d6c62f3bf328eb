package taizhang.selection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * A condition drawn by lot: how somebody may write it, and what it means, worked out by hand.
 *
 * @param text as written
 * @param test whether a problem is meant on a day
 * @param simple whether it needs no brackets to be denied
 */
record DrawnCondition(String text, BiPredicate<DrawnProblem, LocalDate> test, boolean simple) {
    static DrawnCondition drawn(Random random, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(5);
        return switch (kind) {
            case 1, 2 -> joined(random, depth, kind == 1);
            case 3 -> denied(drawn(random, depth - 1), random);
            default -> term(random);
        };
    }

    private static DrawnCondition joined(Random random, int depth, boolean all) {
        DrawnCondition one = drawn(random, depth - 1);
        DrawnCondition other = drawn(random, depth - 1);
        String word = all ? pick(random, "且", "并且", "&") : pick(random, "或", "或者", "||");
        String text = bracketed(one, random) + " " + word + " " + bracketed(other, random);
        return new DrawnCondition(
                text,
                all
                        ? (problem, day) -> one.test.test(problem, day) && other.test.test(problem, day)
                        : (problem, day) -> one.test.test(problem, day) || other.test.test(problem, day),
                false);
    }

    private static DrawnCondition denied(DrawnCondition part, Random random) {
        String text = pick(random, "非", "非 ", "不是", "！") + bracketed(part, random);
        return new DrawnCondition(text, (problem, day) -> !part.test.test(problem, day), true);
    }

    private static String bracketed(DrawnCondition part, Random random) {
        return part.simple && random.nextBoolean()
                ? part.text
                : random.nextBoolean() ? "（" + part.text + "）" : "( " + part.text + ")";
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }

    private static DrawnCondition term(Random random) {
        return switch (random.nextInt(14)) {
            case 0 -> status(random);
            case 1 -> standing(random);
            case 2 -> unit(random);
            case 3 -> role("牵头单位", DrawnProblem::leads, random);
            case 4 -> role("责任单位", problem -> List.of(problem.responsible().orElse(problem.home())), random);
            case 5 -> role("协办单位", problem -> problem.assisting().stream().toList(), random);
            case 6 -> leader(random);
            case 7 -> list(random);
            case 8 -> day("时限", DrawnProblem::limitOn, random);
            case 9 -> day("发现", (problem, now) -> Optional.of(problem.found()), random);
            case 10 -> day("登记日期", (problem, now) -> Optional.of(problem.registered()), random);
            case 11 -> number("户数", "户", (problem, now) -> BigDecimal.valueOf(problem.households()), 20, random);
            case 12 ->
                random.nextBoolean()
                        ? number(
                                "逾期天数",
                                "天",
                                (problem, now) -> BigDecimal.valueOf(problem.overdueDaysOn(now)),
                                40,
                                random)
                        : number("资金", "元", (problem, now) -> problem.money(), 40_000, random);
            default -> words(random);
        };
    }

    private static DrawnCondition of(String text, BiPredicate<DrawnProblem, LocalDate> test) {
        return new DrawnCondition(text, test, true);
    }

    private static DrawnCondition status(Random random) {
        String one = pick(random, "待核实", "查否", "整改中", "完成整改", "待销号", "已销号", "移交");
        String other = pick(random, "待核实", "整改中", "已销号");
        return switch (random.nextInt(3)) {
            case 0 -> of(one, (problem, day) -> problem.statusOn(day).equals(one));
            case 1 ->
                of(
                        "状态" + pick(random, "=", "＝", " 是 ") + one + pick(random, "、", "，", ", ") + other,
                        (problem, day) -> List.of(one, other).contains(problem.statusOn(day)));
            default ->
                of("当前状态≠" + one, (problem, day) -> !problem.statusOn(day).equals(one));
        };
    }

    private static DrawnCondition standing(Random random) {
        List<String> open = List.of("待核实", "整改中", "完成整改", "待销号");
        return switch (random.nextInt(6)) {
            case 0 -> of("逾期", DrawnProblem::isOverdueOn);
            case 1 -> of("临期", DrawnProblem::isNearDueOn);
            case 2 -> of("延期", DrawnProblem::isExtendedOn);
            case 3 -> of("未销号", (problem, day) -> open.contains(problem.statusOn(day)));
            case 4 -> of(pick(random, "红灯", "灯=红", "灯是红灯"), DrawnProblem::isOverdueOn);
            default ->
                of(
                        "绿灯",
                        (problem, day) -> open.contains(problem.statusOn(day))
                                && !problem.isOverdueOn(day)
                                && !problem.isNearDueOn(day));
        };
    }

    private static DrawnCondition unit(Random random) {
        return switch (random.nextInt(4)) {
            case 0 ->
                of(
                        pick(random, "归属单位=各村", "单位 = 大河口、上庄村", "单位类型=贫困村,非贫困村"),
                        (problem, day) -> !problem.home().equals("镇扶贫办"));
            case 1 ->
                of(
                        pick(random, "单位≠大河口", "归属单位 不是 大河口村"),
                        (problem, day) -> !problem.home().equals("大河口村"));
            case 2 -> of("归属单位含村", (problem, day) -> problem.home().endsWith("村"));
            default -> of("单位类型=部门", (problem, day) -> problem.home().equals("镇扶贫办"));
        };
    }

    private static DrawnCondition role(String field, Function<DrawnProblem, List<String>> of, Random random) {
        String unit = pick(random, "上庄村", "大河口村", "镇扶贫办");
        return switch (random.nextInt(4)) {
            case 0 -> of(field + "=" + unit, (problem, day) -> of.apply(problem).contains(unit));
            case 1 ->
                of(field + " != " + unit, (problem, day) -> !of.apply(problem).contains(unit));
            case 2 ->
                of(
                        field + pick(random, "=空", " 为 空"),
                        (problem, day) -> of.apply(problem).isEmpty());
            default ->
                of(
                        field + "等于各村",
                        (problem, day) -> of.apply(problem).stream().anyMatch(List.of("各村", "上庄村", "大河口村")::contains));
        };
    }

    private static DrawnCondition leader(Random random) {
        return switch (random.nextInt(5)) {
            case 0 ->
                of(
                        "责任领导=周某、且某",
                        (problem, day) -> problem.leaders().contains("周某")
                                || problem.leaders().contains("且某"));
            case 1 -> of("责任领导不是“刘某”", (problem, day) -> !problem.leaders().contains("刘某"));
            case 2 ->
                of(
                        pick(random, "领导=空", "责任领导＝空"),
                        (problem, day) -> problem.leaders().isEmpty());
            case 3 ->
                of(
                        pick(random, "责任领导=任某（办公室）", "责任领导=任某"),
                        (problem, day) -> problem.leaders().contains("任某（办公室）"));
            default -> of("责任领导含某", (problem, day) -> !problem.leaders().isEmpty());
        };
    }

    private static DrawnCondition list(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> of("类别=精准识别", (problem, day) -> problem.category().equals("精准识别"));
            case 1 ->
                of(
                        "问题类别≠“政银社户保”金融扶贫".replace("≠", "≠「") + "」",
                        (problem, day) -> !problem.category().equals("金融扶贫"));
            case 2 -> of("来源=自查、群众举报", (problem, day) -> !problem.source().equals("督导检查"));
            case 3 -> of("方式 为 立行立改", (problem, day) -> problem.mode().equals("立行立改"));
            default -> of("阶段=动员部署", (problem, day) -> problem.registered().isBefore(LocalDate.of(2017, 5, 11)));
        };
    }

    private static DrawnCondition day(
            String field,
            java.util.function.BiFunction<DrawnProblem, LocalDate, Optional<LocalDate>> of,
            Random random) {
        LocalDate asked = LocalDate.of(2017, 5, 1).plusDays(random.nextInt(130));
        boolean month = random.nextInt(4) == 0;
        LocalDate first = month ? asked.withDayOfMonth(1) : asked;
        LocalDate last = month ? first.plusMonths(1).minusDays(1) : asked;
        String written = month
                ? "2017年" + asked.getMonthValue() + "月"
                : pick(
                        random,
                        asked.toString(),
                        "2017年" + asked.getMonthValue() + "月" + asked.getDayOfMonth() + "日",
                        "2017." + asked.getMonthValue() + "." + asked.getDayOfMonth(),
                        asked.getMonthValue() + "月" + asked.getDayOfMonth() + "日");
        return switch (random.nextInt(6)) {
            case 0 -> of(field + pick(random, "早于", "<", " ＜ ") + written, holds(of, day -> day.isBefore(first)));
            case 1 -> of(field + pick(random, "晚于", ">") + written, holds(of, day -> day.isAfter(last)));
            case 2 -> of(field + pick(random, "不早于", ">=", "≥") + written, holds(of, day -> !day.isBefore(first)));
            case 3 -> of(field + pick(random, "不晚于", "<=", "＜＝") + written, holds(of, day -> !day.isAfter(last)));
            case 4 -> of(field + "=" + written, holds(of, day -> !day.isBefore(first) && !day.isAfter(last)));
            default -> of(field + "=空", (problem, now) -> of.apply(problem, now).isEmpty());
        };
    }

    private static BiPredicate<DrawnProblem, LocalDate> holds(
            java.util.function.BiFunction<DrawnProblem, LocalDate, Optional<LocalDate>> of,
            java.util.function.Predicate<LocalDate> test) {
        return (problem, now) -> of.apply(problem, now).filter(test).isPresent();
    }

    private static DrawnCondition number(
            String field,
            String unit,
            java.util.function.BiFunction<DrawnProblem, LocalDate, BigDecimal> of,
            int most,
            Random random) {
        int asked = random.nextInt(most);
        BigDecimal wanted = BigDecimal.valueOf(asked);
        boolean large = most > 1000;
        String written = pick(
                random,
                asked + "",
                asked + unit,
                large ? wanted.movePointLeft(4).toPlainString() + "万" + unit : asked + "",
                large && asked > 999
                        ? asked / 1000 + "," + (asked + "").substring((asked + "").length() - 3)
                        : asked + "");
        return switch (random.nextInt(4)) {
            case 0 ->
                of(
                        field + pick(random, ">", "大于", " 超过 ") + written,
                        (p, now) -> of.apply(p, now).compareTo(wanted) > 0);
            case 1 ->
                of(
                        field + pick(random, "<", "少于") + written,
                        (p, now) -> of.apply(p, now).compareTo(wanted) < 0);
            case 2 ->
                of(
                        field + pick(random, "≥", "不少于", "至少") + written,
                        (p, now) -> of.apply(p, now).compareTo(wanted) >= 0);
            default ->
                of(
                        field + pick(random, "≤", "不超过") + written,
                        (p, now) -> of.apply(p, now).compareTo(wanted) <= 0);
        };
    }

    private static DrawnCondition words(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> of("描述含补贴", (problem, day) -> problem.description().contains("补贴"));
            case 1 ->
                of(
                        pick(random, "描述包含wi-fi", "描述含ＷＩ－ＦＩ"),
                        (problem, day) -> problem.description().contains("Wi-Fi"));
            case 2 ->
                of("问题描述 不含 “危房，漏雨”", (problem, day) -> !problem.description().contains("危房"));
            default ->
                of(
                        "描述含“或有”、车户、'（重复）'",
                        (problem, day) ->
                                List.of("或有", "车户", "（重复）").stream().anyMatch(problem.description()::contains));
        };
    }
}
