package taizhang.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import taizhang.diagnostic.Checked;
import taizhang.document.Document;
import taizhang.load.LedgerLoader;
import taizhang.load.WorkingTree;
import taizhang.model.Ledger;
import taizhang.report.Paper;
import taizhang.report.Papers;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;
import taizhang.report.day.ScopeKind;
import taizhang.statistics.Statistics;

/** The papers of the sample and of the ledgers for tests, filled by the office's templates, for whoever judges files. */
public final class PrintedPapers {
    private static final Path SAMPLE = Path.of("ledger-data");
    private static final Path LEDGERS = Path.of("src", "test", "resources", "ledgers");
    /** Long texts full of numbers, dates, codes and marks, in a town of long names. */
    private static final Path STRESS = Path.of("src", "test", "resources", "stress", "ledger-data");
    /** A day on which the sample's campaign is over. */
    private static final LocalDate LAST = LocalDate.of(2017, 11, 30);

    private final TemplateRenderer renderer = new TemplateRenderer(Templates.office());
    private final Map<String, Document> found = new LinkedHashMap<>();
    private final Set<String> kinds = new LinkedHashSet<>();
    private final boolean each;

    private PrintedPapers(boolean each) {
        this.each = each;
    }

    /** The folders of all ledgers, the sample's first. */
    public static List<Path> ledgers() {
        try (Stream<Path> cases = Files.list(LEDGERS)) {
            Stream<Path> small = cases.sorted().map(folder -> folder.resolve("ledger-data"));
            return Stream.concat(Stream.concat(Stream.of(SAMPLE), small), Stream.of(STRESS))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One paper of each kind that a ledger has, by the name of its file: the town's, or the first unit's. */
    public static Map<String, Document> ofEachKind(Path ledger) {
        return new PrintedPapers(false).read(ledger);
    }

    /** Every paper of a ledger: the town's, all units', all categories'. */
    public static Map<String, Document> all(Path ledger) {
        return new PrintedPapers(true).read(ledger);
    }

    private Map<String, Document> read(Path folder) {
        try {
            Ledger ledger = LedgerLoader.load(WorkingTree.of(folder)).ledger();
            add(ledger, Statistics.latestDate(ledger).orElseThrow());
            if (folder.equals(SAMPLE)) {
                add(ledger, LAST);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Ledger ledger, LocalDate day) {
        Edition edition = Edition.of(ledger, day);
        List<Scope> scopes = new ArrayList<>();
        Arrays.stream(ScopeKind.values()).forEach(kind -> scopes.addAll(Scope.all(kind, ledger)));
        for (Paper paper : Papers.all()) {
            for (Scope scope : scopes) {
                for (Report report : paper.of(edition, scope)) {
                    if (each || kinds.add(paper.name())) {
                        found.put(day + "/" + report.scope().folder() + "/" + report.file(), filled(report));
                    }
                }
            }
        }
    }

    private Document filled(Report report) {
        return switch (renderer.render(report, "0123456789abcdef")) {
            case Checked.Accepted<Document> accepted -> accepted.value();
            case Checked.Rejected<Document> rejected -> throw new AssertionError(rejected.findings());
        };
    }
}
