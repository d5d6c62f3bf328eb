package taizhang.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Officer;
import taizhang.model.ProblemId;
import taizhang.model.Said;
import taizhang.yaml.ScalarStyle;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;

/** What is remembered is what would be read anew, with every finding at its own place. */
class RememberedTest {
    private final Diagnostics findings = new Diagnostics();
    private int line;

    private YamlScalar plain(String text) {
        return scalar(text, ScalarStyle.PLAIN);
    }

    private YamlScalar scalar(String text, ScalarStyle style) {
        return new YamlScalar(text, style, new SourceSpan("甲.yaml", ++line, 1, text.length()));
    }

    @Test
    void the_same_text_is_the_same_value() {
        Field<List<Officer>> field = new Remembered<>(ListField.of(OfficerField.OFFICER));
        Optional<List<Officer>> first = field.read("经办", plain("王某（镇扶贫办）、李某"), findings);
        Optional<List<Officer>> again = field.read("经办", plain("王某（镇扶贫办）、李某"), findings);
        assertThat(again.orElseThrow()).isSameAs(first.orElseThrow()).hasSize(2);
        assertThat(field.said(again.orElseThrow())).isSameAs(field.said(first.orElseThrow()));
        assertThat(field.said(first.orElseThrow()))
                .isEqualTo(ListField.of(OfficerField.OFFICER).said(first.orElseThrow()));
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void what_is_found_is_found_every_time() {
        Field<List<Officer>> field = new Remembered<>(ListField.of(OfficerField.OFFICER));
        for (int time = 1; time <= 3; time++) {
            assertThat(field.read("经办", plain("王某）"), findings)).isEmpty();
            assertThat(findings.all()).hasSize(time);
            assertThat(findings.all().getLast().span().line()).isEqualTo(line);
        }
    }

    @Test
    void another_key_or_style_is_read_anew() {
        Field<Officer> field = new Remembered<>(OfficerField.OFFICER);
        assertThat(field.read("经办", plain("“王某”"), findings)).isPresent();
        int before = findings.size();
        assertThat(field.read("责任人", plain("“王某”"), findings)).isEmpty();
        assertThat(findings.size()).isGreaterThan(before);
        assertThat(field.read("经办", scalar("王某", ScalarStyle.BLOCK), findings)).isPresent();
    }

    @Test
    void more_than_it_remembers_is_read_all_the_same() {
        Field<ProblemId> field = new Remembered<>(new Field<ProblemId>() {
            @Override
            public Optional<ProblemId> read(String key, YamlNode node, Diagnostics unused) {
                return ProblemId.parse(((YamlScalar) node).text());
            }

            @Override
            public Said said(ProblemId id) {
                return new Said.Text(id.text());
            }
        });
        for (int number = 1; number <= 40_000; number++) {
            ProblemId id = field.read("编号", plain("上庄-" + number), findings).orElseThrow();
            assertThat(id.number()).isEqualTo(number);
            assertThat(field.said(id)).isEqualTo(new Said.Text("上庄-" + number));
        }
        assertThat(field.read("编号", plain("上庄-39999"), findings).orElseThrow().number())
                .isEqualTo(39_999);
    }
}
