package taizhang.template;

import freemarker.template.TemplateModelException;
import java.util.List;

/** A template asks a record for a name it does not have. */
final class UnknownName extends TemplateModelException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient List<String> names;

    UnknownName(String label, String name, List<String> names) {
        super(label + ": " + name);
        this.name = name;
        this.names = names;
    }

    String name() {
        return name;
    }

    List<String> names() {
        return names;
    }
}
