package taizhang.load;

import java.util.Optional;
import java.util.regex.Pattern;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.diagnostic.FileCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Said;
import taizhang.yaml.ScalarStyle;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;

/** A name of a person, unit or group in its {@link NameForm one form}; an odd sign in it is shown. */
final class NameField implements Field<String> {
    static final NameField NAME = new NameField();

    /** Two names with nothing but blanks between them, which would be read as one, and a name in quotes. */
    private static final Pattern NOBODY =
            Pattern.compile("^\\p{IsHan}{2,}[ \\x{3000}\\x{A0}]+\\p{IsHan}{2,}(?:（|\\(|$)|^[“”‘’\"']|[“”‘’\"']$");

    /** Two names joined by a word, which would be read as one; 张和平 and 欧阳和平 are names. */
    private static final Pattern PAIR = Pattern.compile("^\\p{IsHan}{2,3}[和与及]\\p{IsHan}{2,3}(?:（|\\(|$)");

    private NameField() {}

    @Override
    public Optional<String> read(String key, YamlNode node, Diagnostics findings) {
        Optional<String> written = TextField.TEXT.read(key, node, findings);
        boolean person = key.endsWith("人") || key.equals("组长") || key.equals("成员");
        if (person && written.filter(NameField::isNobody).isPresent()) {
            findings.report(FieldCode.ILL_FORMED_NAME, node.span(), written.orElseThrow(), key);
            return Optional.empty();
        }
        return written.map(text -> {
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

    private static boolean isNobody(String text) {
        return NOBODY.matcher(text).find() || isPair(text);
    }

    /** Whether a name is those of two people: 王某和李某. */
    static boolean isPair(String name) {
        return PAIR.matcher(name.strip()).find();
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
