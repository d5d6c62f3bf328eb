package taizhang.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FileCode;
import taizhang.diagnostic.HistoryCode;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Evidence;
import taizhang.privacy.FileReading;
import taizhang.privacy.PrivateNumber;
import taizhang.privacy.PrivateText;
import taizhang.privacy.Sighting;
import taizhang.privacy.TextWalk;
import taizhang.privacy.Writing;

/**
 * Looks for numbers of persons where no record is read: in evidence and notes, in what editors left behind, in names of
 * files and folders, in templates and in what a commit says. The ledger's own files are looked at by a rule.
 */
public final class PrivateFiles {
    private final SourceTree tree;
    private final Diagnostics findings = new Diagnostics();
    private final Set<String> named = new HashSet<>();

    private PrivateFiles(SourceTree tree) {
        this.tree = tree;
    }

    /**
     * What was found in a ledger's folder.
     *
     * @param looked which paths of files that are no ledger files are looked at
     * @throws IOException if a file cannot be read; its path is in the message
     */
    public static List<Diagnostic> in(SourceTree tree, Predicate<String> looked) throws IOException {
        PrivateFiles files = new PrivateFiles(tree);
        List<String> leftovers = tree.leftovers();
        for (String path : tree.paths()) {
            boolean ledger = FileKind.of(path).isPresent();
            if (ledger || looked.test(path)) {
                files.name(path);
            }
            if (!ledger && looked.test(path)) {
                files.content(path);
            }
        }
        for (String path : leftovers) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (!IgnoredFiles.isOfSystem(name) && looked.test(path)) {
                files.name(path);
                files.content(path);
            }
        }
        return files.findings.sorted();
    }

    /** What was found in templates. */
    public static List<Diagnostic> inTemplates(List<SourceFile> templates) {
        Diagnostics findings = new Diagnostics();
        for (SourceFile file : templates) {
            List<PrivateNumber> numbers = PrivateText.in(file.text(), Writing.MARKUP);
            TextWalk walk = new TextWalk(file.text());
            for (PrivateNumber number : numbers) {
                findings.report(
                        FileCode.NUMBER_IN_TEMPLATE,
                        placeOf(file, walk, number),
                        number.kind().label(),
                        number.masked());
            }
        }
        return findings.sorted();
    }

    /** What was found in a commit message. */
    public static List<Diagnostic> inMessage(SourceFile message) {
        List<Diagnostic> found = new ArrayList<>();
        TextWalk walk = new TextWalk(message.text());
        for (PrivateNumber number : PrivateText.in(message.text(), Writing.TEXT)) {
            found.add(HistoryCode.NUMBER_IN_MESSAGE.at(
                    placeOf(message, walk, number), number.kind().label(), number.masked()));
        }
        return found;
    }

    private static SourceSpan placeOf(SourceFile file, TextWalk walk, PrivateNumber number) {
        walk.goTo(number.start());
        return new SourceSpan(file.path(), walk.line(), walk.column(), walk.lengthTo(number.end()));
    }

    /** Each part of a path is told of once, whatever lies in it. */
    private void name(String path) {
        for (PrivateNumber number : PrivateText.in(path, Writing.TEXT)) {
            int slash = path.indexOf('/', number.end());
            String part = slash < 0 ? path : path.substring(0, slash);
            if (named.add(part)) {
                findings.report(
                        FileCode.NUMBER_IN_NAME,
                        SourceSpan.startOf(tree.name() + "/" + part),
                        number.kind().label(),
                        number.masked(),
                        PrivateText.masked(part));
            }
        }
    }

    private void content(String path) throws IOException {
        if (FileReading.isBlind(path)) {
            return;
        }
        String shown = tree.name() + "/" + path;
        boolean evidence = path.startsWith(Evidence.FOLDER);
        FileReading reading = tree.size(path) > FileReading.LARGEST
                ? new FileReading(List.of(), "文件超过50MB")
                : FileReading.of(path, tree.bytes(path));
        for (Sighting sighting : reading.sightings()) {
            findings.report(
                    evidence ? FileCode.NUMBER_IN_EVIDENCE : FileCode.NUMBER_IN_OTHER_FILE,
                    new SourceSpan(shown, sighting.line(), sighting.column(), sighting.length()),
                    sighting.kind().label(),
                    sighting.masked(),
                    sighting.where().isEmpty() ? "" : "，在" + sighting.where());
        }
        if (!reading.unread().isEmpty()) {
            findings.report(FileCode.EVIDENCE_NOT_LOOKED_THROUGH, SourceSpan.startOf(shown), reading.unread());
        }
    }
}
