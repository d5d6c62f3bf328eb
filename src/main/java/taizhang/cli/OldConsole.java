package taizhang.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;

/**
 * A console of Windows that gives no Chinese to whoever reads it as UTF-8. While a line is typed it is set to the code page
 * that it was in before the program came, and back to UTF-8 for what is printed.
 *
 * @param codePage that of the console before
 * @param charset the same, as Java calls it
 * @param turn sets the console to a code page
 */
record OldConsole(int codePage, Charset charset, Turn turn) {
    /** The system property by which the launcher tells the code page; empty where UTF-8 is read well. */
    static final String TYPED = "taizhang.typed";

    private static final int UTF_8 = 65001;
    private static final Map<Integer, String> NAMES = Map.of(936, "GBK", 54936, "GB18030", 950, "Big5");

    /** Sets the console to a code page. */
    @FunctionalInterface
    interface Turn {
        void to(int codePage) throws IOException;
    }

    /** The console that the launcher told of; empty if it is none of the old ones, or of a code page nobody knows. */
    static Optional<OldConsole> of(String told, Turn turn) {
        if (!told.matches("[1-9][0-9]{1,4}")) {
            return Optional.empty();
        }
        int codePage = Integer.parseInt(told);
        for (String name : new String[] {NAMES.getOrDefault(codePage, ""), "windows-" + told, "IBM" + told}) {
            if (codePage != UTF_8 && !name.isEmpty() && Charset.isSupported(name)) {
                return Optional.of(new OldConsole(codePage, Charset.forName(name), turn));
            }
        }
        return Optional.empty();
    }

    /** Sets the console of this process, by the system's own command. */
    static void turnOwn(int codePage) throws IOException {
        Process command = new ProcessBuilder("chcp.com", Integer.toString(codePage))
                .redirectInput(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            command.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Before a line is typed. */
    void listen() throws IOException {
        turn.to(codePage);
    }

    /** After it was. */
    void speak() throws IOException {
        turn.to(UTF_8);
    }
}
