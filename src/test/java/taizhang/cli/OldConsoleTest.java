package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chinese typed at consoles of Windows that break it when they are read as UTF-8. */
class OldConsoleTest {
    private final List<Integer> turns = new ArrayList<>();

    private Optional<OldConsole> console(String told) {
        return OldConsole.of(told, turns::add);
    }

    @ParameterizedTest
    @CsvSource({"936, GBK", "54936, GB18030", "950, Big5", "1252, windows-1252", "437, IBM437"})
    void a_code_page_is_known_by_the_name_java_gives_it(String told, String charset) {
        assertThat(console(told)).map(OldConsole::charset).contains(Charset.forName(charset));
    }

    @ParameterizedTest
    @CsvSource({"''", "0", "65001", "99999", "936x", "' 936'"})
    void anything_else_is_read_as_the_system_says(String told) {
        assertThat(console(told)).isEmpty();
    }

    @Test
    void each_line_is_typed_in_the_old_code_page_and_printed_in_utf_8() throws IOException {
        byte[] typed = "上庄村\n王某\n".getBytes(Charset.forName("GBK"));
        Dialogue dialogue = Dialogue.of(new ByteArrayInputStream(typed), console("936"));
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        assertThat(dialogue.ask(nowhere, "单位", "")).contains("上庄村");
        assertThat(turns).containsExactly(936, 65001);
        assertThat(dialogue.ask(nowhere, "姓名", "")).contains("王某");
        assertThat(dialogue.ask(nowhere, "还有", "")).isEmpty();
        assertThat(turns).containsExactly(936, 65001, 936, 65001, 936, 65001);
    }

    @Test
    void a_console_that_reads_utf_8_is_left_alone() throws IOException {
        byte[] typed = "王䶮\n".getBytes(StandardCharsets.UTF_8);
        Dialogue dialogue = Dialogue.of(new ByteArrayInputStream(typed), console(""));
        assertThat(dialogue.ask(new PrintWriter(Writer.nullWriter()), "姓名", "")).contains("王䶮");
        assertThat(turns).isEmpty();
    }
}
