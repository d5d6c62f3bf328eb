package taizhang.cli;

import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;

/** Runs one command line in-process, with writers that keep what was printed. */
final class CommandLineFixture {
    private final Path here;
    private final Path home;

    CommandLineFixture(Path here, Path home) {
        this.here = here;
        this.home = home;
    }

    /** What the command left behind. */
    record Outcome(int status, String out, String err) {}

    Outcome run(String... args) {
        return run(Dialogue.silent(), args);
    }

    /** Runs a command at a terminal where somebody types these lines. */
    Outcome runAnswering(Reader lines, String... args) {
        return run(Dialogue.with(lines), args);
    }

    private Outcome run(Dialogue dialogue, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, dialogue);
        int status = Main.run(terminal, new Place(here, home), args);
        return new Outcome(status, lines(out), lines(err));
    }

    private static String lines(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
