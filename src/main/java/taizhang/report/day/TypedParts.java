package taizhang.report.day;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.TypedText;

/**
 * What was typed for a paper (文字), by part, each as its paragraphs.
 *
 * @param work 工作开展情况
 * @param practice 经验做法
 * @param shortcomings 存在问题
 * @param plan 下步打算
 */
public record TypedParts(List<String> work, List<String> practice, List<String> shortcomings, List<String> plan) {
    public TypedParts {
        work = List.copyOf(work);
        practice = List.copyOf(practice);
        shortcomings = List.copyOf(shortcomings);
        plan = List.copyOf(plan);
    }

    /** The text about a stage, or about the whole campaign. */
    public static TypedParts of(Ledger ledger, String subject) {
        return first(ledger, text -> text.subject().equals(subject));
    }

    /** The text about a period. */
    public static TypedParts of(Ledger ledger, Period period) {
        return first(ledger, text -> text.isOf(period));
    }

    private static TypedParts first(Ledger ledger, Predicate<TypedText> wanted) {
        Optional<TypedText> text = ledger.texts().stream().filter(wanted).findFirst();
        return new TypedParts(
                paragraphs(text.flatMap(TypedText::work)),
                paragraphs(text.flatMap(TypedText::practice)),
                paragraphs(text.flatMap(TypedText::shortcomings)),
                paragraphs(text.flatMap(TypedText::plan)));
    }

    /** Whether nothing was typed. */
    public boolean isNothing() {
        return Stream.of(work, practice, shortcomings, plan).allMatch(List::isEmpty);
    }

    private static List<String> paragraphs(Optional<String> text) {
        return text.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
