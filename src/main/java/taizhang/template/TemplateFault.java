package taizhang.template;

import freemarker.template.TemplateModelException;
import java.util.List;
import taizhang.diagnostic.Diagnostic;

/** Findings made while a template runs, e.g. a column that shows something unknown; stops the run. */
final class TemplateFault extends TemplateModelException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> findings;

    TemplateFault(Diagnostic finding) {
        this(List.of(finding));
    }

    TemplateFault(List<Diagnostic> findings) {
        super(findings.getFirst().message());
        this.findings = List.copyOf(findings);
    }

    List<Diagnostic> findings() {
        return findings;
    }
}
