package taizhang.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RacesTest {
    @TempDir
    Path folder;

    @Test
    void no_act_of_three_clerks_at_once_is_lost() throws Exception {
        race(folder, 3, 2);
    }

    /** Every act that was said to be written stands in the file, once. */
    static void race(Path folder, int clerks, int acts) throws Exception {
        ActWriter writer = new ActWriter(ActWriter.ledgerIn(folder));
        List<Callable<List<String>>> work = new ArrayList<>();
        for (int clerk = 0; clerk < clerks; clerk++) {
            String name = "甲" + clerk;
            work.add(() -> {
                List<String> written = new ArrayList<>();
                for (int i = 0; i < acts; i++) {
                    String act = name + "-" + i + "号";
                    writer.write(act);
                    written.add(act);
                }
                return written;
            });
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(clerks)) {
            for (Future<List<String>> done : pool.invokeAll(work)) {
                for (String act : done.get()) {
                    assertThat(writer.count(act)).as(act).isEqualTo(1);
                }
            }
        }
    }
}
