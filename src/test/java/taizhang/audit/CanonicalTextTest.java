package taizhang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import taizhang.model.Said;

class CanonicalTextTest {
    @Test
    void keys_are_sorted_and_every_text_says_how_long_it_is() {
        Said said = new Said.Group(Map.of(
                "整改", new Said.Group(Map.of("时限", new Said.Text("2017-08-31"), "方式", new Said.Text("限期整改"))),
                "佐证", new Said.Items(List.of(new Said.Text("甲"), new Said.Text("𠀀")))));
        assertThat(CanonicalText.of(said)).isEqualTo("{2:佐证[1:甲1:𠀀]2:整改{2:方式4:限期整改2:时限10:2017-08-31}}");
    }

    @Test
    void a_text_is_never_read_as_a_list_or_two_texts_as_one() {
        Said text = new Said.Text("[1:甲1:乙]");
        Said list = new Said.Items(List.of(new Said.Text("甲"), new Said.Text("乙")));
        Said other = new Said.Items(List.of(new Said.Text("甲1:乙")));
        assertThat(List.of(CanonicalText.of(text), CanonicalText.of(list), CanonicalText.of(other)))
                .doesNotHaveDuplicates();
    }
}
