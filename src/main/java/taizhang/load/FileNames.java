package taizhang.load;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import taizhang.text.UsualForm;
import taizhang.yaml.slips.CharacterVerdict;

/** Names of files that one computer tells apart and another does not, and names of copies. */
public final class FileNames {
    private static final List<String> COPY_MARKS =
            List.of("副本", "复件", "拷贝", "备份", "冲突", "冲突副本", "copy", "conflict", "backup");

    private FileNames() {}

    /**
     * A file whose name is another's but for how it is written.
     *
     * @param path its path
     * @param first the other's path
     * @param how what differs, in words
     */
    record Pair(String path, String first, String how) {}

    /**
     * Some things by the whole form of their paths, which some systems take apart; a second path of the same whole form
     * stays as it is, so that nothing is lost.
     */
    public static <T> Map<String, T> whole(Map<String, T> raw) {
        Map<String, T> files = new TreeMap<>();
        Map<String, T> apart = new TreeMap<>();
        raw.forEach((path, file) -> (isWhole(path) ? files : apart).put(path, file));
        apart.forEach((path, file) -> {
            if (files.putIfAbsent(Normalizer.normalize(path, Normalizer.Form.NFC), file) != null) {
                files.put(path, file);
            }
        });
        return files;
    }

    /** The files whose names are taken by others, each with the first of them; the paths come sorted. */
    static List<Pair> alike(List<String> paths) {
        Map<String, String> first = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (String path : paths) {
            String taken = first.putIfAbsent(key(path), path);
            if (taken != null) {
                pairs.add(new Pair(path, taken, difference(taken, path)));
            }
        }
        return pairs;
    }

    /** The file beside it of which a ledger file is a copy, by its name, such as 上庄村 - 副本.yaml or 上庄村(1).yaml. */
    static Optional<String> original(String path, Set<String> paths) {
        int slash = path.lastIndexOf('/') + 1;
        String name = FileKind.nameOf(path);
        String bare = withoutMarks(name);
        if (bare.isEmpty() || bare.length() == name.length()) {
            return Optional.empty();
        }
        String stem = path.substring(0, slash) + bare;
        return List.of(stem + ".yaml", stem + ".yml").stream()
                .filter(paths::contains)
                .findFirst();
    }

    /** The paths that are copies of others. */
    static Map<String, String> copies(List<String> paths) {
        Set<String> all = new HashSet<>(paths);
        Map<String, String> copies = new TreeMap<>();
        for (String path : paths) {
            if (FileKind.of(path).isPresent() || path.indexOf('/') < 0) {
                original(path, all).ifPresent(first -> copies.put(path, first));
            }
        }
        return copies;
    }

    private static String withoutMarks(String name) {
        String bare = name.strip();
        for (boolean more = true; more; ) {
            String before = bare;
            String lower = bare.toLowerCase(Locale.ROOT);
            for (String mark : COPY_MARKS) {
                bare = lower.endsWith(mark) ? bare.substring(0, bare.length() - mark.length()) : bare;
                bare = lower.startsWith(mark) ? bare.substring(Math.min(bare.length(), mark.length())) : bare;
                lower = bare.toLowerCase(Locale.ROOT);
            }
            bare = withoutNumber(bare).strip();
            bare = before.equals(bare) ? bare : withoutJoint(bare);
            more = !before.equals(bare);
        }
        return bare;
    }

    /** Without a number or a mark of copies in brackets at its end. */
    private static String withoutNumber(String name) {
        boolean closed = name.endsWith(")") || name.endsWith("）");
        int open = Math.max(name.lastIndexOf('('), name.lastIndexOf('（'));
        if (!closed || open <= 0) {
            return name;
        }
        String inside = name.substring(open + 1, name.length() - 1).strip();
        boolean number = !inside.isEmpty() && inside.chars().allMatch(Character::isDigit);
        boolean mark = COPY_MARKS.stream().anyMatch(inside::contains);
        return number || mark ? name.substring(0, open) : name;
    }

    private static String withoutJoint(String name) {
        int from = 0;
        int to = name.length();
        while (to > from && " -_—－的".indexOf(name.charAt(to - 1)) >= 0) {
            to--;
        }
        while (from < to && " -_—－的".indexOf(name.charAt(from)) >= 0) {
            from++;
        }
        return name.substring(from, to);
    }

    private static boolean isWhole(String path) {
        return UsualForm.isCommon(path) || Normalizer.isNormalized(path, Normalizer.Form.NFC);
    }

    /** Ledger files are told by their names without endings and width; any two files by all but case and code. */
    private static String key(String path) {
        String plain = asRead(UsualForm.whole(path));
        String stem = FileKind.of(path).isPresent()
                ? UsualForm.halfWidth(plain.substring(0, plain.lastIndexOf('.'))) + "/"
                : plain;
        return stem.toLowerCase(Locale.ROOT);
    }

    /** A path as it would read in a file of the ledger: without what cannot be seen, look-alikes as what they look like. */
    static String asRead(String path) {
        if (UsualForm.isCommon(path)) {
            return path;
        }
        StringBuilder read = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); ) {
            int c = path.codePointAt(i);
            int end = i + Character.charCount(c);
            int before = i > 0 ? path.codePointBefore(i) : -1;
            int after = end < path.length() ? path.codePointAt(end) : -1;
            CharacterVerdict.of(before, c, after)
                    .ifPresentOrElse(found -> read.append(found.instead()), () -> read.appendCodePoint(c));
            i = end;
        }
        return read.toString();
    }

    private static String difference(String one, String other) {
        String first = Normalizer.normalize(one, Normalizer.Form.NFC);
        String second = Normalizer.normalize(other, Normalizer.Form.NFC);
        if (first.equals(second)) {
            return "字符的编码形式（看上去完全一样）";
        }
        if (first.equalsIgnoreCase(second)) {
            return "大小写";
        }
        return FileKind.nameOf(one).equalsIgnoreCase(FileKind.nameOf(other)) ? "扩展名" : "全角半角或者相似的字符";
    }
}
