package taizhang.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an act's record says behind its own keys. */
final class ActEntry {
    private final Map<String, Object> values = new HashMap<>();

    private ActEntry() {}

    /** The values of some fields; what is missing or does not read is reported. */
    static ActEntry read(List<ActField<?>> own, FieldReader fields, References references) {
        ActEntry entry = new ActEntry();
        own.forEach(field -> entry.read(field, fields, references));
        return entry;
    }

    private <T> void read(ActField<T> field, FieldReader fields, References references) {
        Field<T> reader = field.reader().apply(references);
        Optional<T> value =
                field.isRequired() ? fields.required(field.key(), reader) : fields.optional(field.key(), reader);
        value.ifPresent(read -> values.put(field.key(), read));
    }

    /** A value that a record which read has. */
    <T> T the(ActField<T> field) {
        return given(field).orElseThrow();
    }

    /** A value that may have been left out. */
    @SuppressWarnings("unchecked") // put there by read, by the same field
    <T> Optional<T> given(ActField<T> field) {
        return Optional.ofNullable((T) values.get(field.key()));
    }
}
