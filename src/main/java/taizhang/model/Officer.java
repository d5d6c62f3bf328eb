package taizhang.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person who acts or answers for something (经办人, 责任领导, 责任人).
 *
 * @param name e.g. 王某
 * @param affiliation the unit in brackets behind the name, as written, e.g. 镇扶贫办 in 王某（镇扶贫办）
 */
public record Officer(String name, Optional<String> affiliation) {
    /** As printed: 王某（镇扶贫办）, or the name alone. */
    public String label() {
        return affiliation.map(unit -> name + "（" + unit + "）").orElse(name);
    }

    /** Written out: what a record comes with is slow until it is optimized, and a ledger names people all over. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Officer officer && name.equals(officer.name) && affiliation.equals(officer.affiliation);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + affiliation.hashCode();
    }
}
