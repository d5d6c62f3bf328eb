package taizhang.intake.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import taizhang.edit.Draft;
import taizhang.edit.OpenLedger;
import taizhang.edit.ProblemAppender;
import taizhang.model.ProblemId;
import taizhang.model.Unit;

/** Numbers for what is taken over: the old one where it is of this unit's form and free, else the unit's next. */
final class Numbering {
    private final ProblemAppender appender;
    private final Set<String> used = new HashSet<>();
    private final Map<Unit, ProblemId> latest = new HashMap<>();

    Numbering(OpenLedger books) {
        this.appender = new ProblemAppender(books);
        books.ledger().problems().forEach(problem -> used.add(problem.id().text()));
    }

    String numberOf(Unit unit, Optional<String> old) {
        Optional<ProblemId> kept = old.flatMap(ProblemId::parse)
                .filter(id -> id.prefix().equals(unit.prefix()))
                .filter(id -> !used.contains(id.text()));
        ProblemId number = kept.orElseGet(() -> next(unit));
        used.add(number.text());
        return number.text();
    }

    private ProblemId next(Unit unit) {
        ProblemId first = ProblemId.parse(appender.nextNumber(unit)).orElseThrow();
        ProblemId number = latest.getOrDefault(unit, first);
        while (used.contains(number.text())) {
            String text = String.format(Locale.ROOT, "%s-%03d", unit.prefix(), number.number() + 1);
            number = ProblemId.parse(text).orElseThrow();
        }
        latest.put(unit, number);
        return number;
    }

    /** The record under its number; another number of the older ledger is kept in 备注. */
    static Draft.Group numbered(Taken one, String number) {
        Draft.Group record = Draft.group().with("编号", number);
        Map<String, Draft> rest = new LinkedHashMap<>(one.record().entries());
        Optional<String> old = one.oldNumber().filter(text -> !text.equals(number));
        if (old.isPresent()) {
            String before = rest.get("备注") instanceof Draft.Text(String text) ? text + "\n" : "";
            Draft acts = rest.remove("经过");
            rest.put("备注", new Draft.Text(before + "原编号：" + old.get()));
            if (acts != null) {
                rest.put("经过", acts);
            }
        }
        for (Map.Entry<String, Draft> entry : rest.entrySet()) {
            record = record.with(entry.getKey(), entry.getValue());
        }
        return record;
    }
}
