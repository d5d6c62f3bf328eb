package taizhang.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import taizhang.audit.PageCode;
import taizhang.diagnostic.Checked;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.document.Document;
import taizhang.document.DocumentInfo;
import taizhang.layout.PageStamp;
import taizhang.render.DocumentWriter;
import taizhang.render.ExcelWriter;
import taizhang.render.Fonts;
import taizhang.render.OutputFolder;
import taizhang.render.PdfWriter;
import taizhang.render.Written;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;
import taizhang.template.PageMarking;
import taizhang.template.TemplateRenderer;
import taizhang.text.Sha256;

/** Turns reports into files: fills the template once, writes each format from the one document, puts all in place. */
final class PaperPress {
    private final TemplateRenderer renderer;
    private final PageMarking marking;
    private final Terminal terminal;
    private final List<DocumentWriter> writers = new ArrayList<>();
    private final List<Printed> printed = new ArrayList<>();

    PaperPress(TemplateRenderer renderer, PageMarking marking, List<String> formats, Terminal terminal) {
        this(renderer, marking, formats, terminal, PaperPress::codeOf);
    }

    /** A press that prints other codes, or none, at the foot of each page. */
    PaperPress(
            TemplateRenderer renderer, PageMarking marking, List<String> formats, Terminal terminal, PageStamp stamp) {
        this.renderer = renderer;
        this.marking = marking;
        this.terminal = terminal;
        if (formats.contains("pdf")) {
            writers.add(new PdfWriter(Fonts.bundled(), stamp));
        }
        if (formats.contains("xlsx")) {
            writers.add(new ExcelWriter());
        }
    }

    /**
     * A file that was put in place.
     *
     * @param file path below the output folder
     * @param pages pages of a PDF, sheets of a workbook
     * @param sha256 digest of its bytes
     * @param codes 校验码 of its pages; none where none is printed
     */
    record Printed(String file, int pages, String sha256, List<String> codes) {
        boolean isPaged() {
            return file.endsWith(".pdf");
        }

        String extent() {
            return pages + (isPaged() ? "页" : "张表");
        }
    }

    /** What was put in place, in order. */
    List<Printed> printed() {
        return List.copyOf(printed);
    }

    /**
     * Writes all reports with the list of what was written, or nothing.
     *
     * @param manifest makes the list of the papers, by path, that stands beside them
     * @return what stopped it, in printing order; empty when all papers are in place
     * @throws IOException the folder cannot be written to, or a paper is open in another program
     */
    List<Diagnostic> print(List<Report> reports, Path out, ManifestMaker manifest) throws IOException {
        Diagnostics findings = new Diagnostics();
        try (OutputFolder folder = OutputFolder.open(out)) {
            if (folder.isTorn()) {
                terminal.complain("注意：上次生成在换上新纸的时候被打断，那一套新旧混杂；这次生成完就是完整的一套。");
            }
            for (int i = 0; i < reports.size(); i++) {
                progress(i, reports.size());
                print(reports.get(i), folder, findings);
            }
            progress(reports.size(), reports.size());
            if (!findings.hasErrors() && !printed.isEmpty()) {
                manifest.put(printed, folder);
                folder.publish();
            }
        }
        return findings.sorted().stream().filter(Diagnostic::isError).toList();
    }

    private void print(Report report, OutputFolder folder, Diagnostics findings) throws IOException {
        switch (renderer.render(report, marking)) {
            case Checked.Rejected<Document> rejected -> findings.addAll(rejected.findings());
            case Checked.Accepted<Document> accepted -> write(accepted.value(), nameOf(report), folder, findings);
        }
    }

    /** All formats at once: they share nothing but the document. */
    private void write(Document document, String name, OutputFolder folder, Diagnostics findings) throws IOException {
        List<CompletableFuture<Checked<Written>>> running = new ArrayList<>();
        List<String> files = new ArrayList<>();
        List<MessageDigest> digests = new ArrayList<>();
        for (int i = 0; i < writers.size(); i++) {
            DocumentWriter writer = writers.get(i);
            String file = name + "." + writer.extension();
            digests.add(Sha256.begun());
            OutputStream stream = new BufferedOutputStream(new DigestOutputStream(folder.create(file), digests.get(i)));
            files.add(file);
            running.add(
                    i == writers.size() - 1
                            ? CompletableFuture.completedFuture(write(writer, document, stream))
                            : CompletableFuture.supplyAsync(() -> quietly(writer, document, stream)));
        }
        for (int i = 0; i < files.size(); i++) {
            switch (joined(running.get(i))) {
                case Checked.Rejected<Written> rejected -> findings.addAll(rejected.findings());
                case Checked.Accepted<Written> accepted ->
                    printed.add(new Printed(
                            files.get(i),
                            accepted.value().pages(),
                            Sha256.of(digests.get(i)),
                            accepted.value().codes().stream()
                                    .filter(code -> !code.isEmpty())
                                    .toList()));
            }
        }
    }

    /** The code at the foot of a page. */
    static String codeOf(DocumentInfo info, List<String> lines, int number, int total) {
        return PageCode.of(info.paper(), info.asOf(), info.dataVersion(), number, total, lines);
    }

    private static Checked<Written> write(DocumentWriter writer, Document document, OutputStream stream)
            throws IOException {
        try (stream) {
            return writer.write(document, stream);
        }
    }

    private static Checked<Written> quietly(DocumentWriter writer, Document document, OutputStream stream) {
        try {
            return write(writer, document, stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Checked<Written> joined(CompletableFuture<Checked<Written>> running) throws IOException {
        try {
            return running.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof UncheckedIOException machine) {
                throw new IOException(machine.getCause());
            }
            throw failure;
        }
    }

    private void progress(int done, int all) {
        if (terminal.live() && all > 3) {
            terminal.err().print(done < all ? "\r正在生成 " + (done + 1) + "/" + all : "\r" + " ".repeat(24) + "\r");
            terminal.err().flush();
        }
    }

    /** 整改台账 for the town, 单位/上庄村/整改台账 for a unit, below the folder of the day. */
    private static String nameOf(Report report) {
        Scope scope = report.scope();
        String folder = scope instanceof Scope.Town
                ? ""
                : scope.kind().label() + "/" + OutputFolder.nameFor(scope.folder()) + "/";
        return report.head().asOf() + "/" + folder + OutputFolder.nameFor(report.file());
    }
}
