package taizhang.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.BaseFont;
import taizhang.document.FontRole;
import taizhang.layout.text.Faces;

class FontsTest {
    private final Fonts fonts = Fonts.bundled();

    @Test
    void every_face_has_the_widths_the_drawing_library_sees() throws Exception {
        for (FontRole role : FontRole.values()) {
            FontFace face = fonts.face(Faces.of(role));
            BaseFont font =
                    BaseFont.createFont(face.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, face.bytes(), null);
            for (int character = ' '; character < 0x30000; character++) {
                int expected = font.charExists(character) ? font.getWidth(character) : -1;
                if (fonts.advance(Faces.of(role), character) != expected) {
                    assertThat(fonts.advance(Faces.of(role), character))
                            .as("%s U+%04X", role, character)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void a_character_that_a_face_lacks_has_no_advance() {
        assertThat(fonts.advance(Faces.of(FontRole.FANGSONG), '①')).isEqualTo(-1);
        assertThat(fonts.advance(Faces.of(FontRole.SONG), '①')).isEqualTo(1000);
    }
}
