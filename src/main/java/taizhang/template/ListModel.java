package taizhang.template;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as templates see it.
 *
 * @param items its items
 * @param maker makes the models of the items
 */
record ListModel(List<?> items, ModelMaker maker) implements TemplateSequenceModel {
    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
        LoopTurns.count();
        return index < 0 || index >= items.size() ? null : maker.of(items.get(index));
    }

    @Override
    public int size() {
        return items.size();
    }
}
