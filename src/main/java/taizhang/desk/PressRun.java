package taizhang.desk;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import taizhang.desk.PaperInHand.Tray;
import taizhang.diagnostic.Checked;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.load.Together;
import taizhang.render.DocumentWriter;
import taizhang.render.OutputFolder;
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

    /** A large paper with its document, its pages and what is written. */
    private static final long MEMORY_OF_A_HAND = 192L << 20;

    private final TemplateRenderer renderer;
    private final SheetShelf sheets;
    private final PageMarking marking;
    private final Supplier<List<DocumentWriter>> writers;
    private final List<String> extensions;
    private final Progress progress;
    private final int hands;
    private final List<Printed> printed = new ArrayList<>();
    private Map<String, Printed> standing = Map.of();
    private boolean torn;

    PressRun(
            TemplateRenderer renderer,
            SheetShelf sheets,
            PageMarking marking,
            Supplier<List<DocumentWriter>> writers,
            Progress progress) {
        this(renderer, sheets, marking, writers, progress, hands());
    }

    /** The same by so many hands at most. */
    PressRun(
            TemplateRenderer renderer,
            SheetShelf sheets,
            PageMarking marking,
            Supplier<List<DocumentWriter>> writers,
            Progress progress,
            int hands) {
        this.hands = hands;
        this.renderer = renderer;
        this.sheets = sheets;
        this.marking = marking;
        this.writers = writers;
        this.extensions = writers.get().stream().map(DocumentWriter::extension).toList();
        this.progress = progress;
    }

    /** Whether an earlier run was cut off while it put its papers in place. */
    boolean followsTorn() {
        return torn;
    }

    /** How many of the papers stood there already. */
    int kept() {
        return standing.size();
    }

    /** What is in place, in order. */
    List<Printed> printed() {
        return List.copyOf(printed);
    }

    /**
     * Writes all reports with the list of what was written, or nothing. What stands there already as it would be made is left
     * alone.
     *
     * @param basis what they come from; empty where that cannot be told
     * @param manifest makes the list of the papers, by path, that stands beside them
     * @return what stopped it, in printing order; empty when all papers are in place
     * @throws IOException the folder cannot be written to, the disk is full, or a paper is open in another program
     */
    List<Diagnostic> print(List<? extends Report> reports, Path out, ManifestMaker manifest, Optional<Basis> basis)
            throws IOException {
        Diagnostics findings = new Diagnostics();
        try (OutputFolder folder = OutputFolder.open(out)) {
            torn = folder.isTorn();
            standing = basis.isPresent() ? basis.get().standing(out, filesOf(reports)) : Map.of();
            make(reports, folder::create, findings);
            if (!findings.hasErrors() && !printed.isEmpty()) {
                manifest.put(printed, folder);
                if (basis.isPresent()) {
                    basis.get().record(printed, out, folder);
                }
                if (torn || !folder.isIdle()) {
                    folder.publish();
                }
            }
        }
        return findings.sorted().stream().filter(Diagnostic::isError).toList();
    }

    /** Makes all reports and keeps none; what cannot be made is left out. */
    List<Printed> remake(List<? extends Report> reports) throws IOException {
        make(reports, file -> OutputStream.nullOutputStream(), new Diagnostics());
        return printed();
    }

    /** Makes all reports and hands over the bytes of their files, or what stopped them. */
    Handed hand(List<? extends Report> reports) throws IOException {
        Map<String, ByteArrayOutputStream> files = new ConcurrentHashMap<>();
        Diagnostics findings = new Diagnostics();
        make(reports, file -> files.computeIfAbsent(file, name -> new ByteArrayOutputStream()), findings);
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        printed.forEach(one -> bytes.put(
                one.file(), Objects.requireNonNull(files.get(one.file())).toByteArray()));
        List<Diagnostic> stopped =
                findings.sorted().stream().filter(Diagnostic::isError).toList();
        return new Handed(stopped.isEmpty() ? bytes : Map.of(), stopped);
    }

    /** Makes papers on all processors; what is printed and found stands in the order of the papers and their formats. */
    private void make(List<? extends Report> reports, Tray tray, Diagnostics findings) throws IOException {
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            tasks.addAll(tasksOf(reports.get(i), i, tray));
        }
        List<Task> turns = tasks.stream().sorted(Task.TURN).toList();
        List<Callable<PaperInHand.Part>> works = turns.stream().map(Task::work).toList();
        List<PaperInHand.Part> parts = Together.all(works, hands, turn -> tell(turns.get(turn), reports.size()));
        progress.at(reports.size(), reports.size());
        Map<Task, PaperInHand.Part> made = new HashMap<>();
        for (int turn = 0; turn < turns.size(); turn++) {
            made.put(turns.get(turn), parts.get(turn));
        }
        for (Task task : tasks) {
            PaperInHand.Part part = Objects.requireNonNull(made.get(task));
            findings.addAll(part.findings());
            Optional<String> condition = reports.get(task.paper()).scope().printedCondition();
            part.printed().map(paper -> paper.under(condition)).ifPresent(printed::add);
        }
    }

    /**
     * One format of one paper.
     *
     * @param paper the number of the paper
     * @param format the number of the format
     */
    private record Task(int paper, int format, Callable<PaperInHand.Part> work) {
        /** The second format of a paper comes behind the first of the next, so that nobody waits for its document. */
        static final Comparator<Task> TURN =
                Comparator.comparingInt((Task task) -> task.paper + task.format).thenComparingInt(Task::format);
    }

    private List<Task> tasksOf(Report report, int number, Tray tray) {
        if (report instanceof SheetReport sheet) {
            return extensions.contains(WORKBOOK)
                    ? List.of(task(number, 0, nameOf(report) + "." + WORKBOOK, () -> fill(sheet, tray)))
                    : List.of();
        }
        List<String> files = filesOf(report, extensions);
        int unwritten =
                (int) files.stream().filter(file -> !standing.containsKey(file)).count();
        PaperInHand paper =
                new PaperInHand(nameOf(report), () -> renderer.render(report, marking), unwritten, writers, tray);
        return IntStream.range(0, extensions.size())
                .mapToObj(format -> task(number, format, files.get(format), () -> paper.write(format)))
                .toList();
    }

    private Task task(int paper, int format, String file, Callable<PaperInHand.Part> work) {
        Optional<Printed> kept = Optional.ofNullable(standing.get(file));
        return new Task(paper, format, kept.isPresent() ? () -> new PaperInHand.Part(kept, List.of()) : work);
    }

    private List<String> filesOf(List<? extends Report> reports) {
        return reports.stream()
                .flatMap(report -> filesOf(report, extensions).stream())
                .toList();
    }

    /** The files of a paper below the output folder; a workbook of the superior's is one, if workbooks are wanted. */
    static List<String> filesOf(Report report, List<String> extensions) {
        return extensions.stream()
                .filter(extension -> !(report instanceof SheetReport) || extension.equals(WORKBOOK))
                .map(extension -> nameOf(report) + "." + extension)
                .toList();
    }

    private void tell(Task task, int papers) {
        if (task.format() == 0) {
            progress.at(task.paper(), papers);
        }
    }

    /** As many as there are processors, and as the memory can hold papers. */
    private static int hands() {
        Runtime machine = Runtime.getRuntime();
        return Math.clamp(machine.maxMemory() / MEMORY_OF_A_HAND, 1, machine.availableProcessors());
    }

    /** The superior's own workbook is written as what it is. */
    private PaperInHand.Part fill(SheetReport report, Tray tray) throws IOException {
        synchronized (sheets) {
            return switch (sheets.fill(report, marking.dataVersion())) {
                case Checked.Rejected<Filled> rejected -> new PaperInHand.Part(Optional.empty(), rejected.findings());
                case Checked.Accepted<Filled> accepted -> {
                    String file = nameOf(report) + "." + WORKBOOK;
                    MessageDigest digest = Sha256.begun();
                    try (OutputStream stream =
                            new BufferedOutputStream(new DigestOutputStream(tray.create(file), digest))) {
                        accepted.value().writeTo(stream);
                    }
                    Printed whole = new Printed(file, accepted.value().sheets(), Sha256.of(digest), List.of(), "");
                    yield new PaperInHand.Part(Optional.of(whole), List.of());
                }
            };
        }
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
