package taizhang.load;

import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FileCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Said;
import taizhang.yaml.ScalarStyle;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;

/** A name of a person, unit or group in its {@link NameForm one form}; an odd sign in it is shown. */
final class NameField implements Field<String> {
    static final NameField NAME = new NameField();

    private NameField() {}

    @Override
    public Optional<String> read(String key, YamlNode node, Diagnostics findings) {
        return TextField.TEXT.read(key, node, findings).map(text -> {
            NameForm form = NameForm.of(text);
            form.odd()
                    .ifPresent(odd -> findings.report(
                            FileCode.NAME_FORM,
                            place(node, text, odd),
                            text,
                            odd.sign(),
                            odd.name(),
                            odd.instead(),
                            odd.isBlank() ? HalfWidth.withoutBlanks(form.text()) : form.text()));
            return form.text();
        });
    }

    @Override
    public Said said(String name) {
        return new Said.Text(name);
    }

    private static SourceSpan place(YamlNode node, String text, NameForm.Odd odd) {
        boolean asWritten = node instanceof YamlScalar scalar
                && scalar.style() == ScalarStyle.PLAIN
                && scalar.text().equals(text)
                && scalar.span().length() == text.codePointCount(0, text.length());
        return asWritten ? Places.within(node.span(), text, odd.from(), odd.to()) : node.span();
    }
}
