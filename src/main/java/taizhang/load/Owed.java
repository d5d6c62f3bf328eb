package taizhang.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.model.Facts;
import taizhang.model.Said;
import taizhang.yaml.YamlScalar;

/** The facts of a problem that are written as 待补, gathered while its record is read. */
final class Owed {
    private final List<String> paths = new ArrayList<>();

    /** Whether a field says 待补, which is taken down. */
    boolean in(FieldReader fields, String key) {
        return in(fields, "", key);
    }

    /** The same of a field in a group of keys. */
    boolean in(FieldReader fields, String group, String key) {
        Optional<YamlScalar> written = fields.written(key)
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .filter(scalar -> HalfWidth.withoutBlanks(scalar.text()).equals(Facts.OWED));
        if (written.isPresent()) {
            paths.add(group.isEmpty() ? key : group + "." + key);
            fields.say(key, new Said.Text(Facts.OWED));
        }
        return written.isPresent();
    }

    List<String> paths() {
        return List.copyOf(paths);
    }
}
