package taizhang.load;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.CategoryId;
import taizhang.model.Origin;
import taizhang.model.Outlook;
import taizhang.model.Progress;
import taizhang.model.Said;
import taizhang.model.Screening;
import taizhang.model.Submission;
import taizhang.model.UnitId;
import taizhang.model.UnitReturn;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;

/** Reads what one unit reported for a period. */
final class UnitReturnReader {
    private final CategoryField category;
    private final ProgressReader progressReader;
    private final Diagnostics findings;

    UnitReturnReader(References references, Diagnostics findings) {
        this.category = new CategoryField(references);
        this.progressReader = new ProgressReader(findings);
        this.findings = findings;
    }

    /** The return; empty if anything in it does not read, which has been reported. */
    Optional<UnitReturn> read(UnitId unit, SourceSpan place, YamlNode node) {
        if (!(node instanceof YamlMapping mapping)) {
            Records.reportNoRecord(node, unit.name(), Keys.UNIT_RETURN, findings);
            return Optional.empty();
        }
        FieldReader fields = FieldReader.at(mapping, Keys.UNIT_RETURN, place, findings);
        Optional<LocalDate> date = fields.optional("报送", DateField.DATE);
        Optional<String> reporter = fields.optional("填报人", NameField.NAME);
        Optional<String> signer = fields.optional("负责人", NameField.NAME);
        List<Screening> screenings = readScreenings(fields);
        boolean zero = fields.optional("零报告", YesNoField.YES_NO, false);
        List<Progress> progress = progressReader.read(fields);
        Outlook outlook = new Outlook(fields.optional("困难", TextField.TEXT), fields.optional("下周", TextField.TEXT));
        return fields.build(() -> new UnitReturn(
                unit,
                date.map(day -> new Submission(day, reporter, signer)),
                screenings,
                zero,
                progress,
                outlook,
                fields.origin()));
    }

    private List<Screening> readScreenings(FieldReader fields) {
        Optional<YamlNode> written = fields.written("排查");
        if (written.isPresent() && written.orElseThrow() instanceof YamlScalar text) {
            String note = text.text().strip();
            Said.Group said = new Said.Group(Map.of("说明", new Said.Text(note)));
            fields.say("排查", new Said.Items(List.of(said)));
            return List.of(new Screening(
                    Optional.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    Optional.of(note),
                    new Origin(text.span(), new LinkedHashMap<>(), said)));
        }
        return fields.records("排查", Keys.SCREENING, "类别", this::readScreening);
    }

    private Optional<Screening> readScreening(FieldReader fields) {
        Optional<CategoryId> kind = fields.optional("类别", category);
        Optional<Integer> households = fields.optional("户数", CountField.COUNT);
        Optional<Integer> items = fields.optional("件数", CountField.COUNT);
        Optional<String> note = fields.optional("说明", TextField.TEXT);
        return fields.build(() -> new Screening(kind, toInt(households), toInt(items), note, fields.origin()));
    }

    private static OptionalInt toInt(Optional<Integer> count) {
        return count.stream().mapToInt(Integer::intValue).findFirst();
    }
}
