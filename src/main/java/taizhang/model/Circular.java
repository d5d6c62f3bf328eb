package taizhang.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A circular that names units (通报).
 *
 * @param number 文号
 * @param date 日期
 * @param units 单位
 * @param matter 事由
 * @param deadline 限期
 * @param outcome 整改情况
 * @param accountability 问责 of a unit or its heads
 * @param origin where it was written
 */
public record Circular(
        String number,
        LocalDate date,
        List<UnitId> units,
        String matter,
        Optional<LocalDate> deadline,
        Optional<String> outcome,
        Optional<String> accountability,
        Origin origin) {
    public Circular {
        units = List.copyOf(units);
    }
}
