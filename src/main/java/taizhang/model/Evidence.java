package taizhang.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import taizhang.text.UsualForm;

/**
 * What was written as 佐证: the title of a paper, or a file or folder under 佐证/.
 *
 * <p>It is a file when it has an extension (评议.jpg) or a slash (上庄-001/评议, 佐证/上庄-001/); every other word is a title.
 *
 * @param written as written
 * @param kind title, file, or a path that leads out
 * @param path of a file or folder: relative to the ledger's folder, e.g. 佐证/上庄-001/评议.jpg, without a slash at its end;
 *     empty for the other kinds
 */
public record Evidence(String written, Kind kind, String path) {
    /** The folder all evidence lies in, with a slash. */
    public static final String FOLDER = "佐证/";

    private static final Pattern EXTENSION = Pattern.compile(".+\\.(?=[0-9]*[A-Za-z])[A-Za-z0-9]{1,5}");
    private static final Pattern ABSOLUTE = Pattern.compile("(/|~|[A-Za-zＡ-Ｚａ-ｚ][:：]|[A-Za-z][A-Za-z0-9+.-]+:/).*");

    /** What a word written as 佐证 means. */
    public enum Kind {
        /** The title of a paper. */
        TITLE,
        /** A file, or a folder with files, under 佐证/. */
        FILE,
        /** A path that leads out of 佐证/: absolute, or with .. in it. */
        OUTSIDE
    }

    /** Understands a word; full-width and Windows slashes are slashes. */
    public static Evidence of(String written) {
        String text = UsualForm.whole(written.strip())
                .replace('\\', '/')
                .replace('／', '/')
                .replace('＼', '/')
                .replace('．', '.');
        if (ABSOLUTE.matcher(text).matches()) {
            return new Evidence(written, Kind.OUTSIDE, "");
        }
        if (text.indexOf('/') < 0 && !EXTENSION.matcher(text).matches()) {
            return new Evidence(written, Kind.TITLE, "");
        }
        return pathIn(text)
                .map(path -> new Evidence(written, Kind.FILE, FOLDER + path))
                .orElseGet(() -> new Evidence(written, Kind.OUTSIDE, ""));
    }

    /** The path within 佐证/; empty if it leads out of it or names the folder itself. */
    private static Optional<String> pathIn(String text) {
        List<String> steps = List.of(text.split("/", -1)).stream()
                .filter(step -> !step.isEmpty() && !step.equals("."))
                .toList();
        boolean named = !steps.isEmpty() && FOLDER.equals(steps.getFirst() + "/");
        List<String> inner = named ? steps.subList(1, steps.size()) : steps;
        return inner.isEmpty() || inner.contains("..") ? Optional.empty() : Optional.of(String.join("/", inner));
    }

    /** Whether a file, by its path relative to the ledger's folder, is this evidence or lies in it. */
    public boolean covers(String file) {
        return kind == Kind.FILE && (file.equals(path) || file.startsWith(path + "/"));
    }
}
