package taizhang.load;

import java.time.DayOfWeek;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.model.Said;
import taizhang.yaml.YamlNode;

/** A day of the week: 星期四, 周四 or 礼拜四. */
final class WeekdayField implements Field<DayOfWeek> {
    private static final String DAYS = "一二三四五六日";

    @Override
    public Optional<DayOfWeek> read(String key, YamlNode node, Diagnostics findings) {
        Optional<String> text = TextField.TEXT.read(key, node, findings);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String day = text.orElseThrow().replaceFirst("^(星期|礼拜|周)", "").replace('天', '日');
        int index = day.length() == 1 ? DAYS.indexOf(day) : -1;
        if (index < 0) {
            findings.report(FieldCode.UNKNOWN_CHOICE, node.span(), text.orElseThrow(), key, "星期一至星期日");
            return Optional.empty();
        }
        return Optional.of(DayOfWeek.of(index + 1));
    }

    @Override
    public Said said(DayOfWeek day) {
        return new Said.Text("星期" + DAYS.charAt(day.getValue() - 1));
    }
}
