package taizhang.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FileCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.yaml.slips.DoubledRecord;
import taizhang.yaml.slips.MendedText;

/**
 * Collects the entries of a mapping. Of two equal keys the first is kept and the second reported, unless an error
 * reported between them explains it; where two records were run into one, that is told once. When the first key of all comes again, a dash is missing, and what follows belongs
 * to an item that cannot be told apart.
 */
final class MappingEntries {
    private final MendedText text;
    private final Diagnostics findings;
    private final Map<String, YamlEntry> entries = new LinkedHashMap<>();
    private boolean damaged;
    private boolean looked;
    private boolean two;

    MappingEntries(MendedText text, Diagnostics findings) {
        this.text = text;
        this.findings = findings;
    }

    void add(YamlEntry entry) {
        String name = entry.key().text();
        if (name.equals("<<")) {
            findings.report(FileCode.ANCHOR_OR_TAG, entry.key().span(), name);
            return;
        }
        if (damaged) {
            entries.putIfAbsent(name, entry);
            return;
        }
        YamlEntry first = entries.putIfAbsent(name, entry);
        if (first != null) {
            report(first, entry);
        }
    }

    private void report(YamlEntry first, YamlEntry second) {
        SourceSpan from = first.key().span();
        SourceSpan to = second.key().span();
        if (!text.marks()
                .doubtful()
                .subSet(Math.min(from.line(), to.line() - 1), to.line())
                .isEmpty()) {
            damaged = true;
            return;
        }
        if (!looked) {
            looked = true;
            Optional<Diagnostic> found =
                    DoubledRecord.at(text, from, to, second.key().text());
            found.ifPresent(findings::add);
            two = found.isPresent();
        }
        if (two) {
            return;
        }
        boolean dashMissing = entries.size() > 1
                && entries.keySet().iterator().next().equals(first.key().text())
                && to.line() > from.line();
        damaged = dashMissing;
        findings.add((dashMissing ? FileCode.MISSING_DASH : FileCode.DUPLICATE_KEY)
                .at(to, second.key().text())
                .relatedTo(from));
    }

    /**
     * The mapping.
     *
     * @param linesLost whether some of its lines were taken away
     * @param span where it begins, if that is not its first key
     * @param otherwise where it begins if it has no key
     */
    YamlMapping mapping(boolean linesLost, Optional<SourceSpan> span, SourceSpan otherwise) {
        SourceSpan begins = span.or(() -> entries.values().stream()
                        .findFirst()
                        .map(entry -> entry.key().span()))
                .orElse(otherwise);
        return new YamlMapping(List.copyOf(entries.values()), damaged || linesLost, begins);
    }
}
