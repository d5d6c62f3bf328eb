package taizhang.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody wrote for the papers of a stage, a period or the whole campaign (文字): what no figure can say.
 *
 * @param subject name of the file: a stage, 截止 or 第N期 of a period, or {@link #WHOLE}
 * @param work 工作开展情况
 * @param practice 经验做法
 * @param shortcomings 存在问题
 * @param plan 下步打算
 * @param origin where it was written
 */
public record TypedText(
        String subject,
        Optional<String> work,
        Optional<String> practice,
        Optional<String> shortcomings,
        Optional<String> plan,
        Origin origin) {
    /** Subject of the text for the summary of the whole campaign. */
    public static final String WHOLE = "工作总结";

    /** Whether it says nothing. */
    public boolean isNothing() {
        return Stream.of(work, practice, shortcomings, plan).allMatch(Optional::isEmpty);
    }

    /** Whether it is about a period. */
    public boolean isOf(Period period) {
        return subject.equals(period.end().toString()) || subject.equals("第" + period.number() + "期");
    }
}
