package taizhang.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.load.LedgerKeys;
import taizhang.model.Problem;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlSequence;

/**
 * Writes the plan of a problem (整改方案) into its record: the 整改 block, or the keys that it has not got yet.
 *
 * @param ledger the ledger as it stands
 */
public record PlanAppender(OpenLedger ledger) {
    private static final String PROBLEMS = "问题";
    private static final String PLAN = "整改";

    /** The keys of a plan with their paths: 整改.时限. */
    public static List<String> keys() {
        return LedgerKeys.ofMeasure().stream().map(PlanAppender::path).toList();
    }

    private static String path(String key) {
        return PLAN + "." + key;
    }

    /** What a plan asks for. */
    public Form form() {
        return ProblemForm.ofPlan(ledger.ledger().campaign().lists());
    }

    /** What of the plan is written already, by key with its path; it is corrected, not written again. */
    public Map<String, String> written(Problem problem) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        Entry entry = read(problem);
        entry.mapping()
                .get(PLAN)
                .filter(YamlMapping.class::isInstance)
                .map(YamlMapping.class::cast)
                .ifPresent(plan -> plan.entries().forEach(line -> {
                    String text = Draft.of(line.value()) instanceof Draft.Text said ? said.text() : "";
                    values.put(path(line.key().text()), text);
                }));
        return values;
    }

    /**
     * The plan with these values.
     *
     * @param values by key with its path; blank ones are left out, and none is written already
     */
    public Proposal append(Problem problem, Map<String, String> values) throws IOException {
        Entry entry = read(problem);
        Optional<Proposal.Refused> obstacle = ledger.obstacleIn(entry.path());
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        Draft.Group plan = Draft.group();
        for (String key : LedgerKeys.ofMeasure()) {
            String value = values.getOrDefault(path(key), "");
            plan = value.isBlank() ? plan : plan.with(key, value);
        }
        Optional<PlanSpot> spot = PlanSpot.in(entry.text(), entry.mapping(), entry.dash());
        if (spot.isEmpty()) {
            SourceSpan place = entry.mapping()
                    .entry(PLAN)
                    .map(line -> line.key().span())
                    .orElse(problem.origin().span());
            return ledger.refusal(List.of(FieldCode.WRITTEN_IN_BRACKETS.at(place, PLAN)));
        }
        List<String> lines = new DraftLines(
                        new Quoting(ledger.readerOf(entry.path())), spot.get().layout())
                .below(spot.get().isWholeBlock() ? Draft.group().with(PLAN, plan) : plan);
        Insertion insertion = new Insertion(spot.get().before(), lines, Optional.empty());
        Addition change = new Addition(
                entry.path(), Optional.of(entry.text()), entry.text().with(insertion), insertion);
        return new Trial(ledger).of(change, Optional.of(entry.with(plan)));
    }

    private Entry read(Problem problem) throws IOException {
        SourceSpan number = problem.origin().at("编号");
        String path = number.file().substring(ledger.tree().name().length() + 1);
        FileText text = ledger.text(path).orElse(FileText.empty());
        YamlNode root = ledger.readerOf(path)
                .read(text.source(ledger.shown(path)), new Diagnostics())
                .orElseThrow();
        YamlSequence list = RecordAppender.items(root, PROBLEMS).orElseThrow();
        return new Entry(path, text, root, list, RecordAppender.indexOf(list, "编号", number));
    }

    /** The record of a problem in its file. */
    private record Entry(String path, FileText text, YamlNode root, YamlSequence list, int index) {
        YamlMapping mapping() {
            return (YamlMapping) list.items().get(index);
        }

        int dash() {
            return ListSpot.column(list);
        }

        /** What the file says with more of the plan. */
        Draft with(Draft.Group more) {
            List<Draft> problems = new ArrayList<>(((Draft.Items) Draft.of(list)).items());
            Draft.Group problem = (Draft.Group) problems.get(index);
            Draft.Group plan = problem.entries().getOrDefault(PLAN, Draft.group()) instanceof Draft.Group group
                    ? group
                    : Draft.group();
            for (Map.Entry<String, Draft> line : more.entries().entrySet()) {
                plan = plan.with(line.getKey(), line.getValue());
            }
            problems.set(index, RecordAppender.replaced(problem, PLAN, plan));
            Draft.Items all = new Draft.Items(problems);
            return root instanceof YamlSequence
                    ? all
                    : RecordAppender.replaced((Draft.Group) Draft.of(root), PROBLEMS, all);
        }
    }
}
