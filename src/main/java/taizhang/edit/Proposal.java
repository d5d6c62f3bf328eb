package taizhang.edit;

import java.util.List;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.SourceFile;
import taizhang.load.LoadResult;

/** What came of a wish to write something: a change that may be written, or what speaks against it. */
public sealed interface Proposal {
    /** What the change brings to light, in printing order; places are those of the changed file. */
    List<Diagnostic> findings();

    /** The files that the findings are about. */
    List<SourceFile> sources();

    /**
     * Fit to be written.
     *
     * @param change what is to be added
     * @param ledger the whole ledger with it
     * @param findings warnings that the change brings with it
     */
    record Ready(Addition change, LoadResult ledger, List<Diagnostic> findings) implements Proposal {
        public Ready {
            findings = List.copyOf(findings);
        }

        @Override
        public List<SourceFile> sources() {
            return ledger.sources();
        }
    }

    /**
     * Not to be written.
     *
     * @param findings at least one error
     */
    record Refused(List<Diagnostic> findings, List<SourceFile> sources) implements Proposal {
        public Refused {
            findings = List.copyOf(findings);
            sources = List.copyOf(sources);
        }
    }
}
