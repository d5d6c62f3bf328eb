package taizhang.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs every command once on a copy of the sample, unheard (演练), so that a JVM that watches sees all classes that any of them
 * needs. The command lines are in {@code rehearsal.txt}.
 */
final class Rehearsal {
    private static final String LINES = "/rehearsal.txt";

    /** In front of a line at which somebody sits, who leaves at the first question. */
    private static final String ASKED = "? ";

    /** The office that the first line makes. */
    static final String OFFICE = "演练";

    private Rehearsal() {}

    /** Rehearses in the current folder, which is to be empty; how a command ends is nothing to it. */
    public static void main(String[] args) throws IOException {
        Path here = Path.of("").toAbsolutePath();
        in(here, Place.ofProcess().home());
    }

    /**
     * Rehearses in an empty folder.
     *
     * @param home the folder of the program, with the sample
     * @return how each line ended
     */
    static Map<String, Integer> in(Path folder, Path home) throws IOException {
        Map<String, Integer> ends = new LinkedHashMap<>();
        for (String line : lines()) {
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

    private static List<String> lines() throws IOException {
        try (InputStream bytes = Rehearsal.class.getResourceAsStream(LINES)) {
            if (bytes == null) {
                throw new IOException("程序文件不全，缺少 " + LINES);
            }
            Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            return new BufferedReader(text)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
