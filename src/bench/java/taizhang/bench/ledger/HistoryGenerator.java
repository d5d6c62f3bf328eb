package taizhang.bench.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes a ledger as the history that led to it, as a stream for {@code git fast-import}: problems, acts and returns enter
 * by date, some in each commit. The same ledger and number give the same commits.
 *
 * <p>{@code java taizhang.bench.ledger.HistoryGenerator target/bench/500 1000 | git fast-import}
 */
public final class HistoryGenerator {
    private static final Pattern DATE = Pattern.compile("(?:登记|日期|报送): (\\d{4}-\\d{2}-\\d{2})");
    private static final long FIRST = 1_495_000_000L;
    private static final long APART = 8_000L;

    private final Map<String, List<Piece>> files = new TreeMap<>();

    /** Some lines of a file that enter together. */
    private record Piece(String path, int place, String date, String text) {}

    private HistoryGenerator(Path ledger) throws IOException {
        try (Stream<Path> tree = Files.walk(ledger)) {
            for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
                String path = ledger.relativize(file).toString().replace('\\', '/');
                files.put(path, pieces(path, Files.readString(file, UTF_8)));
            }
        }
    }

    /**
     * Writes the stream to standard output.
     *
     * @param args the ledger's folder, how many commits
     */
    public static void main(String[] args) throws IOException {
        try (OutputStream out = new BufferedOutputStream(System.out, 1 << 16)) {
            new HistoryGenerator(Path.of(args[0])).write(Integer.parseInt(args[1]), out);
        }
    }

    private static List<Piece> pieces(String path, String text) {
        String cut = path.startsWith("问题/")
                ? "(?m)(?=^  - 编号)|(?=^      - 日期)"
                : path.startsWith("周报/") ? "(?m)(?=^  [^ ])" : "$^";
        List<Piece> pieces = new ArrayList<>();
        String date = "";
        for (String part : text.split(cut)) {
            Matcher dated = DATE.matcher(part);
            date = dated.find() ? dated.group(1) : pieces.isEmpty() ? "" : date;
            pieces.add(new Piece(path, pieces.size(), date, part));
        }
        return pieces;
    }

    private void write(int commits, OutputStream out) throws IOException {
        List<Piece> all = files.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Piece::date))
                .toList();
        Map<String, Set<Integer>> known = new LinkedHashMap<>();
        for (int commit = 1, from = 0; commit <= commits; commit++) {
            int to = (int) ((long) all.size() * commit / commits);
            Set<String> touched = new LinkedHashSet<>();
            for (Piece piece : all.subList(from, to)) {
                known.computeIfAbsent(piece.path(), path -> new LinkedHashSet<>())
                        .add(piece.place());
                touched.add(piece.path());
            }
            write(commit, touched, known, out);
            from = to;
        }
    }

    private void write(int commit, Set<String> touched, Map<String, Set<Integer>> known, OutputStream out)
            throws IOException {
        String who = Arrays.asList("陈某", "刘某", "王某").get(commit % 3);
        String head = "commit refs/heads/main\nauthor " + person(who, commit) + "committer " + person(who, commit);
        out.write(head.getBytes(UTF_8));
        data("第" + commit + "次", out);
        for (String path : touched) {
            out.write(("M 100644 inline ledger-data/" + path + "\n").getBytes(UTF_8));
            StringBuilder text = new StringBuilder();
            files.get(path).stream()
                    .filter(piece -> known.get(path).contains(piece.place()))
                    .forEach(piece -> text.append(piece.text()));
            data(text.toString(), out);
        }
    }

    private static String person(String name, int commit) {
        return name + " <office@example.invalid> " + (FIRST + commit * APART) + " +0800\n";
    }

    private static void data(String text, OutputStream out) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        out.write(("data " + bytes.length + "\n").getBytes(UTF_8));
        out.write(bytes);
        out.write('\n');
    }
}
