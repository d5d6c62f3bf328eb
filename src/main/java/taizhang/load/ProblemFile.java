package taizhang.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.ReferenceCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.ClosingProcedure;
import taizhang.model.ImpactMeasure;
import taizhang.model.Problem;
import taizhang.model.ProblemId;
import taizhang.model.UnitId;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.slips.NumbersUsed;

/**
 * Reads one file of 问题: the problems of the unit it is named after.
 *
 * @param references the units and categories
 * @param evidence the files under 佐证/
 * @param procedure the office's own names for steps of closing
 * @param parser parses the files; like the rest shared by several threads
 */
record ProblemFile(References references, EvidenceReader evidence, ClosingProcedure procedure, FileParser parser) {
    /** A reader of files that refer to the given units and categories. */
    static ProblemFile reader(
            References references, EvidenceReader evidence, ClosingProcedure procedure, NumbersUsed numbers) {
        return new ProblemFile(
                references, evidence, procedure, new FileParser(FileKind.PROBLEMS, ownKeys(references), numbers));
    }

    private static List<String> ownKeys(References references) {
        return references.fields().stream()
                .flatMap(fields -> Stream.concat(
                        fields.names().stream(), fields.ownImpact().stream().map(ImpactMeasure::name)))
                .toList();
    }

    /**
     * What a file of problems holds.
     *
     * @param home the unit
     * @param problems those that read, in the order of the file
     * @param seen the numbers of all
     * @param allSeen whether every number is known
     */
    record Result(UnitId home, List<Problem> problems, List<ProblemId> seen, boolean allSeen, Diagnostics findings) {}

    /** Reads a file; its findings are its own, so that several files may be read at once. */
    Result read(LedgerFile file) {
        Diagnostics findings = new Diagnostics();
        UnitId home = homeOf(file, findings);
        FileParser.Parsed parsed = parser.parse(file, findings);
        List<Problem> problems = new ArrayList<>();
        List<ProblemId> seen = new ArrayList<>();
        if (parsed.root().isEmpty()) {
            return new Result(home, problems, seen, parsed.whole(), findings);
        }
        YamlNode root = parsed.root().orElseThrow();
        Optional<FieldReader> fields = FileRoot.listed(root, Keys.PROBLEMS, Keys.PROBLEM, findings);
        boolean allSeen = parsed.whole() && fields.isPresent();
        ProblemReader reader = new ProblemReader(references, evidence, procedure, home, findings);
        for (YamlMapping node :
                fields.map(list -> list.items("问题", Keys.PROBLEM)).orElse(List.of())) {
            Optional<ProblemId> id = ProblemReader.idOf(node);
            id.ifPresent(seen::add);
            allSeen &= id.isPresent();
            Optional<Problem> problem = reader.read(node);
            problem.ifPresent(problems::add);
            problem.ifPresent(read -> evidence.check(read, findings));
        }
        return new Result(home, problems, seen, allSeen && fields.orElseThrow().isClean(), findings);
    }

    private UnitId homeOf(LedgerFile file, Diagnostics findings) {
        String name = file.name();
        SourceSpan place =
                SourceSpan.startOf(file.source().map(source -> source.path()).orElse(file.path()));
        Optional<UnitId> unit = references.unit(NameForm.of(name).text());
        if (unit.isEmpty() || references.units().isGroup(unit.orElseThrow())) {
            String hint = "文件用单位的名称命名；" + UnitField.hint(name, references) + "；已经有那个单位的文件的，把这里的问题移进去";
            findings.report(ReferenceCode.FILE_OF_NO_UNIT, place, name, hint);
        }
        return unit.orElseGet(() -> new UnitId(name));
    }
}
