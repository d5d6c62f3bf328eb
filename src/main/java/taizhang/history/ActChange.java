package taizhang.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import taizhang.load.WrittenAct;

/**
 * One act of a problem that was added, changed or taken away.
 *
 * @param position its place in 经过 from 1: after the change, or before it if it was taken away
 * @param before as it was; empty if it was added
 * @param after as it is; empty if it was taken away
 */
public record ActChange(int position, Optional<WrittenAct> before, Optional<WrittenAct> after) {
    /** The act as it is now, or as it was last. */
    public WrittenAct act() {
        return after.orElseGet(before::orElseThrow);
    }

    /** What changed in it, field by field. */
    public List<FieldChange> fields() {
        Set<String> names = new LinkedHashSet<>();
        after.ifPresent(act -> names.addAll(act.fields().keySet()));
        before.ifPresent(act -> names.addAll(act.fields().keySet()));
        List<FieldChange> changes = new ArrayList<>();
        for (String name : names) {
            Optional<String> old =
                    before.flatMap(act -> Optional.ofNullable(act.fields().get(name)));
            Optional<String> now =
                    after.flatMap(act -> Optional.ofNullable(act.fields().get(name)));
            if (!Objects.equals(old, now)) {
                changes.add(new FieldChange("经过[" + position + "]." + name, old, now));
            }
        }
        return changes;
    }
}
