package taizhang.merge;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FileCode;
import taizhang.diagnostic.SourceFile;
import taizhang.load.LedgerKeys;
import taizhang.yaml.SourceDecoder;

/** Lays two versions of one file together over the one they grew from. */
public final class FileMerge {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    /** Each seal holds the digest of the one before it: two chains are never one. */
    private static final String SEALS = "封账.yaml";

    private FileMerge() {}

    /** What came of a file. */
    public static final class Result {
        private final byte[] text;
        private final List<Conflict> conflicts;
        private final List<Clash> clashes;

        Result(byte[] text, List<Conflict> conflicts, List<Clash> clashes) {
            this.text = text.clone();
            this.conflicts = List.copyOf(conflicts);
            this.clashes = List.copyOf(clashes);
        }

        /** The file; where something is open, with our version of it or with both between marks. */
        public byte[] text() {
            return text.clone();
        }

        /** What is open. */
        public List<Conflict> conflicts() {
            return conflicts;
        }

        /** Numbers that both gave. */
        public List<Clash> clashes() {
            return clashes;
        }
    }

    /**
     * One file of both.
     *
     * @param path relative to the data folder: it says what the file holds
     * @param base as it was before; empty bytes if it was not there
     * @return empty if one of them is no YAML that can be taken apart
     */
    public static Optional<Result> merge(String path, byte[] base, byte[] ours, byte[] theirs, Choices choices) {
        return merge(path, base, ours, theirs, choices, false);
    }

    /** The same with both texts of a field that both changed, between marks as git writes them. */
    public static Optional<Result> marked(String path, byte[] base, byte[] ours, byte[] theirs) {
        return merge(path, base, ours, theirs, Choices.none(), true);
    }

    /**
     * A text of the books in the encoding they are kept in: one that an older program wrote in GB18030 is read as {@code
     * check} reads it.
     */
    public static byte[] inUtf8(String path, byte[] bytes) {
        Diagnostics findings = new Diagnostics();
        Optional<SourceFile> file = SourceDecoder.decode(path, bytes, findings);
        boolean older = findings.sorted().stream().anyMatch(found -> found.code() == FileCode.NOT_UTF8);
        return older ? bytes(file.orElseThrow().text(), bytes) : bytes;
    }

    private static Optional<Result> merge(
            String path, byte[] asBase, byte[] asOurs, byte[] asTheirs, Choices choices, boolean marks) {
        byte[] base = inUtf8(path, asBase);
        byte[] ours = inUtf8(path, asOurs);
        byte[] theirs = inUtf8(path, asTheirs);
        if (Arrays.equals(ours, theirs) || Arrays.equals(base, theirs)) {
            return Optional.of(new Result(ours, List.of(), List.of()));
        }
        if (Arrays.equals(base, ours)) {
            return Optional.of(new Result(theirs, List.of(), List.of()));
        }
        Optional<Piece> mine = pieces(path, ours);
        Optional<Piece> other = pieces(path, theirs);
        if (path.equals(SEALS) || mine.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Optional<Piece> before = pieces(path, base);
        PieceMerge merge = new PieceMerge(path, choices, marks);
        Piece merged = merge.merge(before, mine.orElseThrow(), other.orElseThrow(), "");
        String text = PieceWriter.text(merged);
        boolean open = marks && !merge.conflicts().isEmpty();
        return open || holds(path, text, merged)
                ? Optional.of(new Result(bytes(text, ours), merge.conflicts(), merge.clashes()))
                : Optional.empty();
    }

    /** Whether a text reads as what it was made of. */
    static boolean holds(String path, String text, Piece meant) {
        return pieces(path, text.getBytes(StandardCharsets.UTF_8))
                .filter(read -> isSame(read, meant))
                .isPresent();
    }

    private static boolean isSame(Piece read, Piece meant) {
        if (read.parts().size() != meant.parts().size() || read.kind() != meant.kind()) {
            return false;
        }
        for (int i = 0; i < read.parts().size(); i++) {
            if (!isSame(read.parts().get(i), meant.parts().get(i))) {
                return false;
            }
        }
        return !read.isWhole() || read.said().equals(meant.said());
    }

    static Optional<Piece> pieces(String path, byte[] bytes) {
        Diagnostics findings = new Diagnostics();
        Optional<SourceFile> file = SourceDecoder.decode(path, bytes, findings);
        return findings.sorted().isEmpty()
                ? file.flatMap(text -> PieceReader.read(text, LedgerKeys.readerOf(path, List.of())))
                : Optional.empty();
    }

    /** The text with the mark and the line ends of a file. */
    static byte[] bytes(String text, byte[] like) {
        String old = new String(like, StandardCharsets.UTF_8);
        byte[] plain = (old.contains("\r\n") ? text.replace("\n", "\r\n") : text).getBytes(StandardCharsets.UTF_8);
        if (like.length < MARK.length || !Arrays.equals(like, 0, MARK.length, MARK, 0, MARK.length)) {
            return plain;
        }
        byte[] marked = Arrays.copyOf(MARK, MARK.length + plain.length);
        System.arraycopy(plain, 0, marked, MARK.length, plain.length);
        return marked;
    }
}
