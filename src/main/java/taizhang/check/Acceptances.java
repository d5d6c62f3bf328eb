package taizhang.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import taizhang.diagnostic.AcceptanceCode;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.DiagnosticCode;
import taizhang.diagnostic.DiagnosticCodes;
import taizhang.diagnostic.Severity;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Acceptance;
import taizhang.model.Ledger;
import taizhang.model.SupervisionNotice;
import taizhang.statistics.Statistics;

/**
 * Which warnings were accepted (已阅), and what is wrong with that.
 *
 * <ol>
 *   <li>A warning is accepted by the number of its record (a return: 截止 and unit) and its code, never by its line.
 *   <li>Only warnings of the data can be accepted: no errors, nothing about seals and history, and not these here.
 *   <li>An acceptance holds until its 有效期, measured by the latest 截止 with a return; then the warning is told again.
 *   <li>One that accepts nothing is told, so that it goes.
 * </ol>
 *
 * <p>Good: 编号 上庄-002, 代码 TZ446 while the plan is being agreed on. Bad: 代码 TZ203, an error.
 *
 * @param open what is still to be told, in printing order, what is wrong with acceptances among it
 * @param accepted what was accepted, in printing order
 */
public record Acceptances(List<Diagnostic> open, List<AcceptedWarning> accepted) {
    public Acceptances {
        open = List.copyOf(open);
        accepted = List.copyOf(accepted);
    }

    /** What is accepted by number and code. */
    private record Key(String number, int code) {}

    /**
     * Parts the findings of a ledger.
     *
     * @param whole of which codes everything there is was found: only then it is known that an acceptance accepts nothing
     */
    public static Acceptances of(
            List<Diagnostic> findings, List<Acceptance> acceptances, Ledger ledger, Predicate<DiagnosticCode> whole) {
        if (acceptances.isEmpty()) {
            return new Acceptances(findings, List.of());
        }
        List<Diagnostic> faults = new ArrayList<>();
        Map<Key, Acceptance> standing = standing(acceptances, ledger, faults);
        RecordPlaces places = RecordPlaces.of(ledger);
        List<Diagnostic> open = new ArrayList<>();
        List<AcceptedWarning> accepted = new ArrayList<>();
        for (Diagnostic finding : findings) {
            Optional<Acceptance> by = places.namesOf(finding).stream()
                    .map(number -> new Key(number, finding.code().number()))
                    .flatMap(key -> Optional.ofNullable(standing.get(key)).stream())
                    .findFirst();
            by.ifPresentOrElse(
                    acceptance -> accepted.add(new AcceptedWarning(finding, acceptance)), () -> open.add(finding));
        }
        Set<Acceptance> used =
                accepted.stream().map(AcceptedWarning::acceptance).collect(Collectors.toSet());
        standing.values().stream()
                .filter(acceptance -> !used.contains(acceptance))
                .filter(acceptance ->
                        DiagnosticCodes.find(acceptance.code()).filter(whole).isPresent())
                .map(acceptance -> AcceptanceCode.IDLE.at(
                        acceptance.origin().at("编号"), acceptance.number(), plain(acceptance.code())))
                .forEach(faults::add);
        open.addAll(faults);
        return new Acceptances(open.stream().sorted(Diagnostic.ORDER).toList(), accepted);
    }

    private static Map<Key, Acceptance> standing(List<Acceptance> acceptances, Ledger ledger, List<Diagnostic> faults) {
        Optional<LocalDate> day = Statistics.latestDate(ledger);
        Set<String> numbers = Stream.concat(
                        ledger.problems().stream().map(problem -> problem.id().text()),
                        Stream.concat(
                                ledger.oversight().notices().stream().map(SupervisionNotice::number),
                                ledger.periods().stream()
                                        .flatMap(period -> period.returns().stream()
                                                .map(one -> RecordPlaces.nameOf(period, one.unit())))))
                .collect(Collectors.toSet());
        Map<Key, Acceptance> standing = new LinkedHashMap<>();
        for (Acceptance acceptance : acceptances) {
            String number = named(acceptance.number(), ledger);
            Optional<Diagnostic> fault = fault(acceptance, number, numbers, day);
            Key key = new Key(
                    number,
                    DiagnosticCodes.find(acceptance.code())
                            .map(DiagnosticCode::number)
                            .orElse(0));
            if (fault.isPresent()) {
                faults.add(fault.get());
            } else if (standing.putIfAbsent(key, acceptance) != null) {
                faults.add(AcceptanceCode.TWICE.at(
                        acceptance.origin().at("编号"), acceptance.number(), plain(acceptance.code())));
            }
        }
        return standing;
    }

    /** A return by its unit's full name, however the unit is written. */
    private static String named(String number, Ledger ledger) {
        String[] parts = number.strip().split("\\s+", 2);
        return parts.length == 2
                ? ledger.units()
                        .find(parts[1])
                        .map(unit -> parts[0] + " " + unit.name())
                        .orElse(number)
                : number;
    }

    private static Optional<Diagnostic> fault(
            Acceptance acceptance, String number, Set<String> numbers, Optional<LocalDate> day) {
        SourceSpan code = acceptance.origin().at("代码");
        Optional<DiagnosticCode> found = DiagnosticCodes.find(acceptance.code());
        if (found.isEmpty()) {
            return Optional.of(AcceptanceCode.UNKNOWN_CODE.at(code, acceptance.code()));
        }
        if (!isAcceptable(found.get())) {
            return Optional.of(AcceptanceCode.NOT_ACCEPTABLE.at(code, plain(acceptance.code())));
        }
        if (!numbers.contains(number)) {
            return Optional.of(
                    AcceptanceCode.UNKNOWN_NUMBER.at(acceptance.origin().at("编号"), acceptance.number()));
        }
        return day.filter(acceptance.until()::isBefore)
                .map(now -> AcceptanceCode.EXPIRED.at(
                        acceptance.origin().at("有效期"),
                        acceptance.number(),
                        plain(acceptance.code()),
                        acceptance.until(),
                        now));
    }

    private static boolean isAcceptable(DiagnosticCode code) {
        boolean ofData = code.number() < 500 || code.number() >= 700;
        return ofData && code.severity() == Severity.WARNING && !(code instanceof AcceptanceCode);
    }

    private static String plain(String code) {
        return DiagnosticCodes.find(code).map(DiagnosticCode::id).orElse(code);
    }
}
