package taizhang.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A notice that presses a unit (督办通知单).
 *
 * @param number 文号
 * @param date 日期
 * @param unit 单位 it is addressed to
 * @param problems 问题
 * @param demand what is asked
 * @param reply 回复
 * @param origin where it was written
 */
public record SupervisionNotice(
        String number,
        LocalDate date,
        UnitId unit,
        List<ProblemId> problems,
        SupervisionDemand demand,
        Optional<SupervisionReply> reply,
        Origin origin) {
    public SupervisionNotice {
        problems = List.copyOf(problems);
    }
}
