package taizhang.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.ReferenceCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Said;
import taizhang.model.Unit;
import taizhang.model.UnitContact;
import taizhang.model.UnitGroup;
import taizhang.model.UnitId;
import taizhang.model.Units;
import taizhang.yaml.YamlEntry;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;

/** Reads 单位.yaml. */
final class UnitsReader {
    private final Diagnostics findings;
    private final List<Unit> units = new ArrayList<>();
    private final List<UnitGroup> groups = new ArrayList<>();
    private final NameRegister names;
    private final Map<String, SourceSpan> prefixes = new LinkedHashMap<>();
    private boolean namesKnown;
    private boolean whole = true;

    /**
     * A reader of the file.
     *
     * @param allFound whether every record in it was found
     */
    UnitsReader(boolean allFound, Diagnostics findings) {
        this.namesKnown = allFound;
        this.findings = findings;
        this.names = new NameRegister(findings);
    }

    References.UnitList read(YamlNode root) {
        Optional<FieldReader> file = FileRoot.listed(root, Keys.UNITS, Keys.UNIT, findings);
        if (file.isEmpty()) {
            return References.UnitList.UNKNOWN;
        }
        FieldReader fields = file.orElseThrow();
        List<YamlMapping> records = fields.items("单位", Keys.UNIT);
        namesKnown &= fields.isClean();
        records.forEach(this::readUnit);
        fields.mapping("分组", List.of("各村"))
                .ifPresent(mapping -> mapping.entries().forEach(this::readGroup));
        Units index = Units.of(units, groups);
        Map<String, UnitId> byName = new LinkedHashMap<>(index.byName());
        names.owners().forEach((name, owner) -> byName.putIfAbsent(name, new UnitId(owner)));
        return new References.UnitList(
                new Units(units, groups, byName), namesKnown, namesKnown && whole && fields.isClean());
    }

    private void readUnit(YamlMapping node) {
        FieldReader fields = FieldReader.of(node, Keys.UNIT, "名称", findings);
        Optional<String> name = fields.required("名称", NameField.NAME);
        Optional<String> shortName = fields.optional("简称", NameField.NAME);
        Optional<String> prefix = fields.required("编号前缀", Field.ofText(TextField::code));
        Optional<String> kind = fields.required("类型", NameField.NAME);
        boolean reports = fields.optional("报送", YesNoField.YES_NO, true);
        UnitContact contact = new UnitContact(
                fields.optional("负责人", NameField.NAME),
                fields.optional("填报人", NameField.NAME),
                fields.optional("电话", TextField.TEXT));
        List<String> former = fields.list("曾用名", ListField.of(NameField.NAME));
        namesKnown &= name.isPresent() && !node.damaged();
        name.ifPresent(owner -> {
            names.claim(node, owner, owner, fields.at("名称"));
            shortName.ifPresent(other -> names.claim(node, owner, other, fields.at("简称")));
            former.forEach(other -> names.claim(node, owner, other, fields.at("曾用名")));
        });
        prefix.ifPresent(text -> claimPrefix(text, fields.at("编号前缀")));
        fields.build(() -> new Unit(
                        new UnitId(name.orElseThrow()),
                        shortName.orElse(name.orElseThrow()),
                        prefix.orElseThrow(),
                        kind.orElseThrow(),
                        reports,
                        contact,
                        former,
                        fields.origin()))
                .ifPresentOrElse(units::add, () -> whole = false);
    }

    private void claimPrefix(String prefix, SourceSpan place) {
        SourceSpan first = prefixes.putIfAbsent(prefix, place);
        if (first != null) {
            findings.add(ReferenceCode.PREFIX_TAKEN.at(place, prefix).relatedTo(first));
        }
    }

    private void readGroup(YamlEntry entry) {
        String name = entry.key().text();
        if (!(entry.value() instanceof YamlMapping mapping)) {
            Records.reportNoRecord(entry.value(), name, Keys.GROUP, findings);
            whole = false;
            return;
        }
        names.claim(mapping, name, name, entry.key().span());
        FieldReader fields = FieldReader.at(mapping, Keys.GROUP, entry.key().span(), findings);
        fields.say("名称", new Said.Text(name));
        Optional<List<String>> kinds = fields.required("类型", ListField.of(Field.ofText(this::kind)));
        fields.build(() -> new UnitGroup(new UnitId(name), kinds.orElseThrow(), fields.origin()))
                .ifPresentOrElse(groups::add, () -> whole = false);
    }

    private Optional<String> kind(String key, YamlNode node, Diagnostics findings) {
        Optional<String> kind = NameField.NAME.read(key, node, findings);
        List<String> known = units.stream().map(Unit::kind).distinct().toList();
        if (kind.isPresent() && whole && !known.contains(kind.orElseThrow())) {
            findings.report(ReferenceCode.UNKNOWN_KIND, node.span(), kind.orElseThrow(), String.join("、", known));
            return Optional.empty();
        }
        return kind;
    }
}
