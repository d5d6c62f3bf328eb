package taizhang.load;

import java.util.Optional;
import taizhang.model.Selection;

/** Reads one selection of 名单.yaml; whether its condition means anything is for the rules. */
final class SelectionReader {
    private SelectionReader() {}

    static Optional<Selection> read(FieldReader fields) {
        Optional<String> name = fields.required("名称", TextField.TEXT);
        Optional<String> condition = fields.required("条件", TextField.TEXT);
        return fields.build(() -> new Selection(name.orElseThrow(), condition.orElseThrow(), fields.origin()));
    }
}
