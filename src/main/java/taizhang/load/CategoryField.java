package taizhang.load;

import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.ReferenceCode;
import taizhang.model.CategoryId;
import taizhang.model.Said;
import taizhang.yaml.YamlNode;

/** A category by its full or short name. */
record CategoryField(References references) implements Field<CategoryId> {
    @Override
    public Optional<CategoryId> read(String key, YamlNode node, Diagnostics findings) {
        Optional<String> name = NameField.NAME.read(key, node, findings);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<CategoryId> category = references.category(name.orElseThrow());
        if (category.isEmpty()) {
            String hint = KeyTexts.guess(
                            name.orElseThrow(), references.categories().keySet())
                    .orElse("写类别.yaml里的名称或简称："
                            + String.join("、", references.categories().keySet()));
            findings.report(ReferenceCode.UNKNOWN_CATEGORY, node.span(), name.orElseThrow(), hint);
        }
        return category;
    }

    @Override
    public Said said(CategoryId category) {
        return new Said.Text(category.name());
    }
}
