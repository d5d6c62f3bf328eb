package taizhang.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.model.Ledger;
import taizhang.model.Officer;
import taizhang.model.UnitId;

/** Collects what a record says, one 名称=内容 a line; what is not written has no line. */
final class CanonicalText {
    private final Ledger ledger;
    private final List<String> lines = new ArrayList<>();

    CanonicalText(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A unit by its 编号前缀, which stays when it gets another name. */
    static String unit(Ledger ledger, UnitId id) {
        return ledger.units()
                .unit(id)
                .map(unit -> unit.prefix())
                .filter(prefix -> !prefix.isEmpty())
                .orElse(id.name());
    }

    CanonicalText put(String name, String value) {
        if (!value.isEmpty()) {
            lines.add(name + "=" + value.replace("\\", "\\\\").replace("\n", "\\n"));
        }
        return this;
    }

    CanonicalText put(String name, Optional<String> value) {
        return put(name, value.orElse(""));
    }

    CanonicalText put(String name, LocalDate day) {
        return put(name, day.toString());
    }

    CanonicalText putDay(String name, Optional<LocalDate> day) {
        return put(name, day.map(LocalDate::toString));
    }

    CanonicalText put(String name, boolean yes) {
        return put(name, yes ? "是" : "否");
    }

    CanonicalText put(String name, UnitId unit) {
        return put(name, unit(ledger, unit));
    }

    CanonicalText putUnits(String name, List<UnitId> units) {
        return put(
                name,
                String.join("、", units.stream().map(id -> unit(ledger, id)).toList()));
    }

    CanonicalText putOfficers(String name, List<Officer> officers) {
        return put(name, String.join("、", officers.stream().map(Officer::label).toList()));
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
