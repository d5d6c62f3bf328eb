package taizhang.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import taizhang.model.Ledger;
import taizhang.model.ProblemId;
import taizhang.model.Unit;
import taizhang.model.UnitId;
import taizhang.statistics.DueItem;
import taizhang.statistics.DueKind;
import taizhang.statistics.DueWork;
import taizhang.text.Json;
import taizhang.text.JsonObject;

/**
 * What the office has to do, as a list for its table and as words for the units' chat group.
 *
 * @param work what there is to do
 * @param ledger the books
 */
record DueScreen(DueWork work, Ledger ledger) {
    /** The list, by kind; who has not reported stands on one line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(ledger.campaign().names().campaign() + "　" + work.day() + " 待办"
                + work.items().size() + "件");
        for (DueKind kind : DueKind.values()) {
            List<DueItem> items = work.of(kind);
            if (!items.isEmpty()) {
                lines.add("");
                lines.add(headingOf(kind) + "（" + items.size() + (kind == DueKind.RETURN ? "个）：" : "件）："));
                lines.addAll(kind == DueKind.RETURN ? returns(items) : grid(items));
            }
        }
        return lines;
    }

    private String headingOf(DueKind kind) {
        return kind == DueKind.RETURN
                ? "要催" + ledger.campaign().reporting().length().report()
                : work.headingOf(kind);
    }

    private List<String> grid(List<DueItem> items) {
        TextGrid grid = new TextGrid();
        for (DueItem item : items) {
            String number = item.problem().map(ProblemId::text).orElse(item.what());
            grid.add(List.of(
                    "  " + number,
                    shortName(item.unit()),
                    remark(item),
                    item.problem().isPresent() ? item.what() : ""));
        }
        return grid.lines();
    }

    private List<String> returns(List<DueItem> items) {
        DueItem first = items.getFirst();
        String names = items.stream().map(item -> shortName(item.unit())).collect(Collectors.joining("、"));
        return List.of(
                "  " + first.what() + "（" + first.by().map(LocalDate::toString).orElse("") + " 报送截止"
                        + (first.late() > 0 ? "，已过" + first.late() + "天" : "") + "）：" + names);
    }

    /** What stands behind a number: the limit, how late it is, the next step. */
    private String remark(DueItem item) {
        String when = item.late() > 0
                ? "晚了" + item.late() + "天"
                : item.by().map(day -> day + "前").orElse("");
        String more = item.kind() == DueKind.PRESS ? "" : when;
        return more + (more.isEmpty() || item.detail().isEmpty() ? "" : "，") + item.detail();
    }

    private String shortName(UnitId unit) {
        return ledger.units().shortNameOf(unit);
    }

    /** Words for the chat group, unit by unit in the order of 单位.yaml; none for a unit that has nothing to do. */
    List<String> messages() {
        List<String> lines = new ArrayList<>();
        for (Unit unit : ledger.units().units()) {
            List<String> asked = work.items().stream()
                    .filter(item -> item.unit().equals(unit.id()))
                    .flatMap(item -> request(item).stream())
                    .toList();
            if (!asked.isEmpty()) {
                lines.add("");
                lines.add("【" + unit.shortName() + "】");
                for (int i = 0; i < asked.size(); i++) {
                    lines.add((asked.size() == 1 ? "" : (i + 1) + ". ") + asked.get(i));
                }
                lines.add("——" + ledger.campaign().names().officeShort() + "，" + said(work.day()));
            }
        }
        return lines;
    }

    /** What a unit is asked to do; empty where the office does it by itself. */
    private Optional<String> request(DueItem item) {
        String problem = item.problem().map(ProblemId::text).orElse("") + "（" + item.what() + "）";
        String by = item.by().map(DueScreen::said).orElse("");
        return switch (item.kind()) {
            case VERIFY, EXTENSION, CLOSE -> Optional.empty();
            case PLAN -> Optional.of(problem + "已核实，请报整改方案：目标、措施、时限、责任人。");
            case FACTS -> Optional.of(problem + item.detail() + "，请报来。");
            case SEND_ON -> Optional.of(problem + "已申请销号，请初审，意见写清同意或不同意、经办人。");
            case APPLY -> Optional.of(problem + "已完成整改，请申请销号，附上佐证。");
            case PRESS, OVERDUE ->
                Optional.of(
                        item.late() > 0
                                ? problem + "时限" + by + "，已逾期" + item.late() + "天，请马上整改，并说明原因。"
                                : problem + item.detail() + "，请报进展和下一步打算。");
            case NEAR_DUE -> Optional.of(problem + "时限" + by + "，请抓紧；到期完不成的，到期前申请延期。");
            case REPLY ->
                Optional.of(item.what() + (by.isEmpty() ? "" : "要求" + by + "前回复")
                        + (item.late() > 0 ? "，已晚" + item.late() + "天" : "") + "，请书面回复。");
            case RETURN ->
                Optional.of(item.what() + ledger.campaign().reporting().length().report() + "还没有收到，" + by
                        + (item.late() > 0 ? "已截止，请马上补报" : "截止，请按时报送") + "；没有新问题的报零报告，写明排查了什么。");
        };
    }

    private static String said(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** The same for other programs. */
    String json() {
        List<Json> items = work.items().stream()
                .map(item -> new JsonObject()
                        .with("kind", item.kind().label())
                        .with("unit", item.unit().name())
                        .with("problem", item.problem().map(ProblemId::text))
                        .with("what", item.what())
                        .with("by", item.by().map(LocalDate::toString))
                        .with("late", item.late())
                        .with("detail", item.detail())
                        .with("message", request(item))
                        .done())
                .toList();
        return new JsonObject()
                        .with("date", work.day().toString())
                        .line(1)
                        .with("items", Json.lines(items, 2, ""))
                        .done()
                        .text()
                + "\n";
    }
}
