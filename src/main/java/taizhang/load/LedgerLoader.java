package taizhang.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FileCode;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;
import taizhang.yaml.SourceDecoder;

/**
 * Reads a ledger's files. Every file is decoded and parsed once; the order in which they are listed does not matter.
 */
public final class LedgerLoader {
    private static final long MEGABYTE = 1L << 20;
    private static final long LARGEST_FILE = 16 * MEGABYTE;
    private static final long LARGEST_LEDGER = 64 * MEGABYTE;

    private final SourceTree tree;
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
            Optional<FileKind> kind = FileKind.of(path).filter(found -> found != FileKind.SEALS);
            if (kind.isPresent() && tree.size(path) <= LARGEST_FILE) {
                SourceDecoder.decode(path, tree.bytes(path), unused).ifPresent(files::add);
            }
        }
        return files;
    }

    private LoadResult load() throws IOException {
        List<String> paths = tree.paths().stream().sorted().toList();
        tree.refused().forEach(path -> report(FileCode.LINK_OUTSIDE, path));
        List<LedgerFile> files = new ArrayList<>();
        for (String path : paths) {
            Optional<FileKind> kind = FileKind.of(path);
            if (kind.isPresent()) {
                files.add(decode(path, kind.orElseThrow()));
            } else {
                FileKind.hintFor(path)
                        .ifPresent(hint -> findings.report(
                                FileCode.UNKNOWN_FILE, SourceSpan.startOf(shown(path)), fileName(path), hint));
            }
        }
        Arrays.stream(FileKind.values())
                .filter(kind -> kind.isNeeded() && files.stream().noneMatch(file -> file.kind() == kind))
                .filter(kind -> !tree.refused().contains(kind.fileName()))
                .forEach(kind -> report(FileCode.MISSING_FILE, kind.fileName()));
        return new LedgerAssembly(tree.name(), files, paths, findings).assemble();
    }

    private void report(FileCode code, String path) {
        findings.report(code, SourceSpan.startOf(shown(path)), fileName(path));
    }

    private LedgerFile decode(String path, FileKind kind) throws IOException {
        long size = tree.size(path);
        total += size;
        if (size > LARGEST_FILE) {
            refuse(FileCode.FILE_TOO_LARGE, path, size, LARGEST_FILE);
        } else if (total > LARGEST_LEDGER) {
            if (total - size <= LARGEST_LEDGER) {
                refuse(FileCode.LEDGER_TOO_LARGE, path, total, LARGEST_LEDGER);
            }
        } else {
            return new LedgerFile(path, kind, SourceDecoder.decode(shown(path), tree.bytes(path), findings));
        }
        return new LedgerFile(path, kind, Optional.empty());
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
