package taizhang.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.load.LedgerLoader;
import taizhang.load.WorkingTree;

/** {@code mvn -Pfuzz test}: programs that write are killed, {@code -Dfuzz.kills=}, and clerks race, {@code -Dfuzz.races=}. */
class KillsRun {
    @TempDir
    Path folder;

    @Test
    void no_act_is_lost_when_two_hundred_writers_are_killed() throws Exception {
        Path data = ActWriter.ledgerIn(folder);
        ActWriter office = new ActWriter(data);
        SplittableRandom random = new SplittableRandom(Long.getLong("fuzz.seed", 1));
        List<String> written = new ArrayList<>();
        int kills = Integer.getInteger("fuzz.kills", 200);
        for (int i = 0; i < kills; i++) {
            written.addAll(killed(data, "杀" + i, random.nextInt(6), random.nextInt(60)));
        }
        for (String act : written) {
            assertThat(office.count(act)).as(act).isEqualTo(1);
        }
        assertThat(LedgerLoader.load(WorkingTree.of(data, "ledger-data")).hasErrors())
                .isFalse();
        office.write("收尾");
        try (var left = Files.list(data.resolve(".写入中"))) {
            assertThat(left.map(file -> file.getFileName().toString()).sorted()).containsExactly(".gitignore", "锁");
        }
        System.out.println(kills + " kills, " + written.size() + " acts written, none lost");
    }

    @Test
    void no_act_is_lost_in_two_hundred_races() throws Exception {
        int races = Integer.getInteger("fuzz.races", 200);
        for (int i = 0; i < races; i++) {
            RacesTest.race(Files.createDirectories(folder.resolve("race" + i)), 4, 2);
        }
        System.out.println(races + " races of 4 clerks, none lost");
    }

    /** Acts that a writer said were written before it was killed, some time after its n-th. */
    private static List<String> killed(Path data, String name, int after, int millis) throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-Dsun.jnu.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ActWriter.class.getName(),
                        data.toString(),
                        name,
                        "1000")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> written = new ArrayList<>();
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i <= after; i++) {
                String line = lines.readLine();
                if (line != null) {
                    written.add(line);
                }
            }
            Thread.sleep(millis);
            child.toHandle().destroyForcibly();
            lines.lines().filter(line -> line.endsWith("号")).forEach(written::add);
        }
        child.waitFor();
        return written;
    }
}
