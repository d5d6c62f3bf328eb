package taizhang.layout.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taizhang.document.FontRole;

/** A figure that has not the room is never broken: what width alone does not give, a smaller type does. */
class TextStyleTest {
    @ParameterizedTest
    @ValueSource(doubles = {1, 0.9, 0.75, 0.6, 0.4})
    void a_squeezed_text_takes_the_share_of_its_width_that_it_is_told(double share) {
        TextStyle style = TextStyle.of(FontRole.TITLE, 9, 1.3, TextStyle.Flush.RIGHT);
        TextStyle squeezed = style.squeezed(share, 0.75);
        assertThat(squeezed.emPt() / style.emPt()).isCloseTo(share, within(1e-9));
        assertThat(squeezed.scale()).isGreaterThanOrEqualTo(0.75);
        assertThat(squeezed.pitchPt()).isEqualTo(style.pitchPt());
    }
}
