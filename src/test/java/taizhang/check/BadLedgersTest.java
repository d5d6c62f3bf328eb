package taizhang.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.DiagnosticCode;
import taizhang.diagnostic.DiagnosticCodes;
import taizhang.diagnostic.Diagnostics;
import taizhang.load.LedgerFixture;
import taizhang.load.LoadResult;
import taizhang.load.MemoryTree;
import taizhang.load.PrivateFiles;
import taizhang.load.SourceTree;

/**
 * One folder {@code src/test/resources/bad/TZnnn-what} for each kind of finding. Its {@code ledger-data} holds only the
 * files that differ from the minimal ledger ({@code src/test/resources/ledgers/minimal}); {@code without.txt} names files
 * that are taken away; {@code expected.txt} is all that is found, as the user sees it.
 *
 * <p>{@code -Dgolden.update=true} writes the expected files anew and fails all the same.
 */
class BadLedgersTest {
    private static final Path BAD = Path.of("src", "test", "resources", "bad");
    private static final Path MINIMAL = Path.of("src", "test", "resources", "ledgers", "minimal", "ledger-data");

    /**
     * Links cannot be kept in every working copy: WorkingTreeTest makes one; LimitsTest makes what is too large. TZ157 is
     * about templates: PrivatePlacesTest; TZ173 about names that not every working copy takes: FileNamesTest. TZ371, TZ372 and TZ379 are about papers: PackCommandTest. Those of edit are about new lines, those of merges about two books: SyncCommandTest;
     * TZ85x about the workbooks of the superior: SheetFormsCommandTest; TZ34x about what photos hold: PhotoCheckTest;
     * TZ903 and on about what is made public: PublishCommandTest.
     */
    private static final List<String> ELSEWHERE = List.of(
            "TZ153", "TZ157", "TZ170", "TZ171", "TZ172", "TZ173", "TZ230", "TZ231", "TZ232", "TZ233", "TZ341", "TZ342",
            "TZ343", "TZ344", "TZ371", "TZ372", "TZ379", "TZ380", "TZ801", "TZ802", "TZ803", "TZ804", "TZ805", "TZ806",
            "TZ807", "TZ808", "TZ809", "TZ810", "TZ811", "TZ812", "TZ813", "TZ814", "TZ815", "TZ816", "TZ817", "TZ818",
            "TZ819", "TZ820", "TZ821", "TZ822", "TZ823", "TZ824", "TZ825", "TZ826", "TZ827", "TZ828", "TZ829", "TZ850",
            "TZ851", "TZ852", "TZ853", "TZ854", "TZ855", "TZ856", "TZ857", "TZ858", "TZ859", "TZ860", "TZ861", "TZ862",
            "TZ863", "TZ864", "TZ880", "TZ881", "TZ882", "TZ883", "TZ884", "TZ885", "TZ903", "TZ904", "TZ905", "TZ906",
            "TZ907", "TZ908", "TZ909", "TZ910", "TZ911", "TZ912", "TZ913", "TZ915", "TZ917");

    static Stream<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(BAD)) {
            return folders.sorted().toList().stream();
        }
    }

    static Stream<DiagnosticCode> codes() {
        return DiagnosticCodes.all().stream().filter(code -> isOurs(code.number()) && !ELSEWHERE.contains(code.id()));
    }

    private static boolean isOurs(int number) {
        return (number >= 150 && number < 500) || number >= 700;
    }

    @ParameterizedTest
    @MethodSource("folders")
    void a_bad_ledger_yields_exactly_the_findings_expected(Path folder) throws IOException {
        MemoryTree tree = ledgerIn(folder);
        LoadResult loaded = LedgerFixture.load(tree);
        Diagnostics findings = new Diagnostics();
        findings.addAll(loaded.findings());
        findings.addAll(Rules.standard().check(loaded.ledger(), loaded.gaps(), loaded.sources()));
        findings.addAll(PrivateFiles.in(tree, path -> true));
        String actual = LedgerFixture.format(findings.sorted(), loaded.sources());
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual);
            fail("%s was written anew: look at it", expected);
        }
        assertThat(actual).isEqualTo(Files.readString(expected).replace("\r\n", "\n"));
        assertThat(findings.sorted())
                .extracting(Diagnostic::code)
                .extracting(DiagnosticCode::id)
                .contains(folder.getFileName().toString().substring(0, 5));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_has_a_folder(DiagnosticCode code) throws IOException {
        assertThat(folders()).anyMatch(folder -> folder.getFileName().toString().startsWith(code.id() + "-"));
    }

    @Test
    void the_minimal_ledger_itself_is_good() {
        LoadResult loaded = LedgerFixture.loadCase("minimal");
        assertThat(loaded.findings()).isEmpty();
        assertThat(LedgerFixture.format(
                        Rules.standard().check(loaded.ledger(), loaded.gaps(), loaded.sources()), loaded.sources()))
                .isEmpty();
    }

    static MemoryTree ledgerIn(Path folder) throws IOException {
        MemoryTree tree = new MemoryTree();
        add(tree, MINIMAL);
        Path own = folder.resolve("ledger-data");
        if (Files.isDirectory(own)) {
            add(tree, own);
        }
        Path without = folder.resolve("without.txt");
        if (Files.exists(without)) {
            Files.readAllLines(without, StandardCharsets.UTF_8).forEach(tree::without);
        }
        return tree;
    }

    private static void add(MemoryTree tree, Path folder) throws IOException {
        SourceTree files = LedgerFixture.treeOf(folder);
        for (String path : files.paths()) {
            tree.with(path, files.bytes(path));
        }
    }
}
