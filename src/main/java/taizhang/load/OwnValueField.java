package taizhang.load;

import java.math.BigDecimal;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.model.OwnField;
import taizhang.model.OwnValue;
import taizhang.model.Said;
import taizhang.yaml.YamlNode;

/**
 * What a problem says in a field of the campaign's own, understood as other values of its type are.
 *
 * @param field which
 */
record OwnValueField(OwnField field) implements Field<OwnValue> {
    @Override
    public Optional<OwnValue> read(String key, YamlNode node, Diagnostics findings) {
        return switch (field.type()) {
            case TEXT -> TextField.TEXT.read(key, node, findings).map(OwnValue.Words::new);
            case CHOICE ->
                new ChoiceField<String>(field.choices(), word -> word)
                        .read(key, node, findings)
                        .map(OwnValue.Words::new);
            case DAY -> DateField.DATE.read(key, node, findings).map(OwnValue.Day::new);
            case COUNT ->
                CountField.of(field.unit())
                        .read(key, node, findings)
                        .map(count -> new OwnValue.Amount(BigDecimal.valueOf(count)));
            case MONEY -> MoneyField.MONEY.read(key, node, findings).map(OwnValue.Amount::new);
        };
    }

    @Override
    public Said said(OwnValue value) {
        return new Said.Text(
                switch (value) {
                    case OwnValue.Words words -> words.text();
                    case OwnValue.Day day -> day.date().toString();
                    case OwnValue.Amount amount -> amount.number().toPlainString();
                });
    }

    /** A line that shows how it is written. */
    String example() {
        return field.name()
                + ": "
                + switch (field.type()) {
                    case TEXT -> "……";
                    case DAY -> "2017-05-18";
                    case COUNT -> "3";
                    case MONEY -> "50000";
                    case CHOICE -> field.choices().getFirst();
                };
    }
}
