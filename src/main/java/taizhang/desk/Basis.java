package taizhang.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import taizhang.audit.ManifestEntry;
import taizhang.render.OutputFolder;
import taizhang.text.Sha256;

/**
 * All that the papers of a day come from (依据): data, templates, fonts, seals and the program itself, as one digest. Beside
 * the papers stands for each what it came from, so that one that would come out the same is not made again.
 *
 * @param day as-of date
 * @param digest SHA-256 in lower-case hex
 */
record Basis(LocalDate day, String digest) {
    private static final String FILE = ".依据-";
    private static final int DIGITS = 64;

    /** What bytes become that are none in UTF-8. */
    private static final char NO_CHARACTER = '\uFFFD';

    /**
     * The basis of the papers of a press.
     *
     * @throws IOException a font or the program itself cannot be read
     */
    static Basis of(Books books, LocalDate day, SealNews seals) throws IOException {
        List<String> parts = new ArrayList<>(List.of(
                Tool.digest(),
                books.version().digest(),
                // a template that cannot be read is in no version
                books.templates().findings().toString(),
                day.toString(),
                Tool.edition(books.fonts()).label(),
                seals.remark(),
                seals.chain(),
                seals.late().toString(),
                books.photos().state()));
        Tool.fonts(books.fonts()).forEach((file, digest) -> parts.add(file + " " + digest));
        return new Basis(day, Sha256.of(parts));
    }

    /**
     * The files that stand in the output folder as this basis gives them, by path below it: recorded so, listed so in the
     * 清单 of the day, and with their bytes untouched.
     *
     * @param wanted paths below the output folder
     */
    Map<String, Printed> standing(Path out, List<String> wanted) throws IOException {
        Map<String, String> recorded = recorded(out);
        Map<String, ManifestEntry> listed = listed(out);
        Map<String, Printed> standing = new HashMap<>();
        List<ManifestEntry> sound = wanted.parallelStream()
                .filter(listed::containsKey)
                .map(listed::get)
                .filter(entry -> lineOf(entry.sha256()).equals(recorded.get(day + "/" + entry.file())))
                .filter(entry -> isUntouched(out.resolve(day.toString()), entry))
                .toList();
        for (ManifestEntry entry : sound) {
            String file = day + "/" + entry.file();
            standing.put(
                    file,
                    new Printed(
                            file,
                            entry.pages(),
                            entry.sha256(),
                            entry.codes(),
                            entry.archived(),
                            entry.condition(),
                            entry.enclosed()));
        }
        return standing;
    }

    private static boolean isUntouched(Path folder, ManifestEntry entry) {
        try {
            return new FolderFiles(folder, "", "").trouble(entry).isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private Map<String, ManifestEntry> listed(Path out) throws IOException {
        Map<String, ManifestEntry> entries = new HashMap<>();
        FolderFiles.of(out.resolve(day.toString()))
                .entries()
                .forEach(entry -> entries.put(day + "/" + entry.file(), entry));
        return entries;
    }

    /** Writes aside what the papers came from; what is recorded of others that are not made now stays. */
    void record(List<Printed> printed, Path out, OutputFolder folder) throws IOException {
        Map<String, String> lines = new TreeMap<>(recorded(out));
        printed.forEach(paper -> lines.put(paper.file(), lineOf(paper.sha256())));
        StringBuilder text = new StringBuilder();
        lines.forEach(
                (file, line) -> text.append(line).append("  ").append(file).append('\n'));
        folder.put(FILE + day, text.toString());
    }

    private String lineOf(String sha256) {
        return digest + " " + sha256;
    }

    private Map<String, String> recorded(Path out) throws IOException {
        Path file = out.resolve(FILE + day);
        Map<String, String> lines = new HashMap<>();
        if (Files.isRegularFile(file)) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            boolean damaged = text.indexOf(NO_CHARACTER) >= 0;
            for (String line : damaged ? List.<String>of() : text.lines().toList()) {
                int gap = 2 * DIGITS + 1;
                if (line.length() > gap + 2) {
                    lines.put(line.substring(gap + 2), line.substring(0, gap));
                }
            }
        }
        return lines;
    }
}
