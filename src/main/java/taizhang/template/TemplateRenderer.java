package taizhang.template;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import taizhang.diagnostic.Checked;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;
import taizhang.diagnostic.TemplateCode;
import taizhang.document.Document;
import taizhang.document.DocumentInfo;
import taizhang.report.day.Figure;
import taizhang.report.day.Report;
import taizhang.report.period.WeeklyReport;

/**
 * Fills templates with reports. A template is checked and parsed when the first paper needs it, once for all papers of a run,
 * which several threads may fill at once.
 */
public final class TemplateRenderer {
    /** Far above the largest ledger: 10,000 lines of 16 cells write some 10 million characters. */
    private static final long LIMIT = 200_000_000;

    private static final String OPEN = "<document>";
    private static final String CLOSE = "</document>";

    private final TemplateFolder folder;
    private final Configuration engine;
    private final Set<String> papers;
    private final Map<String, List<Diagnostic>> looked = new ConcurrentHashMap<>();

    /** A renderer over templates that all stand or fall together. */
    public TemplateRenderer(TemplateFolder folder) {
        this(folder, Set.of());
    }

    /**
     * A renderer over the office's templates.
     *
     * @param papers names of the papers whose templates concern them alone
     */
    public TemplateRenderer(TemplateFolder folder, Set<String> papers) {
        this.folder = folder;
        this.papers = Set.copyOf(papers);
        this.engine = TemplateEngine.of(folder);
    }

    /**
     * What is wrong with the templates as they stand, before any report is filled in.
     *
     * @param asked names of the papers to be made; what is wrong with the template of another is left out
     */
    public List<Diagnostic> findings(Set<String> asked) {
        Set<String> others = papers.stream()
                .filter(paper -> !asked.contains(paper))
                .map(paper -> folder.shown() + "/" + paper + ".ftl")
                .collect(Collectors.toSet());
        Diagnostics findings = new Diagnostics();
        folder.findings().stream()
                .filter(finding -> !others.contains(finding.span().file()))
                .forEach(findings::add);
        folder.files().stream()
                .filter(file -> !others.contains(file.path()))
                .forEach(file -> findings.addAll(looked.computeIfAbsent(file.path(), path -> look(file))));
        return findings.sorted();
    }

    private List<Diagnostic> look(SourceFile file) {
        Diagnostics findings = new Diagnostics();
        TemplateCheck.check(new TemplateText(file), folder, findings);
        return findings.all();
    }

    /**
     * Fills the report's template, {@code <template>.ftl}.
     *
     * @param dataVersion 数据版本 printed on each page
     * @return the document, or the template's errors
     */
    public Checked<Document> render(Report report, String dataVersion) {
        return render(report, PageMarking.bare(dataVersion));
    }

    /**
     * Fills the report's template, {@code <template>.ftl}.
     *
     * @param marking what is printed on each page
     * @return the document, or the template's errors
     */
    public Checked<Document> render(Report report, PageMarking marking) {
        String template = report.template() + ".ftl";
        List<Diagnostic> wrong = findings(Set.of(report.template()));
        if (!wrong.isEmpty()) {
            return new Checked.Rejected<>(wrong);
        }
        if (folder.find(template).isEmpty()) {
            List<String> names = folder.files().stream().map(folder::nameOf).toList();
            return new Checked.Rejected<>(List.of(TemplateCode.TEMPLATE_MISSING.at(
                    SourceSpan.startOf(folder.shown() + "/" + template), template, Suggestion.among(template, names))));
        }
        return new Run(report, template, marking).result();
    }

    /** One paper in the making. */
    private final class Run {
        private final Report report;
        private final String template;
        private final PageMarking marking;

        Run(Report report, String template, PageMarking marking) {
            this.report = report;
            this.template = template;
            this.marking = marking;
        }

        Checked<Document> result() {
            MarkupBuffer markup = new MarkupBuffer(LIMIT);
            List<Diagnostic> failures = fill(markup);
            if (!failures.isEmpty()) {
                return new Checked.Rejected<>(failures);
            }
            DocumentInfo info = new DocumentInfo(
                    report.printed(),
                    report.template(),
                    report.head().title(),
                    report.head().author(),
                    report.head().asOf().toString(),
                    marking.dataVersion(),
                    marking.codeOfSet(),
                    marking.edition(),
                    remark());
            try {
                MarkupReader reader = new MarkupReader(
                        markup.reader(),
                        info,
                        report.day().campaign().reckoning().grouped());
                Document document = reader.read().naming(report.day().campaign().places());
                Diagnostics findings = new Diagnostics();
                compare(reader.figures(), findings);
                return Checked.of(document, findings);
            } catch (MarkupFault fault) {
                return new Checked.Rejected<>(List.of(fault.code().at(originOf(fault), fault.arguments())));
            }
        }

        private String remark() {
            String recomputed = report.day().period().recomputed() ? "据当前数据重算" : "";
            String separator = recomputed.isEmpty() || marking.remark().isEmpty() ? "" : "，";
            String chain =
                    marking.chain().isEmpty() || !(report instanceof WeeklyReport) ? "" : "，封账链 " + marking.chain();
            return recomputed + separator + marking.remark() + chain;
        }

        private List<Diagnostic> fill(Writer out) {
            TemplateFailure failure = new TemplateFailure(folder, template, this::known);
            try {
                write(out);
                return List.of();
            } catch (ParseException unreadable) {
                return failure.of(unreadable);
            } catch (TemplateException wrong) {
                return failure.of(wrong);
            } catch (MarkupBuffer.Overflow endless) {
                return List.of(TemplateCode.ENDLESS.at(start(), "写出的内容太多"));
            } catch (LoopTurns.Endless endless) {
                SourceSpan place =
                        MarkupOrigin.placeIn(endless.instructions(), folder, 0).orElse(start());
                return List.of(TemplateCode.ENDLESS.at(place, "循环套循环，转的圈数太多"));
            } catch (StackOverflowError endless) {
                return List.of(TemplateCode.ENDLESS.at(start(), "宏一直在调用自己，或者括号、标签一层套一层，套得太深"));
            } catch (IOException impossible) {
                throw new UncheckedIOException("a template in memory cannot be read", impossible);
            }
        }

        private void write(Writer out) throws IOException, TemplateException {
            out.write(OPEN);
            Environment run = engine.getTemplate(template)
                    .createProcessingEnvironment(TemplateRoot.of(report, marking.dataVersion(), folder), out);
            LoopTurns.start(run);
            run.process();
            out.write(CLOSE);
        }

        private SourceSpan start() {
            return SourceSpan.startOf(folder.shown() + "/" + template);
        }

        private List<String> known() {
            List<String> names =
                    new ArrayList<>(TemplateFailure.macrosOf(folder).keySet());
            try {
                names.addAll(
                        TemplateRoot.of(report, marking.dataVersion(), folder).names());
            } catch (freemarker.template.TemplateModelException impossible) {
                throw new IllegalStateException(impossible);
            }
            return names;
        }

        /** Every figure printed is what a second count says; where there is none, what the report has counted. */
        private void compare(List<Figure> printed, Diagnostics findings) {
            for (Figure figure : printed) {
                // what the report has counted is asked last, for it may not have counted all of it yet
                String value = report.recounted(figure.name())
                        .or(() -> Optional.ofNullable(report.figures().get(figure.name()))
                                .map(Figure::value))
                        .orElse("（无）");
                if (!value.equals(figure.value())) {
                    findings.report(TemplateCode.FIGURE_DIFFERS, start(), figure.name(), figure.value(), value);
                }
            }
        }

        private SourceSpan originOf(MarkupFault fault) {
            MarkupOrigin origin = new MarkupOrigin(fault.line(), fault.column());
            try {
                write(origin);
            } catch (MarkupOrigin.Reached reached) {
                return origin.place(folder).orElse(start());
            } catch (IOException | TemplateException impossible) {
                return start();
            }
            return start();
        }
    }
}
