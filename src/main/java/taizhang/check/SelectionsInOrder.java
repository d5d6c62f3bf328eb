package taizhang.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SelectionCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Gaps;
import taizhang.model.Ledger;
import taizhang.model.Selection;
import taizhang.selection.ConditionReader;
import taizhang.selection.WrittenCondition;
import taizhang.text.PortableName;

/**
 * Named selections can be made:
 *
 * <ol>
 *   <li>no two have one name, not even apart from capital letters: each is a folder of its own;
 *   <li>the name can be that of a folder on every computer;
 *   <li>the name is not a unit's or a category's, whose papers would have the same title (a warning);
 *   <li>the condition reads, and asks for what there is; a person or number that no problem has is a warning.
 * </ol>
 *
 * <p>Good: {@code {名称: 周某督办, 条件: 责任领导=周某 且 逾期}}. Bad: {@code {名称: 一/二, 条件: 责任领导=周某 且 逾其}}.
 */
final class SelectionsInOrder implements Rule {
    @Override
    public void check(LedgerView books, Diagnostics findings) {
        if (books.ledger().selections().isEmpty()) {
            return;
        }
        Map<String, SourceSpan> seen = new HashMap<>();
        ConditionReader reader = ConditionReader.of(books.ledger());
        for (Selection selection : books.ledger().selections()) {
            SourceSpan place = selection.origin().at("名称");
            String good = PortableName.of(selection.name());
            SourceSpan first = seen.putIfAbsent(good.toLowerCase(Locale.ROOT), place);
            if (first != null) {
                findings.add(SelectionCode.LIST_NAMED_TWICE
                        .at(place, selection.name(), first.place())
                        .relatedTo(first));
            } else if (!good.equals(selection.name())) {
                findings.report(SelectionCode.LIST_NAME_UNFIT, place, selection.name(), good);
            } else {
                othersCalled(selection.name(), books.ledger())
                        .ifPresent(
                                what -> findings.report(SelectionCode.LIST_NAMED_LIKE, place, selection.name(), what));
            }
            reader
                    .read(new WrittenCondition(
                            selection.condition(), selection.origin().at("条件")))
                    .findings()
                    .stream()
                    .filter(finding -> isCertain(
                            (SelectionCode) finding.code(), books.unread().gaps()))
                    .forEach(findings::add);
        }
    }

    private static Optional<String> othersCalled(String name, Ledger ledger) {
        boolean unit = ledger.units().units().stream()
                .anyMatch(one -> name.equals(one.id().name()) || name.equals(one.shortName()));
        boolean category = ledger.categories().all().stream()
                .anyMatch(one -> name.equals(one.id().name()) || name.equals(one.shortName()));
        return unit ? Optional.of("单位") : category ? Optional.of("类别") : Optional.empty();
    }

    /** What there is not may stand in a record that did not read. */
    private static boolean isCertain(SelectionCode code, Gaps gaps) {
        boolean names =
                gaps.isWhole(Gaps.Part.CAMPAIGN) && gaps.isWhole(Gaps.Part.UNITS) && gaps.isWhole(Gaps.Part.CATEGORIES);
        return switch (code) {
            case WORD_UNKNOWN, VALUE_UNKNOWN -> names;
            case VALUE_OF_NOBODY ->
                names && gaps.isWhole(Gaps.Part.PROBLEMS) && gaps.problems().isEmpty();
            default -> true;
        };
    }
}
