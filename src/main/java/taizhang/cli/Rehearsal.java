package taizhang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs commands once on a copy of the sample, unheard (演练), so that a JVM that watches sees all classes that any of them needs.
 * The command lines are in {@code rehearsal.txt}, in two parts.
 */
final class Rehearsal {
    private static final String LINES = "/rehearsal.txt";

    /** In front of a line at which somebody sits, who leaves at the first question. */
    private static final String ASKED = "? ";

    /** The office that the first line makes. */
    static final String OFFICE = "演练";

    private Rehearsal() {}

    /**
     * Rehearses in the current folder, which is to be empty; how a command ends is nothing to it.
     *
     * @param args the name of the part
     */
    public static void main(String[] args) throws IOException {
        Terminal unseen = Main.begin();
        unseen.out().flush();
        Path here = Path.of("").toAbsolutePath();
        in(here, Place.ofProcess().home(), StartCache.Part.valueOf(args[0]));
    }

    /**
     * Rehearses in an empty folder.
     *
     * @param home the folder of the program, with the sample
     * @return how each line ended
     */
    static Map<String, Integer> in(Path folder, Path home, StartCache.Part part) throws IOException {
        Map<String, Integer> ends = new LinkedHashMap<>();
        for (String line : lines(part)) {
            Path office = folder.resolve(OFFICE);
            Path here = Files.isDirectory(office) ? office : folder;
            boolean asked = line.startsWith(ASKED);
            Dialogue dialogue = asked ? Dialogue.with(new StringReader("")) : Dialogue.silent();
            String command = asked ? line.substring(ASKED.length()) : line;
            PrintWriter nobody = new PrintWriter(Writer.nullWriter());
            Terminal terminal = new Terminal(nobody, nobody, false, false, dialogue);
            ends.put(line, Main.run(terminal, new Place(here, home), command.split(" ")));
        }
        return ends;
    }

    /** The command lines of a part. */
    static List<String> lines(StartCache.Part part) throws IOException {
        try (InputStream bytes = Rehearsal.class.getResourceAsStream(LINES)) {
            if (bytes == null) {
                throw new IOException("程序文件不全，缺少 " + LINES);
            }
            List<String> lines = new ArrayList<>();
            boolean wanted = true;
            for (String line : new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(text -> !text.isBlank() && !text.startsWith("#"))
                    .toList()) {
                if (line.startsWith("[")) {
                    wanted = line.equals(part.heading());
                } else if (wanted) {
                    lines.add(line);
                }
            }
            return lines;
        }
    }
}
