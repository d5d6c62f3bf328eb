package taizhang.model;

import java.util.List;
import java.util.Optional;

/**
 * A field that a campaign has of its own (字段), e.g. 罚款金额.
 *
 * @param name 名称: how records, papers and forms call it
 * @param type 类型
 * @param unit 计量: the measure word of a count, 元 or 万元 of money; "" where there is none
 * @param choices 选项: the words that may be written, of a choice; else empty
 * @param needed 必填: whether every problem has it, if only as 待补
 * @param ledgers 台账列: the ledgers in which it is a column, by their names
 * @param after 紧跟: the column behind which it stands; empty for its usual place
 */
public record OwnField(
        String name,
        FieldType type,
        String unit,
        List<String> choices,
        boolean needed,
        List<String> ledgers,
        Optional<String> after) {
    /** The measure of money that is printed in tens of thousands. */
    public static final String TEN_THOUSANDS = "万元";

    public OwnField {
        choices = List.copyOf(choices);
        ledgers = List.copyOf(ledgers);
    }

    /** Its name with its measure, as heads of columns have it: 罚款金额（万元）. */
    public String title() {
        return unit.isEmpty() ? name : name + "（" + unit + "）";
    }
}
