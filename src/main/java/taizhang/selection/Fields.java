package taizhang.selection;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import taizhang.model.ImpactMeasure;
import taizhang.model.Ledger;
import taizhang.model.Measure;
import taizhang.model.Officer;
import taizhang.model.OwnField;
import taizhang.model.OwnValue;
import taizhang.model.Responsibility;
import taizhang.model.UnitId;

/**
 * Every field that a condition may ask, by each of its names.
 *
 * @param byName the fields; the first name of each is its own
 */
record Fields(Map<String, Field> byName) {
    Fields {
        byName = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** The fields of a ledger: those of every ledger, then what the campaign has of its own. */
    static Fields of(Ledger ledger) {
        Map<String, Field> all = new LinkedHashMap<>();
        KnownNames known = new KnownNames(ledger);
        units(known, all);
        people(known, all);
        lists(known, all);
        days(yearOf(ledger), all);
        amounts(all);
        texts(all);
        ledger.campaign().fields().ownImpact().forEach(measure -> impact(measure, all));
        ledger.campaign().fields().own().forEach(field -> own(field, yearOf(ledger), all));
        return new Fields(all);
    }

    /** The longest name of a field that stands at a place; empty if none does. */
    Optional<String> nameAt(String text, int at) {
        return byName.keySet().stream()
                .filter(name -> text.startsWith(name, at))
                .reduce((one, other) -> other.length() > one.length() ? other : one);
    }

    private static OptionalInt yearOf(Ledger ledger) {
        int first = ledger.campaign().term().first().getYear();
        int last = ledger.campaign().term().last().getYear();
        return first == last ? OptionalInt.of(first) : OptionalInt.empty();
    }

    private static void put(Map<String, Field> all, Field field, String... others) {
        all.putIfAbsent(field.label(), field);
        for (String other : others) {
            all.putIfAbsent(other, field);
        }
    }

    private static void units(KnownNames known, Map<String, Field> all) {
        Map<String, NameField.Named> units = known.units();
        put(all, unit("归属单位", candidate -> List.of(candidate.standing().state().home()), units), "涉及单位", "单位");
        put(all, unit("责任单位", candidate -> candidate.standing().roles().responsible(), units));
        put(all, unit("牵头单位", candidate -> candidate.standing().roles().leads(), units), "牵头");
        put(all, unit("协办单位", candidate -> candidate.standing().roles().assisting(), units), "协办");
        put(all, unit("共同", candidate -> candidate.standing().roles().joint(), units));
        put(
                all,
                new NameField(
                        "单位类型",
                        candidate -> candidate
                                .statistics()
                                .ledger()
                                .units()
                                .unit(candidate.standing().state().home())
                                .map(unit -> List.of(unit.kind()))
                                .orElse(List.of()),
                        known.unitKinds(),
                        true));
    }

    private static Field unit(String label, Function<Candidate, List<UnitId>> of, Map<String, NameField.Named> known) {
        return new NameField(
                label,
                candidate -> of.apply(candidate).stream().map(UnitId::name).toList(),
                known,
                true);
    }

    private static void people(KnownNames known, Map<String, Field> all) {
        put(all, person("责任领导", Responsibility::leaders, known), "领导", "包抓领导");
        put(all, person("责任人", Responsibility::officers, known));
    }

    private static Field person(String label, Function<Responsibility, List<Officer>> of, KnownNames known) {
        return new NameField(
                label,
                candidate -> candidate.facts().measure().map(Measure::responsibility).map(of).orElse(List.of()).stream()
                        .flatMap(officer -> KnownNames.namesOf(officer).stream())
                        .toList(),
                known.people(of),
                false);
    }

    private static void lists(KnownNames known, Map<String, Field> all) {
        put(
                all,
                new NameField(
                        "类别", candidate -> List.of(candidate.facts().category().name()), known.categories(), true),
                "问题类别");
        put(
                all,
                new NameField(
                        "其他类别",
                        candidate -> candidate.facts().filing().others().stream()
                                .map(other -> other.name())
                                .toList(),
                        known.categories(),
                        true));
        put(all, new NameField("标签", candidate -> candidate.facts().filing().tags(), known.tags(), true));
        put(
                all,
                new NameField(
                        "来源", candidate -> List.of(candidate.facts().source().label()), known.sources(), true),
                "问题来源");
        put(
                all,
                new NameField(
                        "方式",
                        candidate -> candidate.facts().measure().stream()
                                .map(measure -> measure.mode().label())
                                .toList(),
                        known.modes(),
                        true),
                "整改方式");
        put(
                all,
                new NameField(
                        "状态",
                        candidate -> List.of(candidate.standing().status().label()),
                        StandingWords.statuses(),
                        true),
                "当前状态");
        put(all, new NameField("灯", StandingWords::lights, StandingWords.lightNames(), true), "亮灯");
        put(all, new NameField("阶段", KnownNames::phaseOf, known.phases(), true));
        put(
                all,
                new NameField(
                        "编号",
                        candidate -> List.of(candidate.standing().problem().id().text()),
                        known.numbers(),
                        false),
                "问题编号");
    }

    private static void days(OptionalInt year, Map<String, Field> all) {
        put(
                all,
                new DayField(
                        "时限", candidate -> candidate.standing().state().limits().current(), year),
                "整改时限");
        put(all, new DayField("发现", candidate -> candidate.facts().foundOn(), year), "发现日期");
        put(
                all,
                new DayField("登记", candidate -> Optional.of(candidate.standing().registered()), year),
                "登记日期");
        put(all, new DayField("完成日期", candidate -> candidate.standing().state().completedOn(), year), "完成整改日期", "完成整改");
        put(all, new DayField("销号日期", candidate -> candidate.standing().state().closedOn(), year), "销号");
    }

    private static void amounts(Map<String, Field> all) {
        put(all, count("户数", "户", candidate -> candidate.facts().impact().households()), "涉及户数");
        put(all, count("人数", "人", candidate -> candidate.facts().impact().persons()), "涉及人数");
        put(
                all,
                new AmountField(
                        "资金",
                        "元",
                        candidate -> Optional.of(candidate.facts().impact().money())),
                "涉及资金");
        put(all, count("逾期天数", "天", candidate -> candidate.standing().overdueDays()));
        put(all, new AmountField("剩余天数", "天", StandingWords::daysLeft));
        put(all, count("轮次", "轮", candidate -> candidate.standing().state().round()));
    }

    private static Field count(String label, String unit, Function<Candidate, Integer> of) {
        return new AmountField(label, unit, candidate -> Optional.of(BigDecimal.valueOf(of.apply(candidate))));
    }

    private static void texts(Map<String, Field> all) {
        put(all, new WordField("描述", candidate -> candidate.facts().wording().description()), "问题描述");
        put(all, new WordField("摘要", candidate -> candidate.facts().wording().brief()), "问题摘要");
        put(all, measure("目标", Measure::goal), "整改目标");
        put(all, measure("措施", Measure::actions), "整改措施");
        put(all, progress("进展", reported -> Optional.of(reported.progress().text())), "截至本期进展");
        put(all, progress("困难", reported -> reported.progress().difficulty()), "存在困难");
        put(all, progress("下一步", reported -> reported.progress().next()), "下一步措施");
        put(all, new WordField("备注", candidate -> candidate.facts().remark().orElse("")));
    }

    private static Field measure(String label, Function<Measure, Optional<String>> of) {
        return new WordField(
                label, candidate -> candidate.facts().measure().flatMap(of).orElse(""));
    }

    private static Field progress(String label, Function<taizhang.statistics.ReportedProgress, Optional<String>> of) {
        return new WordField(
                label, candidate -> candidate.standing().progress().flatMap(of).orElse(""));
    }

    private static void impact(ImpactMeasure measure, Map<String, Field> all) {
        Field field = new AmountField(
                measure.name(),
                measure.unit(),
                candidate -> Optional.ofNullable(
                                candidate.facts().impact().own().get(measure.name()))
                        .map(BigDecimal::valueOf));
        put(all, field, measure.label());
    }

    private static void own(OwnField field, OptionalInt year, Map<String, Field> all) {
        String name = field.name();
        put(
                all,
                switch (field.type()) {
                    case TEXT ->
                        new WordField(
                                name, candidate -> wordsIn(name, candidate).orElse(""));
                    case CHOICE ->
                        new NameField(
                                name,
                                candidate -> wordsIn(name, candidate).stream().toList(),
                                KnownNames.words(field.choices()),
                                true);
                    case DAY ->
                        new DayField(
                                name,
                                candidate -> valueIn(name, candidate)
                                        .filter(OwnValue.Day.class::isInstance)
                                        .map(day -> ((OwnValue.Day) day).date()),
                                year);
                    case COUNT, MONEY ->
                        new AmountField(
                                name,
                                field.type().equals(taizhang.model.FieldType.MONEY) ? "元" : field.unit(),
                                candidate -> valueIn(name, candidate)
                                        .filter(OwnValue.Amount.class::isInstance)
                                        .map(amount -> ((OwnValue.Amount) amount).number()));
                });
    }

    private static Optional<OwnValue> valueIn(String name, Candidate candidate) {
        return Optional.ofNullable(candidate.facts().own().get(name));
    }

    private static Optional<String> wordsIn(String name, Candidate candidate) {
        return valueIn(name, candidate)
                .filter(OwnValue.Words.class::isInstance)
                .map(words -> ((OwnValue.Words) words).text());
    }
}
