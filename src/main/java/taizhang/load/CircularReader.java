package taizhang.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import taizhang.model.Circular;
import taizhang.model.UnitId;

/** Reads one circular of 通报.yaml. */
final class CircularReader {
    private final Field<List<UnitId>> units;

    CircularReader(References references) {
        this.units = ListField.of(UnitField.orGroup(references));
    }

    Optional<Circular> read(FieldReader fields) {
        Optional<String> number = fields.required("文号", TextField.TEXT);
        Optional<LocalDate> date = fields.required("日期", DateField.DATE);
        Optional<List<UnitId>> named = fields.required("单位", units);
        Optional<String> matter = fields.required("事由", TextField.TEXT);
        Optional<LocalDate> deadline = fields.optional("限期", DateField.DATE);
        Optional<String> outcome = fields.optional("整改情况", TextField.TEXT);
        Optional<String> accountability = fields.optional("问责", TextField.TEXT);
        return fields.build(() -> new Circular(
                number.orElseThrow(),
                date.orElseThrow(),
                named.orElseThrow(),
                matter.orElseThrow(),
                deadline,
                outcome,
                accountability,
                fields.origin()));
    }
}
