package taizhang.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import taizhang.audit.SealCheck;
import taizhang.audit.SealDraft;
import taizhang.audit.SealState;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.history.CommitTree;
import taizhang.history.Uncommitted;
import taizhang.load.EvidenceReader;
import taizhang.load.SealFile;
import taizhang.load.WorkingTree;
import taizhang.model.EvidenceFile;
import taizhang.model.Ledger;
import taizhang.model.Seal;

/**
 * What lies ready when a period is to be sealed.
 *
 * @param path of 封账.yaml on disk
 * @param shown what findings call it
 * @param text of 封账.yaml until now; "" if there is none
 * @param earlier the seals in it
 * @param unread what of it could not be read
 * @param uncommitted files of the folder that are not as committed
 * @param ledger the books
 * @param evidence digests of the evidence files that acts name
 */
record SealDesk(
        Path path,
        String shown,
        String text,
        List<Seal> earlier,
        List<Diagnostic> unread,
        List<String> uncommitted,
        Ledger ledger,
        List<EvidenceFile> evidence) {
    /**
     * Lays everything ready.
     *
     * @param data the data folder
     * @param name what findings call it
     * @throws IOException a file cannot be read, or the commit does not hold the folder
     */
    static SealDesk of(Path data, String name, RecordedBooks recorded, Ledger ledger) throws IOException {
        CommitTree tree = recorded.tree(name);
        WorkingTree folder = WorkingTree.of(data, name);
        byte[] file = folder.holds(SealFile.PATH) ? folder.bytes(SealFile.PATH) : new byte[0];
        Diagnostics unread = new Diagnostics();
        String shown = name + "/" + SealFile.PATH;
        List<Seal> earlier = SealFile.read(shown, file, unread);
        List<String> uncommitted = Uncommitted.between(folder, tree).stream()
                .filter(path -> !path.equals(SealFile.PATH))
                .toList();
        return new SealDesk(
                data.resolve(SealFile.PATH),
                shown,
                new String(file, StandardCharsets.UTF_8).replace("\r\n", "\n"),
                earlier,
                unread.sorted(),
                uncommitted,
                ledger,
                EvidenceReader.of(tree).digests(ledger, tree));
    }

    /** How the earlier seals stand. */
    List<SealState> states() {
        return SealCheck.of(ledger, evidence, earlier);
    }

    SealDraft draft() {
        return new SealDraft(ledger, evidence, earlier);
    }

    /**
     * Writes 封账.yaml with one more seal: aside first, then in place in one step, so that a run that fails leaves the
     * earlier seals.
     *
     * @throws IOException the folder cannot be written to
     */
    void add(Seal seal) throws IOException {
        Path aside = path.resolveSibling("." + SealFile.PATH + ".tmp");
        Files.writeString(aside, SealDraft.append(text, seal), StandardCharsets.UTF_8);
        Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
