package taizhang.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultFileTest {
    @TempDir
    Path folder;

    private static final String[] ARGS = {"build", "--as-of", "2017-08-18"};

    @Test
    void the_trace_goes_to_the_file_and_one_sentence_to_the_user() throws IOException {
        var sentence = FaultFile.report(new IllegalStateException("x"), ARGS, folder);
        assertThat(sentence)
                .hasLineCount(1)
                .contains("IllegalStateException")
                .contains(folder.resolve("taizhang-故障.txt").toString());
        assertThat(Files.readString(folder.resolve("taizhang-故障.txt"), UTF_8))
                .contains("命令 build（参数不记）")
                .doesNotContain("2017-08-18")
                .contains("at taizhang.cli.FaultFileTest");
    }

    @Test
    void it_holds_no_numbers_of_persons() throws IOException {
        FaultFile.report(new IllegalStateException("赵某13800000001"), new String[] {"13800000002", "x"}, folder);
        assertThat(Files.readString(folder.resolve("taizhang-故障.txt"), UTF_8))
                .contains("命令 （不记）")
                .contains("赵某138****0001")
                .doesNotContain("13800000001")
                .doesNotContain("13800000002");
    }

    @Test
    void where_the_first_folder_cannot_be_written_the_next_one_is_used() {
        var sentence = FaultFile.report(new IllegalStateException("x"), ARGS, folder.resolve("没有"), folder);
        assertThat(sentence).contains(folder.resolve("taizhang-故障.txt").toString());
        assertThat(FaultFile.report(new IllegalStateException("x"), ARGS, folder.resolve("没有")))
                .contains("没有可写的目录");
    }
}
