package taizhang.report.period;

import java.util.Optional;
import taizhang.model.Progress;
import taizhang.report.day.Deadline;
import taizhang.statistics.Standing;

/**
 * A problem in a unit's return; on a blank form only what is known beforehand.
 *
 * @param id 问题编号
 * @param brief 问题摘要
 * @param deadline 整改时限 in words
 * @param status 当前状态
 * @param text 进展
 * @param difficulty 困难
 * @param next 下一步
 */
public record ReturnLine(
        String id,
        String brief,
        String deadline,
        String status,
        Optional<String> text,
        Optional<String> difficulty,
        Optional<String> next) {
    static ReturnLine of(Standing standing, Optional<Progress> progress) {
        return new ReturnLine(
                standing.problem().id().text(),
                standing.state().facts().wording().brief(),
                Deadline.of(standing.state()).text(),
                standing.status().label(),
                progress.map(Progress::text),
                progress.flatMap(Progress::difficulty),
                progress.flatMap(Progress::next));
    }
}
