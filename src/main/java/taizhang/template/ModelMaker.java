package taizhang.template;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** Makes of a value what a template sees of it; what holds other values makes theirs only when a template asks. */
@FunctionalInterface
interface ModelMaker {
    /** The model of a value; null for nothing. */
    @Nullable
    TemplateModel of(@Nullable Object value) throws TemplateModelException;
}
