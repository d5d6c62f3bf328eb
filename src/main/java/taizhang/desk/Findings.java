package taizhang.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.SourceFile;
import taizhang.edit.Proposal;

/**
 * What was found, with the files it was found in.
 *
 * @param all in printing order
 * @param sources the files, for excerpts
 */
public record Findings(List<Diagnostic> all, List<SourceFile> sources) {
    public Findings {
        all = List.copyOf(new ArrayList<>(all));
        sources = List.copyOf(sources);
    }

    /** What a change brings to light. */
    public static Findings of(Proposal proposal) {
        return new Findings(proposal.findings(), proposal.sources());
    }

    /** These and others that were found before, in printing order. */
    public Findings after(Findings others) {
        return new Findings(
                Stream.concat(all.stream(), others.all().stream())
                        .distinct()
                        .sorted(Diagnostic.ORDER)
                        .toList(),
                Stream.concat(sources.stream(), others.sources().stream()).toList());
    }

    /** The errors alone. */
    public Findings errors() {
        return new Findings(all.stream().filter(Diagnostic::isError).toList(), sources);
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** How many there are. */
    public int count() {
        return all.size();
    }

    /** Whether one of them is an error. */
    public boolean hasErrors() {
        return all.stream().anyMatch(Diagnostic::isError);
    }
}
