package taizhang.template;

import freemarker.template.TemplateScalarModel;
import java.math.BigDecimal;

/**
 * A number of one record, e.g. 涉及资金: text to templates, which never reckon; tables make a true number cell of it.
 *
 * @param number the number
 */
record NumberModel(BigDecimal number) implements TemplateScalarModel {
    @Override
    public String getAsString() {
        return number.toPlainString();
    }
}
