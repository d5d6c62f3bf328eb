package taizhang.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the user questions, one line each, where somebody sits at the terminal to answer them. */
final class Dialogue {
    private static final Set<String> YES = Set.of("是", "对", "好", "要", "写", "确认", "y", "yes", "1");
    private static final Set<String> NO = Set.of("否", "不", "不是", "不要", "不写", "算了", "n", "no", "0", "<", "返回");
    /** What ends the questions like the end of the input. */
    private static final Set<String> LEAVE = Set.of("q", "quit", "退出", "放弃");

    private static final int LONG = 20;
    private static final int COLUMNS = 5;

    private final Optional<BufferedReader> answers;
    private final boolean ofProcess;
    private final Optional<OldConsole> console;

    private Dialogue(Optional<BufferedReader> answers, boolean ofProcess, Optional<OldConsole> console) {
        this.answers = answers;
        this.ofProcess = ofProcess;
        this.console = console;
    }

    /** Nobody answers: a script or a pipe. */
    static Dialogue silent() {
        return new Dialogue(Optional.empty(), false, Optional.empty());
    }

    /** Answers come line by line. */
    static Dialogue with(Reader answers) {
        return new Dialogue(Optional.of(new BufferedReader(answers)), false, Optional.empty());
    }

    /** The terminal this process was started from. */
    static Dialogue ofProcess() {
        return of(System.in, OldConsole.of(System.getProperty(OldConsole.TYPED, ""), OldConsole::turnOwn));
    }

    /** A stream that somebody types into, at an old console or another. */
    static Dialogue of(InputStream typed, Optional<OldConsole> console) {
        Charset charset = console.map(OldConsole::charset).orElseGet(Dialogue::charset);
        return new Dialogue(Optional.of(new BufferedReader(new InputStreamReader(typed, charset))), true, console);
    }

    private static Charset charset() {
        // A terminal of another encoding than UTF-8 is left to the system by the launcher.
        String told = System.getProperty("stdin.encoding", System.getProperty("native.encoding", "UTF-8"));
        return Charset.isSupported(told) ? Charset.forName(told) : StandardCharsets.UTF_8;
    }

    /** Whether somebody answers. */
    boolean isLive() {
        return answers.isPresent();
    }

    /**
     * Asks once.
     *
     * @param question without a colon at its end
     * @param proposal what an empty answer stands for
     * @return the answer, "" if there is none and nothing was proposed; empty when the input has ended
     */
    Optional<String> ask(PrintWriter out, String question, String proposal) throws IOException {
        return line(out, question + (proposal.isEmpty() ? "：" : "［" + proposal + "］："))
                .map(line -> line.isBlank() ? proposal : line.strip());
    }

    /** One line as it was typed; empty when the input has ended. */
    Optional<String> line(PrintWriter out, String before) throws IOException {
        out.print(before);
        out.flush();
        String line = answers.isEmpty() ? null : typed(answers.get());
        if (line == null || LEAVE.contains(line.strip().toLowerCase(Locale.ROOT))) {
            out.println();
        }
        return Optional.ofNullable(line);
    }

    private @Nullable String typed(BufferedReader lines) throws IOException {
        if (console.isEmpty()) {
            return lines.readLine();
        }
        console.get().listen();
        try {
            return lines.readLine();
        } finally {
            console.get().speak();
        }
    }

    /** Asks for what nobody beside the user is to read (口令): not shown while it is typed, where there is a console. */
    @SuppressWarnings("SystemConsoleNull") // without one it is asked for like anything else
    Optional<String> askSecretly(PrintWriter out, String question) throws IOException {
        Console console = ofProcess ? System.console() : null;
        if (console == null) {
            return ask(out, question, "");
        }
        out.print(question + "（打字时不显示）：");
        out.flush();
        char[] typed = console.readPassword();
        return typed == null ? Optional.empty() : Optional.of(new String(typed));
    }

    /** Asks for one of some words, which may be answered by its number in the list. */
    Optional<String> choose(PrintWriter out, String question, List<String> choices, String proposal)
            throws IOException {
        list(out, choices);
        return chooseAgain(out, question, choices, proposal);
    }

    /** The same where the list was shown already. */
    Optional<String> chooseAgain(PrintWriter out, String question, List<String> choices, String proposal)
            throws IOException {
        return ask(out, question + "（可填序号）", proposal).map(answer -> byNumber(answer, choices));
    }

    /** A long list stands in columns. */
    private static void list(PrintWriter out, List<String> choices) {
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            numbered.add("  " + (i + 1) + " " + choices.get(i));
        }
        if (choices.size() <= LONG) {
            numbered.forEach(choice -> out.print(choice + "\n"));
            return;
        }
        TextGrid grid = new TextGrid();
        for (int i = 0; i < numbered.size(); i += COLUMNS) {
            grid.add(numbered.subList(i, Math.min(numbered.size(), i + COLUMNS)));
        }
        grid.lines().forEach(line -> out.print(line + "\n"));
    }

    /**
     * Asks a question of yes or no until it is answered so.
     *
     * @param usual what an empty answer stands for
     * @return whether it was agreed to; the end of the input agrees to nothing
     */
    boolean agrees(PrintWriter out, String question, boolean usual) throws IOException {
        while (true) {
            Optional<String> answer = ask(out, question + "（是/否）", usual ? "是" : "否");
            if (answer.isEmpty() || NO.contains(answer.get().toLowerCase(Locale.ROOT))) {
                return false;
            }
            if (YES.contains(answer.get().toLowerCase(Locale.ROOT))) {
                return true;
            }
            out.println("  写 是 或者 否");
        }
    }

    private static String byNumber(String answer, List<String> choices) {
        return numberIn(answer, choices.size()).map(choices::get).orElse(answer);
    }

    /** Which of a list of so many an answer counts to, from 0; empty if it is no number or counts too far. */
    static Optional<Integer> numberIn(String answer, int size) {
        String digits = Normalizer.normalize(answer, Normalizer.Form.NFKC);
        boolean number =
                !digits.isEmpty() && digits.length() < 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int index = number ? Integer.parseInt(digits) : 0;
        return index >= 1 && index <= size ? Optional.of(index - 1) : Optional.empty();
    }
}
