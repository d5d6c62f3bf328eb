package taizhang.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    Path folder;

    /** A writer with a bug in it. */
    private static PrintWriter faulty() {
        return new PrintWriter(Writer.nullWriter()) {
            @Override
            public void print(String text) {
                throw new IllegalStateException("planted");
            }

            @Override
            public void println(String text) {
                throw new IllegalStateException("planted");
            }
        };
    }

    @Test
    void a_bug_ends_in_one_Chinese_line_a_file_and_status_4() throws Exception {
        var err = new StringWriter();
        int status = Main.run(
                new Terminal(faulty(), new PrintWriter(err), false, false), new Place(folder, folder), "version");
        assertThat(status).isEqualTo(4);
        assertThat(err.toString()).startsWith("错误：程序内部出错").hasLineCount(1);
        assertThat(Files.readString(folder.resolve(FaultFile.NAME), UTF_8)).contains("planted");
    }
}
