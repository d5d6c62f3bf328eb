package taizhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.load.LedgerFixture;
import taizhang.load.LoadResult;
import taizhang.load.MemoryTree;
import taizhang.load.PrivateFiles;

/**
 * Hints are true. In every ledger of {@code bad/} a machine does what each hint says that says what to write, move, rename
 * or take away ({@link HintRemedies}); the finding goes, no other comes, and every line beside the one found still stands.
 * Where only a person can say what is right, the code is in hints/persons.txt with the reason.
 */
class HintsTest {
    /**
     * What may come after a hint was followed and is no fault of it: what was not looked at while something else was wrong
     * in the same record, and what the office has to do next.
     */
    private static final Map<String, String> NEXT = Map.of(
            "TZ219", "TZ426", // the 更正 is read now and has no 经办
            "TZ303", "TZ426", // so has the 改派
            "TZ447", "TZ452", // in 整改中 again, so progress is expected
            "TZ486", "TZ446", // in 整改中 now, so measures are expected
            "TZ304", "TZ423", // a problem of that unit now, beside its zero report
            "TZ702", "TZ453"); // silence, told as such

    private static final Path PERSONS = Path.of("src", "test", "resources", "hints", "persons.txt");

    @Test
    void what_a_hint_says_makes_its_finding_go_and_brings_no_other_and_loses_nothing() throws IOException {
        Set<String> done = new TreeSet<>();
        List<String> untrue = new ArrayList<>();
        for (Path folder : BadLedgersTest.folders().toList()) {
            List<Diagnostic> before = findings(BadLedgersTest.ledgerIn(folder));
            for (Diagnostic finding : before) {
                MemoryTree tree = BadLedgersTest.ledgerIn(folder);
                HintDesk.Remedy remedy = HintRemedies.BY_CODE.get(finding.code().id());
                if (remedy != null && remedy.isDone(new HintDesk(tree, finding))) {
                    done.add(finding.code().id());
                    String told = folder.getFileName() + ": " + finding.span() + " "
                            + finding.code().id() + " 提示 " + finding.hint();
                    wrongAfter(finding, before, findings(tree)).forEach(wrong -> untrue.add(told + " -> " + wrong));
                    lost(finding, BadLedgersTest.ledgerIn(folder), tree)
                            .forEach(line -> untrue.add(told + " -> loses " + line));
                }
            }
        }
        assertThat(untrue).isEmpty();
        assertThat(done).containsExactlyInAnyOrderElementsOf(HintRemedies.BY_CODE.keySet());
    }

    @Test
    void every_code_with_a_bad_ledger_is_followed_by_machine_or_told_why_it_is_not() throws IOException {
        Map<String, String> persons = new TreeMap<>();
        for (String line : Files.readAllLines(PERSONS)) {
            persons.put(line.substring(0, 5), line.substring(5).strip());
        }
        assertThat(persons.values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
        Set<String> codes = BadLedgersTest.folders()
                .map(folder -> folder.getFileName().toString().substring(0, 5))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new TreeSet<>(persons.keySet());
        known.addAll(HintRemedies.BY_CODE.keySet());
        assertThat(known).isEqualTo(codes);
        assertThat(persons.keySet()).doesNotContainAnyElementsOf(HintRemedies.BY_CODE.keySet());
    }

    /** The finding if it is still there, and findings of which there are more than before. */
    private static List<String> wrongAfter(Diagnostic finding, List<Diagnostic> before, List<Diagnostic> after) {
        Map<String, Long> known = counted(before);
        Map<String, Long> now = counted(after);
        List<String> wrong = new ArrayList<>();
        if (now.getOrDefault(kind(finding), 0L) >= known.getOrDefault(kind(finding), 0L)) {
            wrong.add("stays");
        }
        now.forEach((kind, count) -> {
            boolean next = kind.startsWith(NEXT.getOrDefault(finding.code().id(), "-"));
            if (count > known.getOrDefault(kind, 0L) && !kind.equals(kind(finding)) && !next) {
                wrong.add("brings " + kind);
            }
        });
        return wrong;
    }

    private static Map<String, Long> counted(List<Diagnostic> findings) {
        return findings.stream().collect(Collectors.groupingBy(HintsTest::kind, TreeMap::new, Collectors.counting()));
    }

    private static String kind(Diagnostic finding) {
        return finding.code().id() + " " + finding.span().file();
    }

    /** Lines of the ledger that stood somewhere before, other than where the finding was, and stand nowhere now. */
    private static List<String> lost(Diagnostic finding, MemoryTree before, MemoryTree after) {
        Set<String> now = lines(after);
        String path = finding.span().file().substring(finding.span().file().indexOf('/') + 1);
        byte[] bytes = before.paths().contains(path) ? before.bytes(path) : new byte[0];
        String found = new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .skip(finding.span().line() - 1L)
                .findFirst()
                .orElse("");
        return lines(before).stream()
                .filter(line -> !line.equals(bare(found)))
                .filter(line -> now.stream().noneMatch(still -> still.contains(line)))
                .toList();
    }

    private static Set<String> lines(MemoryTree tree) {
        return tree.paths().stream()
                .flatMap(path -> new String(tree.bytes(path), StandardCharsets.UTF_8).lines())
                .map(HintsTest::bare)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String bare(String line) {
        return line.replaceFirst("^[ -]+", "").replaceFirst("\\]$", "").strip();
    }

    private static List<Diagnostic> findings(MemoryTree tree) throws IOException {
        LoadResult loaded = LedgerFixture.load(tree);
        Diagnostics findings = new Diagnostics();
        findings.addAll(loaded.findings());
        findings.addAll(Rules.standard().check(loaded.ledger(), loaded.gaps(), loaded.sources()));
        findings.addAll(PrivateFiles.in(tree, path -> true));
        return findings.sorted();
    }
}
