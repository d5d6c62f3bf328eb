package taizhang.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A problem as written in some version of a file: texts that need not be right. Values are brought to one form (days as
 * 2017-05-18, lists with 、, money in 元), so that writing the same in another way is no change.
 *
 * @param number 编号
 * @param facts everything but 经过, by path, e.g. 整改.时限, in the order of the file; what is empty is left out
 * @param acts 经过 in the order of the file
 */
public record WrittenProblem(String number, Map<String, String> facts, List<WrittenAct> acts) {
    public WrittenProblem {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        acts = List.copyOf(acts);
    }

    /** 摘要, else 描述, else "". */
    public String brief() {
        return facts.getOrDefault("摘要", facts.getOrDefault("描述", ""));
    }

    /** 描述, else "". */
    public String text() {
        return facts.getOrDefault("描述", "");
    }
}
