package taizhang.cli;

import java.io.PrintWriter;
import java.util.Map;
import taizhang.desk.Findings;
import taizhang.privacy.PrivateText;

/**
 * Where a command prints.
 *
 * @param out results: what a pipe would read; numbers of persons are covered
 * @param err complaints and progress
 * @param colour whether results may be coloured
 * @param live whether {@code err} is a terminal, so that progress may be shown and overwritten
 * @param dialogue the user's answers to questions, which are printed to {@code err}
 */
record Terminal(PrintWriter out, PrintWriter err, boolean colour, boolean live, Dialogue dialogue) {
    /** Which streams are terminals, as found out by the launcher: some of {@code in out err}, or {@code ask} the JVM. */
    static final String STREAMS = "taizhang.terminal";

    Terminal {
        out = new PrintWriter(new CoveredWriter(out));
    }

    /** A terminal at which nobody answers. */
    Terminal(PrintWriter out, PrintWriter err, boolean colour, boolean live) {
        this(out, err, colour, live, Dialogue.silent());
    }

    /** The terminal this process was started from. */
    static Terminal ofProcess() {
        var out = new PrintWriter(System.out, false, System.out.charset());
        var err = new PrintWriter(System.err, true, System.err.charset());
        var told = System.getProperty(STREAMS, "");
        boolean both = told.equals("ask") && hasConsole();
        boolean coloured = (both || told.contains("out")) && takesColour(System.getenv());
        boolean asked = both || (told.contains("in") && told.contains("err"));
        Dialogue dialogue = asked ? Dialogue.ofProcess() : Dialogue.silent();
        return new Terminal(out, err, coloured, both || told.contains("err"), dialogue);
    }

    @SuppressWarnings("SystemConsoleNull") // the launcher that says "ask" also asks for the console that may be null
    private static boolean hasConsole() {
        return System.console() != null;
    }

    /** Whether a terminal with these settings wants colours. */
    static boolean takesColour(Map<String, String> environment) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        var kind = environment.getOrDefault("TERM", "");
        // The old console of Windows sets neither and prints escape codes as they are.
        return environment.containsKey("WT_SESSION") || !(kind.isEmpty() || kind.equals("dumb"));
    }

    /** Findings to {@code err}, for the user to act on. */
    void complain(Findings findings) {
        new FindingsPrinter(err, colour).print(findings);
    }

    /** How far a long work has come, on a line that is written over. */
    void progress(int done, int all) {
        if (live && all > 3) {
            err.print(done < all ? "\r正在生成 " + (done + 1) + "/" + all : "\r" + " ".repeat(24) + "\r");
            err.flush();
        }
    }

    /** One line to {@code err}, for the user to act on. */
    void complain(String sentence) {
        out.flush();
        err.println(PrivateText.masked(sentence));
        err.flush();
    }
}
