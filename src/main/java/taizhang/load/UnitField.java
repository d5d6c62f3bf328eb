package taizhang.load;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.ReferenceCode;
import taizhang.model.Said;
import taizhang.model.UnitId;
import taizhang.yaml.YamlNode;

/** A unit by its full, short or former name. */
final class UnitField implements Field<UnitId> {
    private final References references;
    private final boolean groups;

    private UnitField(References references, boolean groups) {
        this.references = references;
        this.groups = groups;
    }

    /** One unit; a group will not do. */
    static UnitField single(References references) {
        return new UnitField(references, false);
    }

    /** A unit or a group such as 各村. */
    static UnitField orGroup(References references) {
        return new UnitField(references, true);
    }

    @Override
    public Optional<UnitId> read(String key, YamlNode node, Diagnostics findings) {
        Optional<String> name = NameField.NAME.read(key, node, findings);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<UnitId> unit = references.unit(name.orElseThrow());
        if (unit.isEmpty()) {
            findings.report(
                    ReferenceCode.UNKNOWN_UNIT, node.span(), name.orElseThrow(), hint(name.orElseThrow(), references));
        } else if (!groups && references.units().isGroup(unit.orElseThrow())) {
            findings.report(
                    ReferenceCode.GROUP_AS_UNIT,
                    node.span(),
                    name.orElseThrow(),
                    references.units().membersOf(unit.orElseThrow()).stream()
                            .findFirst()
                            .map(UnitId::name)
                            .orElse("上庄村"));
            return Optional.empty();
        }
        return unit;
    }

    @Override
    public Said said(UnitId unit) {
        return new Said.Text(references.units().lastingNameOf(unit));
    }

    /** Which unit was probably meant by an unknown name. */
    static String hint(String name, References references) {
        Map<String, UnitId> byName = references.units().byName();
        Set<UnitId> told = new HashSet<>();
        List<String> near = KeyTexts.allNearest(name, byName.keySet()).stream()
                .filter(known -> told.add(byName.get(known)))
                .toList();
        return KeyTexts.guessAmong(near).orElse("写单位.yaml里的名称、简称或曾用名；新单位先登记到单位.yaml");
    }
}
