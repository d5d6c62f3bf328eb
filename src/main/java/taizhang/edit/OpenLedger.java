package taizhang.edit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import taizhang.check.Rules;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.DiagnosticCode;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.diagnostic.FileCode;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;
import taizhang.load.LedgerKeys;
import taizhang.load.LedgerLoader;
import taizhang.load.LoadResult;
import taizhang.load.SourceTree;
import taizhang.model.Gaps;
import taizhang.model.Ledger;
import taizhang.yaml.YamlReader;

/** A ledger as it stands before something is written into it. */
public final class OpenLedger {
    private static final Set<DiagnosticCode> CONFLICTS = Set.of(
            FileCode.MERGE_CONFLICT,
            FileCode.LOST_CONFLICT_MARK,
            FileCode.TWO_UNDER_ONE_NUMBER,
            FileCode.TWO_ITEMS,
            FileCode.TWO_RETURNS,
            FileCode.TWO_IN_ONE_PROBLEM,
            FileCode.TWO_IN_ONE_RECORD,
            FileCode.RETURN_TWICE);

    private final SourceTree tree;
    private final Set<String> paths;
    private final LoadResult loaded;
    private final Rules rules;
    private final List<Diagnostic> findings;

    private OpenLedger(SourceTree tree, LoadResult loaded, Rules rules) throws IOException {
        this.tree = tree;
        this.rules = rules;
        this.paths = Set.copyOf(tree.paths());
        this.loaded = loaded;
        this.findings = findingsIn(loaded);
    }

    /**
     * Reads and checks a ledger.
     *
     * @throws IOException a file cannot be read
     */
    public static OpenLedger read(SourceTree tree) throws IOException {
        return read(tree, Rules.standard());
    }

    /**
     * Reads a ledger and checks it by some rules.
     *
     * @throws IOException a file cannot be read
     */
    public static OpenLedger read(SourceTree tree, Rules rules) throws IOException {
        SourceTree then = new Snapshot(tree);
        return new OpenLedger(then, LedgerLoader.load(then), rules);
    }

    /**
     * The ledger as it will stand when a change is written, for what is to be written together with it.
     *
     * @throws IOException a file cannot be read
     */
    public OpenLedger with(Proposal.Ready ready) throws IOException {
        Addition change = ready.change();
        return new OpenLedger(new ChangedTree(tree, change.path(), change.after()), ready.ledger(), rules);
    }

    /** Everything that is wrong with a ledger by the same rules, in printing order. */
    List<Diagnostic> findingsIn(LoadResult other) {
        Diagnostics all = new Diagnostics();
        all.addAll(other.findings());
        all.addAll(rules.check(other.ledger(), other.gaps(), other.sources()));
        return all.sorted();
    }

    /** What was read. */
    public LoadResult loaded() {
        return loaded;
    }

    /** The ledger itself: every record that read. */
    public Ledger ledger() {
        return loaded.ledger();
    }

    /** Everything that is wrong with it already, in printing order. */
    public List<Diagnostic> findings() {
        return findings;
    }

    SourceTree tree() {
        return tree;
    }

    boolean has(String path) {
        return paths.contains(path);
    }

    /** A file as the user knows it. */
    public String shown(String path) {
        return tree.name() + "/" + path;
    }

    YamlReader readerOf(String path) {
        return LedgerKeys.readerOf(path, ledger().units().byName().keySet());
    }

    /** The text of a file that exists; empty if it is not in UTF-8. */
    Optional<FileText> text(String path) throws IOException {
        return FileText.of(tree.bytes(path));
    }

    /** What must be mended before a file can be written into: slips in its structure, an encoding other than UTF-8, or that it was emptied. */
    public Optional<Proposal.Refused> obstacleIn(String path) {
        if (!conflicts().isEmpty() || !has(path)) {
            return refused(conflicts());
        }
        Stream<Diagnostic> foreign = findings.stream()
                .filter(finding -> finding.code() == FileCode.NOT_UTF8)
                .filter(finding -> finding.span().file().equals(shown(path)))
                .map(finding -> FieldCode.NOT_WRITABLE_ENCODING.at(SourceSpan.startOf(shown(path))));
        Stream<Diagnostic> slips = errorsIn(Set.of(path)).stream().filter(OpenLedger::isOfStructure);
        return refused(Stream.concat(foreign, slips).toList());
    }

    /** Marks of a merge not done, in any file: what stands behind them may use the next number already. */
    private List<Diagnostic> conflicts() {
        return findings.stream()
                .filter(finding -> CONFLICTS.contains(finding.code()))
                .toList();
    }

    private static boolean isOfStructure(Diagnostic finding) {
        return finding.code().number() < 200 || finding.code() == FieldCode.EMPTIED_LIST;
    }

    /** What must be mended before anything can be judged: errors in the files that all records refer to. */
    public Optional<Proposal.Refused> obstacle(Gaps.Part... parts) {
        if (!conflicts().isEmpty()) {
            return refused(conflicts());
        }
        boolean whole = Stream.of(parts).allMatch(loaded.gaps()::isWhole);
        if (whole) {
            return Optional.empty();
        }
        return refused(errorsIn(Stream.of(parts)
                .filter(part -> !loaded.gaps().isWhole(part))
                .flatMap(part -> filesOf(part))
                .collect(Collectors.toSet())));
    }

    private Stream<String> filesOf(Gaps.Part part) {
        return switch (part) {
            case CAMPAIGN -> Stream.of("专项.yaml");
            case UNITS -> Stream.of("单位.yaml");
            case CATEGORIES -> Stream.of("类别.yaml");
            case POLICIES -> Stream.of("政策.yaml");
            case PROBLEMS -> paths.stream().filter(path -> path.startsWith("问题/"));
            case PERIODS -> paths.stream().filter(path -> path.startsWith("周报/"));
            case NOTICES -> Stream.of("督办.yaml");
            case SPOT_CHECKS -> Stream.of("抽查.yaml");
            case CIRCULARS -> Stream.of("通报.yaml");
        };
    }

    /** The errors found in some files. */
    List<Diagnostic> errorsIn(Set<String> files) {
        return findings.stream()
                .filter(Diagnostic::isError)
                .filter(finding ->
                        files.stream().anyMatch(path -> finding.span().file().equals(shown(path))))
                .toList();
    }

    private Optional<Proposal.Refused> refused(List<Diagnostic> errors) {
        return errors.isEmpty() ? Optional.empty() : Optional.of(refusal(errors));
    }

    /** Refuses for findings about the files as they are. */
    Proposal.Refused refusal(List<Diagnostic> errors) {
        return new Proposal.Refused(errors, sources());
    }

    private List<SourceFile> sources() {
        return loaded.sources();
    }
}
