package taizhang.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a problem apart from what happened to it.
 *
 * @param filing 类别, 其他类别 and 标签
 * @param joint 共同: the units that have it together with the 归属单位, where alone it is counted
 * @param wording 摘要 and 描述
 * @param source 来源
 * @param found 发现; empty while it is 待补
 * @param impact 涉及
 * @param measure 整改; often not yet written while a problem is unverified
 * @param remark 备注
 * @param own 字段: what is stated in the fields of the campaign's own, by their names
 * @param owed 待补: the paths of the facts that are still missing, e.g. 整改.责任人
 */
public record Facts(
        Filing filing,
        List<UnitId> joint,
        Wording wording,
        ProblemSource source,
        Optional<WrittenDay> found,
        Impact impact,
        Optional<Measure> measure,
        Optional<String> remark,
        Map<String, OwnValue> own,
        List<String> owed) {
    /** What is written for a fact that is still missing (待补). */
    public static final String OWED = "待补";

    /** The facts that may be missing for a while, by their paths. */
    public static final List<String> MAY_BE_OWED =
            List.of("发现", "涉及.户数", "涉及.人数", "涉及.资金", "整改.目标", "整改.措施", "整改.时限", "整改.责任领导", "整改.责任人");

    /** Whether a fact may be missing for a while, by its path: those, and all that is the campaign's own. */
    public static boolean mayBeOwed(String path) {
        return MAY_BE_OWED.contains(path) || path.startsWith("字段.") || path.startsWith("涉及.");
    }

    public Facts {
        own = FewKeys.copyOf(own);
        owed = List.copyOf(owed);
        joint = List.copyOf(joint);
    }

    /** 类别: the main one, which alone is counted in every total. */
    public CategoryId category() {
        return filing.category();
    }

    /** The same in other words. */
    public Facts withWording(Wording other) {
        return new Facts(filing, joint, other, source, found, impact, measure, remark, own, owed);
    }

    /** The same with another 整改. */
    public Facts withMeasure(Optional<Measure> other) {
        return new Facts(filing, joint, wording, source, found, impact, other, remark, own, owed);
    }

    /** The same with another 备注. */
    public Facts withRemark(Optional<String> other) {
        return new Facts(filing, joint, wording, source, found, impact, measure, other, own, owed);
    }

    /** 发现, by its last day; empty while it is 待补. */
    public Optional<LocalDate> foundOn() {
        return found.map(WrittenDay::last);
    }

    /** Whether a fact is still missing, by its path. */
    public boolean owes(String path) {
        return owed.contains(path);
    }

    /** The facts that are still missing, each by its own key: 发现, 责任人. */
    public List<String> owedNames() {
        return owed.stream().map(path -> path.substring(path.indexOf('.') + 1)).toList();
    }
}
