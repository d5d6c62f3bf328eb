package taizhang.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceFile;
import taizhang.edit.ProblemBatch;
import taizhang.intake.ledger.ImportedBooks;
import taizhang.intake.ledger.LedgerImport;
import taizhang.intake.ledger.OldFile;
import taizhang.text.Sha256;
import taizhang.workbook.Opened;
import taizhang.workbook.Refused;
import taizhang.workbook.Workbook;
import taizhang.workbook.WorkbookReader;

/**
 * An older ledger laid ready to be taken over.
 *
 * @param pen the books it is to go into
 * @param plan what was understood of it
 * @param books the books with it
 * @param findings what of 导入.yaml does not read
 */
public record Imports(Pen pen, LedgerImport plan, ImportedBooks books, Findings findings) {
    /** The name of the file in which the clerk says what the older ledger means. */
    public static final String MAPPING = "导入.yaml";

    /**
     * Reads an older ledger.
     *
     * @param files its files
     * @param mapping 导入.yaml; need not exist
     * @param day 期初日 as asked for
     * @throws WrongRequest a file is no workbook, or 导入.yaml speaks of other files
     * @throws IOException a file cannot be read
     */
    public static Imports of(Pen pen, List<Path> files, Path mapping, Optional<LocalDate> day) throws IOException {
        List<OldFile> old = new ArrayList<>();
        for (Path file : files) {
            Opened opened = WorkbookReader.read(file);
            switch (opened) {
                case Refused refused -> throw new WrongRequest(refused.sentence());
                case Workbook book -> old.add(new OldFile(book, Sha256.of(Files.readAllBytes(file))));
            }
        }
        Diagnostics findings = new Diagnostics();
        Optional<SourceFile> clerk = Files.exists(mapping)
                ? LedgerImport.textOf(MAPPING, Files.readAllBytes(mapping), findings)
                : Optional.empty();
        LedgerImport plan = LedgerImport.read(pen.ledger(), old, clerk, day, findings);
        plan.foreignMapping().ifPresent(names -> {
            throw new WrongRequest(
                    "“" + mapping.getFileName() + "”是“" + names + "”的对照，不是这次要导入的：用 --mapping 写明另一个对照文件，没有的会新建");
        });
        return new Imports(
                pen,
                plan,
                plan.registered(),
                new Findings(findings.sorted(), clerk.map(List::of).orElse(List.of())));
    }

    /**
     * Writes 导入.yaml for the clerk unless it is there.
     *
     * @return whether it was written
     * @throws IOException it cannot be written
     */
    public boolean offerMapping(Path mapping) throws IOException {
        if (Files.exists(mapping)) {
            return false;
        }
        Files.writeString(mapping, plan.mapping(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        return true;
    }

    /** What the books would say of it. */
    public Findings brought() {
        return switch (books.answer()) {
            case ProblemBatch.Ready ready ->
                new Findings(ready.findings(), ready.ledger().sources());
            case ProblemBatch.Refused refused -> new Findings(refused.findings(), refused.sources());
        };
    }

    /** Whether nothing is left to be said, and every cell is accounted for. */
    public boolean isWhole() {
        return !findings.hasErrors() && plan.open().isEmpty() && books.isWhole();
    }
}
