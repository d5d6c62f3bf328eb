package taizhang.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import taizhang.diagnostic.CollectCode;
import taizhang.diagnostic.Diagnostic;
import taizhang.edit.Hunk;
import taizhang.edit.OpenLedger;
import taizhang.edit.Rewriting;
import taizhang.model.Period;
import taizhang.model.Unit;

/** Takes in the returns of a period: sorts the files, weighs the cells, tries them with the whole ledger. */
public final class Collecting {
    private final OpenLedger ledger;
    private final Period period;
    private final Choices choices;
    private final Writing writing;
    private final List<Collection.Line> lines = new ArrayList<>();
    private final Map<Unit, UnitIntake> intakes = new LinkedHashMap<>();

    /**
     * What the clerk chose.
     *
     * @param only the units to be written; empty: all that can be
     * @param prefer the units whose return wins where the books were changed too
     * @param received the day the files came; empty: not told
     */
    public record Choices(Set<Unit> only, Set<Unit> prefer, Optional<LocalDate> received) {}

    private Collecting(OpenLedger ledger, Period period, Choices choices) {
        this.ledger = ledger;
        this.period = period;
        this.choices = choices;
        this.writing = new Writing(ledger, period, choices.received());
    }

    /**
     * Takes in some files; nothing is written.
     *
     * @throws IOException a file of the books cannot be read
     */
    public static Collection of(OpenLedger ledger, Period period, List<Incoming> files, Choices choices)
            throws IOException {
        return new Collecting(ledger, period, choices).collect(files);
    }

    private Collection collect(List<Incoming> files) throws IOException {
        Sorting sorting = Sorting.of(ledger.ledger(), period, files);
        lines.addAll(sorting.lines());
        UnitJudge judge = new UnitJudge(ledger, period, choices);
        sorting.returns().forEach((unit, found) -> intakes.put(unit, judge.judge(found)));
        List<String> obstacles = new ArrayList<>();
        Writing.Tried tried = writing.tried(chosen());
        if (!tried.changes().isFit()) {
            blame(tried, obstacles);
            tried = writing.tried(chosen());
        }
        warn(tried);
        List<UnitIntake> chosen = chosen();
        if (!chosen.isEmpty() && obstacles.isEmpty() && tried.changes().isFit()) {
            tried = writing.received(chosen, tried);
        }
        if (!tried.changes().isFit() && obstacles.isEmpty()) {
            obstacles.addAll(unfit(tried));
        }
        intakes.values().forEach(intake -> lines.add(line(intake)));
        missing(sorting.seen());
        lines.sort(Comparator.comparing(line -> line.verdict()));
        boolean writes = !chosen.isEmpty() && obstacles.isEmpty();
        return new Collection(
                lines,
                List.copyOf(intakes.values()),
                writes ? Optional.of(tried.changes()) : Optional.empty(),
                writes ? spots(tried, chosen) : List.of(),
                obstacles);
    }

    /** What stands against writing though every cell is fit. */
    private static List<String> unfit(Writing.Tried tried) {
        List<String> told = tried.changes().fresh().stream()
                .filter(Diagnostic::isError)
                .map(Collecting::obstacle)
                .toList();
        return told.isEmpty()
                ? List.of(Complaint.of(CollectCode.WOULD_DIFFER, "").line())
                : told;
    }

    private List<UnitIntake> chosen() {
        return intakes.values().stream()
                .filter(intake -> intake.verdict() == Verdict.READY)
                .filter(intake -> choices.only().isEmpty() || choices.only().contains(intake.unit()))
                .toList();
    }

    /** Puts each error to the cell it came from; what came from none stands against all. */
    private void blame(Writing.Tried tried, List<String> obstacles) {
        Map<Unit, List<Complaint>> errors = new LinkedHashMap<>();
        for (Diagnostic finding : tried.changes().fresh()) {
            if (finding.isError()) {
                tried.spots()
                        .at(finding.span())
                        .filter(spot -> intakes.containsKey(spot.unit()))
                        .ifPresentOrElse(
                                spot -> errors.computeIfAbsent(spot.unit(), unit -> new ArrayList<>())
                                        .add(complaint(spot, finding)),
                                () -> obstacles.add(obstacle(finding)));
            }
        }
        errors.forEach((unit, complaints) ->
                intakes.computeIfPresent(unit, (same, intake) -> intake.with(complaints, List.of())));
    }

    private void warn(Writing.Tried tried) {
        for (Diagnostic finding : tried.changes().fresh()) {
            if (!finding.isError()) {
                tried.spots()
                        .at(finding.span())
                        .ifPresent(spot -> intakes.computeIfPresent(
                                spot.unit(),
                                (same, intake) -> intake.with(List.of(), List.of(complaint(spot, finding)))));
            }
        }
    }

    private Complaint complaint(Spots.Spot spot, Diagnostic finding) {
        UnitIntake intake = java.util.Objects.requireNonNull(intakes.get(spot.unit()));
        return Complaint.of(finding, intake.placeOf(spot.key()));
    }

    private static String obstacle(Diagnostic finding) {
        return Complaint.of(finding, finding.span().place()).line();
    }

    private Collection.Line line(UnitIntake intake) {
        String note = switch (intake.verdict()) {
            case READY ->
                "改" + intake.changes().size() + "格"
                        + (intake.numbers().isEmpty()
                                ? ""
                                : "，新问题"
                                        + intake.numbers().entrySet().stream()
                                                .map(row -> row.getKey() + "→" + row.getValue())
                                                .collect(Collectors.joining("、")));
            case FAULTY -> intake.complaints().size() + "处要改";
            case CLASH -> intake.complaints().size() + "处要定";
            case DUPLICATE -> "内容账上都有了";
            default -> intake.complaints().stream().map(Complaint::line).collect(Collectors.joining("；"));
        };
        return new Collection.Line(
                intake.verdict(), intake.unit().shortName(), intake.found().file(), note);
    }

    private void missing(Set<Unit> seen) {
        for (Unit unit : ledger.ledger().units().reporting()) {
            boolean reported = period.returns().stream()
                    .anyMatch(one ->
                            one.unit().equals(unit.id()) && one.submission().isPresent());
            if (!seen.contains(unit) && !reported) {
                lines.add(new Collection.Line(
                        Verdict.MISSING,
                        unit.shortName(),
                        "",
                        unit.contact().reporter().orElse("")));
            }
        }
    }

    private List<String> spots(Writing.Tried tried, List<UnitIntake> chosen) {
        List<String> told = new ArrayList<>();
        for (UnitIntake intake : chosen) {
            intake.changes().forEach((key, value) -> told.add(spot(tried, intake, key, value)));
            intake.problems()
                    .forEach((row, values) -> values.forEach((key, value) -> {
                        if (!key.equals("登记")) {
                            told.add(spot(tried, intake, "新问题." + row + "." + key, value));
                        }
                    }));
        }
        return told;
    }

    private static String spot(Writing.Tried tried, UnitIntake intake, String key, String value) {
        String where = tried.spots()
                .of(intake.unit(), key)
                .map(spot -> spot.file() + ":" + spot.from())
                .orElse("");
        return intake.found().file() + " " + intake.placeOf(key) + " → " + where + "  " + key + "："
                + Weighing.shown(value);
    }

    /** The changed lines of a file, as they are shown: the old ones with a minus, the new ones with a plus. */
    public static List<String> diff(OpenLedger ledger, Rewriting part) {
        List<String> lines = new ArrayList<>();
        lines.add(ledger.shown(part.path()));
        for (Hunk hunk : part.hunks()) {
            int line = hunk.from();
            lines.add("  第" + (line + 1) + "行");
            List<String> kept = new ArrayList<>(hunk.removed());
            kept.retainAll(hunk.added());
            hunk.removed().stream().filter(old -> !kept.contains(old)).forEach(old -> lines.add("  - " + old));
            hunk.added().stream()
                    .filter(fresh -> !kept.contains(fresh) || fresh.isBlank())
                    .forEach(fresh -> lines.add("  + " + fresh));
        }
        return lines;
    }
}
