package taizhang.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lays two versions of the books together over the one they grew from: records that moved from file to file too. */
public final class BooksMerge {
    /** Merges texts of which nothing is known, line by line. */
    @FunctionalInterface
    public interface Lines {
        /** Both texts as one; empty if they changed the same lines, or are no texts. */
        Optional<byte[]> merge(byte[] base, byte[] ours, byte[] theirs);
    }

    /**
     * What came of the books.
     *
     * @param files every file of both, sorted; where something is open, with our version of it
     * @param conflicts what is open
     * @param clashes numbers that both gave
     */
    public record Result(Map<String, byte[]> files, List<Conflict> conflicts, List<Clash> clashes) {
        public Result {
            files = java.util.Collections.unmodifiableMap(new TreeMap<>(files));
            conflicts = List.copyOf(conflicts);
            clashes = List.copyOf(clashes);
        }
    }

    private static final byte[] NOTHING = {};

    private final Choices choices;
    private final Lines lines;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();

    private BooksMerge(Choices choices, Lines lines) {
        this.choices = choices;
        this.lines = lines;
    }

    /** Books of both; the versions are files by path, those that all three have alike may be missing. */
    public static Result merge(
            Map<String, byte[]> base,
            Map<String, byte[]> ours,
            Map<String, byte[]> theirs,
            Choices choices,
            Lines lines) {
        Moves moved = Moves.aligned(base, ours, theirs);
        BooksMerge merge = new BooksMerge(choices, lines);
        TreeSet<String> paths = new TreeSet<>(moved.ours().keySet());
        paths.addAll(moved.theirs().keySet());
        for (String path : paths) {
            merge.file(
                    path,
                    moved.base().get(path),
                    moved.ours().get(path),
                    moved.theirs().get(path));
        }
        return new Result(merge.files, merge.conflicts, merge.clashes);
    }

    private void file(String path, byte @Nullable [] base, byte @Nullable [] ours, byte @Nullable [] theirs) {
        byte[] before = base == null ? NOTHING : base;
        if (ours != null && theirs != null) {
            both(path, before, ours, theirs);
            return;
        }
        byte[] left = ours != null ? ours : Objects.requireNonNull(theirs);
        if (base == null) {
            files.put(path, left);
        } else if (!isSame(path, base, left)) {
            taken(path, left, ours != null ? Side.OURS : Side.THEIRS);
        }
    }

    /** A file that one side took away and the other changed. */
    private void taken(String path, byte[] left, Side changedBy) {
        String gone = "（删去了这个文件）";
        String kept = "（改了这个文件）";
        boolean weChanged = changedBy == Side.OURS;
        Conflict conflict = new Conflict(path, 1, "", weChanged ? kept : gone, weChanged ? gone : kept);
        Optional<Side> side = choices.of(conflict);
        if (side.isEmpty()) {
            conflicts.add(conflict);
        }
        if (side.orElse(Side.OURS) == changedBy) {
            files.put(path, left);
        }
    }

    private void both(String path, byte[] base, byte[] ours, byte[] theirs) {
        Optional<FileMerge.Result> merged =
                isYaml(path) ? FileMerge.merge(path, base, ours, theirs, choices) : Optional.empty();
        if (merged.isPresent()) {
            files.put(path, merged.orElseThrow().text());
            conflicts.addAll(merged.orElseThrow().conflicts());
            clashes.addAll(merged.orElseThrow().clashes());
            return;
        }
        Optional<byte[]> plain = plain(base, ours, theirs);
        Conflict conflict = new Conflict(path, 1, "", "（我的一份）", "（对方的一份）");
        Optional<Side> side = choices.of(conflict);
        if (plain.isEmpty() && side.isEmpty()) {
            conflicts.add(conflict);
        }
        files.put(path, plain.orElse(side.orElse(Side.OURS) == Side.OURS ? ours : theirs));
    }

    private Optional<byte[]> plain(byte[] base, byte[] ours, byte[] theirs) {
        if (Arrays.equals(ours, theirs) || Arrays.equals(base, theirs)) {
            return Optional.of(ours);
        }
        return Arrays.equals(base, ours) ? Optional.of(theirs) : lines.merge(base, ours, theirs);
    }

    private static boolean isSame(String path, byte[] one, byte[] other) {
        if (Arrays.equals(one, other)) {
            return true;
        }
        Optional<Piece> first = isYaml(path) ? FileMerge.pieces(path, one) : Optional.empty();
        return first.isPresent()
                && FileMerge.pieces(path, other)
                        .filter(first.orElseThrow()::isAs)
                        .isPresent();
    }

    static boolean isYaml(String path) {
        return path.endsWith(".yaml") || path.endsWith(".yml");
    }
}
