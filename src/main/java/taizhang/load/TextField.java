package taizhang.load;

import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.model.Said;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;

/** A text as written, without blanks at its ends. */
final class TextField implements Field<String> {
    static final TextField TEXT = new TextField();

    private TextField() {}

    @Override
    public Optional<String> read(String key, YamlNode node, Diagnostics findings) {
        if (node instanceof YamlScalar scalar) {
            String text = scalar.text().strip();
            if (text.isEmpty()) {
                findings.report(FieldCode.EMPTY_VALUE, node.span(), key, KeyTexts.example(key));
                return Optional.empty();
            }
            return Optional.of(text);
        }
        findings.report(FieldCode.TEXT_EXPECTED, node.span(), key, node.kind(), KeyTexts.example(key));
        return Optional.empty();
    }

    @Override
    public Said said(String text) {
        return new Said.Text(text);
    }

    /** A text in which full-width digits, letters and signs are made half-width: codes, dates and figures. */
    static Optional<String> code(String key, YamlNode node, Diagnostics findings) {
        return TEXT.read(key, node, findings).map(HalfWidth::of);
    }
}
