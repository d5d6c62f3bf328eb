package taizhang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import taizhang.audit.PrintEdition;
import taizhang.render.FontDigests;
import taizhang.text.Sha256;

/** The list of editions keeps step with what is printed. */
class ToolTest {
    @Test
    void new_fonts_need_a_new_edition() throws IOException {
        String fonts = Sha256.of(List.copyOf(FontDigests.bundled().values())).substring(0, 16);
        assertThat(Tool.editions().getLast().split(" ", 3)[1])
                .as("字体变了：在 edition.txt 末尾添一行")
                .isEqualTo(fonts);
    }

    @Test
    void editions_count_up_and_no_two_have_the_same_mark() throws IOException {
        List<String> editions = Tool.editions();
        List<String> fonts = List.copyOf(FontDigests.bundled().values());
        assertThat(editions).hasSizeGreaterThan(1);
        for (int i = 0; i < editions.size(); i++) {
            assertThat(editions.get(i)).startsWith((i + 1) + " ");
        }
        assertThat(Tool.edition()).isEqualTo(PrintEdition.of(editions.size(), fonts));
        assertThat(editions.stream().map(line -> PrintEdition.of(Integer.parseInt(line.split(" ", 2)[0]), fonts)))
                .extracting(PrintEdition::mark)
                .doesNotHaveDuplicates();
    }
}
