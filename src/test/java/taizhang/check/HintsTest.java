package taizhang.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceSpan;
import taizhang.load.LedgerFixture;
import taizhang.load.LoadResult;
import taizhang.load.MemoryTree;

/**
 * Hints are true: what a hint says to write is written in place of what was found, in every ledger of {@code bad/}, and
 * the finding is gone and no other error has come. Only the words found are replaced, so no fact beside them is lost.
 */
class HintsTest {
    /** How a hint names the words to be written, by code; the first group is put in place of the words found. */
    private static final Map<String, Pattern> SAYS = Map.ofEntries(
            Map.entry("TZ203", Pattern.compile("例如写 ([\\d-]+)$")),
            Map.entry("TZ234", Pattern.compile("例如写 ([\\d-]+)$")),
            Map.entry("TZ209", Pattern.compile("例如写 (\\d+)$")),
            Map.entry("TZ210", Pattern.compile("例如写 ([\\d.]+)；")),
            Map.entry("TZ213", Pattern.compile("写(.)")),
            Map.entry("TZ214", Pattern.compile("可写：(?!核实)([^、]+)")),
            Map.entry("TZ205", Pattern.compile("^是不是“(.+)”？$")),
            Map.entry("TZ301", Pattern.compile("^是不是“(.+)”？$")),
            Map.entry("TZ302", Pattern.compile("^是不是“(.+)”？$")),
            Map.entry("TZ303", Pattern.compile("例如 (\\S+)$")),
            Map.entry("TZ406", Pattern.compile("这里应写 (\\S+)$")),
            Map.entry("TZ411", Pattern.compile("这里应写 (\\S+)$")),
            Map.entry("TZ412", Pattern.compile("次日：([\\d-]+)")),
            Map.entry("TZ413", Pattern.compile("次日：([\\d-]+)")),
            Map.entry("TZ439", Pattern.compile("不早于 ([\\d-]+)")),
            Map.entry("TZ490", Pattern.compile("写成 (.+)$")),
            Map.entry("TZ491", Pattern.compile("写成 (.+)$")),
            Map.entry("TZ492", Pattern.compile("写成 (.+)$")),
            Map.entry("TZ493", Pattern.compile("写成 (.+)$")),
            Map.entry("TZ494", Pattern.compile("写成 ([^；]+)")),
            Map.entry("TZ701", Pattern.compile("这里应写 (\\d+)")),
            Map.entry("TZ709", Pattern.compile("例如 (\\S+)$")),
            Map.entry("TZ712", Pattern.compile(": (\\[.+])$")));

    @Test
    void what_a_hint_says_to_write_makes_its_finding_go_and_brings_no_error() throws IOException {
        Set<String> tried = new TreeSet<>();
        List<String> untrue = new ArrayList<>();
        for (Path folder : BadLedgersTest.folders().toList()) {
            List<Diagnostic> before = findings(BadLedgersTest.ledgerIn(folder)).sorted();
            for (Diagnostic finding : before) {
                Optional<String> words = wordsOf(finding);
                if (words.isPresent()) {
                    MemoryTree mended = BadLedgersTest.ledgerIn(folder);
                    write(mended, finding.span(), words.get());
                    List<Diagnostic> after = findings(mended).sorted();
                    tried.add(finding.code().id());
                    if (after.stream().anyMatch(left -> left.code().equals(finding.code()) && isAt(left, finding))) {
                        untrue.add(folder.getFileName() + " stays: " + finding);
                    }
                    errorsNotIn(before, after)
                            .forEach(error -> untrue.add(folder.getFileName() + " " + finding + " brings " + error));
                }
            }
        }
        assertThat(untrue).isEmpty();
        assertThat(tried).containsExactlyInAnyOrderElementsOf(SAYS.keySet());
    }

    private static boolean isAt(Diagnostic one, Diagnostic other) {
        return one.span().file().equals(other.span().file())
                && one.span().line() == other.span().line()
                && one.span().column() == other.span().column();
    }

    private static Optional<String> wordsOf(Diagnostic finding) {
        return Optional.ofNullable(SAYS.get(finding.code().id()))
                .map(pattern -> pattern.matcher(finding.hint()))
                .filter(Matcher::find)
                .map(match -> match.group(1));
    }

    private static Stream<Diagnostic> errorsNotIn(List<Diagnostic> before, List<Diagnostic> after) {
        return after.stream()
                .filter(Diagnostic::isError)
                .filter(found -> before.stream()
                        .noneMatch(known -> known.code().equals(found.code())
                                && known.span().file().equals(found.span().file())
                                && known.span().line() == found.span().line()));
    }

    private static Diagnostics findings(MemoryTree tree) throws IOException {
        LoadResult loaded = LedgerFixture.load(tree);
        Diagnostics findings = new Diagnostics();
        findings.addAll(loaded.findings());
        findings.addAll(Rules.standard().check(loaded.ledger(), loaded.gaps(), loaded.sources()));
        return findings;
    }

    private static void write(MemoryTree tree, SourceSpan span, String words) throws IOException {
        String path = span.file().substring(span.file().indexOf('/') + 1);
        String text = new String(tree.bytes(path), UTF_8);
        int at = 0;
        for (int line = 1; line < span.line(); line++) {
            at = text.indexOf('\n', at) + 1;
        }
        int start = text.offsetByCodePoints(at, span.column() - 1);
        int end = text.offsetByCodePoints(start, span.length());
        tree.with(path, (text.substring(0, start) + words + text.substring(end)).getBytes(UTF_8));
    }
}
