package taizhang.report.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import taizhang.report.day.Figure;

/**
 * How much an audit looked through and found.
 *
 * @param commits 提交 looked through
 * @param seals 封账 of how many periods
 * @param agreeing 相符: seals that agree with the books
 * @param findings 发现, errors and warnings
 * @param errors 错误
 * @param warnings 警告
 * @param named 列出: findings named on the sheet
 * @param left 未列: the others
 */
public record AuditCounts(
        Figure commits,
        Figure seals,
        Figure agreeing,
        Figure findings,
        Figure errors,
        Figure warnings,
        Figure named,
        Figure left) {
    static AuditCounts of(AuditedHistory history, int findings, int errors, int named) {
        return new AuditCounts(
                figure("提交", history.commits()),
                figure("封账", history.seals()),
                figure("相符", history.agreeing()),
                figure("发现", findings),
                figure("错误", errors),
                figure("警告", findings - errors),
                figure("列出", named),
                figure("未列", findings - named));
    }

    static Figure figure(String name, int count) {
        return new Figure("审计/" + name, Integer.toString(count));
    }

    /** All by full name. */
    Map<String, Figure> byName() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        List.of(commits, seals, agreeing, findings, errors, warnings, named, left)
                .forEach(figure -> figures.put(figure.name(), figure));
        return figures;
    }
}
