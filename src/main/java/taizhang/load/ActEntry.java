package taizhang.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What an act's record says behind its own keys. */
final class ActEntry {
    private final Map<String, Object> values = new HashMap<>();

    /** Keeps what was read behind a key. */
    <T> void put(ActField<T> field, T value) {
        values.put(field.key(), value);
    }

    /** A value that a record which read has. */
    <T> T the(ActField<T> field) {
        return given(field).orElseThrow();
    }

    /** A value that may have been left out. */
    @SuppressWarnings("unchecked") // put there for the same field
    <T> Optional<T> given(ActField<T> field) {
        return Optional.ofNullable((T) values.get(field.key()));
    }
}
