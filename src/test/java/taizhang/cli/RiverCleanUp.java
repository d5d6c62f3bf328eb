package taizhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes the books of a province's clean-up of rivers and lakes: 26,000 problems of 44 counties in four kinds, registered and
 * closed month by month. Nothing is left to chance but for a fixed seed: the same bytes every time, so that the figures counted
 * from them by other means ({@code campaigns/province/oracle.txt}) stay true.
 */
final class RiverCleanUp {
    static final int PROBLEMS = 26_000;

    private static final YearMonth FIRST = YearMonth.of(2018, 9);
    private static final int MONTHS = 6;
    private static final List<String> CITIES = List.of("江北", "江南", "湖东", "湖西", "河口", "临川");
    private static final List<String> COUNTIES = List.of(
            "青溪", "白沙", "石桥", "云岭", "平湖", "东港", "长滩", "沙河", "新塘", "松江", "柳河", "清河", "南湖", "北湖", "东溪", "西溪", "大洲", "泉山",
            "安澜", "宁河", "永济", "澄江", "丰水", "龙泉", "双河", "古渡", "星沙", "明湖", "瑞河", "盐湖", "芦洲", "枫溪", "竹溪", "梅江", "兰溪", "苇塘",
            "金沙", "银滩", "玉泉", "蓝田", "望江", "怀远", "望湖", "临水");
    private static final String SURNAMES = "赵钱孙李吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范";
    private static final List<String> KINDS = List.of("乱占", "乱采", "乱堆", "乱建");
    private static final List<String> WRONGS =
            List.of("围占滩地约%d平方米种植作物", "违规采挖砂石约%d立方米", "岸边堆放垃圾渣土约%d立方米", "河道管理范围内搭建棚房约%d平方米");
    private static final List<String> REMEDIES = List.of("退还滩地，恢复原状", "停采平复，清运弃料", "清运垃圾，平整岸坡", "拆除棚房，清理基础");

    private final Path data;
    private final Random random = new Random(20190228);
    private final List<String> counties = new ArrayList<>();
    private final List<List<String>> problems = new ArrayList<>();
    /** How many each county registered in each month. */
    private final int[][] registered;

    private RiverCleanUp(Path data) {
        this.data = data;
        for (String county : COUNTIES) {
            counties.add(county);
            problems.add(new ArrayList<>());
        }
        registered = new int[counties.size()][MONTHS];
    }

    /** Writes the books beside the hand-written settings of the campaign, and copies those. */
    static void write(Path settings, Path data) throws IOException {
        Files.createDirectories(data.resolve("问题"));
        Files.createDirectories(data.resolve("周报"));
        try (var files = Files.list(settings)) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve(file.getFileName().toString()));
            }
        }
        new RiverCleanUp(data).write();
    }

    private void write() throws IOException {
        writeUnits();
        for (int i = 0; i < PROBLEMS; i++) {
            add();
        }
        for (int county = 0; county < counties.size(); county++) {
            write("问题/" + nameOf(county) + ".yaml", "问题:", problems.get(county));
        }
        for (int month = 0; month < MONTHS; month++) {
            writePeriod(month);
        }
    }

    private String nameOf(int county) {
        return counties.get(county) + (county % 5 == 0 ? "区" : county % 7 == 0 ? "市" : "县");
    }

    /** The person of a county who heads it (0) or fills in its returns (1). */
    private static String person(int county, int which) {
        return SURNAMES.charAt((county + 23 * which) % SURNAMES.length()) + "某";
    }

    private void writeUnits() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int county = 0; county < counties.size(); county++) {
            lines.add("  - 名称: " + nameOf(county));
            lines.add("    编号前缀: " + counties.get(county));
            lines.add("    类型: " + CITIES.get(county * CITIES.size() / counties.size()) + "市");
            lines.add("    负责人: " + person(county, 0));
            lines.add("    填报人: " + person(county, 1));
        }
        lines.add("  - 名称: 省水利厅");
        lines.add("    编号前缀: 水利");
        lines.add("    类型: 省直单位");
        lines.add("    报送: 否");
        write("单位.yaml", "单位:", lines);
    }

    private void add() {
        int county = (random.nextInt(counties.size()) + random.nextInt(counties.size())) / 2;
        int month = lower(MONTHS);
        int kind = lower(KINDS.size());
        int size = 10 + random.nextInt(4990);
        boolean denounced = random.nextInt(20) == 0;
        boolean untrue = denounced && random.nextInt(3) == 0;
        LocalDate day = FIRST.plusMonths(month).atDay(1 + random.nextInt(20));
        registered[county][month]++;
        List<String> lines = problems.get(county);
        lines.add("  - 编号: " + counties.get(county) + "-%03d".formatted(count(county)));
        lines.add("    类别: " + KINDS.get(kind));
        lines.add("    描述: 第" + (1 + random.nextInt(60)) + "号河段第" + count(county) + "处，"
                + WRONGS.get(kind).formatted(size) + "。");
        lines.add("    来源: " + (denounced ? "群众举报" : "督导检查"));
        lines.add("    发现: " + day.minusDays(2));
        lines.add("    登记: " + day);
        if (!untrue) {
            measure(lines, county, kind, month);
        }
        acts(lines, county, day, denounced, untrue);
    }

    /** The lower of two throws. */
    private int lower(int bound) {
        int first = random.nextInt(bound);
        int second = random.nextInt(bound);
        return Math.min(first, second);
    }

    private int count(int county) {
        int count = 0;
        for (int month : registered[county]) {
            count += month;
        }
        return count;
    }

    private static void measure(List<String> lines, int county, int kind, int month) {
        lines.add("    整改:");
        lines.add("      方式: 限期整改");
        lines.add("      目标: 恢复河湖原貌。");
        lines.add("      措施: " + REMEDIES.get(kind) + "。");
        lines.add("      时限: " + FIRST.plusMonths(month + 2).atEndOfMonth());
        lines.add("      责任人: " + person(county, 0));
    }

    private void acts(List<String> lines, int county, LocalDate day, boolean denounced, boolean untrue) {
        List<String> acts = new ArrayList<>();
        LocalDate end = FIRST.plusMonths(MONTHS - 1).atEndOfMonth();
        if (denounced) {
            act(acts, day.plusDays(3), "核实", "结论: " + (untrue ? "不属实" : "属实"));
            acts.add("        经办: 罗某（省水利厅）、梁某（省水利厅）");
            if (untrue) {
                acts.add("        理由: 所指河段不在河道管理范围内。");
                acts.add("        佐证: 现场照片、范围划定图");
            }
        }
        LocalDate done = day.plusDays(5 + random.nextInt(70 + county * 3));
        if (!untrue && !done.isAfter(end)) {
            act(acts, done, "完成整改", "情况: 已清理，现场恢复。");
            LocalDate applied = done.plusDays(1 + random.nextInt(5));
            LocalDate closed = applied.plusDays(2 + random.nextInt(20));
            if (!applied.isAfter(end)) {
                act(acts, applied, "申请销号", "经办: " + person(county, 1) + "（" + nameOf(county) + "）");
                acts.add("        佐证: 整改前后照片");
            }
            if (!closed.isAfter(end)) {
                act(acts, closed, "市级验收", "意见: 同意");
                acts.add("        经办: 郝某（市河长办）");
            }
        }
        if (!acts.isEmpty()) {
            lines.add("    经过:");
            lines.addAll(acts);
        }
    }

    private static void act(List<String> acts, LocalDate day, String name, String line) {
        acts.add("      - 日期: " + day);
        acts.add("        事项: " + name);
        acts.add("        " + line);
    }

    /** One county in eleven is a day late with its return; one hands none in. */
    private void writePeriod(int month) throws IOException {
        YearMonth of = FIRST.plusMonths(month);
        List<String> lines = new ArrayList<>();
        lines.add("起: " + of.atDay(1));
        lines.add("截止: " + of.atEndOfMonth());
        lines.add("报送截止: " + of.atDay(25));
        lines.add("编发: " + of.plusMonths(1).atDay(3));
        lines.add("单位:");
        for (int county = 0; county < counties.size(); county++) {
            lines.add("  " + nameOf(county) + ":");
            if ((county + month) % 41 == 40) {
                continue;
            }
            lines.add("    报送: " + of.atDay((county + 3 * month) % 11 == 10 ? 26 : 24));
            lines.add("    填报人: " + person(county, 1));
            lines.add("    负责人: " + person(county, 0));
            lines.add("    排查:");
            lines.add("      - 类别: " + KINDS.get((county + month) % KINDS.size()));
            lines.add("        件数: " + (12 + (county * 7 + month) % 40));
            lines.add("        说明: 沿河逐段巡查");
            if (registered[county][month] == 0) {
                lines.add("    零报告: 是");
            }
        }
        write("周报/" + of.atEndOfMonth() + ".yaml", "期号: " + (month + 1), lines);
    }

    private void write(String file, String first, List<String> lines) throws IOException {
        Files.writeString(data.resolve(file), first + "\n" + String.join("\n", lines) + "\n");
    }
}
