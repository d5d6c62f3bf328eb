package taizhang.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A problem (问题) as registered, and all that happened to it since.
 *
 * @param id 编号
 * @param home the unit in whose file it stands: its first 归属单位 (a 改派 moves it later)
 * @param registered 登记 as first written (a 更正 may move it later)
 * @param facts its facts as first registered
 * @param revisions what holds after each 更正, by date
 * @param acts 经过 in the order of the file
 * @param origin where it was written
 */
public record Problem(
        ProblemId id,
        UnitId home,
        LocalDate registered,
        Facts facts,
        List<FactsRevision> revisions,
        List<Act> acts,
        Origin origin) {
    public Problem {
        revisions = List.copyOf(revisions);
        acts = List.copyOf(acts);
    }
}
