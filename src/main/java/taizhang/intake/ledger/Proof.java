package taizhang.intake.ledger;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import taizhang.model.Act;
import taizhang.model.Assignment;
import taizhang.model.Category;
import taizhang.model.Facts;
import taizhang.model.Ledger;
import taizhang.model.Measure;
import taizhang.model.Officer;
import taizhang.model.Problem;
import taizhang.model.UnitId;
import taizhang.model.WrittenDay;

/**
 * Lays a problem as it was read back from the new YAML beside the cells of the older ledger it came from.
 *
 * @param ledger the books with it
 * @param problem as read back
 * @param words what the older ledger's words mean
 */
record Proof(Ledger ledger, Problem problem, Resolver words) {
    /** A text without blanks and line ends, whatever the width of its letters: two equal ones say the same. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    /** Whether the problem says what a cell says: as its field, or word for word in 备注, 说明 or a text. */
    boolean holds(Entry.Said cell, Meaning meaning) {
        String text = plain(cell.text());
        return asField(cell, meaning) || texts().anyMatch(one -> plain(one).contains(text));
    }

    private boolean asField(Entry.Said cell, Meaning meaning) {
        Facts facts = problem.facts();
        Optional<Measure> measure = facts.measure();
        return switch (meaning) {
            case NUMBER -> problem.id().text().equals(cell.text());
            case CATEGORY ->
                words.category(cell.text())
                        .equals(ledger.categories().at(facts.category()).map(Category::shortName));
            case OTHER_CATEGORIES ->
                words.categories(cell.text())
                        .filter(names -> names.equals(facts.filing().others().stream()
                                .flatMap(other -> ledger.categories().at(other).stream())
                                .map(Category::shortName)
                                .collect(Collectors.joining("、"))))
                        .isPresent();
            case TAGS ->
                words.tags(cell.text())
                        .filter(String.join("、", facts.filing().tags())::equals)
                        .isPresent();
            case UNIT ->
                words.oneUnit(cell.text()).filter(problem.home()::equals).isPresent()
                        || words.owners(cell.text())
                                .equals(Stream.concat(Stream.of(problem.home()), facts.joint().stream())
                                        .toList());
            case SOURCE ->
                words.source(cell.text()).filter(facts.source()::equals).isPresent();
            case FOUND ->
                isDay(cell, facts.foundOn())
                        || facts.found()
                                .flatMap(WrittenDay::words)
                                .filter(words -> plain(words).equals(plain(cell.text())))
                                .isPresent();
            case REGISTERED -> isDay(cell, Optional.of(problem.registered()));
            case OWN -> new OwnHeads(ledger.campaign().fields()).holds(facts, cell);
            case HOUSEHOLDS -> isAmount(cell, "" + facts.impact().households());
            case PERSONS -> isAmount(cell, "" + facts.impact().persons());
            case MONEY ->
                Resolver.amount(cell)
                        .filter(amount -> new java.math.BigDecimal(amount)
                                        .compareTo(facts.impact().money())
                                == 0)
                        .isPresent();
            case LEAD -> isUnits(cell, measure.map(Measure::assignment).map(Assignment::leads));
            case RESPONSIBLE ->
                isUnits(cell, measure.map(Measure::assignment).map(Assignment::responsible))
                        || words.oneUnit(cell.text())
                                .filter(problem.home()::equals)
                                .isPresent();
            case ASSISTING -> isUnits(cell, measure.map(Measure::assignment).map(Assignment::assisting));
            case LEADER ->
                isPeople(cell, measure.map(one -> one.responsibility().leaders()));
            case PERSON ->
                isPeople(cell, measure.map(one -> one.responsibility().officers()));
            case MODE -> words.mode(cell.text()).equals(measure.map(Measure::mode));
            case LIMIT -> isLimit(cell, measure);
            case STATUS -> isStatus(cell);
            case COMPLETED -> isDay(cell, opening().flatMap(Act.Opening::completed));
            case CLOSED -> isDay(cell, opening().flatMap(Act.Opening::closed));
            default -> false;
        };
    }

    private static boolean isDay(Entry.Said cell, Optional<LocalDate> day) {
        return CellDay.of(cell.cell()).map(CellDay::day).equals(day) && day.isPresent();
    }

    private static boolean isAmount(Entry.Said cell, String amount) {
        return Resolver.amount(cell).filter(amount::equals).isPresent();
    }

    private boolean isUnits(Entry.Said cell, Optional<List<UnitId>> units) {
        return units.isPresent() && words.units(cell.text()).equals(units);
    }

    private static boolean isPeople(Entry.Said cell, Optional<List<Officer>> people) {
        return people.filter(list -> plain(Resolver.people(cell.text()))
                        .equals(plain(String.join(
                                "、", list.stream().map(Officer::label).toList()))))
                .isPresent();
    }

    private static boolean isLimit(Entry.Said cell, Optional<Measure> measure) {
        Optional<CellDay> day = CellDay.of(cell.cell());
        boolean dated = day.isPresent() && day.map(CellDay::day).equals(measure.flatMap(Measure::deadline));
        boolean lasting = cell.text().contains("长期坚持")
                && measure.filter(Measure::continuing).isPresent();
        boolean kept = measure.flatMap(one -> one.limit().words())
                .filter(words -> plain(words).startsWith(plain(cell.text())))
                .isPresent();
        boolean mode =
                measure.filter(one -> one.mode().label().equals(cell.text())).isPresent();
        return mode || kept || (dated && (day.get().whole() || lasting)) || (lasting && day.isEmpty());
    }

    private boolean isStatus(Entry.Said cell) {
        return words.status(cell.text(), cell.heading())
                .filter(one -> opening()
                        .filter(opening -> opening.status() == StateWords.further(opening.status(), one))
                        .isPresent())
                .isPresent();
    }

    private Optional<Act.Opening> opening() {
        return problem.acts().stream()
                .filter(Act.Opening.class::isInstance)
                .map(Act.Opening.class::cast)
                .findFirst();
    }

    private Stream<String> texts() {
        Facts facts = problem.facts();
        List<String> texts = new ArrayList<>();
        texts.add(facts.wording().description());
        facts.wording().summary().ifPresent(texts::add);
        facts.remark().ifPresent(texts::add);
        facts.measure().flatMap(Measure::goal).ifPresent(texts::add);
        facts.measure().flatMap(Measure::actions).ifPresent(texts::add);
        opening().flatMap(opening -> opening.head().remark()).ifPresent(texts::add);
        return texts.stream();
    }
}
