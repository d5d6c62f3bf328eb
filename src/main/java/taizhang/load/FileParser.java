package taizhang.load;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.DiagnosticCode;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FileCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlReader;
import taizhang.yaml.slips.NumbersUsed;

/** Parses the files of one kind. May be used by several threads, each with findings of its own. */
final class FileParser {
    /** What leaves records out, or runs two into one. */
    private static final Set<DiagnosticCode> HIDING = Set.of(
            FileCode.SYNTAX,
            FileCode.STRAY_TEXT,
            FileCode.TWO_UNDER_ONE_NUMBER,
            FileCode.TWO_ITEMS,
            FileCode.TWO_RETURNS,
            FileCode.TWO_IN_ONE_PROBLEM,
            FileCode.TWO_IN_ONE_RECORD,
            FileCode.RETURN_TWICE);

    private final YamlReader reader;

    FileParser(FileKind kind, NumbersUsed numbers) {
        this(kind, List.of(), numbers);
    }

    /**
     * A parser of files whose keys are partly data.
     *
     * @param moreKeys those keys, e.g. the names of units
     * @param numbers those that the ledger uses
     */
    FileParser(FileKind kind, Collection<String> moreKeys, NumbersUsed numbers) {
        this.reader = new YamlReader(kind.vocabulary().withKeys(moreKeys).withNumbers(numbers));
    }

    /**
     * What the file says.
     *
     * @param root empty if it says nothing or cannot be read
     * @param whole whether every record in it was found, whatever may be wrong within them
     */
    record Parsed(Optional<YamlNode> root, boolean whole) {}

    /** Parses a file; that it says nothing is reported: what stood in it may have been deleted by mistake. */
    Parsed parse(LedgerFile file, Diagnostics findings) {
        if (file.source().isEmpty()) {
            return new Parsed(Optional.empty(), false);
        }
        Diagnostics own = new Diagnostics();
        Optional<YamlNode> root = reader.read(file.source().orElseThrow(), own);
        findings.addAll(own.sorted());
        boolean whole = !(root.isEmpty() ? own.hasErrors() : hidesRecords(own));
        boolean empty = root.isEmpty() && whole;
        if (empty) {
            findings.report(
                    FileCode.EMPTY_FILE,
                    SourceSpan.startOf(file.source().orElseThrow().path()),
                    file.path().substring(file.path().lastIndexOf('/') + 1));
        }
        return new Parsed(root, whole && !empty);
    }

    /** Lines that make no sense, a list begun twice, or two records run into one as the first line of one is gone. */
    private static boolean hidesRecords(Diagnostics findings) {
        List<Diagnostic> all = findings.sorted();
        List<Diagnostic> twice = all.stream()
                .filter(finding -> finding.code() == FileCode.DUPLICATE_KEY)
                .toList();
        return twice.size() > 1
                || twice.stream().anyMatch(finding -> finding.span().column() == 1)
                || all.stream().anyMatch(finding -> HIDING.contains(finding.code()));
    }
}
