package taizhang.load;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FileCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlReader;

/** Parses the files of one kind. May be used by several threads, each with findings of its own. */
final class FileParser {
    private final FileKind kind;
    private final YamlReader reader;

    FileParser(FileKind kind) {
        this(kind, List.of());
    }

    /**
     * A parser of files whose keys are partly data.
     *
     * @param moreKeys those keys, e.g. the names of units
     */
    FileParser(FileKind kind, Collection<String> moreKeys) {
        this.kind = kind;
        this.reader = new YamlReader(kind.vocabulary().withKeys(moreKeys));
    }

    /**
     * What the file says.
     *
     * @param root empty if it says nothing or cannot be read
     * @param readable whether it could be read, empty or not
     */
    record Parsed(Optional<YamlNode> root, boolean readable) {}

    /** Parses a file; that it says nothing is reported where every ledger needs it. */
    Parsed parse(LedgerFile file, Diagnostics findings) {
        if (file.source().isEmpty()) {
            return new Parsed(Optional.empty(), false);
        }
        int before = findings.size();
        Optional<YamlNode> root = reader.read(file.source().orElseThrow(), findings);
        boolean readable = root.isPresent() || !findings.hasErrorsSince(before);
        if (root.isEmpty() && readable && kind.isNeeded()) {
            findings.report(
                    FileCode.EMPTY_FILE,
                    SourceSpan.startOf(file.source().orElseThrow().path()),
                    kind.fileName());
        }
        return new Parsed(root, readable);
    }
}
