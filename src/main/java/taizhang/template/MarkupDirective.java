package taizhang.template;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tag of ours that templates may call, e.g. {@code <@台账表 …>}. */
abstract class MarkupDirective implements TemplateDirectiveModel {
    private final String name;
    private final TemplateFolder folder;

    MarkupDirective(String name, TemplateFolder folder) {
        this.name = name;
        this.folder = folder;
    }

    String name() {
        return name;
    }

    abstract void call(Environment environment, Arguments arguments, @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException;

    @Override
    @SuppressWarnings("rawtypes")
    public final void execute(
            Environment environment, Map written, TemplateModel[] loopVariables, @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        Map<String, TemplateModel> values = new LinkedHashMap<>();
        for (Object entry : written.entrySet()) {
            Map.Entry<?, ?> setting = (Map.Entry<?, ?>) entry;
            if (setting.getKey() instanceof String key && setting.getValue() instanceof TemplateModel value) {
                values.put(key, value);
            }
        }
        var place = environment.getCurrentDirectiveCallPlace();
        String template = place.getTemplate().getName();
        TemplateText text = new TemplateText(folder.find(template).orElseThrow());
        call(environment, Arguments.of("<@" + name + ">", values, text, place), body);
    }

    /** What a body writes, white space at both ends apart. */
    static String written(@Nullable TemplateDirectiveBody body) throws TemplateException, IOException {
        if (body == null) {
            return "";
        }
        StringWriter out = new StringWriter();
        body.render(out);
        return out.toString().strip();
    }

    /** The outermost call a directive must stand in was not there. */
    TemplateModelException misplaced(Arguments arguments, String outer) {
        return arguments.missing(outer, "<@" + name + "> 要写在 <@" + outer + "> 和 </@" + outer + "> 之间");
    }
}
