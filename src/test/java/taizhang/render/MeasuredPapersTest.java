package taizhang.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taizhang.document.Document;
import taizhang.template.PrintedPapers;

/**
 * The papers of the ledgers for tests, read back and measured: what a typesetter would not sign is counted. In the gate all
 * papers of the small ledgers and one of each kind of the sample and of the ledger of long texts; {@code -Dmeasure=all} takes
 * every paper of every ledger.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeasuredPapersTest {
    private static final boolean ALL = "all".equals(System.getProperty("measure"));

    private final TypeMeasure measure = new TypeMeasure();

    @BeforeAll
    void measure_all() throws IOException {
        PdfWriter writer = new PdfWriter(Fonts.bundled());
        List<Path> ledgers = PrintedPapers.ledgers();
        for (Path ledger : ledgers) {
            boolean big = ledger.equals(ledgers.getFirst()) || ledger.equals(ledgers.getLast());
            Map<String, Document> papers = big && !ALL ? PrintedPapers.ofEachKind(ledger) : PrintedPapers.all(ledger);
            for (Map.Entry<String, Document> paper : papers.entrySet()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                writer.write(paper.getValue(), out);
                measure.file(ledger + " " + paper.getKey(), out.toByteArray());
            }
        }
    }

    @Test
    void enough_was_measured() {
        assertThat(measure.lines()).as(measure.toString()).isGreaterThan(ALL ? 100_000 : 20_000);
        assertThat(measure.fullPages()).as(measure.toString()).isGreaterThan(ALL ? 20 : 5);
        assertThat(measure.seals()).as(measure.toString()).isGreaterThan(ALL ? 500 : 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"避头尾", "拆开", "数量分家", "数字断开", "数字疏开", "孤字", "出格", "盖章处", "版心", "墨迹"})
    void nothing_is_found_that_a_typesetter_would_not_sign(String kind) {
        assertThat(measure.of(kind)).as(measure.toString()).isEmpty();
    }
}
