package taizhang.load;

import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.yaml.ScalarStyle;
import taizhang.yaml.YamlEntry;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;
import taizhang.yaml.YamlSequence;

/** What stands at the top of a file. */
final class FileRoot {
    private FileRoot() {}

    /** The group of keys that a file is; anything else is reported. */
    static Optional<YamlMapping> mapping(YamlNode root, Keys keys, Diagnostics findings) {
        if (root instanceof YamlMapping mapping) {
            return Optional.of(mapping);
        }
        findings.report(
                FieldCode.MAPPING_EXPECTED, root.span(), keys.record(), root.kind(), String.join("、", keys.names()));
        return Optional.empty();
    }

    /**
     * A reader of a file whose one key holds a list of records; a bare list will do.
     *
     * @param file the file's own keys, the list's first
     * @param inner what each record may hold
     */
    static Optional<FieldReader> listed(YamlNode root, Keys file, Keys inner, Diagnostics findings) {
        String key = file.names().getFirst();
        if (root instanceof YamlSequence sequence) {
            YamlScalar name = new YamlScalar(key, ScalarStyle.PLAIN, root.span());
            YamlMapping wrapped =
                    new YamlMapping(List.of(new YamlEntry(name, sequence)), sequence.damaged(), root.span());
            return Optional.of(FieldReader.at(wrapped, file, root.span(), findings));
        }
        if (root instanceof YamlMapping mapping && mapping.get(key).isEmpty() && looksLike(mapping, inner)) {
            findings.report(FieldCode.LIST_EXPECTED, root.span(), key, root.kind());
            return Optional.empty();
        }
        return mapping(root, file, findings).map(mapping -> {
            FieldReader reader = FieldReader.at(mapping, file, mapping.span(), findings);
            mapping.entry(key)
                    .filter(entry -> entry.value() instanceof YamlScalar scalar && scalar.isAbsent())
                    .ifPresent(entry ->
                            reader.report(FieldCode.EMPTIED_LIST, entry.key().span(), key, "删去这个文件"));
            return reader;
        });
    }

    private static boolean looksLike(YamlMapping mapping, Keys record) {
        return mapping.entries().stream()
                        .filter(entry -> record.names().contains(entry.key().text()))
                        .count()
                >= 2;
    }
}
