package taizhang.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import taizhang.model.Seal;

/**
 * How a seal stands to the books as they are now.
 *
 * @param seal the seal
 * @param chained whether it says of itself and of the seal before what it should
 * @param missing by problem or return, how many things it closed are not there any more as they were
 * @param facts whether all of them are there, word for word
 * @param figures whether they still give the same figures; true where that cannot be told
 * @param closings numbers of the problems it closed whose closing does not rest any more on what was approved
 */
public record SealState(
        Seal seal,
        boolean chained,
        Map<String, Integer> missing,
        boolean facts,
        boolean figures,
        List<String> closings) {
    public SealState {
        missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
        closings = List.copyOf(closings);
    }

    /** The same without some of what is missing. */
    SealState without(Predicate<String> owners) {
        Map<String, Integer> rest = new LinkedHashMap<>(missing);
        rest.keySet().removeIf(owners);
        return new SealState(seal, chained, rest, facts, figures, closings);
    }

    /** Whether the books still say what was sealed; late entries do not count against it. */
    public boolean agrees() {
        return chained && facts && figures && closings.isEmpty();
    }
}
