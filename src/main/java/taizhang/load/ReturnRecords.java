package taizhang.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceFile;
import taizhang.yaml.SourceDecoder;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlReader;
import taizhang.yaml.YamlSequence;

/** Reads versions of the files of 周报 as texts that need not be right. */
public final class ReturnRecords {
    private ReturnRecords() {}

    /** Whether a version can be read whole: marks of a merge hide what stands behind them. */
    public static boolean canRead(byte[] file) {
        Diagnostics findings = new Diagnostics();
        SourceDecoder.decode("", file, findings)
                .ifPresent(text -> new YamlReader(FileKind.PERIOD.vocabulary()).read(text, findings));
        return findings.sorted().stream().noneMatch(finding -> ProblemRecords.BEYOND_READING.contains(finding.code()));
    }

    /** What each unit returned, by the unit's name as written; "" holds the head of the period. */
    public static Map<String, Map<String, String>> read(byte[] file) {
        Map<String, Map<String, String>> returns = new LinkedHashMap<>();
        Optional<SourceFile> source = SourceDecoder.decode("", file, new Diagnostics());
        Optional<YamlNode> root =
                source.flatMap(text -> new YamlReader(FileKind.PERIOD.vocabulary()).read(text, new Diagnostics()));
        if (root.isPresent() && root.orElseThrow() instanceof YamlMapping period) {
            Map<String, String> head = new LinkedHashMap<>();
            period.entries().forEach(entry -> {
                if (entry.key().text().equals("单位") && entry.value() instanceof YamlMapping units) {
                    units.entries().forEach(unit -> returns.put(unit.key().text(), fields(unit.value())));
                } else {
                    head.put(entry.key().text(), WrittenValue.plain(entry.value()));
                }
            });
            returns.put("", head);
        }
        return returns;
    }

    private static void item(String path, YamlNode item, Map<String, String> into) {
        if (item instanceof YamlMapping mapping) {
            WrittenValue.flatten(mapping, path + ".", into);
        } else {
            into.put(path, WrittenValue.plain(item));
        }
    }

    private static Map<String, String> fields(YamlNode node) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (node instanceof YamlMapping mapping) {
            WrittenValue.flatten(mapping, "", fields);
            mapping.entries().forEach(entry -> {
                if (entry.value() instanceof YamlSequence list) {
                    fields.remove(entry.key().text());
                    for (int i = 0; i < list.items().size(); i++) {
                        item(
                                entry.key().text() + "[" + (i + 1) + "]",
                                list.items().get(i),
                                fields);
                    }
                }
            });
        }
        return fields;
    }
}
