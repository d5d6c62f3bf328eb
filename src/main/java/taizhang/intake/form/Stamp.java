package taizhang.intake.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a form says about itself on a sheet nobody sees, for the way back.
 *
 * @param edition 版式 of the form
 * @param campaign 专项
 * @param end 截止 of the period
 * @param unit the unit's full name
 * @param version 数据版本 of the books
 * @param code 表码
 * @param base what stood in each cell to be filled in when it was sent out, by {@link FormKey}: every cell is named
 * @param locked the texts that were not to be changed; none when the form does not say
 */
public record Stamp(
        int edition,
        String campaign,
        String end,
        String unit,
        String version,
        String code,
        Map<String, String> base,
        Set<String> locked) {
    /** The sheet it stands on. */
    public static final String SHEET = "表信息";

    /** What a form is. */
    public static final String KIND = "单位周报表";

    /** 版式 of the forms sent out now. */
    public static final int EDITION = 1;

    /** Over the keys of cells. */
    public static final String KEYS = "内容";

    /** Before each text that is not to be changed. */
    public static final String LOCKED = "锁定";

    public Stamp {
        locked = Set.copyOf(locked);
        base = Collections.unmodifiableMap(new LinkedHashMap<>(base));
    }
}
