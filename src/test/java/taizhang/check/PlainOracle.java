package taizhang.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the domain says of a life, written down a second time and by hand: a table of states, the chain of a closing, who may
 * not act. It shares nothing with the program. It stops at the first step that is not lawful.
 */
final class PlainOracle {
    private static final LocalDate END = LocalDate.of(2017, 11, 30);
    private static final List<String> CHAIN = List.of("申请销号", "初审", "核查", "公示", "审定");
    private static final Map<String, List<String>> NEEDED = Map.of(
            "立行立改", List.of("申请销号", "审定"),
            "限期整改", List.of("申请销号", "初审", "核查", "审定"),
            "长期坚持", List.of("申请销号", "初审", "核查", "公示", "审定"));

    /** State by act: the state before, a colon, the states in which the act is lawful. */
    private static final Map<String, String> LAWFUL = Map.ofEntries(
            Map.entry("核实", "待核实 整改中 查否"),
            Map.entry("改派", "待核实 整改中"),
            Map.entry("申请延期", "整改中"),
            Map.entry("批准延期", "待核实 整改中"),
            Map.entry("不批准延期", "待核实 整改中 完成整改 待销号"),
            Map.entry("完成整改", "整改中"),
            Map.entry("申请销号", "完成整改"),
            Map.entry("初审", "待销号"),
            Map.entry("核查", "待销号"),
            Map.entry("公示", "待销号"),
            Map.entry("审定", "待销号"),
            Map.entry("退回", "完成整改 待销号"),
            Map.entry("反弹", "已销号"),
            Map.entry("移交", "待核实 整改中"),
            Map.entry("督办", "待核实 整改中 完成整改 待销号"),
            Map.entry("问责", "待核实 查否 整改中 完成整改 待销号 已销号 移交"),
            Map.entry("建章立制", "待核实 查否 整改中 完成整改 待销号 已销号 移交"),
            Map.entry("收回资金", "整改中 完成整改 待销号 已销号 移交"),
            Map.entry("更正", "待核实 查否 整改中 完成整改 待销号 已销号 移交"));

    /** How a problem stands from a day on. */
    record Stand(LocalDate from, String status, int round, Optional<LocalDate> limit, Optional<LocalDate> completed) {
        long overdueOn(LocalDate day) {
            boolean counts = Set.of("整改中", "完成整改", "待销号", "已销号").contains(status);
            return counts && limit.isPresent()
                    ? Math.max(0, ChronoUnit.DAYS.between(limit.get(), completed.orElse(day)))
                    : 0;
        }
    }

    private final RandomLife life;
    private final List<Stand> stands = new ArrayList<>();
    private Optional<RandomLife.Entry> breach = Optional.empty();
    private String why = "";
    private boolean unread;

    private String status;
    private String source;
    private String home;
    private int round = 1;
    private LocalDate roundStart;
    private Optional<LocalDate> written;
    private Optional<LocalDate> limit;
    private boolean extended;
    private Optional<LocalDate> completed = Optional.empty();
    private Optional<RandomLife.Entry> asked = Optional.empty();
    private String truth = "";
    private final Map<String, RandomLife.Entry> taken = new LinkedHashMap<>();

    private PlainOracle(RandomLife life) {
        this.life = life;
        this.source = life.source();
        this.home = life.home();
        this.roundStart = life.registered();
        this.written = life.limit().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(life.limit()));
        this.limit = written;
        this.status = countsAsTrue() ? "整改中" : "待核实";
    }

    static PlainOracle of(RandomLife life) {
        PlainOracle oracle = new PlainOracle(life);
        oracle.tell();
        return oracle;
    }

    /** The first step that is not lawful. */
    Optional<RandomLife.Entry> breach() {
        return breach;
    }

    String why() {
        return why;
    }

    /** Whether the breach is one that the reader finds, so that the record is not in the ledger. */
    boolean isUnread() {
        return unread;
    }

    /** The acts in order of time up to the breach, that one included. */
    List<RandomLife.Entry> told() {
        List<RandomLife.Entry> sorted = byDate();
        int end = breach.map(act -> sorted.indexOf(act) + 1).orElse(sorted.size());
        return sorted.subList(0, end);
    }

    /** How the problem stands on a day; empty before it was registered, or from the breach on. */
    Optional<Stand> on(LocalDate day) {
        boolean known = breach.filter(act -> !day.isBefore(act.date())).isEmpty();
        return known
                ? stands.stream().filter(stand -> !stand.from().isAfter(day)).reduce((first, second) -> second)
                : Optional.empty();
    }

    private List<RandomLife.Entry> byDate() {
        return life.acts().stream()
                .sorted(Comparator.comparing(RandomLife.Entry::date))
                .toList();
    }

    private void tell() {
        stand(life.registered());
        for (RandomLife.Entry act : byDate()) {
            why = reasonAgainst(act);
            if (!why.isEmpty()) {
                breach = Optional.of(act);
                return;
            }
            take(act);
            stand(act.date().isBefore(life.registered()) ? life.registered() : act.date());
        }
    }

    private void stand(LocalDate from) {
        stands.add(new Stand(from, status, round, limit, completed));
    }

    private boolean countsAsTrue() {
        return life.mode().equals("立行立改") || source.equals("督导检查") || source.equals("上级反馈");
    }

    private String reasonAgainst(RandomLife.Entry act) {
        unread = act.kind().equals("更正") && !act.at("原").equals(inForce(act));
        if (act.date().isBefore(life.registered().minusDays(1))) {
            return "发现之前";
        }
        boolean early = act.kind().equals("核实")
                || (act.kind().equals("完成整改") && life.mode().equals("立行立改"));
        if (act.date().isBefore(life.registered()) && !early) {
            return "登记之前";
        }
        if (!List.of(LAWFUL.getOrDefault(act.kind(), "").split(" ", -1)).contains(status)) {
            return status + "时不能" + act.kind();
        }
        return switch (act.kind()) {
            case "核实" -> verification(act);
            case "改派" -> act.at("改为").equals(home) ? "本来就归它" : "";
            case "申请延期" -> application(act);
            case "批准延期", "不批准延期" -> asked.isEmpty() ? "没有申请" : sameSide(asked.get(), act) ? "自己批自己" : "";
            case "申请销号" -> act.at("佐证").isEmpty() || act.at("经办").isEmpty() ? "没有佐证或经办" : "";
            case "初审", "核查", "公示", "审定" -> closing(act);
            case "反弹" -> limitAgainst(act.day("新时限"), act.date());
            case "问责" -> act.at("人数").equals("0") ? "0人" : "";
            case "收回资金" -> act.at("金额").equals("0") ? "0元" : "";
            case "更正" -> correction(act);
            default -> "";
        };
    }

    private String verification(RandomLife.Entry act) {
        if (act.at("结论").equals(truth)) {
            return "重复核实";
        }
        if (act.at("结论").equals("不属实")) {
            if (round > 1) {
                return "销过号的查否";
            }
            boolean whole = !act.at("理由").isEmpty()
                    && !act.at("佐证").isEmpty()
                    && people(act).size() >= 2;
            return whole ? "" : "查否缺理由、佐证或人";
        }
        return "";
    }

    private String application(RandomLife.Entry act) {
        if (limit.isEmpty()) {
            return "没有时限";
        }
        if (asked.isPresent()) {
            return "还没有批";
        }
        if (!act.day("延至").isAfter(limit.get())) {
            return "延至不晚";
        }
        return limitAgainst(act.day("延至"), act.date());
    }

    private static String limitAgainst(LocalDate day, LocalDate earliest) {
        return day.isBefore(earliest) ? "时限在前" : day.isAfter(END) ? "时限在专项之后" : "";
    }

    private String closing(RandomLife.Entry act) {
        Optional<RandomLife.Entry> last = taken.values().stream().reduce((first, second) -> second);
        if (last.filter(PlainOracle::isNo).isPresent()) {
            return "没有通过，应退回";
        }
        if (last.filter(done -> CHAIN.indexOf(done.kind()) >= CHAIN.indexOf(act.kind()))
                .isPresent()) {
            return "次序不对";
        }
        for (String needed : NEEDED.getOrDefault(life.mode(), CHAIN)) {
            if (CHAIN.indexOf(needed) < CHAIN.indexOf(act.kind()) && !taken.containsKey(needed)) {
                return "缺" + needed;
            }
        }
        if (last.filter(done -> done.kind().equals("公示"))
                .filter(done -> act.date().isBefore(done.day("止")))
                .isPresent()) {
            return "公示没有结束";
        }
        if (isNo(act) && act.at("原因").isEmpty()) {
            return "没有原因";
        }
        if (act.kind().equals("公示")) {
            return act.day("止").isBefore(act.date()) ? "公示止在前" : "";
        }
        if (people(act).size() < (act.kind().equals("核查") ? 2 : 1)) {
            return "人不够";
        }
        Optional<RandomLife.Entry> applied = Optional.ofNullable(taken.get("申请销号"));
        return applied.filter(one -> sameSide(one, act)).isPresent() ? "自己审自己" : "";
    }

    private static boolean isNo(RandomLife.Entry act) {
        return act.at("意见").equals("不同意")
                || act.at("结论").equals("不通过")
                || act.at("异议").equals("有");
    }

    private String correction(RandomLife.Entry act) {
        if (unread) {
            return "原不对";
        }
        if (act.at("现").equals(inForce(act))) {
            return "没有改";
        }
        return act.at("字段").equals("来源") ? "" : limitAgainst(act.day("现"), roundStart);
    }

    private String inForce(RandomLife.Entry act) {
        return act.at("字段").equals("来源")
                ? source
                : written.map(LocalDate::toString).orElse("");
    }

    private static List<String> people(RandomLife.Entry act) {
        return act.at("经办").isEmpty() ? List.of() : List.of(act.at("经办").split("、", -1));
    }

    private static boolean sameSide(RandomLife.Entry one, RandomLife.Entry other) {
        for (String applicant : people(one)) {
            for (String person : people(other)) {
                String unit = person.substring(person.indexOf('（') + 1, person.length() - 1);
                if (person.equals(applicant) || (RandomLife.UNITS.contains(unit) && applicant.contains(unit))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void take(RandomLife.Entry act) {
        switch (act.kind()) {
            case "核实" -> {
                truth = act.at("结论");
                status = truth.equals("不属实") ? "查否" : "整改中";
                asked = truth.equals("不属实") ? Optional.empty() : asked;
            }
            case "改派" -> home = act.at("改为");
            case "申请延期" -> asked = Optional.of(act);
            case "不批准延期" -> asked = Optional.empty();
            case "批准延期" -> grant();
            case "完成整改" -> {
                completed = Optional.of(act.date());
                taken.clear();
                status = "完成整改";
            }
            case "申请销号", "初审", "核查", "公示" -> {
                taken.put(act.kind(), act);
                status = "待销号";
            }
            case "审定" -> {
                taken.put(act.kind(), act);
                status = isNo(act) ? "待销号" : "已销号";
            }
            case "退回" -> back("整改中");
            case "反弹" -> {
                back("整改中");
                round++;
                roundStart = act.date();
                written = Optional.of(act.day("新时限"));
                limit = written;
                extended = false;
                asked = Optional.empty();
            }
            case "移交" -> {
                asked = Optional.empty();
                status = "移交";
            }
            case "更正" -> correct(act);
            default -> {}
        }
    }

    private void back(String to) {
        completed = Optional.empty();
        taken.clear();
        status = to;
    }

    /** A late application moves nothing, and neither does one that a 更正 has overtaken. */
    private void grant() {
        RandomLife.Entry request = asked.orElseThrow();
        boolean inTime = limit.filter(day -> !request.date().isAfter(day)).isPresent();
        if (inTime && request.day("延至").isAfter(limit.orElseThrow())) {
            limit = Optional.of(request.day("延至"));
            extended = true;
        }
        asked = Optional.empty();
    }

    private void correct(RandomLife.Entry act) {
        if (act.at("字段").equals("来源")) {
            source = act.at("现");
            if (status.equals("待核实") && countsAsTrue()) {
                status = "整改中";
            } else if (status.equals("整改中") && !countsAsTrue() && truth.isEmpty() && round == 1) {
                status = "待核实";
            }
            return;
        }
        LocalDate now = act.day("现");
        written = Optional.of(now);
        limit = extended && limit.orElse(now).isAfter(now) ? limit : Optional.of(now);
    }
}
