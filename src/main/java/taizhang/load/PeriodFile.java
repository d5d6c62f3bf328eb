package taizhang.load;

import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.model.Period;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.slips.NumbersUsed;

/** Reads one file of 周报. */
final class PeriodFile {
    private final References references;
    private final FileParser parser;

    PeriodFile(References references, NumbersUsed numbers) {
        this.references = references;
        this.parser =
                new FileParser(FileKind.PERIOD, references.units().byName().keySet(), numbers);
    }

    /**
     * What a file of returns holds.
     *
     * @param period empty if its head does not read
     * @param whole whether all of it read
     */
    record Result(Optional<Period> period, boolean whole, Diagnostics findings) {}

    /** Reads a file; its findings are its own, so that several files may be read at once. */
    Result read(LedgerFile file) {
        Diagnostics findings = new Diagnostics();
        FileParser.Parsed parsed = parser.parse(file, findings);
        Optional<YamlMapping> root = parsed.root().flatMap(node -> FileRoot.mapping(node, Keys.PERIOD, findings));
        Optional<PeriodReader.Result> read = root.map(new PeriodReader(references, findings)::read);
        return new Result(
                read.flatMap(PeriodReader.Result::period),
                parsed.whole() && read.filter(PeriodReader.Result::whole).isPresent(),
                findings);
    }
}
