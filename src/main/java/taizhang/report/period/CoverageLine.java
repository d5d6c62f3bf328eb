package taizhang.report.period;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one unit checked so far (排查覆盖).
 *
 * @param number 序号
 * @param unit 单位, short
 * @param kind 类型
 * @param cells by short category name: when last and how much, e.g. 8月18日⏎86户; 未查 where it never did though it should; none where it need not
 * @param covered how many categories it checked
 * @param uncovered how many it never checked though it should
 * @param latest 截止 of the latest period in which it checked anything
 */
public record CoverageLine(
        int number,
        String unit,
        String kind,
        Map<String, String> cells,
        int covered,
        int uncovered,
        Optional<LocalDate> latest) {
    public CoverageLine {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
}
