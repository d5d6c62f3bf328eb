package taizhang.model;

import java.util.List;

/**
 * A whole ledger (台账) as read.
 *
 * @param campaign 专项.yaml
 * @param units 单位.yaml
 * @param categories 类别.yaml
 * @param policies 政策.yaml
 * @param problems 问题/*.yaml: units in the order of 单位.yaml, each in the order of its file
 * @param periods 周报/*.yaml by 截止
 * @param oversight notices, spot checks and circulars
 * @param texts 文字/*.yaml by name
 * @param selections 名单.yaml
 */
public record Ledger(
        Campaign campaign,
        Units units,
        Categories categories,
        List<Policy> policies,
        List<Problem> problems,
        List<Period> periods,
        Oversight oversight,
        List<TypedText> texts,
        List<Selection> selections) {
    public Ledger {
        policies = List.copyOf(policies);
        problems = List.copyOf(problems);
        periods = List.copyOf(periods);
        texts = List.copyOf(texts);
        selections = List.copyOf(selections);
    }
}
