package taizhang.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShippedTemplatesTest {
    private static final Path SUM = Path.of("src/main/resources/templates.crc");

    @Test
    void the_check_sum_in_the_program_is_that_of_its_templates() throws IOException {
        TemplateFolder shipped = TemplateFolder.read(Path.of("templates"), "templates");
        if (Boolean.getBoolean("templates.update")) {
            Files.writeString(SUM, ShippedTemplates.sumOf(shipped) + "\n");
        }

        assertThat(SUM)
                .as("after a change of a template run this test once with -Dtemplates.update=true")
                .hasContent(ShippedTemplates.sumOf(shipped));
    }

    @Test
    void another_word_name_or_folder_makes_them_the_offices_own() throws IOException {
        TemplateFolder shipped = TemplateFolder.read(Path.of("templates"), "表样");
        assertThat(ShippedTemplates.are(shipped)).isTrue();

        Map<String, String> texts = shipped.texts();
        texts.put("另一张.ftl", "");
        assertThat(ShippedTemplates.are(folder(texts))).isFalse();
        texts.remove("另一张.ftl");
        assertThat(ShippedTemplates.are(folder(texts))).isTrue();
        texts.replaceAll((name, text) -> text.replace("本周", "这一周"));
        assertThat(ShippedTemplates.are(folder(texts))).isFalse();
    }

    private static TemplateFolder folder(Map<String, String> texts) {
        Map<String, byte[]> contents = new java.util.TreeMap<>();
        texts.forEach((name, text) -> contents.put(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return TemplateFolder.of("表样", contents);
    }
}
