package taizhang.layout.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where Chinese text may be broken without tearing a word, as far as one can see: by the words that titles and tables of
 * official papers are made of.
 */
final class Words {
    /** What a torn word costs. */
    static final double TORN = 4;

    private static final double COMPOUND = 3;
    private static final double UNKNOWN = 2;
    private static final double BESIDE_UNKNOWN = 0.7;
    private static final int LONGEST = 7;
    private static final double PER_WORD = 1;
    private static final double PER_CHARACTER = 1.6;
    /** Never first on a line: they belong to the word before them. */
    private static final String ENDINGS = "的了等之们者性率级类化型式镇乡村县市省区局办站所院委部厅组会员处科股队室厂校人户";
    /** Better not last on a line: they belong to the word after them. */
    private static final String BEGINNINGS = "并和与及或由对将把被在向从为以第各本该不未已";

    private static final String FILE = "/words.txt";

    private Words() {}

    /** Read when the first title is broken, and once. */
    private static final class Known {
        static final Set<String> WORDS = read();

        private Known() {}
    }

    /** A word a line; a line that begins with # says what the words below it are about. */
    private static Set<String> read() {
        try (InputStream file = Words.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("missing " + FILE);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** For each index what it costs to end a line before it. Only places between two Han cost anything. */
    static double[] tears(String text) {
        int[] starts = starts(text);
        double[] tears = new double[text.length() + 1];
        for (int i = 1; i < text.length(); i++) {
            if (CharKind.isIdeograph(text.charAt(i - 1)) && CharKind.isIdeograph(text.charAt(i))) {
                tears[i] = tear(text, starts, i);
            }
        }
        return tears;
    }

    private static double tear(String text, int[] starts, int place) {
        if (starts[place] < place) {
            return tearInWord(text, starts, place);
        }
        boolean lone = isLone(starts, place - 1);
        boolean nextLone = isLone(starts, place);
        double cost = lone && nextLone ? UNKNOWN : lone || nextLone ? BESIDE_UNKNOWN : 0;
        if (nextLone && ENDINGS.indexOf(text.charAt(place)) >= 0) {
            cost = TORN;
        }
        if (lone && BEGINNINGS.indexOf(text.charAt(place - 1)) >= 0) {
            cost = UNKNOWN;
        }
        return lone && text.charAt(place - 1) == '的' ? 0 : cost;
    }

    /** A word that is made of two words is better torn between them: 国土|资源所. */
    private static double tearInWord(String text, int[] starts, int place) {
        int end = place;
        while (starts[end] == starts[place] && end < text.length()) {
            end++;
        }
        boolean compound = Known.WORDS.contains(text.substring(starts[place], place))
                && Known.WORDS.contains(text.substring(place, end));
        return compound ? COMPOUND : TORN;
    }

    private static boolean isLone(int[] starts, int index) {
        return starts[index] == index && (index + 1 >= starts.length - 1 || starts[index + 1] == index + 1);
    }

    /** For each index the beginning of its word, by the fewest words that make up the text. */
    private static int[] starts(String text) {
        double[] least = new double[text.length() + 1];
        int[] from = new int[text.length() + 1];
        Arrays.fill(least, 1, least.length, Double.MAX_VALUE);
        for (int i = 0; i < text.length(); i++) {
            for (int end = i + 1; end <= Math.min(text.length(), i + LONGEST); end++) {
                boolean known = end > i + 1 && Known.WORDS.contains(text.substring(i, end));
                double cost = least[i] + (known ? PER_WORD : end == i + 1 ? PER_CHARACTER : Double.MAX_VALUE);
                if (cost < least[end]) {
                    least[end] = cost;
                    from[end] = i;
                }
            }
        }
        int[] starts = new int[text.length() + 1];
        for (int end = text.length(); end > 0; end = from[end]) {
            Arrays.fill(starts, from[end], end, from[end]);
        }
        starts[text.length()] = text.length();
        return starts;
    }
}
