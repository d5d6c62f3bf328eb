package taizhang.model;

import java.util.Map;
import taizhang.diagnostic.SourceSpan;

/**
 * Where a record was written, and what it says there.
 *
 * @param span its first line, e.g. the number of a problem or the kind of an act
 * @param fields the value of each field that was written, by its Chinese key
 * @param said what it says, in one form whatever way it was written in
 */
public record Origin(SourceSpan span, Map<String, SourceSpan> fields, Said.Group said) {
    /** Of a record that was written nowhere: an example, or one that is only thought of. */
    public static final Origin NOWHERE = new Origin(SourceSpan.startOf(""), Map.of(), new Said.Group(Map.of()));

    public Origin {
        fields = FewKeys.ofPlaces(fields);
    }

    /** The place of a field's value, or of the record when the field was not written. */
    public SourceSpan at(String field) {
        return fields.getOrDefault(field, span);
    }
}
