package taizhang.report.policy;

import java.util.Optional;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Category;
import taizhang.report.day.Sourced;
import taizhang.report.day.UnitNames;

/**
 * One category with what its lead unit asks for.
 *
 * @param number 序号
 * @param category 类别, full name
 * @param focus 清理重点
 * @param standard 整改标准
 * @param handling 分类处理意见
 * @param leads 牵头单位, short
 * @param responsible 责任单位, short, with 等 where the list is open
 * @param source where the category was written
 */
public record StandardLine(
        int number,
        String category,
        String focus,
        Optional<String> standard,
        Optional<String> handling,
        String leads,
        String responsible,
        SourceSpan source)
        implements Sourced {
    static StandardLine of(int number, Category category, UnitNames names) {
        String responsible = names.list(category.roles().responsible());
        return new StandardLine(
                number,
                category.id().name(),
                category.focus(),
                category.standard().standard(),
                category.standard().handling(),
                names.list(category.roles().leads()),
                category.roles().open() && !responsible.isEmpty() ? responsible + "等" : responsible,
                category.origin().span());
    }
}
