package taizhang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.audit.AuditFinding;
import taizhang.exchange.Steps;
import taizhang.load.ProblemRecords;
import taizhang.merge.Choices;
import taizhang.merge.Side;

/**
 * Two clerks work at the same time and sync one after the other, in either order: nothing of either is missing, and the
 * books are the same but for which of two equal numbers was moved. {@code -Dsync.pairs=500 -Dsync.cuts=100} tries more.
 */
class SyncPairsTest {
    private static final int PAIRS = Integer.getInteger("sync.pairs", 6);
    private static final int CUTS = Integer.getInteger("sync.cuts", 4);
    private static final int FIRST = Integer.getInteger("sync.first", 1);

    @TempDir
    static Path prepared;

    private static TwoClerks office;

    @TempDir
    Path folder;

    @BeforeAll
    static void found() throws IOException {
        office = TwoClerks.found(prepared.resolve("办公室"));
    }

    @Test
    void nothing_is_lost_whoever_syncs_first() throws IOException {
        for (int seed = FIRST; seed < FIRST + PAIRS; seed++) {
            Path place = folder.resolve("对" + seed);
            Map<String, List<String>> first = books(office.copiedTo(place.resolve("一")), seed, "甲", "乙");
            Map<String, List<String>> second = books(office.copiedTo(place.resolve("二")), seed, "乙", "甲");
            assertThat(first).as("seed %d", seed).isEqualTo(second);
            delete(place);
        }
    }

    /** The books after both synced, the numbers as what they stand for. */
    private Map<String, List<String>> books(TwoClerks clerks, int seed, String early, String late) throws IOException {
        List<String> tokens = new ArrayList<>();
        for (String clerk : List.of("甲", "乙")) {
            ConcurrentEdits edits = new ConcurrentEdits(clerks, clerk, seed * 31L + clerk.hashCode());
            edits.make(1 + new Random(seed).nextInt(5));
            tokens.addAll(edits.tokens());
        }
        assertThat(clerks.sync(early, 1).end()).isEqualTo(Syncs.End.DONE);
        Syncs.Outcome outcome = clerks.sync(late, 2);
        if (outcome.end() == Syncs.End.OPEN) {
            Side side = late.equals("甲") ? Side.OURS : Side.THEIRS;
            outcome = clerks.sync(late, 3, Choices.all(side), Steps.UNWATCHED);
        }
        assertThat(outcome.end()).as("seed %d %s", seed, outcome).isEqualTo(Syncs.End.DONE);
        assertThat(clerks.sync(early, 4).end()).isEqualTo(Syncs.End.DONE);
        Map<String, List<String>> one = plain(clerks.data("甲"));
        assertThat(one).as("seed %d", seed).isEqualTo(plain(clerks.data("乙")));
        String all = one.toString();
        assertThat(tokens)
                .as("seed %d", seed)
                .allSatisfy(token -> assertThat(all).contains(token));
        audit(clerks, seed);
        return one;
    }

    /** Breaks off at one of the steps of a sync, as a power cut would. */
    private static final class Cut implements Steps {
        private final int at;
        private int steps;

        Cut(int at) {
            this.at = at;
        }

        @Override
        public void reached(String step) throws IOException {
            if (++steps == at) {
                throw new IOException("断在“" + step + "”");
            }
        }
    }

    @Test
    void a_sync_broken_off_at_any_moment_is_whole_after_the_next() throws IOException {
        Random chance = new Random(7);
        for (int round = 0; round < CUTS; round++) {
            int seed = 1 + round % 40;
            Path place = folder.resolve("断" + round);
            TwoClerks clerks = office.copiedTo(place);
            List<String> tokens = new ArrayList<>();
            for (String clerk : List.of("甲", "乙")) {
                ConcurrentEdits edits = new ConcurrentEdits(clerks, clerk, seed * 31L + clerk.hashCode());
                edits.make(2 + new Random(seed).nextInt(4));
                tokens.addAll(edits.tokens());
            }
            cut(clerks, "甲", 1 + chance.nextInt(6));
            assertThat(clerks.sync("甲", 1).end()).as("round %d", round).isEqualTo(Syncs.End.DONE);
            cut(clerks, "乙", 1 + chance.nextInt(14));
            cut(clerks, "乙", 1 + chance.nextInt(14));
            Syncs.Outcome outcome = clerks.sync("乙", 3, Choices.all(Side.OURS), Steps.UNWATCHED);
            assertThat(outcome.end()).as("round %d", round).isEqualTo(Syncs.End.DONE);
            assertThat(clerks.sync("甲", 4).end()).as("round %d", round).isEqualTo(Syncs.End.DONE);
            Map<String, List<String>> one = plain(clerks.data("甲"));
            assertThat(one).as("round %d", round).isEqualTo(plain(clerks.data("乙")));
            String all = one.toString();
            assertThat(tokens)
                    .as("round %d", round)
                    .allSatisfy(token -> assertThat(all).contains(token));
            audit(clerks, seed);
            delete(place);
        }
    }

    private static void cut(TwoClerks clerks, String clerk, int at) throws IOException {
        try {
            clerks.sync(clerk, 2, Choices.all(Side.OURS), new Cut(at));
        } catch (IOException broken) {
            // JGit may dress it in an exception of its own
            assertThat(broken.getMessage() + broken.getCause()).isNotEmpty();
        }
    }

    private static void audit(TwoClerks clerks, int seed) throws IOException {
        assertThat(findings(clerks)).as("seed %d", seed).isEmpty();
    }

    static List<AuditFinding> findings(TwoClerks clerks) throws IOException {
        try (Audits audits = Audits.open(clerks.folders("甲"))) {
            return audits.audit().findings();
        }
    }

    static Map<String, List<String>> plain(Path data) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = data.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".")) {
                    texts.put(path, Files.readString(file));
                }
            }
        }
        texts.forEach((path, text) -> {
            if (path.startsWith("问题/")) {
                ProblemRecords.all()
                        .read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .orElseThrow()
                        .forEach(problem -> names.put(problem.number(), problem.text()));
            }
            if (path.equals("督办.yaml")) {
                java.util.regex.Matcher notice = java.util.regex.Pattern.compile("文号: (\\S+)[^文]*?要求: (\\S+)")
                        .matcher(text);
                while (notice.find()) {
                    names.put(notice.group(1), notice.group(2));
                }
            }
        });
        Map<String, List<String>> plain = new TreeMap<>();
        texts.forEach((path, text) -> plain.put(
                named(path, names), named(text, names).lines().sorted().toList()));
        return plain;
    }

    private static String named(String text, Map<String, String> names) {
        String named = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            named = named.replace(name.getKey(), "〈" + name.getValue() + "〉");
        }
        return named;
    }

    static void delete(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
