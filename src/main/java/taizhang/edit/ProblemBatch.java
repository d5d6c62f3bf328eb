package taizhang.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;
import taizhang.load.LedgerLoader;
import taizhang.load.LoadResult;
import taizhang.load.SourceTree;
import taizhang.model.Unit;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlReader;

/**
 * Registers many problems of many units at once: all of them, or none.
 *
 * @param ledger the ledger as it stands
 */
public record ProblemBatch(OpenLedger ledger) {
    private static final String KEY = "问题";

    /** What came of it. */
    public sealed interface Answer {}

    /**
     * Fit to be written.
     *
     * @param changes one for each file
     * @param ledger the whole ledger with them
     * @param findings warnings that they bring
     */
    public record Ready(List<Addition> changes, LoadResult ledger, List<Diagnostic> findings) implements Answer {
        public Ready {
            changes = List.copyOf(changes);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Not to be written.
     *
     * @param findings at least one error
     * @param sources the files that they are about
     */
    public record Refused(List<Diagnostic> findings, List<SourceFile> sources) implements Answer {
        public Refused {
            findings = List.copyOf(findings);
            sources = List.copyOf(sources);
        }
    }

    /**
     * Adds records, each with its 编号, at the end of their units' files.
     *
     * @throws IOException a file cannot be read
     */
    public Answer add(Map<Unit, List<Draft.Group>> records) throws IOException {
        List<Addition> changes = new ArrayList<>();
        SourceTree tree = ledger.tree();
        for (Map.Entry<Unit, List<Draft.Group>> entry : records.entrySet()) {
            String path = new ProblemAppender(ledger).fileOf(entry.getKey().id());
            Optional<Proposal.Refused> obstacle = ledger.obstacleIn(path);
            if (obstacle.isPresent()) {
                return new Refused(obstacle.get().findings(), obstacle.get().sources());
            }
            Optional<Addition> change = addition(path, entry.getValue());
            if (change.isEmpty()) {
                return new Refused(
                        List.of(FieldCode.WRITTEN_IN_BRACKETS.at(SourceSpan.startOf(ledger.shown(path)), KEY)),
                        ledger.loaded().sources());
            }
            changes.add(change.get());
            tree = new ChangedTree(tree, path, change.get().after());
        }
        LoadResult after = LedgerLoader.load(tree);
        List<Diagnostic> fresh = ChangesTried.fresh(ledger, after);
        return fresh.stream().anyMatch(Diagnostic::isError)
                ? new Refused(fresh, after.sources())
                : new Ready(changes, after, fresh);
    }

    private Optional<Addition> addition(String path, List<Draft.Group> records) throws IOException {
        boolean exists = ledger.has(path);
        FileText text = exists ? ledger.text(path).orElseThrow() : FileText.empty();
        YamlReader reader = ledger.readerOf(path);
        Optional<YamlNode> root = reader.read(text.source(ledger.shown(path)), new Diagnostics());
        Optional<ListSpot> end = root.isEmpty()
                ? Optional.of(new ListSpot(
                        text.count(), ListLayout.usual(2), Optional.of(KEY + ":"), false, Optional.empty()))
                : RecordAppender.endOf(root.get(), text, KEY);
        return end.map(spot -> {
            DraftLines writer = new DraftLines(new Quoting(reader), spot.layout());
            List<String> lines = new ArrayList<>();
            for (Draft.Group record : records) {
                if (!lines.isEmpty()) {
                    lines.add("");
                }
                lines.addAll(writer.item(record));
            }
            Insertion insertion = spot.insertion(lines);
            return new Addition(path, exists ? Optional.of(text) : Optional.empty(), text.with(insertion), insertion);
        });
    }
}
