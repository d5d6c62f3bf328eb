package taizhang.load;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.model.Said;
import taizhang.model.WrittenDay;
import taizhang.yaml.YamlNode;

/** A day, or as an office writes it: 2014年10月. It always names its year: nothing tells which is meant. */
final class OfficeDay implements Field<WrittenDay> {
    static final OfficeDay DAY = new OfficeDay();

    private OfficeDay() {}

    @Override
    public Optional<WrittenDay> read(String key, YamlNode node, Diagnostics findings) {
        Optional<String> text = TextField.TEXT.read(key, node, findings);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<WrittenDay> words =
                plain(key, node).map(WrittenDay::of).or(() -> DayWords.parse(text.orElseThrow(), OptionalInt.empty()));
        if (words.isEmpty()) {
            report(text.orElseThrow(), key, node, findings);
        }
        return words;
    }

    /** The day of one of the plain forms. */
    static Optional<LocalDate> plain(String key, YamlNode node) {
        return DateField.DATE.read(key, node, new Diagnostics());
    }

    /** Says why a text names no day. */
    static void report(String text, String key, YamlNode node, Diagnostics findings) {
        if (DayWords.isDoubtful(text)) {
            findings.report(FieldCode.DOUBTFUL_DAY, node.span(), text);
        } else if (DayWords.lackYear(text)) {
            findings.report(FieldCode.YEAR_MISSING, node.span(), text, key);
        } else {
            DateField.DATE.read(key, node, findings);
        }
    }

    @Override
    public Said said(WrittenDay day) {
        return new Said.Text(day.text());
    }
}
