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
import taizhang.model.Problem;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlSequence;

/**
 * Puts one more record at the end of a list.
 *
 * @param ledger the ledger as it stands
 */
record RecordAppender(OpenLedger ledger) {
    private static final String ACTS = "经过";
    private static final String PROBLEMS = "问题";

    /**
     * Adds to the list that a file is; the file is made if there is none.
     *
     * @param path the file
     * @param key the key of its list
     * @param airy whether records are set apart by blank lines where the file does not show how it is done
     * @param title comment lines on top of a new file
     */
    Proposal toFile(String path, String key, Draft.Group record, boolean airy, List<String> title) throws IOException {
        Optional<Proposal.Refused> obstacle = ledger.obstacleIn(path);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        boolean exists = ledger.has(path);
        FileText text = exists ? ledger.text(path).orElseThrow() : FileText.empty();
        Optional<YamlNode> root = read(path, text);
        if (root.isEmpty()) {
            ListSpot end =
                    new ListSpot(text.count(), ListLayout.usual(2), Optional.of(key + ":"), false, Optional.empty());
            Insertion lines = end.insertion(lines(path, end, record));
            List<String> all = new ArrayList<>(exists ? List.of() : title);
            all.addAll(lines.lines());
            Draft expected = Draft.group().with(key, new Draft.Items(List.of(record)));
            return tried(path, exists, text, new Insertion(lines.before(), all, Optional.empty()), expected);
        }
        Optional<ListSpot> end = root.flatMap(node -> endOf(node, text, key));
        if (end.isEmpty()) {
            return refuseBrackets(key, root.get().span());
        }
        boolean single =
                items(root.get(), key).filter(list -> list.items().size() == 1).isPresent();
        ListSpot spot = airy && single ? end.get().withBlankLine() : end.get();
        Draft expected = appended(Draft.of(root.get()), key, record);
        return tried(path, exists, text, spot.insertion(lines(path, spot, record)), expected);
    }

    static Optional<ListSpot> endOf(YamlNode root, FileText text, String key) {
        int dash = items(root, key).map(ListSpot::column).orElse(2);
        ListLayout usual = new ListLayout(dash, dash + 2, 2, dash == 0 ? 0 : 2);
        return switch (root) {
            case YamlSequence list -> ListSpot.after(text, list, usual);
            case YamlMapping mapping -> ListSpot.in(text, mapping, -1, key, usual);
            default -> Optional.empty();
        };
    }

    /** Adds an act to a problem. */
    Proposal toProblem(Problem problem, Draft.Group act) throws IOException {
        SourceSpan number = problem.origin().at("编号");
        String path = number.file().substring(ledger.tree().name().length() + 1);
        Optional<Proposal.Refused> obstacle = ledger.obstacleIn(path);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        FileText text = ledger.text(path).orElseThrow();
        YamlNode root = read(path, text).orElseThrow();
        YamlSequence list = items(root, PROBLEMS).orElseThrow();
        int index = indexOf(list, "编号", number);
        YamlMapping record = (YamlMapping) list.items().get(index);
        Optional<ListSpot> end = ListSpot.in(text, record, ListSpot.column(list), ACTS, usualIn(list));
        if (end.isEmpty()) {
            return refuseBrackets(
                    ACTS, record.entry(ACTS).map(entry -> entry.key().span()).orElse(number));
        }
        List<Draft> problems = new ArrayList<>(((Draft.Items) Draft.of(list)).items());
        problems.set(index, appended(problems.get(index), ACTS, act));
        Draft.Items all = new Draft.Items(problems);
        Draft expected = root instanceof YamlSequence ? all : replaced((Draft.Group) Draft.of(root), PROBLEMS, all);
        return tried(path, true, text, end.get().insertion(lines(path, end.get(), act)), expected);
    }

    static int indexOf(YamlSequence list, String key, SourceSpan number) {
        for (int i = 0; i < list.items().size(); i++) {
            boolean found = list.items().get(i) instanceof YamlMapping record
                    && record.get(key)
                            .filter(value -> value.span().equals(number))
                            .isPresent();
            if (found) {
                return i;
            }
        }
        throw new IllegalStateException("no record at " + number.place());
    }

    /** How the lists of acts in this file look: as the first of them, else as the list of problems. */
    private static ListLayout usualIn(YamlSequence problems) {
        int fallback = ListSpot.column(problems) == 0 ? 0 : 2;
        int listStep = problems.items().stream()
                .filter(YamlMapping.class::isInstance)
                .flatMap(item -> ((YamlMapping) item).entry(ACTS).stream())
                .filter(entry -> entry.value() instanceof YamlSequence)
                .filter(entry -> ListSpot.line(entry.value()) > ListSpot.line(entry.key()))
                .map(entry -> ListSpot.column(entry.value()) - ListSpot.column(entry.key()))
                .findFirst()
                .orElse(fallback);
        return new ListLayout(0, 2, 2, Math.max(0, listStep));
    }

    static Optional<YamlSequence> items(YamlNode root, String key) {
        Optional<YamlNode> list = root instanceof YamlMapping mapping ? mapping.get(key) : Optional.of(root);
        return list.filter(YamlSequence.class::isInstance).map(YamlSequence.class::cast);
    }

    private Optional<YamlNode> read(String path, FileText text) {
        return ledger.readerOf(path).read(text.source(ledger.shown(path)), new Diagnostics());
    }

    private List<String> lines(String path, ListSpot spot, Draft.Group record) {
        return new DraftLines(new Quoting(ledger.readerOf(path)), spot.layout()).item(record);
    }

    private static Draft appended(Draft owner, String key, Draft.Group record) {
        if (owner instanceof Draft.Items list) {
            List<Draft> more = new ArrayList<>(list.items());
            more.add(record);
            return new Draft.Items(more);
        }
        Draft.Group group = (Draft.Group) owner;
        Draft before = group.entries().getOrDefault(key, new Draft.Items(List.of()));
        Draft list = before instanceof Draft.Items ? before : new Draft.Items(List.of());
        return replaced(group, key, appended(list, key, record));
    }

    static Draft.Group replaced(Draft.Group group, String key, Draft value) {
        Map<String, Draft> entries = new LinkedHashMap<>(group.entries());
        entries.put(key, value);
        return new Draft.Group(entries);
    }

    private Proposal tried(String path, boolean exists, FileText text, Insertion insertion, Draft expected)
            throws IOException {
        Addition change =
                new Addition(path, exists ? Optional.of(text) : Optional.empty(), text.with(insertion), insertion);
        return new Trial(ledger).of(change, Optional.of(expected));
    }

    private Proposal refuseBrackets(String key, SourceSpan place) {
        return ledger.refusal(List.of(FieldCode.WRITTEN_IN_BRACKETS.at(place, key)));
    }
}
