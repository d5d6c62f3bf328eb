package taizhang.statistics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many notices were issued and answered (督办, 回复情况).
 *
 * @param byState how many of each state; a state without any is left out
 */
public record NoticeFigures(Map<ReplyState, Integer> byState) {
    public NoticeFigures {
        byState = Collections.unmodifiableMap(new EnumMap<>(byState));
    }

    /** The figures over some notices. */
    public static NoticeFigures of(List<NoticeStanding> notices) {
        Map<ReplyState, Integer> byState = new EnumMap<>(ReplyState.class);
        notices.forEach(notice -> byState.merge(notice.state(), 1, Integer::sum));
        return new NoticeFigures(byState);
    }

    /** 发出: how many in all. */
    public int issued() {
        return byState.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many stand so. */
    public int at(ReplyState state) {
        return byState.getOrDefault(state, 0);
    }
}
