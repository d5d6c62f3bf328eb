package taizhang.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import taizhang.diagnostic.SourceFile;

/**
 * Knows the templates that came with the program: they were tried with it and need no trial by who uses them. Workbooks of
 * the superior lie beside them and do not count.
 */
public final class ShippedTemplates {
    private static final String FILE = "/templates.crc";

    private ShippedTemplates() {}

    /**
     * Whether these are the templates of the program, word for word.
     *
     * @throws IOException if the program's own files cannot be read
     */
    public static boolean are(TemplateFolder folder) throws IOException {
        return folder.findings().isEmpty() && sumOf(folder).equals(shipped());
    }

    private static String shipped() throws IOException {
        try (InputStream bytes = ShippedTemplates.class.getResourceAsStream(FILE)) {
            if (bytes == null) {
                throw new IOException("程序文件不全，缺少 " + FILE);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    /**
     * A check sum over names and texts, in the order of the names, and how long they are: slips are to be noticed, nobody is
     * to be kept out, and it takes no time.
     */
    static String sumOf(TemplateFolder folder) {
        CRC32 sum = new CRC32();
        long length = 0;
        for (SourceFile template : folder.files()) {
            byte[] bytes = (folder.nameOf(template) + "\0" + template.text() + "\0").getBytes(StandardCharsets.UTF_8);
            sum.update(bytes);
            length += bytes.length;
        }
        return Long.toHexString(sum.getValue()) + " " + length;
    }
}
