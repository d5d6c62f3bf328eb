package taizhang.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import taizhang.report.Paper;
import taizhang.report.Papers;
import taizhang.report.audit.AuditSheet;
import taizhang.report.publish.ReviewReport;
import taizhang.template.TemplateFolder;
import taizhang.template.TemplateRenderer;

/** The templates a press prints with; they are looked at when the first paper is to be made, or ahead of it. */
final class PressTemplates {
    /** Every paper has a template of its own; what is wrong with it is nothing to the others. */
    private static final Set<String> PAPERS = Stream.concat(
                    Papers.all().stream().map(Paper::template), Stream.of(AuditSheet.PAPER, ReviewReport.PAPER))
            .collect(Collectors.toUnmodifiableSet());

    private final Ahead<TemplateRenderer> renderer;

    private PressTemplates(Ahead<TemplateRenderer> renderer) {
        this.renderer = renderer;
    }

    /** Templates that nobody looks at yet. */
    static PressTemplates of(TemplateFolder folder) {
        return new PressTemplates(new Ahead<>(() -> over(folder)));
    }

    /** Templates of which those of some papers are looked at while other things are done. */
    static PressTemplates ahead(TemplateFolder folder, List<Paper> kinds) {
        Set<String> asked = namesOf(kinds);
        Ahead<TemplateRenderer> looking = new Ahead<>(() -> {
            TemplateRenderer renderer = over(folder);
            renderer.findings(asked);
            return renderer;
        });
        return new PressTemplates(looking.begun());
    }

    /** What fills them. */
    TemplateRenderer renderer() {
        try {
            return renderer.get();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The templates of some kinds of paper. */
    static Set<String> namesOf(List<Paper> kinds) {
        return kinds.stream().map(Paper::template).collect(Collectors.toSet());
    }

    private static TemplateRenderer over(TemplateFolder folder) {
        return new TemplateRenderer(
                folder,
                Stream.concat(PAPERS.stream(), PublicTemplates.papers(folder).stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
