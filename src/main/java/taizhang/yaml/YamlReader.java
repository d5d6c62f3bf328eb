package taizhang.yaml;

import java.util.Optional;
import org.yaml.snakeyaml.error.YAMLException;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FileCode;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;
import taizhang.yaml.slips.LexicalScan;
import taizhang.yaml.slips.MendedText;
import taizhang.yaml.slips.YamlVocabulary;

/**
 * Reads YAML files. Holds no state but its vocabulary: one reader may be used by several threads, each with findings of
 * its own.
 */
public final class YamlReader {
    private static final int LONGEST_LINE = 120_000;

    private final YamlVocabulary vocabulary;

    /** A reader that knows the given keys. */
    public YamlReader(YamlVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The file's content, as far as it can be read.
     *
     * @return what stands at the top of the file, nearly always a mapping; empty if the file says nothing, which is no
     *     finding, or if nothing of it can be read, which is
     */
    public Optional<YamlNode> read(SourceFile file, Diagnostics findings) {
        Optional<Diagnostic> endless = lineTooLong(file);
        if (endless.isPresent()) {
            findings.add(endless.orElseThrow());
            return Optional.empty();
        }
        MendedText text = LexicalScan.scan(file, vocabulary, findings);
        Diagnostics own = new Diagnostics();
        try {
            Optional<YamlNode> root = new NodeBuilder(text, 0, text.lines().text(), own).build();
            findings.addAll(own.sorted());
            return root;
        } catch (YAMLException broken) {
            return new Recovery(text, findings).read();
        }
    }

    /** A line longer than what scans of single lines are made for; a whole book has no paragraph like it. */
    private static Optional<Diagnostic> lineTooLong(SourceFile file) {
        String text = file.text();
        int number = 1;
        for (int start = 0; start < text.length(); number++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > LONGEST_LINE) {
                SourceSpan place = new SourceSpan(file.path(), number, 1, 1);
                return Optional.of(FileCode.LINE_TOO_LONG.at(place, end - start, LONGEST_LINE));
            }
            start = end + 1;
        }
        return Optional.empty();
    }
}
