package taizhang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The words of a command line as the launcher of Windows hands them over: in one text of the environment, since the command
 * line of a JVM loses characters that the machine's code page has not.
 */
final class CommandWords {
    /** The system property that says so. */
    static final String CALL = "taizhang.call";

    private static final String ENVIRONMENT = "environment";
    private static final String ARGUMENTS = "TAIZHANG_ARGS";
    private static final String HOME = "TAIZHANG_HOME";

    private final String line;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean quoted;
    private boolean begun;
    private int at;

    private CommandWords(String line) {
        this.line = line;
    }

    /**
     * The words that were typed.
     *
     * @param given those on the JVM's own command line
     * @param call what the launcher said of them
     */
    static String[] of(String[] given, String call, Map<String, String> environment) {
        return call.equals(ENVIRONMENT)
                ? split(environment.getOrDefault(ARGUMENTS, "")).toArray(String[]::new)
                : given;
    }

    /** The folder of the launcher as it was handed over; the one told otherwise if it was not. */
    static String home(String told, String call, Map<String, String> environment) {
        return call.equals(ENVIRONMENT) ? environment.getOrDefault(HOME, told) : told;
    }

    /**
     * Parts a command line as programs on Windows do: blanks part words except between double quotes; two quotes within
     * quotes, or one behind a backslash, are a quote; backslashes mean themselves elsewhere.
     */
    static List<String> split(String line) {
        CommandWords words = new CommandWords(line);
        while (words.at < line.length()) {
            words.take(line.charAt(words.at));
        }
        words.end();
        return words.words;
    }

    private void take(char next) {
        switch (next) {
            case '\\' -> takeBackslashes();
            case '"' -> takeQuote();
            case ' ', '\t' -> takeBlank(next);
            default -> takePlain(next);
        }
    }

    private void takePlain(char next) {
        word.append(next);
        begun = true;
        at++;
    }

    private void takeBlank(char next) {
        if (quoted) {
            takePlain(next);
        } else {
            end();
            at++;
        }
    }

    private void end() {
        if (begun) {
            words.add(word.toString());
        }
        word.setLength(0);
        begun = false;
    }

    private void takeQuote() {
        begun = true;
        if (quoted && isQuote(at + 1)) {
            word.append('"');
            at++;
        } else {
            quoted = !quoted;
        }
        at++;
    }

    /** In pairs they are one each before a quote, and the odd one makes the quote a letter; elsewhere they mean themselves. */
    private void takeBackslashes() {
        begun = true;
        int many = 0;
        while (at < line.length() && line.charAt(at) == '\\') {
            many++;
            at++;
        }
        if (!isQuote(at)) {
            word.append("\\".repeat(many));
            return;
        }
        word.append("\\".repeat(many / 2));
        if (many % 2 == 1) {
            word.append('"');
            at++;
        }
    }

    private boolean isQuote(int place) {
        return place < line.length() && line.charAt(place) == '"';
    }
}
