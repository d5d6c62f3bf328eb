package taizhang.yaml;

import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FileCode;

/** Reads what can be read of a file that is no YAML as a whole. */
final class Recovery {
    private final MendedText text;
    private final Diagnostics findings;

    Recovery(MendedText text, Diagnostics findings) {
        this.text = text;
        this.findings = findings;
    }

    Optional<YamlNode> read() {
        findings.report(FileCode.SYNTAX, text.writtenSpan(0, 0, 0), "", "");
        return Optional.empty();
    }
}
