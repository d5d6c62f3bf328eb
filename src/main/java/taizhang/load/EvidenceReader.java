package taizhang.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.ReferenceCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Act;
import taizhang.model.Evidence;
import taizhang.model.EvidenceFile;
import taizhang.model.Ledger;
import taizhang.model.Problem;

/**
 * Finds the files that acts name as 佐证. Nothing but their names is looked at until a digest is asked for.
 *
 * @param files the files under 佐证/, sorted
 */
public record EvidenceReader(List<String> files) {
    public EvidenceReader {
        files = List.copyOf(files);
    }

    /** The evidence among the paths of a ledger's folder. */
    static EvidenceReader of(List<String> paths) {
        return new EvidenceReader(paths.stream()
                .filter(path -> path.startsWith(Evidence.FOLDER))
                .sorted()
                .toList());
    }

    /**
     * The evidence in a folder or commit.
     *
     * @throws IOException if it cannot be listed
     */
    public static EvidenceReader of(SourceTree tree) throws IOException {
        return of(tree.paths());
    }

    /** Whether a word as a whole is the name of a file or folder that is there. */
    boolean isFile(String word) {
        Evidence evidence = Evidence.of(word);
        return !filesOf(evidence).isEmpty();
    }

    /** The files that a word stands for: one, all in a folder, or none when it is a title or there is no such file. */
    public List<String> filesOf(Evidence evidence) {
        if (evidence.kind() != Evidence.Kind.FILE) {
            return List.of();
        }
        List<String> covered = files.stream().filter(evidence::covers).toList();
        return covered.isEmpty()
                ? files.stream()
                        .filter(file -> evidence.covers(FileNames.asRead(file)))
                        .toList()
                : covered;
    }

    /** The files that the acts of a problem name, sorted. */
    public List<String> filesOf(Problem problem) {
        TreeSet<String> named = new TreeSet<>();
        for (Act act : problem.acts()) {
            act.head().evidence().forEach(word -> named.addAll(filesOf(Evidence.of(word))));
        }
        return List.copyOf(named);
    }

    /**
     * The digests of all files that a ledger's acts name, by path; this is where they are read.
     *
     * @throws IOException if one cannot be read; its path is in the message
     */
    public List<EvidenceFile> digests(Ledger ledger, SourceTree tree) throws IOException {
        TreeSet<String> named = new TreeSet<>();
        ledger.problems().forEach(problem -> named.addAll(filesOf(problem)));
        List<EvidenceFile> digested = new ArrayList<>();
        for (String path : named) {
            Optional<String> pointed = tree.pointedAt(path);
            digested.add(
                    pointed.isPresent()
                            ? new EvidenceFile(path, pointed.orElseThrow(), false)
                            : new EvidenceFile(path, tree.digest(path)));
        }
        return digested;
    }

    /** Reports what a problem names and is not there, or lies outside. */
    void check(Problem problem, Diagnostics findings) {
        for (Act act : problem.acts()) {
            for (String word : act.head().evidence()) {
                Evidence evidence = Evidence.of(word);
                SourceSpan place = act.head().origin().at("佐证");
                if (evidence.kind() == Evidence.Kind.OUTSIDE) {
                    findings.report(ReferenceCode.EVIDENCE_OUTSIDE, place, word);
                } else if (evidence.kind() == Evidence.Kind.FILE
                        && filesOf(evidence).isEmpty()) {
                    findings.report(ReferenceCode.MISSING_EVIDENCE, place, word, hint(evidence));
                }
            }
        }
    }

    private String hint(Evidence evidence) {
        String end = "/" + evidence.path().substring(evidence.path().lastIndexOf('/') + 1);
        List<String> same = files.stream()
                .filter(file -> file.equalsIgnoreCase(evidence.path()) || file.endsWith(end))
                .toList();
        List<String> near = same.isEmpty() ? KeyTexts.allNearest(evidence.path(), files) : same;
        return KeyTexts.guessAmong(near.stream()
                        .map(file -> file.substring(Evidence.FOLDER.length()))
                        .toList())
                .map(guess -> guess + "文件名要一字不差")
                .orElse("把文件放到台账文件夹的“佐证”下，或者核对文件名；只是材料名称的，不写扩展名和“/”");
    }
}
