package taizhang.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.DiagnosticFormatter;
import taizhang.diagnostic.SourceFile;
import taizhang.model.Ledger;

/**
 * Ledgers for tests, read by the real loader.
 *
 * <p>Several files stand in one text, each after a line {@code --- path}; what comes before the first such line is
 * 问题/上庄村.yaml. Files of the minimal ledger (src/test/resources/ledgers/minimal) that are not given are taken from
 * there, apart from its problems and periods.
 */
public final class LedgerFixture {
    private static final Path LEDGERS = Path.of("src", "test", "resources", "ledgers");
    private static final Path MINIMAL = LEDGERS.resolve("minimal").resolve("ledger-data");
    private static final List<String> COMMON = List.of("专项.yaml", "单位.yaml", "类别.yaml");

    private LedgerFixture() {}

    /** The ledger in the text; it must read without any error. */
    public static Ledger read(String text) {
        LoadResult result = load(text);
        if (result.hasErrors()) {
            throw new AssertionError(format(result.findings(), result.sources()));
        }
        return result.ledger();
    }

    /** What the loader says of the ledger in the text. */
    public static LoadResult load(String text) {
        return load(tree(text));
    }

    /** What the loader says of a tree. */
    public static LoadResult load(SourceTree tree) {
        try {
            return LedgerLoader.load(tree);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What the loader says of {@code src/test/resources/ledgers/<name>}. */
    public static LoadResult loadCase(String name) {
        return load(treeOf(LEDGERS.resolve(name).resolve("ledger-data")));
    }

    /** The files of a folder, called ledger-data. */
    public static SourceTree treeOf(Path folder) {
        try {
            return WorkingTree.of(folder, "ledger-data");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The files in the text with those of the minimal ledger. */
    public static MemoryTree tree(String text) {
        MemoryTree tree = new MemoryTree();
        SourceTree minimal = treeOf(MINIMAL);
        try {
            for (String path : COMMON) {
                tree.with(path, minimal.bytes(path));
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        String path = "问题/上庄村.yaml";
        StringBuilder file = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.startsWith("--- ")) {
                add(tree, path, file);
                path = line.substring(4).strip();
                file.setLength(0);
            } else {
                file.append(line).append('\n');
            }
        }
        add(tree, path, file);
        return tree;
    }

    /** Findings as the user sees them. */
    public static String format(List<Diagnostic> findings, List<SourceFile> sources) {
        return DiagnosticFormatter.of(sources, false).format(findings);
    }

    /** Findings in short: {@code 上庄村.yaml:14:11 TZ203}. */
    public static List<String> places(List<Diagnostic> findings) {
        return findings.stream()
                .map(finding ->
                        finding.span().place().substring(finding.span().place().lastIndexOf('/') + 1) + " "
                                + finding.code().id())
                .toList();
    }

    private static void add(MemoryTree tree, String path, StringBuilder file) {
        if (!file.isEmpty()) {
            tree.with(path, file.toString());
        }
    }
}
