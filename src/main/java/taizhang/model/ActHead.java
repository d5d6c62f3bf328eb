package taizhang.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What every act has.
 *
 * @param date 日期
 * @param officers 经办
 * @param evidence 佐证: names of papers, or of files under 佐证/
 * @param remark 说明
 * @param called the office's own name for the step (环节), e.g. 市级验收; empty where 事项 is the usual word
 * @param origin where it was written; its span is that of 事项
 */
public record ActHead(
        LocalDate date,
        List<Officer> officers,
        List<String> evidence,
        Optional<String> remark,
        Optional<String> called,
        Origin origin) {
    public ActHead {
        officers = List.copyOf(officers);
        evidence = List.copyOf(evidence);
    }

    /** The same on another day. */
    ActHead on(LocalDate day) {
        return new ActHead(day, officers, evidence, remark, called, origin);
    }
}
