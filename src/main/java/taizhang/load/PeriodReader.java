package taizhang.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.diagnostic.ReferenceCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Period;
import taizhang.model.Receipt;
import taizhang.model.Term;
import taizhang.model.UnitId;
import taizhang.model.UnitReturn;
import taizhang.yaml.YamlEntry;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;

/** Reads one file of 周报: a period with the returns of the units. */
final class PeriodReader {
    private final Diagnostics findings;
    private final Field<UnitId> unit;
    private final UnitReturnReader returns;
    private final ReceiptReader receipts;

    PeriodReader(References references, Diagnostics findings) {
        this.findings = findings;
        this.unit = UnitField.single(references);
        this.returns = new UnitReturnReader(references, findings);
        this.receipts = new ReceiptReader(references, findings);
    }

    /**
     * What a file of returns holds.
     *
     * @param period empty if its head does not read
     * @param whole whether every return read
     */
    record Result(Optional<Period> period, boolean whole) {}

    /** Reads a period. */
    Result read(YamlMapping node) {
        FieldReader fields = FieldReader.at(node, Keys.PERIOD, node.span(), findings);
        Optional<Integer> number = fields.required("期号", CountField.COUNT);
        Optional<Term> term = TermFields.read(fields, "起", "截止");
        Optional<LocalDate> due = fields.optional("报送截止", DateField.DATE);
        Optional<LocalDate> issued = fields.optional("编发", DateField.DATE);
        Optional<YamlMapping> units = fields.mapping("单位", List.of("各单位的名称"));
        List<Receipt> received = receipts.read(fields);
        boolean head = fields.isClean();
        boolean emptied = head && !fields.has("单位") && !node.damaged();
        if (emptied) {
            fields.report(FieldCode.EMPTIED_LIST, fields.at("单位"), "单位", "列出各单位的名称，冒号后面空着，或者用 taizhang week 重新开这一期");
        }
        List<UnitReturn> read =
                units.map(mapping -> readReturns(mapping, fields)).orElse(List.of());
        Optional<Period> period = head && !emptied
                ? Optional.of(new Period(
                        number.orElseThrow(),
                        term.orElseThrow(),
                        due.orElse(term.orElseThrow().last()),
                        issued,
                        read,
                        received,
                        fields.origin()))
                : Optional.empty();
        return new Result(period, fields.isClean());
    }

    private List<UnitReturn> readReturns(YamlMapping units, FieldReader fields) {
        List<UnitReturn> read = new ArrayList<>();
        Map<UnitId, SourceSpan> first = new LinkedHashMap<>();
        boolean slipped = units.damaged();
        for (YamlEntry entry : units.entries()) {
            String key = entry.key().text();
            if (Keys.isReturnKey(key)) {
                reportSlipped(entry, slipped, fields);
                slipped = true;
                continue;
            }
            Optional<UnitId> id = unit.read("单位", entry.key(), findings);
            SourceSpan before = id.map(
                            known -> first.putIfAbsent(known, entry.key().span()))
                    .orElse(null);
            if (before != null) {
                findings.add(ReferenceCode.UNIT_TWICE
                        .at(entry.key().span(), id.orElseThrow().name())
                        .relatedTo(before));
            }
            Optional<UnitReturn> one = returns.read(
                    id.orElseGet(() -> new UnitId(entry.key().text())),
                    entry.key().span(),
                    body(entry.value()));
            if (id.isPresent() && one.isPresent() && before == null) {
                read.add(one.orElseThrow());
            } else {
                fields.fail();
            }
        }
        return read;
    }

    /** What belongs below a unit stands beside the units: reported once, for one shift of the hand moves many lines. */
    private void reportSlipped(YamlEntry entry, boolean reported, FieldReader fields) {
        fields.fail();
        if (!reported) {
            String key = entry.key().text();
            findings.report(FieldCode.UNKNOWN_KEY, entry.key().span(), key, "单位", "“" + key + "”写在单位名称下面，比单位名称多缩进两格");
        }
    }

    /** A unit with nothing behind it has not reported yet: an empty return. */
    private static YamlNode body(YamlNode value) {
        return value instanceof YamlScalar scalar && scalar.isAbsent()
                ? new YamlMapping(List.of(), false, value.span())
                : value;
    }
}
