package taizhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import taizhang.diagnostic.Diagnostic;
import taizhang.load.LedgerFixture;
import taizhang.load.LoadResult;
import taizhang.load.MemoryTree;
import taizhang.load.SourceTree;
import taizhang.model.Gaps;

/** Whatever a hand may do to a file, the answer is findings, never a fault of the program. */
class SlipsOfTheHandTest {
    private static final List<String> TYPED = List.of(
            "：",
            ":",
            " ",
            "  ",
            "\t",
            "\n",
            "- ",
            "，",
            "、",
            "“",
            "\"",
            "'",
            "#",
            " #",
            "[",
            "]",
            "{",
            "}",
            "&a",
            "*a",
            "!",
            "|",
            ">",
            "%",
            "@",
            "`",
            "<<<<<<< HEAD\n",
            "=======\n",
            "---\n",
            "...\n",
            "？",
            "0",
            "９",
            "\u3000",
            "\u200B",
            "\u0007",
            "\uD842\uDFB7",
            "<<: *a\n",
            "? ",
            "- - - ",
            "编号: ",
            "经过:\n",
            "\r",
            "\u0085",
            "\u2028");
    private static final int ROUNDS = Integer.getInteger("slips.rounds", 300);

    @Test
    void a_ledger_with_any_slip_is_read_and_checked_to_the_end() throws IOException {
        SourceTree good =
                LedgerFixture.treeOf(Path.of("src", "test", "resources", "ledgers", "minimal", "ledger-data"));
        List<String> paths = good.paths();
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            MemoryTree tree = new MemoryTree();
            String slipped = paths.get(random.nextInt(paths.size()));
            String text = "";
            for (String path : paths) {
                String file = new String(good.bytes(path), StandardCharsets.UTF_8);
                if (path.equals(slipped)) {
                    text = slip(file, random);
                    file = text;
                }
                tree.with(path, file);
            }
            String told = slipped + " in round " + seed + "\n" + text;
            LoadResult loaded = load(tree, told);
            assertThat(loaded.hasErrors() || loaded.gaps().equals(Gaps.NONE))
                    .as("nothing is left out in silence: " + told)
                    .isTrue();
            for (Diagnostic finding : loaded.findings()) {
                assertThat(finding.message()).as(told).isNotBlank();
            }
        }
    }

    private static LoadResult load(MemoryTree tree, String told) {
        try {
            LoadResult loaded = LedgerFixture.load(tree);
            List<Diagnostic> broken = Rules.standard().check(loaded.ledger(), loaded.gaps(), loaded.sources());
            assertThat(LedgerFixture.format(loaded.findings(), loaded.sources()))
                    .isNotNull();
            assertThat(LedgerFixture.format(broken, loaded.sources())).isNotNull();
            return loaded;
        } catch (RuntimeException fault) {
            throw new AssertionError(told, fault);
        }
    }

    private static String slip(String file, Random random) {
        StringBuilder text = new StringBuilder(file);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(5)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(60)));
                case 2 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(120))));
                case 3 ->
                    text.setCharAt(at, TYPED.get(random.nextInt(TYPED.size())).charAt(0));
                default -> text.insert(at, TYPED.get(random.nextInt(TYPED.size())));
            }
            if (text.isEmpty()) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
