package taizhang.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import taizhang.edit.ChangesTried;
import taizhang.edit.Draft;
import taizhang.edit.OpenLedger;
import taizhang.edit.ProblemAppender;
import taizhang.edit.Rewriting;
import taizhang.intake.form.FormValues;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.Unit;
import taizhang.model.UnitId;
import taizhang.text.Sha256;

/**
 * Writes returns into the books, in memory: the period file first, with what was received, then the files of new problems. Cut
 * off in between, a second run finds the numbers already given.
 *
 * @param ledger the books
 * @param period the period
 * @param received the day typed; empty: not told
 */
record Writing(OpenLedger ledger, Period period, Optional<LocalDate> received) {
    private static final int DIGITS = 16;

    /** What was tried, and where its lines came from. */
    record Tried(ChangesTried changes, Spots spots) {}

    /** The file of the period, relative to the data folder. */
    String path() {
        String shown = period.origin().span().file();
        return shown.substring(ledger.shown("").length());
    }

    /** The books with some returns, without receipts. */
    Tried tried(List<UnitIntake> intakes) throws IOException {
        return tried(intakes, Map.of());
    }

    /**
     * The same with receipts.
     *
     * @param first the books without them, found fit: they say what is entered
     */
    Tried received(List<UnitIntake> intakes, Tried first) throws IOException {
        Map<Unit, String> entered = new LinkedHashMap<>();
        Period after = first.changes().after().ledger().periods().stream()
                .filter(one -> one.end().equals(period.end()))
                .findFirst()
                .orElseThrow();
        intakes.forEach(intake -> entered.put(
                intake.unit(),
                entered(first.changes().after().ledger(), after, intake.unit().id())));
        return tried(intakes, entered);
    }

    /** A digest of what the books say of a unit's return. */
    static String entered(Ledger ledger, Period period, UnitId unit) {
        List<String> texts = new ArrayList<>();
        new TreeMap<>(FormValues.of(ledger, period, unit)).forEach((key, value) -> {
            texts.add(key);
            texts.add(value);
        });
        return Sha256.of(texts).substring(0, DIGITS);
    }

    private Tried tried(List<UnitIntake> intakes, Map<Unit, String> entered) throws IOException {
        List<Rewriting> parts = new ArrayList<>();
        Rewriting returns = Rewriting.of(ledger, path(), target(intakes, entered));
        parts.add(returns);
        Spots spots = new Spots();
        Map<String, Unit> names = new LinkedHashMap<>();
        ledger.ledger()
                .units()
                .byName()
                .forEach((name, id) -> ledger.ledger().units().unit(id).ifPresent(unit -> names.put(name, unit)));
        returns.root().ifPresent(root -> spots.period(root, names));
        for (UnitIntake intake : intakes) {
            if (!intake.problems().isEmpty()) {
                Rewriting problems = problems(intake);
                parts.add(problems);
                intake.numbers()
                        .forEach((row, number) -> problems.root()
                                .ifPresent(root -> spots.problem(root, number, intake.unit(), "新问题." + row)));
            }
        }
        return new Tried(ChangesTried.tried(ledger, parts), spots);
    }

    private Draft target(List<UnitIntake> intakes, Map<Unit, String> entered) throws IOException {
        Draft.Group root = (Draft.Group) Rewriting.contents(ledger, path());
        Map<String, Draft> units = new LinkedHashMap<>(group(root, "单位").entries());
        for (UnitIntake intake : intakes) {
            String name = units.keySet().stream()
                    .filter(key -> ledger.ledger()
                            .units()
                            .find(key)
                            .filter(intake.unit().id()::equals)
                            .isPresent())
                    .findFirst()
                    .orElse(intake.unit().id().name());
            if (!intake.changes().isEmpty()) {
                Map<String, String> values = new LinkedHashMap<>(
                        FormValues.of(ledger.ledger(), period, intake.unit().id()));
                values.putAll(intake.changes());
                units.put(name, ReturnTarget.of(Optional.ofNullable(units.get(name)), values, intake.changes()));
            }
        }
        Map<String, Draft> entries = new LinkedHashMap<>(root.entries());
        entries.put("单位", new Draft.Group(units));
        if (!entered.isEmpty()) {
            List<Draft> list =
                    new ArrayList<>(entries.get("收到") instanceof Draft.Items items ? items.items() : List.<Draft>of());
            intakes.stream()
                    .filter(intake -> !isReceived(intake))
                    .forEach(intake -> list.add(receipt(intake, entered.getOrDefault(intake.unit(), ""))));
            entries.put("收到", new Draft.Items(list));
        }
        return new Draft.Group(entries);
    }

    private static Draft.Group group(Draft.Group root, String key) {
        return root.entries().get(key) instanceof Draft.Group group ? group : Draft.group();
    }

    private boolean isReceived(UnitIntake intake) {
        return period.received().stream()
                .anyMatch(receipt -> receipt.digest().equals(intake.found().digest())
                        && receipt.unit().equals(intake.unit().id()));
    }

    private Draft receipt(UnitIntake intake, String entered) {
        Draft.Group receipt = Draft.group()
                .with("文件", intake.found().file())
                .with("单位", intake.unit().id().name())
                .with("摘要", intake.found().digest());
        if (received.isPresent()) {
            receipt = receipt.with("日期", received.get().toString());
        }
        receipt = receipt.with("记入", entered);
        Draft.Group rows = Draft.group();
        for (Map.Entry<String, String> row : intake.numbers().entrySet()) {
            rows = rows.with(row.getKey(), row.getValue());
        }
        return rows.entries().isEmpty() ? receipt : receipt.with("新问题", rows);
    }

    private Rewriting problems(UnitIntake intake) throws IOException {
        String path = new ProblemAppender(ledger).fileOf(intake.unit().id());
        Draft now = Rewriting.contents(ledger, path);
        List<Draft> list = new ArrayList<>(
                now instanceof Draft.Items items
                        ? items.items()
                        : now instanceof Draft.Group group && group.entries().get("问题") instanceof Draft.Items inner
                                ? inner.items()
                                : List.<Draft>of());
        intake.problems()
                .forEach((row, values) ->
                        list.add(ProblemAppender.draft(intake.numbers().getOrDefault(row, ""), values)));
        Draft.Items all = new Draft.Items(list);
        Map<String, Draft> entries =
                new LinkedHashMap<>(now instanceof Draft.Group group ? group.entries() : Map.<String, Draft>of());
        entries.put("问题", all);
        return Rewriting.of(ledger, path, now instanceof Draft.Items ? all : new Draft.Group(entries));
    }
}
