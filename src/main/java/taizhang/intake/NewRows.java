package taizhang.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import taizhang.diagnostic.CollectCode;
import taizhang.edit.OpenLedger;
import taizhang.edit.ProblemAppender;
import taizhang.model.CampaignFields;
import taizhang.model.Category;
import taizhang.model.Facts;
import taizhang.model.Impact;
import taizhang.model.Ledger;
import taizhang.model.OwnField;
import taizhang.model.OwnValue;
import taizhang.model.Problem;
import taizhang.model.ProblemId;
import taizhang.model.Receipt;
import taizhang.model.WrittenDay;

/** The rows of a return for new problems: each is registered once, under the number its id was given. */
final class NewRows {
    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> values = new LinkedHashMap<>();
    private final List<Complaint> clashes = new ArrayList<>();

    private NewRows() {}

    /**
     * Looks at the rows of a return.
     *
     * @param receipts what was taken in from the unit in this period before
     * @param registered the day written as 登记; "" when unknown
     */
    static NewRows of(OpenLedger ledger, FoundReturn found, List<Receipt> receipts, String registered) {
        NewRows rows = new NewRows();
        Map<String, ProblemId> known = new LinkedHashMap<>();
        receipts.forEach(receipt -> known.putAll(receipt.rows()));
        String next = ""; // looked for only where there is something new: it takes a look through all the books
        for (Map.Entry<String, Map<String, Answer>> row : rows(found).entrySet()) {
            Map<String, String> filled = new LinkedHashMap<>();
            row.getValue().forEach((key, answer) -> {
                if (!answer.text().isEmpty()) {
                    filled.put(key, answer.text());
                }
            });
            if (filled.isEmpty()) {
                continue;
            }
            Optional<ProblemId> given = Optional.ofNullable(known.get(row.getKey()));
            Optional<Problem> there = given.flatMap(id -> problem(ledger.ledger(), id));
            if (there.isPresent()) {
                rows.compare(ledger.ledger(), there.get(), row.getValue());
                continue;
            }
            next = next.isEmpty() ? new ProblemAppender(ledger).nextNumber(found.unit()) : next;
            filled.put("登记", registered);
            owe(ledger.ledger().campaign().fields(), filled);
            rows.values.put(row.getKey(), filled);
            rows.numbers.put(row.getKey(), given.map(ProblemId::text).orElse(next));
            next = given.isPresent() ? next : after(next);
        }
        return rows;
    }

    private static Map<String, Map<String, Answer>> rows(FoundReturn found) {
        Map<String, Map<String, Answer>> rows = new LinkedHashMap<>();
        found.answers().forEach((key, answer) -> {
            if (key.startsWith("新问题.")) {
                int dot = key.indexOf('.', 4);
                rows.computeIfAbsent(key.substring(4, dot), row -> new LinkedHashMap<>())
                        .put(key.substring(dot + 1), answer);
            }
        });
        return rows;
    }

    private static Optional<Problem> problem(Ledger ledger, ProblemId id) {
        return ledger.problems().stream()
                .filter(problem -> problem.id().equals(id))
                .findFirst();
    }

    private void compare(Ledger ledger, Problem problem, Map<String, Answer> row) {
        Map<String, String> now = now(ledger, problem);
        BiPredicate<String, String> same = (one, other) -> one.strip().equals(other.strip());
        row.forEach((key, answer) -> {
            String books = now.getOrDefault(key, "");
            String theirs = key.equals("类别")
                    ? ledger.categories()
                            .find(answer.text())
                            .map(Category::shortName)
                            .orElse(answer.text())
                    : answer.text();
            if (!theirs.isEmpty() && !same.test(books, theirs)) {
                clashes.add(Complaint.of(
                        CollectCode.REGISTERED_OTHERWISE,
                        answer.place(),
                        problem.id().text(),
                        key,
                        Weighing.shown(books),
                        Weighing.shown(theirs)));
            }
        });
    }

    private static Map<String, String> now(Ledger ledger, Problem problem) {
        Map<String, String> now = new LinkedHashMap<>();
        now.put("描述", problem.facts().wording().description());
        now.put(
                "类别",
                ledger.categories()
                        .at(problem.facts().category())
                        .map(Category::shortName)
                        .orElse(""));
        now.put("标签", String.join("、", problem.facts().filing().tags()));
        now.put("来源", problem.facts().source().label());
        now.put("发现", problem.facts().found().map(WrittenDay::text).orElse(Facts.OWED));
        Impact impact = problem.facts().impact();
        now.put("涉及.户数", impact.households() == 0 ? "" : "" + impact.households());
        now.put("涉及.人数", impact.persons() == 0 ? "" : "" + impact.persons());
        impact.own().forEach((name, count) -> now.put("涉及." + name, "" + count));
        problem.facts().own().forEach((name, value) -> now.put("字段." + name, text(value)));
        problem.facts().owed().forEach(path -> now.put(path, Facts.OWED));
        return now;
    }

    private static String text(OwnValue value) {
        return switch (value) {
            case OwnValue.Words words -> words.text();
            case OwnValue.Day day -> day.date().toString();
            case OwnValue.Amount amount -> amount.number().toPlainString();
        };
    }

    /** What every problem must have and the unit left empty is 待补. */
    private static void owe(CampaignFields fields, Map<String, String> filled) {
        fields.own().stream()
                .filter(OwnField::needed)
                .forEach(field -> filled.putIfAbsent("字段." + field.name(), Facts.OWED));
    }

    private static String after(String number) {
        int dash = number.lastIndexOf('-') + 1;
        int width = number.length() - dash;
        return number.substring(0, dash)
                + String.format(Locale.ROOT, "%0" + width + "d", Integer.parseInt(number.substring(dash)) + 1);
    }

    /** The number that each row gets, by the row's id. */
    Map<String, String> numbers() {
        return numbers;
    }

    /** What is registered, by the row's id. */
    Map<String, Map<String, String>> values() {
        return values;
    }

    List<Complaint> clashes() {
        return clashes;
    }
}
