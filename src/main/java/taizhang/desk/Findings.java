package taizhang.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import taizhang.check.Acceptances;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.DiagnosticCode;
import taizhang.diagnostic.SealedCode;
import taizhang.diagnostic.SourceFile;
import taizhang.edit.Proposal;
import taizhang.load.LoadResult;
import taizhang.model.Acceptance;

/**
 * What was found, with the files it was found in.
 *
 * @param all in printing order
 * @param accepted warnings that were accepted (已阅), which are not among them
 * @param sources the files, for excerpts
 */
public record Findings(List<Diagnostic> all, List<Accepted> accepted, List<SourceFile> sources) {
    /** Nothing was found. */
    public static final Findings NONE = new Findings(List.of(), List.of());

    public Findings {
        all = List.copyOf(new ArrayList<>(all));
        accepted = List.copyOf(accepted);
        sources = List.copyOf(sources);
    }

    /**
     * A warning that stands, and who lets it stand.
     *
     * @param finding the warning
     * @param by 已阅
     */
    public record Accepted(Diagnostic finding, Acceptance by) {}

    /** What was found, with nothing accepted. */
    public Findings(List<Diagnostic> all, List<SourceFile> sources) {
        this(all, List.of(), sources);
    }

    /**
     * What was found in books, with what was accepted (已阅) set apart.
     *
     * @param whole of which codes everything there is was found
     */
    static Findings parted(List<Diagnostic> found, Predicate<DiagnosticCode> whole, LoadResult books) {
        Acceptances parted = Acceptances.of(found, books.acceptances(), books.ledger(), whole);
        List<Accepted> accepted = parted.accepted().stream()
                .map(warning -> new Accepted(warning.finding(), warning.acceptance()))
                .toList();
        return new Findings(parted.open(), accepted, books.sources());
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
                Stream.concat(accepted.stream(), others.accepted().stream()).toList(),
                Stream.concat(sources.stream(), others.sources().stream()).toList());
    }

    /** The errors, and what does not agree with a seal: that is told even where only errors are asked for. */
    public Findings pressing() {
        return new Findings(
                all.stream()
                        .filter(found -> found.isError() || found.code() instanceof SealedCode)
                        .toList(),
                sources);
    }

    /** Those of one list of codes, e.g. what is wrong with 公示.yaml. */
    public Findings only(Class<? extends DiagnosticCode> codes) {
        return new Findings(
                all.stream().filter(found -> codes.isInstance(found.code())).toList(), sources);
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
