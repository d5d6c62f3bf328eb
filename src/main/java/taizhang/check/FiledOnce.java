package taizhang.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FurtherRuleCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.lifecycle.Life;
import taizhang.model.CategoryId;
import taizhang.model.FactsRevision;
import taizhang.model.Filing;

/**
 * A problem is filed under each category and tag once, as it was registered and after each 更正:
 *
 * <ol>
 *   <li>其他类别 does not name the main 类别, nor one category twice;
 *   <li>标签 does not name one twice.
 * </ol>
 *
 * <p>Good: 类别: 精准识别, 其他类别: 资金管理. Bad: 类别: 精准识别, 其他类别: 精准识别.
 */
final class FiledOnce implements ProblemRule {
    @Override
    public void check(Life life, LedgerView books, Diagnostics findings) {
        Filing first = life.problem().facts().filing();
        check(first, life.problem().origin().at("其他类别"), life.problem().origin().at("标签"), findings);
        Filing before = first;
        for (FactsRevision revision : life.problem().revisions()) {
            Filing now = revision.facts().filing();
            if (!now.equals(before)) {
                SourceSpan place = revision.correction().head().origin().at("现");
                check(now, place, place, findings);
            }
            before = now;
        }
    }

    private static void check(Filing filing, SourceSpan categories, SourceSpan tags, Diagnostics findings) {
        Set<CategoryId> known = new HashSet<>(List.of(filing.category()));
        for (CategoryId other : filing.others()) {
            if (!known.add(other)) {
                boolean main = other.equals(filing.category());
                findings.report(
                        FurtherRuleCode.FILED_TWICE, categories, "其他类别", other.name(), main ? "和主要的类别是同一个" : "写了两次");
            }
        }
        Set<String> marks = new HashSet<>();
        for (String tag : filing.tags()) {
            if (!marks.add(tag)) {
                findings.report(FurtherRuleCode.FILED_TWICE, tags, "标签", tag, "写了两次");
            }
        }
    }
}
