package taizhang.layout.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import taizhang.document.FontRole;
import taizhang.render.Fonts;

/** The table of characters by which {@code check} knows what can be printed is what the fonts hold, in any face asked for. */
class PrintableCharactersTest {
    private static final Path TABLE = Path.of("src", "main", "resources", "fonts", "coverage.txt");

    @Test
    void the_table_is_what_the_fonts_hold() throws IOException {
        String table = table(Fonts.bundled());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(TABLE, table);
            fail("%s was written anew: look at it", TABLE);
        }
        assertThat(Files.readString(TABLE).replace("\r\n", "\n")).isEqualTo(table);
    }

    /** A character that the face of a role lacks comes from 宋体, or from one that lends to it: what they lack may be missing somewhere. */
    private static boolean isPrintable(FontMetrics fonts, int character) {
        return CharKind.isInvisible(character)
                || fonts.advance(Faces.of(FontRole.SONG), character) >= 0
                || (CharKind.isIdeograph(character) && fonts.advance(Faces.of(FontRole.FANGSONG), character) >= 0)
                || (isLentByKai(character) && fonts.advance(Faces.of(FontRole.KAI), character) >= 0);
    }

    private static boolean isLentByKai(int character) {
        return (character >= '☐' && character <= '☒') || (character >= '₀' && character <= '₉');
    }

    private static String table(FontMetrics fonts) {
        StringBuilder table = new StringBuilder();
        int first = -1;
        for (int character = 0x20; character <= Character.MAX_CODE_POINT + 1; character++) {
            boolean printable = character <= Character.MAX_CODE_POINT && isPrintable(fonts, character);
            if (printable && first < 0) {
                first = character;
            } else if (!printable && first >= 0) {
                table.append(String.format(Locale.ROOT, "%X-%X%n", first, character - 1));
                first = -1;
            }
        }
        return table.toString().replace(System.lineSeparator(), "\n");
    }
}
