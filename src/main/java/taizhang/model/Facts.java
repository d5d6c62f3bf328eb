package taizhang.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a problem apart from what happened to it.
 *
 * @param category 类别
 * @param joint 共同: the units that have it together with the 归属单位, where alone it is counted
 * @param wording 摘要 and 描述
 * @param source 来源
 * @param found 发现
 * @param impact 涉及
 * @param measure 整改; often not yet written while a problem is unverified
 * @param remark 备注
 */
public record Facts(
        CategoryId category,
        List<UnitId> joint,
        Wording wording,
        ProblemSource source,
        LocalDate found,
        Impact impact,
        Optional<Measure> measure,
        Optional<String> remark) {
    public Facts {
        joint = List.copyOf(joint);
    }

    /** The same in other words. */
    public Facts withWording(Wording other) {
        return new Facts(category, joint, other, source, found, impact, measure, remark);
    }

    /** The same with another 整改. */
    public Facts withMeasure(Optional<Measure> other) {
        return new Facts(category, joint, wording, source, found, impact, other, remark);
    }

    /** The same with another 备注. */
    public Facts withRemark(Optional<String> other) {
        return new Facts(category, joint, wording, source, found, impact, measure, other);
    }
}
