package taizhang.selection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import taizhang.diagnostic.Checked;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SelectionCode;
import taizhang.model.Ledger;
import taizhang.text.Nearest;

/**
 * Reads conditions as clerks write them.
 *
 * <p>A condition is made of terms joined by 且, 或, 非 and brackets; 且 binds closer than 或. A term is a word for how a
 * problem stands (逾期, 待销号, 红灯), or a field, a comparison and one value or several (类别=精准识别、精准退出: one of them). A
 * value that holds blanks, 且 or 或 stands in quotation marks; 空 asks for what is not filled in. Full-width signs are as good
 * as half-width ones.
 */
public final class ConditionReader {
    private static final int DEEPEST = 30;

    /** So many names are told in full. */
    private static final int MOST_NAMED = 8;

    private final Fields fields;

    private ConditionReader(Fields fields) {
        this.fields = fields;
    }

    /** For the conditions of a ledger. */
    public static ConditionReader of(Ledger ledger) {
        return new ConditionReader(Fields.of(ledger));
    }

    /** Reads a condition; a value that no problem has now is a warning. */
    public Checked<Condition> read(WrittenCondition written) {
        Reading reading = new Reading(written);
        Optional<Condition> condition = reading.whole();
        List<Diagnostic> found = reading.findings.sorted();
        return condition.isPresent() && !reading.findings.hasErrors()
                ? new Checked.Accepted<>(condition.get(), found)
                : new Checked.Rejected<>(found);
    }

    /** One condition as it is read. */
    private final class Reading {
        private final WrittenCondition written;
        private final ConditionText text;
        private final Diagnostics findings = new Diagnostics();

        Reading(WrittenCondition written) {
            this.written = written;
            this.text = new ConditionText(written.text());
        }

        Optional<Condition> whole() {
            Optional<Condition> condition = any(0);
            if (condition.isPresent() && !text.isAtEnd()) {
                int start = text.at();
                if (text.take(')')) {
                    report(SelectionCode.BRACKET_UNMATCHED, start, start + 1, "右", "左");
                } else {
                    reportUnjoined();
                }
            }
            return condition;
        }

        private Optional<Condition> any(int depth) {
            List<Condition> parts = new ArrayList<>();
            do {
                Optional<Condition> part = all(depth);
                if (part.isEmpty()) {
                    return part;
                }
                parts.addAll(part.get() instanceof Condition.Any inner ? inner.parts() : List.of(part.get()));
            } while (text.takeOr());
            return Optional.of(parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts));
        }

        private Optional<Condition> all(int depth) {
            List<Condition> parts = new ArrayList<>();
            do {
                Optional<Condition> part = part(depth);
                if (part.isEmpty()) {
                    return part;
                }
                parts.addAll(part.get() instanceof Condition.All inner ? inner.parts() : List.of(part.get()));
            } while (text.takeAnd());
            return Optional.of(parts.size() == 1 ? parts.getFirst() : new Condition.All(parts));
        }

        private Optional<Condition> part(int depth) {
            int start = text.at();
            if (depth > DEEPEST) {
                report(SelectionCode.TOO_DEEP, start, start + 1, DEEPEST);
                return Optional.empty();
            }
            if (text.take('(')) {
                Optional<Condition> inner = any(depth + 1);
                if (inner.isPresent() && !text.take(')')) {
                    if (text.isAtEnd()) {
                        report(SelectionCode.BRACKET_UNMATCHED, start, start + 1, "左", "右");
                    } else {
                        reportUnjoined();
                    }
                    return Optional.empty();
                }
                return inner;
            }
            Optional<Field> field = text.takeField(fields);
            if (field.isPresent()) {
                return compare(field.get(), start);
            }
            Optional<Condition> standing = text.takeStanding();
            if (standing.isPresent()) {
                return standing;
            }
            return text.takeNot() ? part(depth + 1).map(Condition.Not::new) : unknown();
        }

        private Optional<Condition> compare(Field field, int start) {
            int sign = text.at();
            Comparison comparison = text.takeComparison().orElseThrow();
            if (!field.comparisons().contains(comparison)) {
                report(
                        SelectionCode.COMPARISON_UNFIT,
                        sign,
                        text.at(),
                        field.label(),
                        written.text().substring(sign, text.at()).strip(),
                        field.comparisons().stream().map(field::signOf).collect(Collectors.joining("、")));
            }
            List<Value> values = new ArrayList<>();
            do {
                int place = text.at();
                if (!values.isEmpty() && text.isCondition(field, fields)) {
                    reportUnjoined();
                    return Optional.empty();
                }
                ConditionText.Written value = text.takeValue(field);
                if (value.words().isBlank()) {
                    report(SelectionCode.VALUE_MISSING, start, Math.max(place, start + 1), field.label());
                    return Optional.empty();
                }
                values.add(value(field, comparison, value, place));
            } while (text.takeSeparator());
            return Optional.of(new Condition.Compare(field.label(), comparison, field.signOf(comparison), values));
        }

        private Value value(Field field, Comparison comparison, ConditionText.Written value, int place) {
            if (!value.quoted() && value.words().equals(Value.NOTHING)) {
                return field.nothing();
            }
            Optional<Value> read = field.value(value.words(), comparison);
            if (read.isEmpty()) {
                String example = field instanceof DayField ? "2017-08-31" : "100";
                report(SelectionCode.VALUE_UNREADABLE, place, value.end(), field.label(), value.words(), example);
            }
            boolean byPart = comparison.affirmed() == Comparison.CONTAINS;
            if (field instanceof NameField names && !(byPart && names.knowsPart(value.words()))) {
                name(names, value, place);
            }
            return read.orElse(field.nothing());
        }

        private void name(NameField field, ConditionText.Written value, int place) {
            Set<String> known = field.known().keySet();
            if (field.knows(value.words())) {
                return;
            }
            String proposal = Nearest.question(value.words(), known)
                    .or(() -> known.size() <= MOST_NAMED && !known.isEmpty()
                            ? Optional.of("可写 " + String.join("、", known))
                            : Optional.empty())
                    .orElse("照台账里的写法写；没有填写的写 " + Value.NOTHING);
            report(
                    field.closed() ? SelectionCode.VALUE_UNKNOWN : SelectionCode.VALUE_OF_NOBODY,
                    place,
                    value.end(),
                    field.label(),
                    value.words(),
                    proposal);
        }

        private Optional<Condition> unknown() {
            int start = text.at();
            String word = text.takeWord();
            if (word.isEmpty()) {
                boolean end = text.isAtEnd();
                report(SelectionCode.TERM_MISSING, start, end ? start : start + 1, end ? "到这里没有写完" : "这里缺一个条件");
                return Optional.empty();
            }
            boolean compared = text.takeComparison().isPresent();
            report(SelectionCode.WORD_UNKNOWN, start, start + word.length(), word, proposal(word, compared));
            if (compared) {
                do {
                    text.takeValue(fields.byName().values().iterator().next());
                } while (text.takeSeparator());
            }
            return Optional.of(StandingWords.words().values().iterator().next());
        }

        private String proposal(String word, boolean compared) {
            if (compared) {
                return Nearest.question(word, fields.byName().keySet()).orElse("可以问的有：" + labels());
            }
            if (fields.byName().containsKey(word)) {
                return "“%1$s”后面写 = 和要找的内容，例如 %1$s=空".formatted(word);
            }
            Optional<String> asValue = fields.byName().values().stream()
                    .filter(field -> field.knows(word))
                    .map(field -> field.label() + "=" + word)
                    .findFirst();
            return asValue.map("写 %s"::formatted)
                    .or(() -> Nearest.question(word, StandingWords.words().keySet()))
                    .or(() -> Nearest.question(word, fields.byName().keySet()).map(asked -> asked + "后面再写 = 和要找的内容"))
                    .orElse("写成 责任领导=周某 的样子，或者写 "
                            + String.join("、", List.of("逾期", "临期", "整改中", "待销号", "红灯"))
                            + " 一类的词；文字里有“且”“或”的加引号");
        }

        private String labels() {
            Set<String> labels = new LinkedHashSet<>();
            fields.byName().values().forEach(field -> labels.add(field.label()));
            return String.join("、", labels);
        }

        /** What comes next is not joined to what went before; a comma does not join. */
        private void reportUnjoined() {
            int comma = text.at();
            text.skipSeparators();
            int start = text.isAtEnd() ? comma : text.at();
            int end = endOfWord(start);
            report(
                    SelectionCode.CONNECTOR_MISSING,
                    start,
                    end,
                    written.text().substring(start, end).strip());
        }

        private int endOfWord(int start) {
            int now = text.at();
            text.back(start);
            String word = text.takeWord();
            text.back(now);
            return start + Math.max(1, word.length());
        }

        private void report(SelectionCode code, int from, int to, Object... arguments) {
            findings.report(code, written.at(from, to), arguments);
        }
    }
}
