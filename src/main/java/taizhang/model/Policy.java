package taizhang.model;

import java.util.List;
import java.util.Optional;

/**
 * A policy that is combed through (政策).
 *
 * @param name 名称, without 《》
 * @param number 文号, e.g. 中发〔2015〕34号
 * @param issued 印发, as written: 2014年10月
 * @param level 层级: 中央/省/市/县/部门
 * @param content 内容
 * @param duty who answers for it
 * @param review what the combing found
 * @param problems 问题 found to go against it
 * @param origin where it was written
 */
public record Policy(
        String name,
        Optional<String> number,
        Optional<WrittenDay> issued,
        String level,
        Optional<String> content,
        PolicyDuty duty,
        PolicyReview review,
        List<ProblemId> problems,
        Origin origin) {
    public Policy {
        problems = List.copyOf(problems);
    }
}
