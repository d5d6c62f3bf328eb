package taizhang.diagnostic;

import taizhang.privacy.PrivateText;
import taizhang.privacy.Writing;

/** Keeps numbers of persons out of what is printed about a file: a finding must not spread what it warns of. */
final class Discretion {
    private Discretion() {}

    /** A finding with such numbers covered in its words and in the names of files. */
    static Diagnostic masked(Diagnostic finding) {
        return new Diagnostic(
                finding.code(),
                masked(finding.span()),
                PrivateText.masked(finding.message()),
                PrivateText.masked(finding.hint()),
                finding.related().stream().map(Discretion::masked).toList());
    }

    /** The text of a file with such numbers covered, as long as it was. */
    static String masked(SourceFile file) {
        return PrivateText.masked(file.text(), Writing.of(file.path()));
    }

    private static SourceSpan masked(SourceSpan span) {
        return new SourceSpan(PrivateText.masked(span.file()), span.line(), span.column(), span.length());
    }
}
