package taizhang.intake.ledger;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import taizhang.edit.Draft;
import taizhang.load.LedgerKeys;
import taizhang.model.Ledger;
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
    private static final Pattern AMOUNT = Pattern.compile("^约?(\\d+(?:\\.\\d+)?)\\s*(万?元|户|人|名|口)?$");
    private static final String MEASURE = "整改.";

    private final Ledger ledger;
    private final Mapping mapping;
    private final Resolver words;
    private final List<Entry> entries;
    private final LocalDate opened;
    private final String source;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> told = new ArrayList<>();
    private final List<String> lacks = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

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
        this.opened = opened;
        this.source = source;
    }

    Taken taken() {
        Optional<UnitId> home = home();
        facts();
        days();
        impact();
        measure();
        Optional<ProblemStatus> status = status();
        Optional<LocalDate> completed = day(Meaning.COMPLETED);
        Optional<LocalDate> closed = day(Meaning.CLOSED);
        ProblemStatus stated = status.orElse(
                closed.isPresent()
                        ? ProblemStatus.CLOSED
                        : completed.isPresent() ? ProblemStatus.COMPLETED : ProblemStatus.UNVERIFIED);
        boolean ended = closed.isPresent() || completed.isPresent();
        boolean states = status.isPresent() || (ended && cells(Meaning.STATUS).isEmpty());
        Map<String, String> opening = opening(stated, completed, closed);
        entries.forEach(entry -> entry.said().forEach((meaning, cells) -> {
            if (meaning.isTold()) {
                cells.forEach(this::tell);
            }
        }));
        if (!states) {
            opening.clear();
            demandMeasure();
        }
        return new Taken(
                home,
                number(),
                record(opening),
                states ? Optional.of(stated) : Optional.empty(),
                allCells(),
                List.copyOf(lacks),
                List.copyOf(notices));
    }

    private Optional<String> number() {
        return entries.stream().flatMap(entry -> entry.number().stream()).findFirst();
    }

    private Map<Entry.Said, Meaning> allCells() {
        Map<Entry.Said, Meaning> all = new LinkedHashMap<>();
        entries.forEach(entry ->
                entry.said().forEach((meaning, cells) -> cells.forEach(cell -> all.put(cell, meaning))));
        return all;
    }

    private List<Entry.Said> cells(Meaning meaning) {
        return entries.stream().flatMap(entry -> entry.all(meaning).stream()).toList();
    }

    private Optional<UnitId> home() {
        List<Entry.Said> named = cells(Meaning.UNIT);
        Optional<UnitId> home = named.stream()
                .flatMap(cell -> words.oneUnit(cell.text()).stream())
                .findFirst()
                .or(() -> entries.stream()
                        .flatMap(entry -> entry.unit().stream())
                        .flatMap(name -> ledger.units().find(name).stream())
                        .findFirst())
                .or(this::byNumber)
                .or(() -> cells(Meaning.RESPONSIBLE).stream()
                        .flatMap(cell -> words.oneUnit(cell.text()).stream())
                        .findFirst())
                .or(() -> mapping.standard("单位").flatMap(ledger.units()::find));
        if (home.isEmpty()) {
            lacks.add("单位");
        }
        named.stream().filter(cell -> !words.oneUnit(cell.text()).equals(home)).forEach(this::tell);
        return home;
    }

    /** The unit whose prefix the number has. */
    private Optional<UnitId> byNumber() {
        return number().flatMap(text -> ledger.units().units().stream()
                .filter(unit -> text.startsWith(unit.prefix() + "-"))
                .map(unit -> unit.id())
                .findFirst());
    }

    private void facts() {
        Optional<String> category = first(cells(Meaning.CATEGORY), cell -> words.category(cell.text()))
                .or(() -> entries.stream()
                        .flatMap(entry -> entry.category().stream())
                        .findFirst())
                .or(() -> mapping.standard("类别"));
        demand("类别", category);
        text("摘要", Meaning.SUMMARY);
        text("描述", Meaning.DESCRIPTION);
        if (!values.containsKey("描述")) {
            demand("描述", Optional.ofNullable(values.get("摘要")));
        }
        demand(
                "来源",
                first(cells(Meaning.SOURCE), cell -> words.source(cell.text()).map(found -> found.label()))
                        .or(() -> mapping.standard("来源")));
        cells(Meaning.REMARK).stream()
                .map(Entry.Said::text)
                .distinct()
                .forEach(text -> values.merge("备注", text, (one, other) -> one + "\n" + other));
    }

    private void days() {
        Optional<LocalDate> found = day(Meaning.FOUND);
        Optional<LocalDate> registered = day(Meaning.REGISTERED);
        Optional<LocalDate> known =
                found.or(() -> registered).or(() -> mapping.standard("发现").flatMap(CellDay::in));
        demand("发现", known.map(LocalDate::toString));
        registered.or(() -> known).ifPresent(day -> values.put("登记", day.toString()));
    }

    private void impact() {
        count("涉及.户数", Meaning.HOUSEHOLDS);
        count("涉及.人数", Meaning.PERSONS);
        count("涉及.资金", Meaning.MONEY);
    }

    private void count(String key, Meaning meaning) {
        first(cells(meaning), Taking::amount).ifPresent(amount -> values.put(key, amount));
    }

    /** A number without its measure word; money in 元. */
    static Optional<String> amount(Entry.Said cell) {
        String plain = Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).replaceAll("[,，\\s]", "");
        Matcher form = AMOUNT.matcher(plain);
        if (!form.matches()) {
            return Optional.empty();
        }
        boolean tenThousands = "万元".equals(form.group(2))
                || (form.group(2) == null && cell.heading().contains("万元"));
        BigDecimal value =
                new BigDecimal(form.group(1)).multiply(tenThousands ? BigDecimal.valueOf(10_000) : BigDecimal.ONE);
        BigDecimal shortest = value.stripTrailingZeros();
        return Optional.of((shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString());
    }

    private void measure() {
        text(MEASURE + "目标", Meaning.GOAL);
        text(MEASURE + "措施", Meaning.ACTIONS);
        units(MEASURE + "牵头单位", Meaning.LEAD);
        units(MEASURE + "责任单位", Meaning.RESPONSIBLE);
        units(MEASURE + "协办单位", Meaning.ASSISTING);
        people(MEASURE + "责任领导", Meaning.LEADER);
        people(MEASURE + "责任人", Meaning.PERSON);
        List<Entry.Said> limits = cells(Meaning.LIMIT);
        Optional<String> limit = first(
                limits, cell -> CellDay.of(cell.cell()).map(day -> day.day().toString()));
        limit.ifPresent(day -> values.put(MEASURE + "时限", day));
        limits.stream()
                .filter(cell -> CellDay.of(cell.cell()).filter(CellDay::whole).isEmpty())
                .filter(cell -> modeIn(cell.text()).isEmpty())
                .forEach(this::tell);
        if (limits.stream().anyMatch(cell -> cell.text().contains("长期坚持"))) {
            values.put(MEASURE + "长期坚持", "是");
        }
        Optional<String> mode = first(
                        cells(Meaning.MODE), cell -> words.mode(cell.text()).map(RectificationMode::label))
                .or(() -> limits.stream()
                        .flatMap(cell -> modeIn(cell.text()).stream())
                        .findFirst())
                .or(() -> limit.map(day -> RectificationMode.WITHIN_TERM.label()))
                .or(() -> mapping.standard("方式"));
        mode.ifPresentOrElse(word -> values.put(MEASURE + "方式", word), this::withoutMode);
    }

    /** A problem that goes on in these books needs what these books ask for. */
    private void demandMeasure() {
        String mode = values.getOrDefault(MEASURE + "方式", "");
        if (mode.isEmpty() || mode.equals(RectificationMode.IMMEDIATE.label())) {
            return;
        }
        for (String key : List.of("目标", "措施", "责任人")) {
            String path = MEASURE + key;
            if (!values.containsKey(path)) {
                mapping.standard(key).ifPresentOrElse(text -> values.put(path, text), () -> lacks.add(key));
            }
        }
    }

    private static Optional<String> modeIn(String limit) {
        return Arrays.stream(RectificationMode.values())
                .map(RectificationMode::label)
                .filter(limit.strip()::equals)
                .findFirst();
    }

    /** Nobody says how it is to be rectified: what is said of it is kept in words. */
    private void withoutMode() {
        List<String> kept =
                values.keySet().stream().filter(key -> key.startsWith(MEASURE)).toList();
        if (!kept.isEmpty()) {
            kept.forEach(key -> told.add(key.substring(MEASURE.length()) + "：" + values.remove(key)));
        }
    }

    private void text(String key, Meaning meaning) {
        for (Entry entry : entries) {
            String joined =
                    entry.all(meaning).stream().map(Entry.Said::text).distinct().collect(Collectors.joining("\n"));
            String before = values.get(key);
            if (joined.isEmpty()) {
                continue;
            }
            if (before == null) {
                values.put(key, joined);
            } else if (!Proof.plain(before).equals(Proof.plain(joined))) {
                entry.all(meaning).forEach(this::tell);
            }
        }
    }

    private void units(String key, Meaning meaning) {
        Optional<String> names = first(
                cells(meaning),
                cell -> words.units(cell.text())
                        .map(list -> list.stream().map(UnitId::name).collect(Collectors.joining("、"))));
        names.ifPresent(text -> values.put(key, text));
    }

    private void people(String key, Meaning meaning) {
        first(cells(meaning), cell -> Optional.of(people(cell.text()))).ifPresent(text -> values.put(key, text));
    }

    static String people(String text) {
        return text.replaceAll("[\\s\\u3000]*[、，,；;/\\n][\\s\\u3000]*", "、").strip();
    }

    /** The first cell that can be read; what other cells say differently is told. */
    private Optional<String> first(List<Entry.Said> cells, Function<Entry.Said, Optional<String>> read) {
        Optional<String> value = Optional.empty();
        for (Entry.Said cell : cells) {
            Optional<String> one = read.apply(cell);
            if (value.isEmpty()) {
                value = one;
            }
            if (one.isEmpty() || !one.equals(value)) {
                tell(cell);
            }
        }
        return value;
    }

    private Optional<LocalDate> day(Meaning meaning) {
        return first(
                        cells(meaning),
                        cell -> CellDay.of(cell.cell()).map(day -> day.day().toString()))
                .map(LocalDate::parse);
    }

    private Optional<ProblemStatus> status() {
        Optional<ProblemStatus> status = Optional.empty();
        for (Entry.Said cell : cells(Meaning.STATUS)) {
            Optional<ProblemStatus> one = words.status(cell.text(), cell.heading());
            if (one.isEmpty()) {
                notices.add(cell.fate(Fate.Kind.MAPPED, "不认识的状态，写入备注，没有写期初").line());
                tell(cell);
            } else if (cell.text().matches("(?s).*[（(].*")) {
                tell(cell);
            }
            status = one.isEmpty()
                    ? status
                    : Optional.of(
                            status.map(it -> StateWords.further(it, one.get())).orElse(one.get()));
        }
        for (Entry.Said cell : cells(Meaning.TRUTH)) {
            boolean untrue = cell.text().startsWith("不属实") || cell.text().equals("否");
            if (status.isEmpty() && (untrue || cell.text().equals("待核实"))) {
                status = Optional.of(untrue ? ProblemStatus.UNFOUNDED : ProblemStatus.UNVERIFIED);
            }
            tell(cell);
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
            cells(meaning).forEach(cell -> {
                notices.add(cell.fate(Fate.Kind.MAPPED, key + "日期和状态对不上，写入说明").line());
                tell(cell);
            });
        }
    }

    private void tell(Entry.Said cell) {
        String text =
                cell.heading().substring(cell.heading().lastIndexOf('/') + 1).strip() + "："
                        + cell.text().strip().replaceAll("\\s+", " ");
        if (!told.contains(text)) {
            told.add(text);
        }
    }

    private void demand(String key, Optional<String> value) {
        value.ifPresentOrElse(text -> values.put(key, text), () -> lacks.add(key));
    }

    private static List<String> below(String key) {
        return switch (key) {
            case "涉及" -> LedgerKeys.ofImpact();
            case "整改" -> LedgerKeys.ofMeasure();
            default -> List.of();
        };
    }

    private Draft.Group record(Map<String, String> opening) {
        String words = String.join("\n", told);
        if (opening.isEmpty() && !words.isEmpty()) {
            values.merge("备注", words, (one, other) -> one + "\n" + other);
        } else if (!words.isEmpty()) {
            opening.put("说明", words);
        }
        Draft.Group record = Draft.group();
        for (String key : LedgerKeys.ofProblem()) {
            Draft.Group inner = Draft.group();
            for (String below : below(key)) {
                String value = values.get(key + "." + below);
                inner = value == null ? inner : inner.with(below, value);
            }
            if (!inner.entries().isEmpty()) {
                record = record.with(key, inner);
            } else if (key.equals("经过") && !opening.isEmpty()) {
                Draft.Group act = Draft.group();
                for (Map.Entry<String, String> value : opening.entrySet()) {
                    act = act.with(value.getKey(), value.getValue());
                }
                record = record.with(key, new Draft.Items(List.of(act)));
            } else if (values.containsKey(key)) {
                record = record.with(key, values.get(key));
            }
        }
        return record;
    }
}
