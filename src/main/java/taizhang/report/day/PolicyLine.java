package taizhang.report.day;

import java.util.Optional;
import java.util.stream.Collectors;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Policy;
import taizhang.model.ProblemId;
import taizhang.model.WrittenDay;

/**
 * One policy that was combed through.
 *
 * @param number 序号
 * @param name 政策文件, without 《》
 * @param documentNumber 文号
 * @param issued 印发
 * @param level 层级
 * @param content 主要内容
 * @param units 责任单位, short
 * @param officers 责任人
 * @param implementation 落实情况
 * @param suggestion 完善建议
 * @param problems 对应问题, those registered by the day, one a line
 * @param source where the policy was written
 */
public record PolicyLine(
        int number,
        String name,
        Optional<String> documentNumber,
        Optional<WrittenDay> issued,
        String level,
        Optional<String> content,
        String units,
        String officers,
        Optional<String> implementation,
        Optional<String> suggestion,
        String problems,
        SourceSpan source)
        implements Sourced {
    /** A policy as a line, with the problems that are registered by the day. */
    public static PolicyLine of(int number, Policy policy, Edition edition) {
        return new PolicyLine(
                number,
                policy.name(),
                policy.number(),
                policy.issued(),
                policy.level(),
                policy.content(),
                edition.names().list(policy.duty().units()),
                UnitNames.people(policy.duty().officers()),
                policy.review().implementation(),
                policy.review().suggestion(),
                policy.problems().stream()
                        .filter(problem -> edition.problems().at(problem).isPresent())
                        .map(ProblemId::text)
                        .collect(Collectors.joining("\n")),
                policy.origin().span());
    }

    /** 印发 as a cell: a true date, else the words it was written in; empty without one. */
    public Optional<?> issuedShown() {
        return issued.map(day -> day.words().isPresent() ? (Object) day.text() : day.last());
    }
}
