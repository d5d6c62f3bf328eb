package taizhang.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import taizhang.text.Sha256;

/** Knows the templates that came with the program: they were tried with it and need no trial by who uses them. */
public final class ShippedTemplates {
    private static final String FILE = "/templates.sha256";

    private ShippedTemplates() {}

    /**
     * Whether these are the templates of the program, word for word.
     *
     * @throws IOException if the program's own files cannot be read
     */
    public static boolean are(TemplateFolder folder) throws IOException {
        return folder.findings().isEmpty() && digestOf(folder).equals(digest());
    }

    private static String digest() throws IOException {
        try (InputStream bytes = ShippedTemplates.class.getResourceAsStream(FILE)) {
            if (bytes == null) {
                throw new IOException("程序文件不全，缺少 " + FILE);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    /** One digest over names and texts, in the order of the names. */
    static String digestOf(TemplateFolder folder) {
        List<String> texts = new ArrayList<>();
        folder.texts().forEach((name, text) -> {
            texts.add(name);
            texts.add(text);
        });
        return Sha256.of(texts);
    }
}
