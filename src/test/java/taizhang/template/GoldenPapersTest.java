package taizhang.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import taizhang.diagnostic.Checked;
import taizhang.document.Document;
import taizhang.load.LedgerFixture;
import taizhang.load.LoadResult;
import taizhang.render.TextWriter;
import taizhang.report.Paper;
import taizhang.report.Papers;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;
import taizhang.statistics.Statistics;

/**
 * Every paper of every ledger in {@code src/test/resources/ledgers}, as text, and of every campaign in {@code campaigns} those of
 * the whole, of one unit and of one category, by the templates of its own where it has some. {@code -Dgolden.update=true}
 * rewrites the expected texts and the run still fails, so that an update is always looked at.
 */
class GoldenPapersTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final String LEDGERS = "ledgers";
    private static final String CAMPAIGNS = "campaigns";

    static List<String> cases() throws IOException {
        List<String> cases = new ArrayList<>();
        for (String kind : List.of(LEDGERS, CAMPAIGNS)) {
            try (Stream<Path> folders = Files.list(RESOURCES.resolve(kind))) {
                folders.filter(folder -> Files.exists(folder.resolve("ledger-data")))
                        .map(folder -> kind + "/" + folder.getFileName())
                        .sorted()
                        .forEach(cases::add);
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_papers_read_as_expected(String name) throws IOException {
        Path folder = RESOURCES.resolve(name);
        Path expected = folder.resolve("expected");
        Map<String, String> papers = papersOf(folder, name.startsWith(CAMPAIGNS));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(expected);
            for (Map.Entry<String, String> paper : papers.entrySet()) {
                Files.writeString(expected.resolve(paper.getKey()), paper.getValue());
            }
        }
        assertThat(Boolean.getBoolean("golden.update"))
                .as("expected texts were rewritten")
                .isFalse();
        for (Map.Entry<String, String> paper : papers.entrySet()) {
            assertThat(expected.resolve(paper.getKey()))
                    .usingCharset(StandardCharsets.UTF_8)
                    .hasContent(paper.getValue());
        }
        assertThat(leftOver(expected)).containsExactlyInAnyOrderElementsOf(papers.keySet());
    }

    private static List<String> leftOver(Path expected) throws IOException {
        try (Stream<Path> files = Files.list(expected)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Map<String, String> papersOf(Path folder, boolean someScopes) throws IOException {
        LoadResult result = LedgerFixture.load(LedgerFixture.treeOf(folder.resolve("ledger-data")));
        LocalDate day = Statistics.latestDate(result.ledger()).orElseThrow();
        Edition edition = Edition.of(result.ledger(), day);
        List<Scope> scopes = new ArrayList<>(List.of(new Scope.Town()));
        long most = someScopes ? 1 : Long.MAX_VALUE;
        Scope.units(result.ledger()).stream().limit(most).forEach(scopes::add);
        Scope.categories(result.ledger()).stream().limit(most).forEach(scopes::add);
        TemplateRenderer renderer = new TemplateRenderer(Templates.with(folder.resolve("own-templates")));
        Map<String, String> papers = new LinkedHashMap<>();
        for (Scope scope : scopes) {
            for (Paper kind : Papers.all()) {
                for (Report report : kind.of(edition, scope)) {
                    papers.put(fileOf(report), textOf(renderer.render(report, "0123456789")));
                }
            }
        }
        return papers;
    }

    private static String fileOf(Report report) {
        return report.file()
                + (report.scope() instanceof Scope.Town
                        ? ""
                        : "-" + report.scope().folder()) + ".txt";
    }

    private static String textOf(Checked<Document> rendered) {
        return switch (rendered) {
            case Checked.Accepted<Document> accepted -> TextWriter.textOf(accepted.value());
            case Checked.Rejected<Document> rejected -> throw new AssertionError(rejected.findings());
        };
    }
}
