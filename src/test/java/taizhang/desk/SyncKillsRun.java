package taizhang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.diagnostic.HistoryCode;
import taizhang.exchange.Steps;
import taizhang.merge.Choices;
import taizhang.merge.Side;

/** {@code mvn -Pfuzz test}: {@code taizhang sync} is killed at a random moment, {@code -Dsync.kills=} times; the next run ends whole. */
class SyncKillsRun {
    private static final int KILLS = Integer.getInteger("sync.kills", 100);
    private static final int AFTER = 20;

    @TempDir
    Path folder;

    private final Random chance = new Random(Long.getLong("fuzz.seed", 1));
    private int killed;
    private int whole;

    @Test
    void nothing_is_lost_when_syncs_are_killed() throws Exception {
        TwoClerks office = TwoClerks.found(folder.resolve("办公室"));
        for (int round = 0; killed < KILLS; round++) {
            Path place = folder.resolve("轮" + round);
            TwoClerks clerks = office.copiedTo(place);
            List<String> tokens = new ArrayList<>();
            for (String clerk : List.of("甲", "乙")) {
                ConcurrentEdits edits = new ConcurrentEdits(clerks, clerk, round * 31L + clerk.hashCode());
                edits.make(2 + chance.nextInt(4));
                tokens.addAll(edits.tokens());
            }
            kill(clerks, "甲");
            assertThat(clerks.sync("甲", 1).end()).as("round %d", round).isEqualTo(Syncs.End.DONE);
            kill(clerks, "乙");
            kill(clerks, "乙");
            assertThat(clerks.sync("乙", 2, Choices.all(Side.OURS), Steps.UNWATCHED)
                            .end())
                    .as("round %d", round)
                    .isEqualTo(Syncs.End.DONE);
            assertThat(clerks.sync("甲", 3).end()).as("round %d", round).isEqualTo(Syncs.End.DONE);
            assertThat(SyncPairsTest.plain(clerks.data("甲")))
                    .as("round %d", round)
                    .isEqualTo(SyncPairsTest.plain(clerks.data("乙")));
            String all = SyncPairsTest.plain(clerks.data("甲")).toString();
            assertThat(tokens)
                    .as("round %d", round)
                    .allSatisfy(token -> assertThat(all).contains(token));
            // a killed sync commits by the clock of the day, the edits by one of long ago
            assertThat(SyncPairsTest.findings(clerks))
                    .as("round %d", round)
                    .allSatisfy(
                            finding -> assertThat(finding.diagnostic().code()).isEqualTo(HistoryCode.COMMIT_OLDER));
            SyncPairsTest.delete(place);
        }
        System.out.println(killed + " syncs killed, " + whole + " were faster, nothing lost");
    }

    /** Starts a sync and kills it, most often after it has read its files. */
    private void kill(TwoClerks clerks, String clerk) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process child = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-Dsun.jnu.encoding=UTF-8",
                        "-cp",
                        classPath(),
                        "taizhang.cli.Main",
                        "sync",
                        "--prefer",
                        "mine")
                .directory(clerks.root().resolve(clerk).toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        // what it writes comes late: after the classes and the books are read
        long start = System.nanoTime();
        Path sign = clerks.root().resolve(clerk).resolve(".git/taizhang.lock");
        while (child.isAlive()
                && sign.toFile().length() == 0
                && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(AFTER)) {
            Thread.sleep(1);
        }
        Thread.sleep(chance.nextInt(chance.nextInt(3) == 0 ? 100 : 1200));
        if (child.isAlive()) {
            child.destroyForcibly();
            killed++;
        } else {
            whole++;
        }
        child.waitFor();
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(place -> Path.of(place).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
