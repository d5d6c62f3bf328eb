package taizhang.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A draw of spot checks and its results (抽查).
 *
 * @param date 日期
 * @param seed 种子, as said aloud
 * @param group 抽查组
 * @param targets 对象
 * @param origin where it was written
 */
public record SpotCheck(
        LocalDate date, Optional<String> seed, Optional<String> group, List<SpotCheckTarget> targets, Origin origin) {
    public SpotCheck {
        targets = List.copyOf(targets);
    }
}
