package taizhang.intake.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import taizhang.edit.Draft;
import taizhang.load.LedgerKeys;
import taizhang.model.CampaignFields;

/**
 * What the lists of an older ledger say of one problem, being gathered; it never leaves the package.
 *
 * @param entries what they say
 * @param values by key with its path, what is to be written
 * @param told what fits no field, in words
 * @param lacks keys that must be said and are not
 * @param notices what the clerk should look at
 */
record Sayings(
        List<Entry> entries, Map<String, String> values, List<String> told, List<String> lacks, List<String> notices) {
    Sayings(List<Entry> entries) {
        this(entries, new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    Optional<String> number() {
        return entries.stream().flatMap(entry -> entry.number().stream()).findFirst();
    }

    Map<Entry.Said, Meaning> allCells() {
        Map<Entry.Said, Meaning> all = new LinkedHashMap<>();
        entries.forEach(entry ->
                entry.said().forEach((meaning, cells) -> cells.forEach(cell -> all.put(cell, meaning))));
        return all;
    }

    List<Entry.Said> cells(Meaning meaning) {
        return entries.stream().flatMap(entry -> entry.all(meaning).stream()).toList();
    }

    void text(String key, Meaning meaning) {
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

    /** The first cell that can be read; what other cells say differently is told. */
    Optional<String> first(List<Entry.Said> cells, Function<Entry.Said, Optional<String>> read) {
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

    Optional<LocalDate> day(Meaning meaning) {
        return first(
                        cells(meaning),
                        cell -> CellDay.of(cell.cell()).map(day -> day.day().toString()))
                .map(LocalDate::parse);
    }

    void tell(Entry.Said cell) {
        String text =
                cell.heading().substring(cell.heading().lastIndexOf('/') + 1).strip() + "："
                        + cell.text().strip().replaceAll("\\s+", " ");
        if (!told.contains(text)) {
            told.add(text);
        }
    }

    void demand(String key, Optional<String> value) {
        value.ifPresentOrElse(text -> values.put(key, text), () -> lacks.add(key));
    }

    /** What is said below a key: in the usual order, and what is the campaign's own as it was found. */
    private Draft.Group below(String key) {
        Set<String> paths = new LinkedHashSet<>(LedgerKeys.grouped(CampaignFields.USUAL));
        paths.addAll(values.keySet());
        Draft.Group inner = Draft.group();
        for (String path : paths) {
            String value = path.startsWith(key + ".") ? values.get(path) : null;
            inner = value == null ? inner : inner.with(path.substring(key.length() + 1), value);
        }
        return inner;
    }

    Draft.Group record(Map<String, String> opening) {
        String words = String.join("\n", told);
        if (opening.isEmpty() && !words.isEmpty()) {
            values.merge("备注", words, (one, other) -> one + "\n" + other);
        } else if (!words.isEmpty()) {
            opening.put("说明", words);
        }
        Draft.Group record = Draft.group();
        for (String key : LedgerKeys.ofProblem()) {
            Draft.Group inner = below(key);
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
