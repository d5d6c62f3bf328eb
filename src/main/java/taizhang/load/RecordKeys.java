package taizhang.load;

import java.util.List;
import java.util.Optional;

/** The keys that one kind of record may have. */
interface RecordKeys {
    /** What a clerk calls such a record. */
    String record();

    /** The keys, in the order in which they are usually written. */
    List<String> names();

    /** The groups of keys that may stand in such a record, for keys that slipped out of them. */
    default List<RecordKeys> below() {
        return List.of();
    }

    /** What to do about a key that it does not have, where that is known; empty for others. */
    default Optional<String> about(String key) {
        return Optional.empty();
    }

    /** The keys, for a finding. */
    default String hint() {
        return String.join("、", names());
    }
}
