package taizhang.load;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.model.Said;
import taizhang.yaml.YamlNode;

/** An amount of money, exact to 分 and given in 元: 251542.71, 251,542.71元, 86.5315万元, 3万. */
final class MoneyField implements Field<BigDecimal> {
    static final MoneyField MONEY = new MoneyField();

    private static final Pattern FORM =
            Pattern.compile("[¥￥]?\\s*((?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,12})?)\\s*(元|万元|万|亿元|亿)?");

    private MoneyField() {}

    @Override
    public Optional<BigDecimal> read(String key, YamlNode node, Diagnostics findings) {
        Optional<String> text = TextField.code(key, node, findings);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> amount = parse(text.orElseThrow());
        if (amount.isEmpty()) {
            findings.report(
                    text.orElseThrow().startsWith("-") ? FieldCode.NEGATIVE : FieldCode.NOT_MONEY,
                    node.span(),
                    text.orElseThrow(),
                    key);
        } else if (amount.orElseThrow().scale() > 2) {
            findings.report(FieldCode.FINER_THAN_FEN, node.span(), text.orElseThrow());
            return Optional.empty();
        }
        return amount;
    }

    @Override
    public Said said(BigDecimal amount) {
        return new Said.Text(amount.toPlainString());
    }

    private static Optional<BigDecimal> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(form.group(1).replace(",", ""));
        String unit = form.group(2);
        int shift = unit == null ? 0 : unit.startsWith("万") ? 4 : unit.startsWith("亿") ? 8 : 0;
        BigDecimal yuan = number.movePointRight(shift).stripTrailingZeros();
        return Optional.of(yuan.scale() < 0 ? yuan.setScale(0) : yuan);
    }
}
