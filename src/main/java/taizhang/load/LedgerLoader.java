package taizhang.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FileCode;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;
import taizhang.text.PortableName;
import taizhang.yaml.SourceDecoder;

/**
 * Reads a ledger's files. Every file is decoded and parsed once; the order in which they are listed does not matter.
 */
public final class LedgerLoader {
    private static final long MEGABYTE = 1L << 20;
    private static final long LARGEST_FILE = 16 * MEGABYTE;
    private static final long LARGEST_LEDGER = 64 * MEGABYTE;

    private final SourceTree tree;
    private final Set<FileKind> astray = EnumSet.noneOf(FileKind.class);
    private final Diagnostics findings = new Diagnostics();
    private long total;

    private LedgerLoader(SourceTree tree) {
        this.tree = tree;
    }

    /**
     * Everything that can be read of a ledger, with all that is wrong in its files.
     *
     * @throws IOException if a file cannot be read; its path is in the message
     */
    public static LoadResult load(SourceTree tree) throws IOException {
        return new LedgerLoader(tree).load();
    }

    /**
     * The files of which the data version is made, as {@link LoadResult#digestInputs}, without parsing them.
     *
     * @throws IOException if a file cannot be read
     */
    public static List<SourceFile> digestInputs(SourceTree tree) throws IOException {
        Diagnostics unused = new Diagnostics();
        List<SourceFile> files = new ArrayList<>();
        for (String path : tree.paths().stream().sorted().toList()) {
            Optional<FileKind> kind = FileKind.of(path).filter(FileKind::isVersioned);
            if (kind.isPresent() && tree.size(path) <= LARGEST_FILE) {
                SourceDecoder.decode(path, tree.bytes(path), unused).ifPresent(files::add);
            }
        }
        return files;
    }

    private LoadResult load() throws IOException {
        List<String> paths = tree.paths().stream().sorted().toList();
        tree.refused().forEach(path -> report(FileCode.LINK_OUTSIDE, path));
        reportUnportable(paths);
        Set<String> taken = reportAlike(paths);
        Map<String, String> copies = FileNames.copies(paths);
        copies.forEach((path, first) -> findings.add(FileCode.COPY_OF_FILE
                .at(SourceSpan.startOf(shown(path)), fileName(path), fileName(first))
                .relatedTo(SourceSpan.startOf(shown(first)))));
        List<LedgerFile> files = new ArrayList<>();
        for (String path : paths) {
            Optional<FileKind> kind = FileKind.of(path);
            if (copies.containsKey(path)) {
                continue;
            }
            if (kind.isEmpty()) {
                stranger(path, paths);
            } else if (taken.contains(path)) {
                files.add(new LedgerFile(path, kind.orElseThrow(), Optional.empty()));
            } else {
                decode(path, kind.orElseThrow()).ifPresent(files::add);
            }
        }
        Arrays.stream(FileKind.values())
                .filter(kind -> kind.isNeeded() && files.stream().noneMatch(file -> file.kind() == kind))
                .filter(kind -> !tree.refused().contains(kind.fileName()))
                .forEach(kind -> report(FileCode.MISSING_FILE, kind.fileName()));
        return new LedgerAssembly(tree.name(), files, paths, astray, findings).assemble();
    }

    /** Reports names that not every computer takes, each once, whatever lies below. */
    private void reportUnportable(List<String> paths) {
        Set<String> told = new HashSet<>();
        for (String path : paths) {
            int from = 0;
            for (int to = path.indexOf('/'); from <= path.length(); to = path.indexOf('/', from)) {
                int end = to < 0 ? path.length() : to;
                String name = path.substring(from, end);
                String good = PortableName.of(name);
                if (!good.equals(name) && told.add(path.substring(0, end))) {
                    SourceSpan place = SourceSpan.startOf(shown(path.substring(0, end)));
                    findings.add(FileCode.NAME_NOT_PORTABLE.at(place, path.substring(0, end), good));
                }
                from = end + 1;
            }
        }
    }

    /** Reports files that only some computers tell from others; the answer is those that are not read. */
    private Set<String> reportAlike(List<String> paths) {
        Set<String> taken = new HashSet<>();
        for (FileNames.Pair pair : FileNames.alike(paths)) {
            taken.add(pair.path());
            findings.add(FileCode.NAMES_ALIKE
                    .at(SourceSpan.startOf(shown(pair.path())), pair.path(), pair.first(), pair.how())
                    .relatedTo(SourceSpan.startOf(shown(pair.first()))));
        }
        return taken;
    }

    /** A file that is none of the ledger's: what is in it, or by its name should be, is told. */
    private void stranger(String path, List<String> paths) throws IOException {
        Optional<FileKind> held = Optional.empty();
        if (MisplacedRecords.isSuspect(path) && tree.size(path) <= MisplacedRecords.LARGEST) {
            held = SourceDecoder.decode(shown(path), tree.bytes(path), new Diagnostics())
                    .flatMap(file -> MisplacedRecords.in(file.text()));
        }
        if (held.isPresent()) {
            reportMisplaced(path, held.orElseThrow());
            return;
        }
        FileKind.hintFor(path, paths)
                .ifPresent(hint ->
                        findings.report(FileCode.UNKNOWN_FILE, SourceSpan.startOf(shown(path)), fileName(path), hint));
    }

    private void reportMisplaced(String path, FileKind kind) {
        astray.add(kind);
        String hint = kind == FileKind.SEALS
                ? "封账.yaml由工具写，这一份移出台账文件夹"
                : "要用的，移到" + kind.place() + "，那里已有同名文件的，把里面没有的内容抄进去；备份移出台账文件夹";
        findings.report(FileCode.MISPLACED_RECORDS, SourceSpan.startOf(shown(path)), fileName(path), hint);
    }

    private void report(FileCode code, String path) {
        findings.report(code, SourceSpan.startOf(shown(path)), fileName(path));
    }

    /** A file of the ledger; nothing if another belongs to its place and there may be many of its kind. */
    private Optional<LedgerFile> decode(String path, FileKind kind) throws IOException {
        long size = tree.size(path);
        total += size;
        if (size > LARGEST_FILE) {
            refuse(FileCode.FILE_TOO_LARGE, path, size, LARGEST_FILE);
        } else if (total > LARGEST_LEDGER) {
            if (total - size <= LARGEST_LEDGER) {
                refuse(FileCode.LEDGER_TOO_LARGE, path, total, LARGEST_LEDGER);
            }
        } else {
            Optional<SourceFile> source = SourceDecoder.decode(shown(path), tree.bytes(path), findings);
            Optional<FileKind> other = source.flatMap(file -> MisplacedRecords.insteadOf(kind, file.text()));
            other.ifPresent(found -> reportMisplaced(path, found));
            return other.isPresent() && !kind.isNeeded()
                    ? Optional.empty()
                    : Optional.of(new LedgerFile(path, kind, other.isPresent() ? Optional.empty() : source));
        }
        return Optional.of(new LedgerFile(path, kind, Optional.empty()));
    }

    private void refuse(FileCode code, String path, long size, long most) {
        findings.report(code, SourceSpan.startOf(shown(path)), (size + MEGABYTE - 1) / MEGABYTE, most / MEGABYTE);
    }

    private String shown(String path) {
        return tree.name() + "/" + path;
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
