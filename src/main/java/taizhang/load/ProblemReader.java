package taizhang.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.ReferenceCode;
import taizhang.model.Act;
import taizhang.model.ClosingProcedure;
import taizhang.model.Facts;
import taizhang.model.FactsRevision;
import taizhang.model.Problem;
import taizhang.model.ProblemId;
import taizhang.model.Said;
import taizhang.model.Unit;
import taizhang.model.UnitId;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlScalar;

/** Reads the problems of one unit's file. */
final class ProblemReader {
    private final References references;
    private final UnitId home;
    private final Diagnostics findings;
    private final FactsReader factsReader;
    private final ActReader actReader;

    /**
     * A reader of a unit's file.
     *
     * @param evidence the files that acts may name
     * @param procedure the office's own names for steps of closing
     * @param home the unit whose file it is
     */
    ProblemReader(
            References references,
            EvidenceReader evidence,
            ClosingProcedure procedure,
            UnitId home,
            Diagnostics findings) {
        this.references = references;
        this.home = home;
        this.findings = findings;
        this.factsReader = new FactsReader(references);
        this.actReader = new ActReader(references, evidence, procedure, findings);
    }

    /** The number of a record, even if the rest of it does not read. */
    static Optional<ProblemId> idOf(YamlMapping node) {
        return node.get("编号")
                .filter(YamlScalar.class::isInstance)
                .flatMap(value -> ProblemIdField.parse(((YamlScalar) value).text()));
    }

    /** The problem; empty if anything in it does not read, which has been reported. */
    Optional<Problem> read(YamlMapping node) {
        FieldReader fields = FieldReader.of(node, factsReader.keys(), "编号", findings);
        Optional<ProblemId> id = fields.required("编号", ProblemIdField.ID);
        Optional<LocalDate> registered = fields.required("登记", DateField.DATE);
        Optional<Facts> facts = factsReader.read(fields);
        id.ifPresent(number -> checkPrefix(number, fields));
        fields.say("归属", new Said.Text(references.units().lastingNameOf(home)));
        History history = readHistory(node, fields, facts, registered);
        return fields.build(() -> new Problem(
                id.orElseThrow(),
                home,
                registered.orElseThrow(),
                facts.orElseThrow(),
                history.revisions,
                history.acts,
                fields.origin()));
    }

    private record History(List<Act> acts, List<FactsRevision> revisions) {}

    private History readHistory(
            YamlMapping node, FieldReader fields, Optional<Facts> facts, Optional<LocalDate> registered) {
        List<Item> items = new ArrayList<>();
        for (YamlMapping item : fields.items("经过", AnyAct.ACT)) {
            actReader.read(item).ifPresentOrElse(act -> items.add(new Item(act, item)), fields::fail);
        }
        List<FactsRevision> revisions = new ArrayList<>();
        facts.flatMap(first -> registered.map(day -> new CorrectionReader.Values(first, day)))
                .map(first -> new CorrectionReader(factsReader, node, home, first, findings))
                .ifPresent(reader -> byDate(items)
                        .forEach(item -> revise(reader, item).ifPresentOrElse(revisions::addAll, fields::fail)));
        return new History(items.stream().map(Item::act).toList(), revisions);
    }

    /** An act with the record it was read from. */
    private record Item(Act act, YamlMapping node) {}

    /** An act entered late stands below later ones; its values are in force before theirs all the same. */
    private static List<Item> byDate(List<Item> items) {
        return items.stream()
                .sorted(Comparator.comparing(item -> item.act().date()))
                .toList();
    }

    /** What an act revises; empty if it is a correction that does not fit. */
    private static Optional<List<FactsRevision>> revise(CorrectionReader reader, Item item) {
        if (item.act() instanceof Act.Correction correction) {
            return reader.revise(correction, item.node()).map(List::of);
        }
        reader.apply(item.act(), item.node());
        return Optional.of(List.of());
    }

    /** A number begins with the prefix of the unit in whose file it was registered; a 改派 does not change that. */
    private void checkPrefix(ProblemId id, FieldReader fields) {
        Optional<Unit> unit = references.units().unit(home);
        if (unit.isEmpty() || unit.orElseThrow().prefix().equals(id.prefix())) {
            return;
        }
        String hint = references.units().units().stream()
                .filter(other -> other.prefix().equals(id.prefix()))
                .findFirst()
                .map(other -> "“" + id.prefix() + "”是" + other.id() + "的前缀：要么改编号，要么移到“" + other.id() + ".yaml”里")
                .orElse("改为“" + unit.orElseThrow().prefix() + "-”开头，序号接着本单位最后一个往下排");
        findings.report(
                ReferenceCode.FOREIGN_PREFIX,
                fields.at("编号"),
                id.text(),
                home.name(),
                unit.orElseThrow().prefix(),
                hint);
    }
}
