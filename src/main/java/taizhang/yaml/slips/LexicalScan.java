package taizhang.yaml.slips;

import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceFile;

/**
 * Finds, before and besides YAML, what a clerk did not mean, and mends it for the rest of the run: each slip is
 * reported where it was written and then read as meant, so that it hides no other.
 */
public final class LexicalScan {
    private LexicalScan() {}

    /** Reports the slips of a file; the answer is its text with the slips mended. */
    public static MendedText scan(SourceFile file, YamlVocabulary vocabulary, Diagnostics findings) {
        MendedText visible = CharacterScan.mend(MendedText.of(file, vocabulary), findings);
        MendedText single = ConflictScan.mend(visible, findings);
        return StructureScan.mend(single, vocabulary, findings);
    }
}
