package taizhang.template;

import freemarker.template.TemplateScalarModel;
import java.time.LocalDate;

/**
 * A date as templates see it: text such as 2017年5月9日; tables make a true date cell of it.
 *
 * @param day the date
 */
record DayModel(LocalDate day) implements TemplateScalarModel {
    @Override
    public String getAsString() {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
