package taizhang.model;

import java.util.List;
import java.util.Optional;

/**
 * What a unit reported for a period (单位周报).
 *
 * @param unit the unit
 * @param submission when and by whom it was handed in; empty = 未报
 * @param screenings 排查
 * @param zeroReport 零报告: no new problem found
 * @param progress 进展 of its problems
 * @param outlook 困难 and 下周
 * @param origin where it was written
 */
public record UnitReturn(
        UnitId unit,
        Optional<Submission> submission,
        List<Screening> screenings,
        boolean zeroReport,
        List<Progress> progress,
        Outlook outlook,
        Origin origin) {
    public UnitReturn {
        screenings = List.copyOf(screenings);
        progress = List.copyOf(progress);
    }
}
