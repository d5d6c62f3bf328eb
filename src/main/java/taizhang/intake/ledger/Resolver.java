package taizhang.intake.ledger;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import taizhang.load.LedgerKeys;
import taizhang.model.Ledger;
import taizhang.model.ModeKind;
import taizhang.model.ProblemSource;
import taizhang.model.ProblemStatus;
import taizhang.model.RectificationMode;
import taizhang.model.SourceKind;
import taizhang.model.UnitId;

/** Finds what the words of an older ledger mean in these books, and keeps those that mean nothing yet. */
final class Resolver {
    private static final Map<SourceKind, List<String>> SOURCES = Map.of(
            SourceKind.SELF_CHECK, List.of("自查自纠", "自查发现", "自查自纠发现", "排查", "排查发现"),
            SourceKind.INSPECTION, List.of("督查", "督导", "督导发现", "督查发现", "督导检查发现", "镇督导检查"),
            SourceKind.REPORT_BY_PUBLIC, List.of("举报", "信访", "群众反映", "群众来信", "信访举报", "群众信访"),
            SourceKind.SUPERIOR_FEEDBACK, List.of("上级交办", "巡察反馈", "巡视反馈", "审计反馈", "县级反馈", "市级反馈", "省级反馈", "上级督查反馈"));
    private static final Map<ModeKind, List<String>> MODES = Map.of(
            ModeKind.IMMEDIATE, List.of("立即整改", "立查立改", "立即改", "马上改"),
            ModeKind.WITHIN_TERM, List.of("限时整改", "限期", "限期改"),
            ModeKind.CONTINUING, List.of("长期整改", "持续整改", "长期", "长期改"));

    private static final Pattern AMOUNT = Pattern.compile("^约?(\\d+(?:\\.\\d+)?)\\s*(万?元|户|人|名|口)?$");

    private final Ledger ledger;
    private final Mapping mapping;
    private final Map<String, SequencedSet<String>> unknown = new TreeMap<>();

    Resolver(Ledger ledger, Mapping mapping) {
        this.ledger = ledger;
        this.mapping = mapping;
    }

    /** By kind, the words that mean nothing here, in the order in which they came. */
    Map<String, SequencedSet<String>> unknown() {
        return unknown;
    }

    /** The units that a cell names; empty if any of them is not known. */
    Optional<List<UnitId>> units(String text) {
        List<UnitId> found = new ArrayList<>();
        for (String name : text.split("[、，,；;/\\s\\u3000]+", -1)) {
            String plain = name.replaceAll("(等|共同)$", "");
            if (!plain.isEmpty()) {
                Optional<UnitId> unit = unit(plain);
                if (unit.isEmpty()) {
                    return Optional.empty();
                }
                found.add(unit.get());
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(found));
    }

    private Optional<UnitId> unit(String name) {
        Optional<UnitId> found = mapping.word("单位", name)
                .or(() -> Optional.of(name))
                .flatMap(word ->
                        ledger.units().find(word).or(() -> ledger.units().find(word + "村")));
        return noted("单位", name, found);
    }

    /** The one unit that a cell names. */
    Optional<UnitId> oneUnit(String text) {
        return units(text)
                .filter(list -> list.size() == 1)
                .map(List::getFirst)
                .filter(id -> !ledger.units().isGroup(id));
    }

    /** The units to which a cell says that something belongs together: no groups; empty when it names fewer than two. */
    List<UnitId> owners(String text) {
        return units(text)
                .filter(list -> list.size() > 1 && list.stream().noneMatch(ledger.units()::isGroup))
                .orElse(List.of());
    }

    /** 发现 as it goes into the books: a day, or as the cell has it: 2014年10月. */
    Optional<String> found(Entry.Said cell) {
        Optional<CellDay> day = CellDay.of(cell.cell());
        return day.filter(CellDay::whole)
                .map(one -> one.day().toString())
                .or(() -> Optional.of(cell.text().strip())
                        .filter(text -> LedgerKeys.officeDay(text).isPresent()))
                .or(() -> day.map(one -> one.day().toString()));
    }

    /** 时限 as it goes into the books: a day, or as the cell has it: 2017年底前, 待定. */
    Optional<String> limit(Entry.Said cell) {
        Optional<CellDay> day = CellDay.of(cell.cell());
        String text = cell.text().strip();
        if (isUndecided(text)) {
            return Optional.of("待定（原台账没有写原因）");
        }
        return day.filter(CellDay::whole)
                .map(one -> one.day().toString())
                .or(() -> keepsLimit(cell)
                        ? Optional.of(text)
                        : day.map(one -> one.day().toString()));
    }

    /** The people that a cell names, with 、 between them. */
    static String people(String text) {
        return text.replaceAll("[\\s\\u3000]*[、，,；;/\\n][\\s\\u3000]*", "、").strip();
    }

    private static boolean isUndecided(String text) {
        return text.equals("待定") || text.equals("时限待定");
    }

    /** Whether a limit is kept as the cell has it; a mere mode is none. */
    boolean keepsLimit(Entry.Said cell) {
        String text = cell.text().strip();
        boolean mode = modeNamed(text).isPresent();
        boolean words = CellDay.of(cell.cell()).filter(CellDay::whole).isEmpty()
                && LedgerKeys.isLimit(text, ledger.campaign().term());
        return isUndecided(text) || (words && !mode);
    }

    /** The category a cell names, by its full or short name, with or without its ordinal. */
    Optional<String> category(String text) {
        String plain =
                text.replaceAll("^[（(]?[一二三四五六七八九十\\d]+[)）]?[、.．]\\s*", "").strip();
        Optional<String> found = mapping.word("类别", text)
                .or(() -> Optional.of(plain))
                .flatMap(word -> ledger.categories().find(word))
                .map(category -> category.shortName());
        return noted("类别", text, found);
    }

    /** The categories a cell names, with 、 between them; empty if any of them is not known. */
    Optional<String> categories(String text) {
        return all(text, this::category);
    }

    /** The marks a cell names, with 、 between them; empty if any of them is not on the list of these books. */
    Optional<String> tags(String text) {
        return all(
                text, word -> Optional.of(word).filter(ledger.campaign().lists().tags()::contains));
    }

    private static Optional<String> all(String text, Function<String, Optional<String>> known) {
        List<String> words = Arrays.stream(text.split("[、，,；;/\\s\\u3000]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> found = words.stream()
                .flatMap(word -> known.apply(word).stream())
                .distinct()
                .toList();
        return Optional.of(String.join("、", found)).filter(joined -> found.size() == words.size() && !words.isEmpty());
    }

    Optional<ProblemSource> source(String text) {
        String word = mapping.word("来源", text).orElse(text);
        List<ProblemSource> known = ledger.campaign().lists().sources();
        Optional<ProblemSource> found = known.stream()
                .filter(source -> source.label().equals(word))
                .findFirst()
                .or(() -> known.stream()
                        .filter(source -> means(source.kind().label(), SOURCES.get(source.kind()), word))
                        .findFirst());
        return noted("来源", text, found);
    }

    Optional<RectificationMode> mode(String text) {
        String word = mapping.word("方式", text).orElse(text);
        Optional<RectificationMode> found = modeNamed(word)
                .or(() -> ledger.campaign().lists().modes().stream()
                        .filter(mode -> means(mode.kind().label(), MODES.get(mode.kind()), word))
                        .findFirst());
        return noted("方式", text, found);
    }

    private static boolean means(String kind, @Nullable List<String> others, String word) {
        return kind.equals(word) || (others != null && others.contains(word));
    }

    /** The mode that these books call so. */
    Optional<RectificationMode> modeNamed(String word) {
        return ledger.campaign().lists().modes().stream()
                .filter(mode -> mode.label().equals(word))
                .findFirst();
    }

    /** What these books call a kind of mode. */
    RectificationMode mode(ModeKind kind) {
        return RectificationMode.first(kind, ledger.campaign().lists().modes());
    }

    Optional<ProblemStatus> status(String text, String heading) {
        Optional<ProblemStatus> found = mapping.word("状态", text)
                .flatMap(word -> StateWords.of(word, heading))
                .or(() -> StateWords.of(text, heading));
        return noted("状态", text, found);
    }

    /** A number without its measure word; money in 元. */
    static Optional<String> amount(Entry.Said cell) {
        return amount(cell.text(), cell.heading().contains("万元"));
    }

    /** The same of a text below a heading that may speak of 万元. */
    static Optional<String> amount(String text, boolean inTenThousands) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[,，\\s]", "");
        Matcher form = AMOUNT.matcher(plain);
        if (!form.matches()) {
            return Optional.empty();
        }
        boolean tenThousands = "万元".equals(form.group(2)) || (form.group(2) == null && inTenThousands);
        BigDecimal value =
                new BigDecimal(form.group(1)).multiply(tenThousands ? BigDecimal.valueOf(10_000) : BigDecimal.ONE);
        BigDecimal shortest = value.stripTrailingZeros();
        return Optional.of((shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString());
    }

    private <T> Optional<T> noted(String kind, String word, Optional<T> found) {
        if (found.isEmpty()) {
            unknown.computeIfAbsent(kind, key -> new LinkedHashSet<>()).add(word);
        }
        return found;
    }
}
