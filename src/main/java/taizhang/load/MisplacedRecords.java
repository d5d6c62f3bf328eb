package taizhang.load;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import taizhang.model.Evidence;

/**
 * Tells by its first words what a text holds that lies where no such file is read: a .txt or a backup with problems in
 * it, returns among the problems. It looks at keys at the beginnings of lines only.
 */
final class MisplacedRecords {
    private static final int ENOUGH = 4;

    /** A larger file is not looked into. */
    static final long LARGEST = 2L << 20;

    private MisplacedRecords() {}

    /** Whether a file that is none of the ledger's may hold records by its name. */
    static boolean isSuspect(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        boolean yaml = name.contains(".yaml") || name.contains(".yml");
        boolean text = name.indexOf('.') < 0
                || List.of(".txt", ".text", ".bak", ".old", ".orig", ".rej", ".yam", ".yal").stream()
                        .anyMatch(name::endsWith);
        return yaml || (text && !path.startsWith(Evidence.FOLDER));
    }

    /** What a text that lies where nothing is read holds of the ledger; empty if it holds nothing of it. */
    static Optional<FileKind> in(String text) {
        Lines lines = Lines.of(text);
        return List.of(FileKind.values()).stream()
                .filter(kind -> lines.words() <= 2 * (lines.keys().size() + lines.repeated()))
                .filter(kind -> kind.vocabulary().keys().containsAll(lines.top()))
                .filter(kind -> lines.keys().stream()
                                .filter(kind.vocabulary().keys()::contains)
                                .count()
                        >= ENOUGH)
                .max((one, other) -> Long.compare(share(one, lines), share(other, lines)));
    }

    /** What a ledger file holds when it is not what its place says; empty if it may be what its place says. */
    static Optional<FileKind> insteadOf(FileKind kind, String text) {
        Set<String> top = Lines.topOf(text);
        if (top.isEmpty() || top.stream().anyMatch(kind.rootKeys()::contains)) {
            return Optional.empty();
        }
        return List.of(FileKind.values()).stream()
                .filter(other -> other != kind && other.rootKeys().containsAll(top))
                .filter(other -> other.rootKeys().size() <= 2 || top.size() > 2)
                .findFirst();
    }

    private static long share(FileKind kind, Lines lines) {
        long known =
                lines.keys().stream().filter(kind.vocabulary().keys()::contains).count();
        boolean rooted = !lines.top().isEmpty() && kind.rootKeys().containsAll(lines.top());
        return known + (rooted ? 100 : 0);
    }

    /**
     * What lines begin with.
     *
     * @param keys the words before colons
     * @param top those at the very beginning of a line
     * @param repeated how many lines begin with a word that came before
     * @param words how many lines say anything
     */
    private record Lines(Set<String> keys, Set<String> top, int repeated, int words) {
        static Lines of(String text) {
            Set<String> keys = new LinkedHashSet<>();
            Set<String> top = new LinkedHashSet<>();
            int repeated = 0;
            int words = 0;
            for (String line : (Iterable<String>) text.lines()::iterator) {
                String content = line.strip();
                if (content.isEmpty() || content.startsWith("#")) {
                    continue;
                }
                words++;
                String key = keyOf(content);
                if (!key.isEmpty()) {
                    repeated += keys.add(key) ? 0 : 1;
                    if (!Character.isWhitespace(line.charAt(0)) && line.charAt(0) != '-') {
                        top.add(key);
                    }
                }
            }
            return new Lines(keys, top, repeated, words);
        }

        static Set<String> topOf(String text) {
            Set<String> top = new HashSet<>();
            for (int start = 0; start < text.length(); ) {
                int end = text.indexOf('\n', start);
                end = end < 0 ? text.length() : end;
                char first = text.charAt(start);
                if (first != ' ' && first != '-' && first != '#' && first != '\n') {
                    String key = keyOf(text.substring(start, Math.min(end, start + 40)));
                    if (!key.isEmpty()) {
                        top.add(key);
                    }
                }
                start = end + 1;
            }
            return top;
        }

        private static String keyOf(String line) {
            int from = line.startsWith("- ") ? 2 : 0;
            int colon = line.indexOf(':', from);
            int wide = line.indexOf('：', from);
            int at = colon < 0 || (wide >= 0 && wide < colon) ? wide : colon;
            String key = at < 0 ? "" : HalfWidth.withoutBlanks(line.substring(from, at));
            return key.length() <= 12 ? key : "";
        }
    }
}
