package taizhang.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import taizhang.audit.SealCheck;
import taizhang.audit.SealDraft;
import taizhang.audit.SealState;
import taizhang.audit.Settings;
import taizhang.diagnostic.Diagnostics;
import taizhang.history.CommitTree;
import taizhang.history.Uncommitted;
import taizhang.load.EvidenceReader;
import taizhang.load.SealFile;
import taizhang.model.EvidenceFile;
import taizhang.model.Period;
import taizhang.model.Seal;
import taizhang.model.SealedBooks;
import taizhang.template.TemplateFolder;

/**
 * What lies ready when a period is to be sealed.
 *
 * @param books the books of the folder, free of errors
 * @param commit the commit checked out, full hash
 * @param earlier the seals until now
 * @param unread what of 封账.yaml could not be read
 * @param uncommitted files of the folder that are not as committed
 * @param templates those that are not as committed, as the user knows them
 * @param evidence digests of the evidence files that acts name
 * @param settings as committed
 */
public record Seals(
        Books books,
        String commit,
        List<Seal> earlier,
        Findings unread,
        List<String> uncommitted,
        List<String> templates,
        List<EvidenceFile> evidence,
        Settings settings) {
    public Seals {
        earlier = List.copyOf(earlier);
        uncommitted = List.copyOf(uncommitted);
        templates = List.copyOf(templates);
        evidence = List.copyOf(evidence);
    }

    /**
     * Lays everything ready.
     *
     * @param books the books of the folder, free of errors
     * @throws IOException there is no repository, a file cannot be read, or the commit does not hold the folder
     */
    public static Seals of(Books books) throws IOException {
        try (Archive archive = Archive.open(books.folders())) {
            CommitTree committed = archive.data();
            Diagnostics unread = new Diagnostics();
            List<Seal> earlier = books.seals(unread);
            List<String> uncommitted = Uncommitted.between(books.tree(), committed).stream()
                    .filter(path -> !path.equals(SealFile.PATH))
                    .toList();
            TemplateFolder templates = books.templates();
            return new Seals(
                    books,
                    archive.tip().id(),
                    earlier,
                    new Findings(unread.sorted(), List.of()),
                    uncommitted,
                    archive.uncommitted(templates, books.fonts()),
                    EvidenceReader.of(committed).digests(books.ledger(), committed),
                    Settings.of(books.ledger(), FontShelf.settings(templates, books.fonts())));
        }
    }

    /** How the earlier seals stand. */
    public List<SealState> states() {
        return SealCheck.of(books.ledger(), evidence, earlier);
    }

    /** What findings call 封账.yaml. */
    public String shown() {
        return books.folders().shownData() + "/" + SealFile.PATH;
    }

    /**
     * The period to be sealed.
     *
     * @param which its number or its last day; the oldest open one when empty
     * @throws WrongRequest there is no such period, it is sealed, or an earlier one is not
     */
    public Period period(Optional<String> which) {
        List<Period> open = draft().open();
        if (open.isEmpty()) {
            throw new WrongRequest("各期都已经封账");
        }
        if (which.isEmpty()) {
            return open.getFirst();
        }
        String asked = which.orElseThrow();
        Period found = books.ledger().periods().stream()
                .filter(period -> asked.equals(Integer.toString(period.number()))
                        || asked.equals(period.end().toString()))
                .findFirst()
                .orElseThrow(() -> new WrongRequest("周报里没有“" + asked + "”这一期，写期号或截止日期，例如 taizhang seal 14"));
        if (!open.contains(found)) {
            throw new WrongRequest("第" + found.number() + "期已经封账");
        }
        if (!found.equals(open.getFirst())) {
            throw new WrongRequest("第" + open.getFirst().number() + "期还没有封账，一期一期依次封");
        }
        return found;
    }

    /**
     * Seals a period and writes the seal down.
     *
     * @param date 封账日期
     * @throws WrongRequest the period is not over on that day, or the seal before was made later
     * @throws IOException the folder cannot be written to
     */
    public Seal seal(Period period, LocalDate date) throws IOException {
        needOver(period, date);
        String version = books.version().digits();
        Seal seal = draft().of(period, date, new SealedBooks(commit, version, Tool.version()));
        add(seal);
        return seal;
    }

    /** What a period that is not over yet would still bring could not be sealed any more. */
    private void needOver(Period period, LocalDate date) {
        if (date.isBefore(period.end())) {
            throw new WrongRequest(
                    "封账日期 " + date + " 早于第" + period.number() + "期的截止日期 " + period.end() + "，这一期还没有完；封账日期写截止那一天或以后");
        }
        if (!earlier.isEmpty() && date.isBefore(earlier.getLast().date())) {
            throw new WrongRequest("封账日期 " + date + " 早于第" + earlier.getLast().period() + "期的封账日期 "
                    + earlier.getLast().date() + "，封账一期在一期之后");
        }
    }

    /** Evidence of which only a pointer is here: nobody could say what was sealed. */
    public List<String> unfetched() {
        return evidence.stream()
                .filter(file -> !file.fetched())
                .map(EvidenceFile::path)
                .toList();
    }

    private SealDraft draft() {
        return new SealDraft(books.ledger(), evidence, earlier, settings);
    }

    /** Aside first, then in place in one step, so that a run that fails leaves the earlier seals. */
    private void add(Seal seal) throws IOException {
        Path file = books.folders().data().resolve(SealFile.PATH);
        byte[] before = books.tree().holds(SealFile.PATH) ? books.tree().bytes(SealFile.PATH) : new byte[0];
        String text = new String(before, StandardCharsets.UTF_8).replace("\r\n", "\n");
        Path aside = file.resolveSibling("." + SealFile.PATH + ".tmp");
        Files.writeString(aside, SealDraft.append(text, seal), StandardCharsets.UTF_8);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
