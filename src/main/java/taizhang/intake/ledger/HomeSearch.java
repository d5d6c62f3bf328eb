package taizhang.intake.ledger;

import java.util.List;
import java.util.Optional;
import taizhang.model.Ledger;
import taizhang.model.UnitId;

/**
 * To which unit a problem of an older ledger belongs (归属单位).
 *
 * @param said what the lists say of it
 * @param words what their words mean
 * @param mapping what the clerk said about them
 * @param ledger the books it goes into
 */
record HomeSearch(Sayings said, Resolver words, Mapping mapping, Ledger ledger) {
    /** The unit; empty if nothing tells, which is said to lack. */
    Optional<UnitId> home() {
        List<Entry.Said> named = said.cells(Meaning.UNIT);
        Optional<UnitId> home = named.stream()
                .flatMap(cell -> words.oneUnit(cell.text()).stream())
                .findFirst()
                .or(() -> together(named))
                .or(() -> said.entries().stream()
                        .flatMap(entry -> entry.unit().stream())
                        .flatMap(name -> ledger.units().find(name).stream())
                        .findFirst())
                .or(this::byNumber)
                .or(() -> said.cells(Meaning.RESPONSIBLE).stream()
                        .flatMap(cell -> words.oneUnit(cell.text()).stream())
                        .findFirst())
                .or(() -> mapping.standard("单位").flatMap(ledger.units()::find));
        if (home.isEmpty()) {
            said.lacks().add("单位");
        }
        named.stream()
                .filter(cell -> !words.oneUnit(cell.text()).equals(home)
                        && !said.values().containsKey("共同"))
                .forEach(said::tell);
        return home;
    }

    /** The first unit of a cell that names several; the others have the problem together with it (共同). */
    private Optional<UnitId> together(List<Entry.Said> named) {
        List<UnitId> owners = named.stream()
                .map(cell -> words.owners(cell.text()))
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (!owners.isEmpty()) {
            List<String> names =
                    owners.stream().skip(1).map(ledger.units()::shortNameOf).toList();
            said.values().put("共同", String.join("、", names));
        }
        return owners.stream().findFirst();
    }

    /** The unit whose prefix the number has. */
    private Optional<UnitId> byNumber() {
        return said.number()
                .flatMap(text -> ledger.units().units().stream()
                        .filter(unit -> text.startsWith(unit.prefix() + "-"))
                        .map(unit -> unit.id())
                        .findFirst());
    }
}
