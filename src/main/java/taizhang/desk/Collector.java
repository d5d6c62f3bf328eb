package taizhang.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import taizhang.edit.ChangesTried;
import taizhang.edit.Deed;
import taizhang.edit.OpenLedger;
import taizhang.edit.Proposal;
import taizhang.intake.Collecting;
import taizhang.intake.Collection;
import taizhang.intake.Incoming;
import taizhang.model.Gaps;
import taizhang.model.Period;
import taizhang.workbook.WorkbookReader;

/**
 * Takes in the returns of a folder (收表).
 *
 * @param pen the books, open for writing
 * @param period the period
 */
public record Collector(Pen pen, Period period) {
    private static final int DEEP = 3;
    /** What lies in such folders and is no return. */
    private static final Set<String> OURS = Set.of("群发.txt", "Thumbs.db", "desktop.ini");

    /**
     * Takes in the returns of a period.
     *
     * @param end its 截止; empty: the latest
     * @throws WrongRequest there is no such period
     */
    public static Collector of(Pen pen, Optional<LocalDate> end) {
        return new Collector(pen, Forms.periodOf(pen.ledger().ledger().periods(), end));
    }

    /** What has to be mended in the books before anything can be taken in. */
    public static Optional<Proposal.Refused> obstacle(OpenLedger ledger) {
        return ledger.obstacle(
                Gaps.Part.CAMPAIGN, Gaps.Part.UNITS, Gaps.Part.CATEGORIES, Gaps.Part.PERIODS, Gaps.Part.PROBLEMS);
    }

    /**
     * The files that came, by name; hidden ones and those that a program left open are none.
     *
     * @throws IOException there is no such folder, or a file cannot be read
     */
    public static List<Incoming> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        List<Path> paths;
        try (Stream<Path> tree = Files.walk(folder, DEEP)) {
            paths = tree.filter(Files::isRegularFile).sorted().toList();
        }
        List<Incoming> files = new ArrayList<>();
        for (Path path : paths) {
            String name = String.valueOf(path.getFileName());
            if (!name.startsWith(".") && !name.startsWith("~$") && !OURS.contains(name)) {
                Path place = path.equals(folder) ? path.getFileName() : folder.relativize(path);
                files.add(new Incoming(String.valueOf(place).replace('\\', '/'), bytes(path)));
            }
        }
        return files;
    }

    private static byte[] bytes(Path path) throws IOException {
        try (var stream = Files.newInputStream(path)) {
            return stream.readNBytes(WorkbookReader.LARGEST + 1);
        }
    }

    /** Says what would be taken in. */
    public Collection collect(List<Incoming> files, Collecting.Choices choices) throws IOException {
        return Collecting.of(pen.ledger(), period, files, choices);
    }

    /**
     * Writes it, all files as one.
     *
     * @throws IOException a file cannot be written, or someone else wrote to it meanwhile
     */
    public void write(ChangesTried plan) throws IOException {
        pen.write(
                plan.changes().stream().map(Proposal.Ready::change).toList(),
                new Deed("collect", "第" + period.number() + "期", ""));
    }
}
