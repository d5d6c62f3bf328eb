package taizhang.statistics;

import java.time.LocalDate;
import taizhang.model.ProblemId;
import taizhang.model.UnitId;

/**
 * One thing that changed.
 *
 * @param kind what
 * @param problem of which problem
 * @param unit its 归属单位 once it had changed; for 有进展 the unit that reported
 * @param date when: the act, the registration, the day after the limit, or 报送 of the return
 * @param before 原
 * @param after 现
 * @param note more words, e.g. a reason; empty if there are none
 */
public record Change(
        ChangeKind kind,
        ProblemId problem,
        UnitId unit,
        LocalDate date,
        ChangeValue before,
        ChangeValue after,
        String note) {}
