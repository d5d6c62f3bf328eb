package taizhang.desk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.intake.Collection;
import taizhang.intake.Complaint;
import taizhang.intake.UnitIntake;
import taizhang.intake.form.MarkedCopy;
import taizhang.model.Period;
import taizhang.render.OutputFolder;

/** Sends faulty returns back (退回): a copy of each file with its faults marked, and what to say in the chat group. */
public final class SentBack {
    private static final String FOLDER = "退回";

    private SentBack() {}

    /**
     * Writes the copies.
     *
     * @param from the folder of the files that came
     * @return what was written, below the output folder
     * @throws IOException a file cannot be read or written
     */
    public static List<String> write(Collection collection, Period period, Path from, Path out) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        String place = period.end() + "/" + FOLDER + "/";
        for (UnitIntake intake : collection.faulty().values()) {
            Map<String, String> notes = new LinkedHashMap<>();
            intake.complaints()
                    .forEach(complaint ->
                            notes.merge(complaint.place(), complaint.plain(), (one, other) -> one + "；" + other));
            Path file = Files.isDirectory(from) ? from.resolve(intake.found().file()) : from;
            Optional<MarkedCopy> copy = MarkedCopy.of(Files.readAllBytes(file), notes);
            copy.ifPresent(marked -> files.put(
                    place + OutputFolder.nameFor(intake.unit().id().name()) + marked.ending(), marked.bytes()));
            text.append(said(intake, period, copy.isPresent())).append('\n');
        }
        if (collection.faulty().isEmpty()) {
            return List.of();
        }
        files.put(place + "群发.txt", text.toString().getBytes(StandardCharsets.UTF_8));
        put(files, out);
        return List.copyOf(files.keySet());
    }

    private static String said(UnitIntake intake, Period period, boolean marked) {
        StringBuilder text = new StringBuilder("【" + intake.unit().shortName() + "】第" + period.number() + "期报来的表有"
                + intake.complaints().size() + "处要改" + (marked ? "（退回的表里标红了）" : "") + "，改好发回来：\n");
        int number = 0;
        for (Complaint complaint : intake.complaints()) {
            number++;
            text.append(number).append(". ").append(complaint.plainLine()).append('\n');
        }
        return text.toString();
    }

    private static void put(Map<String, byte[]> files, Path out) throws IOException {
        try (OutputFolder folder = OutputFolder.open(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                try (OutputStream stream = new BufferedOutputStream(folder.create(file.getKey()))) {
                    stream.write(file.getValue());
                }
            }
            folder.publish();
        }
    }
}
