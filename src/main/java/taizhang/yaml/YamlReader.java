package taizhang.yaml;

import java.util.Optional;
import org.yaml.snakeyaml.error.YAMLException;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceFile;
import taizhang.yaml.slips.LexicalScan;
import taizhang.yaml.slips.MendedText;
import taizhang.yaml.slips.YamlVocabulary;

/**
 * Reads YAML files. Holds no state but its vocabulary: one reader may be used by several threads, each with findings of
 * its own.
 */
public final class YamlReader {
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
}
