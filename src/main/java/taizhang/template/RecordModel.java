package taizhang.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/**
 * A record as templates see it: its listed names and nothing else.
 *
 * @param subject the record
 * @param names its names
 * @param maker makes the models of what the names stand for
 */
record RecordModel(Object subject, RecordNames<?> names, ModelMaker maker) implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        return maker.of(value(name));
    }

    /** The value behind a name, as the record gives it. */
    @Nullable
    Object value(String name) throws TemplateModelException {
        if (!has(name)) {
            throw new UnknownName(names.label(), name, names.names(subject));
        }
        return names.valueOf(subject, name);
    }

    /** Whether the record has a name, be it of its campaign. */
    boolean has(String name) {
        return names.has(subject, name);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
