package taizhang.intake.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import taizhang.load.LedgerKeys;
import taizhang.model.Facts;
import taizhang.model.Ledger;
import taizhang.model.ModeKind;
import taizhang.model.ProblemStatus;
import taizhang.model.RectificationMode;
import taizhang.model.UnitId;

/**
 * Makes one problem of what the lists of an older ledger say under one number.
 *
 * <p>What fits no field, or says of a field something else than another list, is kept in words: in 说明 of the 期初, or in
 * 备注 where there is none.
 */
final class Taking {
    private static final String MEASURE = "整改.";

    private final Ledger ledger;
    private final Mapping mapping;
    private final Resolver words;
    private final List<Entry> entries;
    private final Sayings said;
    private final LocalDate opened;
    private final String source;

    /**
     * Ready to take a problem over.
     *
     * @param entries what the lists say of it
     * @param opened 期初日
     * @param source 依据
     */
    Taking(Ledger ledger, Mapping mapping, Resolver words, List<Entry> entries, LocalDate opened, String source) {
        this.ledger = ledger;
        this.mapping = mapping;
        this.words = words;
        this.entries = entries;
        this.said = new Sayings(entries);
        this.opened = opened;
        this.source = source;
    }

    Taken taken() {
        Optional<UnitId> home = new HomeSearch(said, words, mapping, ledger).home();
        facts();
        days();
        impact();
        own();
        measure();
        Optional<ProblemStatus> status = status();
        Optional<LocalDate> completed = said.day(Meaning.COMPLETED);
        Optional<LocalDate> closed = said.day(Meaning.CLOSED);
        ProblemStatus stated = status.orElse(
                closed.isPresent()
                        ? ProblemStatus.CLOSED
                        : completed.isPresent() ? ProblemStatus.COMPLETED : ProblemStatus.UNVERIFIED);
        boolean ended = closed.isPresent() || completed.isPresent();
        boolean states =
                status.isPresent() || (ended && said.cells(Meaning.STATUS).isEmpty());
        Map<String, String> opening = opening(stated, completed, closed);
        entries.forEach(entry -> entry.said().forEach((meaning, cells) -> {
            if (meaning.isTold()) {
                cells.forEach(said::tell);
            }
        }));
        if (!states) {
            opening.clear();
            demandMeasure();
        }
        return new Taken(
                home,
                said.number(),
                said.record(opening),
                states ? Optional.of(stated) : Optional.empty(),
                said.allCells(),
                List.copyOf(said.lacks()),
                List.copyOf(said.notices()));
    }

    private void facts() {
        Optional<String> category = said.first(said.cells(Meaning.CATEGORY), cell -> words.category(cell.text()))
                .or(() -> entries.stream()
                        .flatMap(entry -> entry.category().stream())
                        .findFirst())
                .or(() -> mapping.standard("类别"));
        said.demand("类别", category);
        said.first(said.cells(Meaning.OTHER_CATEGORIES), cell -> words.categories(cell.text()))
                .ifPresent(names -> said.values().put("其他类别", names));
        said.first(said.cells(Meaning.TAGS), cell -> words.tags(cell.text()))
                .ifPresent(tags -> said.values().put("标签", tags));
        said.text("摘要", Meaning.SUMMARY);
        said.text("描述", Meaning.DESCRIPTION);
        if (!said.values().containsKey("描述")) {
            said.demand("描述", Optional.ofNullable(said.values().get("摘要")));
        }
        said.demand(
                "来源",
                said.first(
                                said.cells(Meaning.SOURCE),
                                cell -> words.source(cell.text()).map(found -> found.label()))
                        .or(() -> mapping.standard("来源")));
        said.cells(Meaning.REMARK).stream()
                .map(Entry.Said::text)
                .distinct()
                .forEach(text -> said.values().merge("备注", text, (one, other) -> one + "\n" + other));
    }

    private void days() {
        Optional<String> found = said.first(said.cells(Meaning.FOUND), words::found);
        Optional<LocalDate> registered = said.day(Meaning.REGISTERED);
        Optional<String> known = found.or(() -> registered.map(LocalDate::toString))
                .or(() -> mapping.standard("发现").flatMap(CellDay::in).map(LocalDate::toString))
                .or(() -> mapping.standard("发现")
                        .filter(text -> text.equals(Facts.OWED)
                                || LedgerKeys.officeDay(text).isPresent()));
        said.demand("发现", known);
        LocalDate entered = registered.orElseGet(() -> known.flatMap(CellDay::in)
                .filter(ledger.campaign().term()::contains)
                .orElse(opened));
        said.values().put("登记", entered.toString());
    }

    private void impact() {
        count("户数", Meaning.HOUSEHOLDS);
        count("人数", Meaning.PERSONS);
        count("资金", Meaning.MONEY);
    }

    /** What only this campaign takes down; what does not read is kept in words, what must be there may be 待补. */
    private void own() {
        OwnHeads heads = new OwnHeads(ledger.campaign().fields());
        for (Entry.Said cell : said.cells(Meaning.OWN)) {
            Optional<String> path = heads.path(cell.heading());
            Optional<String> value = path.flatMap(key -> heads.value(key, cell));
            String before = path.map(said.values()::get).orElse(null);
            if (value.isEmpty() || (before != null && !before.equals(value.get()))) {
                said.tell(cell);
            } else {
                said.values().put(path.orElseThrow(), value.get());
            }
        }
        for (String key : heads.needed()) {
            if (!said.values().containsKey(key)) {
                said.demand(key, mapping.standard(key));
            }
        }
    }

    /** A measure that the campaign does not have is kept in words. */
    private void count(String measure, Meaning meaning) {
        if (!ledger.campaign().fields().measures(measure)) {
            said.cells(meaning).forEach(said::tell);
            return;
        }
        said.first(said.cells(meaning), Resolver::amount)
                .ifPresent(amount -> said.values().put("涉及." + measure, amount));
    }

    private void measure() {
        said.text(MEASURE + "目标", Meaning.GOAL);
        said.text(MEASURE + "措施", Meaning.ACTIONS);
        units(MEASURE + "牵头单位", Meaning.LEAD);
        units(MEASURE + "责任单位", Meaning.RESPONSIBLE);
        units(MEASURE + "协办单位", Meaning.ASSISTING);
        people(MEASURE + "责任领导", Meaning.LEADER);
        people(MEASURE + "责任人", Meaning.PERSON);
        List<Entry.Said> limits = said.cells(Meaning.LIMIT);
        Optional<String> limit = said.first(limits, words::limit);
        limit.ifPresent(day -> said.values().put(MEASURE + "时限", day));
        limits.stream()
                .filter(cell -> CellDay.of(cell.cell()).filter(CellDay::whole).isEmpty())
                .filter(cell -> words.modeNamed(cell.text().strip()).isEmpty() && !words.keepsLimit(cell))
                .forEach(said::tell);
        if (limits.stream().anyMatch(cell -> cell.text().contains("长期坚持"))) {
            said.values().put(MEASURE + "长期坚持", "是");
        }
        Optional<String> mode = said.first(
                        said.cells(Meaning.MODE),
                        cell -> words.mode(cell.text()).map(RectificationMode::label))
                .or(() -> limits.stream()
                        .flatMap(cell -> words.modeNamed(cell.text().strip()).stream())
                        .map(RectificationMode::label)
                        .findFirst())
                .or(() -> limit.filter(text -> text.startsWith(ModeKind.IMMEDIATE.label()))
                        .map(text -> words.mode(ModeKind.IMMEDIATE).label()))
                .or(() -> limit.map(day -> words.mode(ModeKind.WITHIN_TERM).label()))
                .or(() -> mapping.standard("方式"));
        mode.ifPresentOrElse(word -> said.values().put(MEASURE + "方式", word), this::withoutMode);
    }

    /** A problem that goes on in these books needs what these books ask for. */
    private void demandMeasure() {
        String mode = said.values().getOrDefault(MEASURE + "方式", "");
        if (mode.isEmpty()
                || words.modeNamed(mode)
                        .filter(known -> known.is(ModeKind.IMMEDIATE))
                        .isPresent()) {
            return;
        }
        for (String key : List.of("目标", "措施", "责任人")) {
            String path = MEASURE + key;
            if (!said.values().containsKey(path)) {
                mapping.standard(key)
                        .ifPresentOrElse(
                                text -> said.values().put(path, text),
                                () -> said.lacks().add(key));
            }
        }
    }

    /** Nobody says how it is to be rectified: what is said of it is kept in words. */
    private void withoutMode() {
        List<String> kept = said.values().keySet().stream()
                .filter(key -> key.startsWith(MEASURE))
                .toList();
        if (!kept.isEmpty()) {
            kept.forEach(key -> said.told()
                    .add(key.substring(MEASURE.length()) + "：" + said.values().remove(key)));
        }
    }

    private void units(String key, Meaning meaning) {
        Optional<String> names = said.first(
                said.cells(meaning),
                cell -> words.units(cell.text())
                        .map(list -> list.stream().map(UnitId::name).collect(Collectors.joining("、"))));
        names.ifPresent(text -> said.values().put(key, text));
    }

    private void people(String key, Meaning meaning) {
        said.first(said.cells(meaning), cell -> Optional.of(Resolver.people(cell.text())))
                .ifPresent(text -> said.values().put(key, text));
    }

    private Optional<ProblemStatus> status() {
        Optional<ProblemStatus> status = Optional.empty();
        for (Entry.Said cell : said.cells(Meaning.STATUS)) {
            Optional<ProblemStatus> one = words.status(cell.text(), cell.heading());
            if (one.isEmpty()) {
                said.notices()
                        .add(cell.fate(Fate.Kind.MAPPED, "不认识的状态，写入备注，没有写期初").line());
                said.tell(cell);
            } else if (cell.text().matches("(?s).*[（(].*")) {
                said.tell(cell);
            }
            status = one.isEmpty()
                    ? status
                    : Optional.of(
                            status.map(it -> StateWords.further(it, one.get())).orElse(one.get()));
        }
        for (Entry.Said cell : said.cells(Meaning.TRUTH)) {
            boolean untrue = cell.text().startsWith("不属实") || cell.text().equals("否");
            if (status.isEmpty() && (untrue || cell.text().equals("待核实"))) {
                status = Optional.of(untrue ? ProblemStatus.UNFOUNDED : ProblemStatus.UNVERIFIED);
            }
            said.tell(cell);
        }
        return status;
    }

    private Map<String, String> opening(
            ProblemStatus status, Optional<LocalDate> completed, Optional<LocalDate> closed) {
        Map<String, String> opening = new LinkedHashMap<>();
        opening.put("日期", opened.toString());
        opening.put("事项", "期初");
        opening.put("状态", status.label());
        dayOfEnd(opening, "完成", completed, status.isRectified(), Meaning.COMPLETED);
        dayOfEnd(opening, "销号", closed, status == ProblemStatus.CLOSED, Meaning.CLOSED);
        opening.put("依据", source);
        return opening;
    }

    private void dayOfEnd(
            Map<String, String> opening, String key, Optional<LocalDate> day, boolean fits, Meaning meaning) {
        if (day.isPresent() && fits && !day.get().isAfter(opened)) {
            opening.put(key, day.get().toString());
        } else if (day.isPresent()) {
            said.cells(meaning).forEach(cell -> {
                said.notices()
                        .add(cell.fate(Fate.Kind.MAPPED, key + "日期和状态对不上，写入说明").line());
                said.tell(cell);
            });
        }
    }
}
