package taizhang.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by a name of the ledger, e.g. by category, as templates see them: {@code 行.排查["精准识别"]}; nothing for a name
 * that has none.
 *
 * @param values the values
 * @param maker makes the models of the values
 */
record MapModel(Map<?, ?> values, ModelMaker maker) implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        return maker.of(values.get(name));
    }

    @Override
    public boolean isEmpty() {
        return values.isEmpty();
    }
}
