package taizhang.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Act;
import taizhang.model.Facts;
import taizhang.model.FactsRevision;
import taizhang.model.UnitId;
import taizhang.yaml.ScalarStyle;
import taizhang.yaml.YamlEntry;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;

/**
 * Reads corrections (更正) and what they make of a problem's facts: the corrected text is put in the place of the old one
 * and all is read once more, so that a corrected value is understood just like one that was written at first. A 改派 and a
 * 反弹 put their values in the same way, so that 原 is compared with what was in force on the day.
 */
final class CorrectionReader {
    private static final String RESPONSIBLE = "整改.责任单位";

    private final FactsReader reader;
    private final Diagnostics findings;
    private YamlMapping node;
    private UnitId home;
    private Values inForce;

    /**
     * Corrections of a record; to be asked for in the order of their dates.
     *
     * @param home 归属单位, which is the 责任单位 where none is written
     * @param first what was read from the record
     */
    CorrectionReader(FactsReader reader, YamlMapping node, UnitId home, Values first, Diagnostics findings) {
        this.reader = reader;
        this.node = node;
        this.home = home;
        this.inForce = first;
        this.findings = findings;
    }

    /** All that a correction may change: the facts and 登记. */
    record Values(Facts facts, LocalDate registered) {}

    /**
     * Puts the values of a 改派 or 反弹 in force.
     *
     * @param act its record
     */
    void apply(Act event, YamlMapping act) {
        if (event instanceof Act.Reassignment reassignment) {
            home = reassignment.to();
            if (inForce.facts().measure().isPresent()) {
                put(RESPONSIBLE, act.get("改为"));
            }
        } else if (event instanceof Act.Recurrence) {
            if (inForce.facts().measure().isEmpty()) {
                String mode = reader.withinTerm().label();
                put("整改.方式", Optional.of(plain(mode, act.span())));
            }
            put("整改.措施", act.get("新措施"));
            put("整改.时限", act.get("新时限"));
        }
    }

    private void put(String field, Optional<YamlNode> value) {
        YamlMapping changed = value.map(now -> with(field, now)).orElse(node);
        valuesIn(changed, new Diagnostics()).ifPresent(values -> {
            node = changed;
            inForce = values;
        });
    }

    /**
     * What holds after a correction; empty if it does not fit, which is reported.
     *
     * @param act the record of the act
     */
    Optional<FactsRevision> revise(Act.Correction correction, YamlMapping act) {
        SourceSpan oldPlace = act.get("原").map(YamlNode::span).orElse(act.span());
        YamlNode absent = plain("", oldPlace);
        Optional<Values> before = valuesIn(with(correction.field(), act.get("原").orElse(absent)), new Diagnostics());
        if (before.filter(values -> isInForce(values, correction.field())).isEmpty()) {
            String written =
                    at(node, correction.field()).map(CorrectedField::text).orElse("");
            findings.report(
                    FieldCode.CORRECTION_OF_OTHER_VALUE,
                    oldPlace,
                    correction.field(),
                    correction.before(),
                    written.isEmpty() ? "当时没有填写" : written);
            return Optional.empty();
        }
        YamlMapping corrected = with(correction.field(), act.get("现").orElse(absent));
        Optional<Values> after = valuesIn(corrected, findings);
        after.ifPresent(now -> {
            node = corrected;
            inForce = now;
        });
        return after.map(now -> new FactsRevision(correction, now.facts(), now.registered()));
    }

    private boolean isInForce(Values values, String field) {
        boolean byDefault = field.equals(RESPONSIBLE) && at(node, field).isEmpty();
        return values.equals(inForce)
                || (byDefault
                        && valuesIn(with(field, plain(home.name(), node.span())), new Diagnostics())
                                .filter(values::equals)
                                .isPresent());
    }

    private static YamlScalar plain(String text, SourceSpan place) {
        return new YamlScalar(text, ScalarStyle.PLAIN, place);
    }

    private Optional<Values> valuesIn(YamlMapping record, Diagnostics into) {
        FieldReader fields = FieldReader.of(record, reader.keys(), "编号", into);
        Optional<LocalDate> registered = fields.required("登记", DateField.DATE);
        Optional<Facts> facts = reader.read(fields);
        return facts.flatMap(read -> registered.map(day -> new Values(read, day)));
    }

    private YamlMapping with(String field, YamlNode value) {
        int dot = field.indexOf('.');
        if (dot < 0) {
            return with(node, field, value);
        }
        String group = field.substring(0, dot);
        YamlMapping inner = node.get(group)
                .filter(YamlMapping.class::isInstance)
                .map(YamlMapping.class::cast)
                .orElseGet(() -> new YamlMapping(List.of(), false, value.span()));
        return with(node, group, with(inner, field.substring(dot + 1), value));
    }

    private static YamlMapping with(YamlMapping mapping, String key, YamlNode value) {
        List<YamlEntry> entries = new ArrayList<>();
        mapping.entries().stream()
                .filter(entry -> !entry.key().text().equals(key))
                .forEach(entries::add);
        entries.add(new YamlEntry(new YamlScalar(key, ScalarStyle.PLAIN, value.span()), value));
        return new YamlMapping(entries, mapping.damaged(), mapping.span());
    }

    private static Optional<YamlNode> at(YamlMapping mapping, String field) {
        int dot = field.indexOf('.');
        if (dot < 0) {
            return mapping.get(field);
        }
        return mapping.get(field.substring(0, dot))
                .filter(YamlMapping.class::isInstance)
                .flatMap(inner -> at((YamlMapping) inner, field.substring(dot + 1)));
    }
}
