package taizhang.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Ledger;
import taizhang.model.Origin;
import taizhang.model.Period;
import taizhang.model.Problem;
import taizhang.model.Progress;
import taizhang.model.SupervisionNotice;
import taizhang.model.UnitId;
import taizhang.model.UnitReturn;

/** Which record stands at a place of a file: that which begins at the line or nearest above. */
final class RecordPlaces {
    private static final String NONE = "";

    private final Map<String, NavigableMap<Integer, String>> files = new HashMap<>();

    private final Map<String, NavigableMap<Integer, String>> returns = new HashMap<>();

    private RecordPlaces() {}

    /** What a unit's return is called: 2017-08-25 石门村. */
    static String nameOf(Period period, UnitId unit) {
        return period.end() + " " + unit.name();
    }

    static RecordPlaces of(Ledger ledger) {
        RecordPlaces places = new RecordPlaces();
        for (Problem problem : ledger.problems()) {
            places.begin(problem.origin(), problem.id().text());
        }
        for (Period period : ledger.periods()) {
            period.returns().forEach(one -> places.add(one, nameOf(period, one.unit())));
        }
        for (SupervisionNotice notice : ledger.oversight().notices()) {
            places.begin(notice.origin(), notice.number());
        }
        return places;
    }

    /** In a return, only what stands behind the number of a problem is about it. */
    private void add(UnitReturn unitReturn, String name) {
        lines(unitReturn.origin()).forEach(span -> put(span, NONE));
        lines(unitReturn.origin()).stream()
                .min(SourceSpan::compareTo)
                .ifPresent(span -> returns.computeIfAbsent(span.file(), file -> new TreeMap<>())
                        .put(span.line(), name));
        for (Progress progress : unitReturn.progress()) {
            begin(progress.origin(), progress.problem().text());
        }
    }

    private void begin(Origin origin, String number) {
        lines(origin).stream().min(SourceSpan::compareTo).ifPresent(span -> put(span, number));
    }

    private static List<SourceSpan> lines(Origin origin) {
        List<SourceSpan> lines = new ArrayList<>(origin.fields().values());
        lines.add(origin.span());
        return lines;
    }

    private void put(SourceSpan span, String number) {
        files.computeIfAbsent(span.file(), file -> new TreeMap<>()).put(span.line(), number);
    }

    /** What a finding is about: the record it stands in, else the first one that it names; then the return it stands in. */
    List<String> namesOf(Diagnostic finding) {
        return Stream.concat(numberOf(finding).stream(), at(returns, finding.span()).stream())
                .toList();
    }

    private Optional<String> numberOf(Diagnostic finding) {
        return Stream.concat(Stream.of(finding.span()), finding.related().stream())
                .flatMap(place -> numberAt(place).stream())
                .findFirst();
    }

    /** 编号 of the problem or 文号 of the notice at a place; empty where neither stands. */
    private Optional<String> numberAt(SourceSpan place) {
        return at(files, place).filter(number -> !number.equals(NONE));
    }

    private static Optional<String> at(Map<String, NavigableMap<Integer, String>> files, SourceSpan place) {
        NavigableMap<Integer, String> lines = files.getOrDefault(place.file(), new TreeMap<>());
        return Optional.ofNullable(lines.floorEntry(place.line())).map(Map.Entry::getValue);
    }
}
