package taizhang.load;

import java.util.List;

/** The keys that one kind of record may have. */
interface RecordKeys {
    /** What a clerk calls such a record. */
    String record();

    /** The keys, in the order in which they are usually written. */
    List<String> names();

    /** The keys, for a finding. */
    default String hint() {
        return String.join("、", names());
    }
}
