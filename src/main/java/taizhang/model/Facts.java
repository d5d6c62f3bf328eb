package taizhang.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a problem apart from what happened to it.
 *
 * @param category 类别
 * @param wording 摘要 and 描述
 * @param source 来源
 * @param found 发现
 * @param impact 涉及
 * @param measure 整改; often not yet written while a problem is unverified
 * @param remark 备注
 */
public record Facts(
        CategoryId category,
        Wording wording,
        ProblemSource source,
        LocalDate found,
        Impact impact,
        Optional<Measure> measure,
        Optional<String> remark) {
    /** The same in other words. */
    public Facts withWording(Wording other) {
        return new Facts(category, other, source, found, impact, measure, remark);
    }

    /** The same with another 整改. */
    public Facts withMeasure(Optional<Measure> other) {
        return new Facts(category, wording, source, found, impact, other, remark);
    }

    /** The same with another 备注. */
    public Facts withRemark(Optional<String> other) {
        return new Facts(category, wording, source, found, impact, measure, other);
    }
}
