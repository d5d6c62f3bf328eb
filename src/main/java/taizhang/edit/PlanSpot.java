package taizhang.edit;

import java.util.List;
import java.util.Optional;
import taizhang.load.LedgerKeys;
import taizhang.yaml.YamlEntry;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;

/**
 * Where the plan of a problem goes.
 *
 * @param before the line, from 0, in front of which it goes
 * @param layout where its lines stand
 * @param isWholeBlock whether the key 整改 is written, too
 */
record PlanSpot(int before, ListLayout layout, boolean isWholeBlock) {
    private static final String PLAN = "整改";

    /**
     * The place in a record; empty if what is there stands in brackets.
     *
     * @param dash the column of the record's dash
     */
    static Optional<PlanSpot> in(FileText text, YamlMapping record, int dash) {
        ListSpot.Lines lines = new ListSpot.Lines(text);
        int column = ListSpot.column(record);
        if (lines.isBracketed(record)) {
            return Optional.empty();
        }
        int step = ListSpot.stepOf(record, column).orElse(2);
        Optional<YamlEntry> entry = record.entry(PLAN);
        if (entry.isEmpty()) {
            int end = lines.endOf(ListSpot.line(record), dash);
            int before = placeBefore(text, record).orElse(end);
            return Optional.of(new PlanSpot(before, layout(column, step), true));
        }
        int end = lines.endOf(ListSpot.line(entry.get().key()), column);
        return switch (entry.get().value()) {
            case YamlScalar scalar
            when scalar.isAbsent() -> Optional.of(new PlanSpot(end, layout(column + step, step), false));
            case YamlMapping plan
            when !lines.isBracketed(plan) -> Optional.of(new PlanSpot(end, layout(ListSpot.column(plan), step), false));
            case YamlNode ignored -> Optional.empty();
        };
    }

    private static ListLayout layout(int column, int step) {
        return new ListLayout(0, column, step, step);
    }

    /** In front of the first key that usually comes behind it, and of the remarks on top of that. */
    private static Optional<Integer> placeBefore(FileText text, YamlMapping record) {
        List<String> keys = LedgerKeys.ofProblem();
        List<String> later = keys.subList(keys.indexOf(PLAN) + 1, keys.size());
        return record.entries().stream()
                .filter(entry -> later.contains(entry.key().text()))
                .map(entry -> ListSpot.line(entry.key()))
                .filter(line -> line > ListSpot.line(record))
                .findFirst()
                .map(line -> aboveRemarks(text, line));
    }

    private static int aboveRemarks(FileText text, int line) {
        int above = line;
        while (text.line(above - 1).strip().startsWith("#")) {
            above--;
        }
        return above;
    }
}
