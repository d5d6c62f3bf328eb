package taizhang.desk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import taizhang.diagnostic.Checked;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.document.Document;
import taizhang.render.DocumentWriter;
import taizhang.render.OutputFolder;
import taizhang.render.Written;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;
import taizhang.report.sheet.SheetReport;
import taizhang.template.PageMarking;
import taizhang.template.TemplateRenderer;
import taizhang.text.Sha256;
import taizhang.workbook.fill.Filled;

/** Turns reports into files: fills the template once, writes each format from the one document, puts all in place. */
final class PressRun {
    private static final String WORKBOOK = "xlsx";

    private final TemplateRenderer renderer;
    private final SheetShelf sheets;
    private final PageMarking marking;
    private final List<DocumentWriter> writers;
    private final Progress progress;
    private final List<Printed> printed = new ArrayList<>();
    private boolean torn;

    PressRun(
            TemplateRenderer renderer,
            SheetShelf sheets,
            PageMarking marking,
            List<DocumentWriter> writers,
            Progress progress) {
        this.renderer = renderer;
        this.sheets = sheets;
        this.marking = marking;
        this.writers = writers;
        this.progress = progress;
    }

    /** Whether an earlier run was cut off while it put its papers in place. */
    boolean followsTorn() {
        return torn;
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
     * @throws IOException the folder cannot be written to, the disk is full, or a paper is open in another program
     */
    List<Diagnostic> print(List<? extends Report> reports, Path out, ManifestMaker manifest) throws IOException {
        Diagnostics findings = new Diagnostics();
        try (OutputFolder folder = OutputFolder.open(out)) {
            torn = folder.isTorn();
            for (int i = 0; i < reports.size(); i++) {
                progress.at(i, reports.size());
                print(reports.get(i), folder::create, findings);
            }
            progress.at(reports.size(), reports.size());
            if (!findings.hasErrors() && !printed.isEmpty()) {
                manifest.put(printed, folder);
                folder.publish();
            }
        }
        return findings.sorted().stream().filter(Diagnostic::isError).toList();
    }

    /** Where a paper is written to. */
    @FunctionalInterface
    private interface Tray {
        OutputStream create(String file) throws IOException;
    }

    /** Makes all reports and keeps none; what cannot be made is left out. */
    List<Printed> remake(List<? extends Report> reports) throws IOException {
        Diagnostics unused = new Diagnostics();
        for (Report report : reports) {
            print(report, file -> OutputStream.nullOutputStream(), unused);
        }
        return printed();
    }

    private void print(Report report, Tray folder, Diagnostics findings) throws IOException {
        if (report instanceof SheetReport sheet) {
            fill(sheet, folder, findings);
            return;
        }
        switch (renderer.render(report, marking)) {
            case Checked.Rejected<Document> rejected -> findings.addAll(rejected.findings());
            case Checked.Accepted<Document> accepted -> write(accepted.value(), nameOf(report), folder, findings);
        }
    }

    /** The superior's own workbook is written as what it is, if workbooks are wanted. */
    private void fill(SheetReport report, Tray folder, Diagnostics findings) throws IOException {
        Optional<String> extension = writers.stream()
                .map(DocumentWriter::extension)
                .filter(WORKBOOK::equals)
                .findFirst();
        if (extension.isEmpty()) {
            return;
        }
        switch (sheets.fill(report, marking.dataVersion())) {
            case Checked.Rejected<Filled> rejected -> findings.addAll(rejected.findings());
            case Checked.Accepted<Filled> accepted -> {
                String file = nameOf(report) + "." + WORKBOOK;
                MessageDigest digest = Sha256.begun();
                try (OutputStream stream =
                        new BufferedOutputStream(new DigestOutputStream(folder.create(file), digest))) {
                    accepted.value().writeTo(stream);
                }
                printed.add(new Printed(file, accepted.value().sheets(), Sha256.of(digest), List.of(), ""));
            }
        }
    }

    /** All formats at once: they share nothing but the document. */
    private void write(Document document, String name, Tray folder, Diagnostics findings) throws IOException {
        List<Callable<Checked<Printed>>> works = new ArrayList<>();
        for (DocumentWriter writer : writers) {
            String file = name + "." + writer.extension();
            works.add(() -> write(writer, document, folder, file));
        }
        for (Checked<Printed> one : Together.all(works)) {
            switch (one) {
                case Checked.Rejected<Printed> rejected -> findings.addAll(rejected.findings());
                case Checked.Accepted<Printed> accepted -> printed.add(accepted.value());
            }
        }
    }

    private static Checked<Printed> write(DocumentWriter writer, Document document, Tray folder, String file)
            throws IOException {
        MessageDigest digest = Sha256.begun();
        Checked<Written> written;
        try (OutputStream stream = new BufferedOutputStream(new DigestOutputStream(folder.create(file), digest))) {
            written = writer.write(document, stream);
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException nameless) {
            FileSystemException trouble = new FileSystemException(file, null, nameless.getMessage());
            trouble.initCause(nameless);
            throw trouble;
        }
        return switch (written) {
            case Checked.Rejected<Written> rejected -> new Checked.Rejected<>(rejected.findings());
            case Checked.Accepted<Written> accepted ->
                new Checked.Accepted<>(printed(file, accepted.value(), Sha256.of(digest)), accepted.findings());
        };
    }

    private static Printed printed(String file, Written written, String sha256) {
        return new Printed(
                file,
                written.pages(),
                sha256,
                written.codes().stream().filter(code -> !code.isEmpty()).toList(),
                written.archived());
    }

    /** 整改台账 for the town, 单位/上庄村/整改台账 for a unit, below the folder of the day. */
    static String nameOf(Report report) {
        Scope scope = report.scope();
        String folder = scope instanceof Scope.Town
                ? ""
                : scope.kind().label() + "/" + OutputFolder.nameFor(scope.folder()) + "/";
        String shelf = report.folder().isEmpty() ? "" : report.folder() + "/";
        return report.madeFor() + "/" + folder + shelf + OutputFolder.nameFor(report.file());
    }
}
