package taizhang.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.model.Category;
import taizhang.model.CategoryId;
import taizhang.model.CategoryRoles;
import taizhang.model.RectificationStandard;
import taizhang.model.UnitId;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;

/** Reads 类别.yaml. */
final class CategoriesReader {
    private final Field<List<UnitId>> roles;
    private final Diagnostics findings;
    private final NameRegister names;
    private final List<Category> read = new ArrayList<>();
    private boolean namesKnown;
    private boolean whole = true;

    /**
     * A reader of the file.
     *
     * @param allFound whether every record in it was found
     */
    CategoriesReader(References.UnitList units, boolean allFound, Diagnostics findings) {
        this.namesKnown = allFound;
        this.roles = ListField.of(UnitField.orGroup(References.of(units, References.CategoryList.UNKNOWN)));
        this.findings = findings;
        this.names = new NameRegister(findings);
    }

    References.CategoryList read(YamlNode root) {
        Optional<FieldReader> file = FileRoot.listed(root, Keys.CATEGORIES, Keys.CATEGORY, findings);
        if (file.isEmpty()) {
            return References.CategoryList.UNKNOWN;
        }
        List<YamlMapping> records = file.orElseThrow().items("类别", Keys.CATEGORY);
        namesKnown &= file.orElseThrow().isClean();
        records.forEach(this::readCategory);
        Map<String, CategoryId> ids = new LinkedHashMap<>();
        names.owners().forEach((name, owner) -> ids.put(name, new CategoryId(owner)));
        return new References.CategoryList(read, ids, namesKnown, namesKnown && whole);
    }

    private void readCategory(YamlMapping node) {
        FieldReader fields = FieldReader.of(node, Keys.CATEGORY, "名称", findings);
        Optional<String> name = fields.required("名称", NameField.NAME);
        Optional<String> shortName = fields.optional("简称", NameField.NAME);
        Optional<String> focus = fields.optional("清理重点", TextField.TEXT);
        CategoryRoles units = new CategoryRoles(
                fields.list("牵头单位", roles), fields.list("责任单位", roles), fields.optional("等", YesNoField.YES_NO, false));
        RectificationStandard standard = new RectificationStandard(
                fields.optional("整改标准", TextField.TEXT), fields.optional("处理意见", TextField.TEXT));
        namesKnown &= name.isPresent() && !node.damaged();
        name.ifPresent(owner -> {
            names.claim(node, owner, owner, fields.at("名称"));
            shortName.ifPresent(other -> names.claim(node, owner, other, fields.at("简称")));
        });
        fields.build(() -> new Category(
                        new CategoryId(name.orElseThrow()),
                        shortName.orElse(name.orElseThrow()),
                        focus.orElse(""),
                        units,
                        standard,
                        fields.origin()))
                .ifPresentOrElse(read::add, () -> whole = false);
    }
}
