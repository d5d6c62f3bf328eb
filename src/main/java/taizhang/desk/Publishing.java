package taizhang.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.PublicationCode;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;
import taizhang.diagnostic.TemplateCode;
import taizhang.model.PublicDecision;
import taizhang.model.Publication;
import taizhang.publish.Leak;
import taizhang.publish.PdfReadBack;
import taizhang.publish.ReadBack;
import taizhang.publish.WorkbookReadBack;
import taizhang.render.OutputFolder;
import taizhang.report.publish.DecisionLine;
import taizhang.report.publish.PublicLines;
import taizhang.report.publish.PublicReport;
import taizhang.report.publish.ReviewLine;
import taizhang.report.publish.ReviewReport;
import taizhang.statistics.Standing;
import taizhang.template.TemplateFolder;

/**
 * Makes papers for anybody to read (公示版). It fails closed: the words are looked at, the files made in memory and read back, and
 * only when nothing private is found in them are they put into {@code output/<日期>/公示/}, with the sheet to sign beside that folder.
 */
public final class Publishing {
    private final Books books;
    private final LocalDate day;
    private final Press press;
    private final TemplateFolder templates;

    private Publishing(Books books, LocalDate day) throws IOException {
        this.books = books;
        this.day = day;
        this.press = Press.of(books, day);
        this.templates = books.templates();
    }

    /**
     * What came of it.
     *
     * @param files what was put in place, below the output folder; none when something stopped it
     * @param findings what stopped it, and warnings
     * @param undecided the words to decide on, each with what may be written for it
     * @param silent how many problems of the 范围 have no 公示摘要
     * @param older names of files beside them that were not made this time, so nobody looked through them
     */
    public record Outcome(
            List<String> files, Findings findings, Map<String, String> undecided, int silent, List<String> older) {
        public Outcome {
            files = List.copyOf(files);
            older = List.copyOf(older);
            undecided = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(undecided));
        }
    }

    /**
     * Makes the papers of a day.
     *
     * @param books free of errors
     * @throws IOException there are no templates, or the output folder cannot be written to
     */
    public static Outcome publish(Books books, LocalDate day) throws IOException {
        return new Publishing(books, day).publish();
    }

    private Outcome publish() throws IOException {
        Optional<Publication> publication = books.loaded().publication();
        if (publication.isEmpty()) {
            int days = books.ledger().campaign().rules().noticeDays();
            return stopped(List.of(PublicationCode.NO_PUBLICATION.at(
                    SourceSpan.startOf(books.folders().shownData() + "/公示.yaml"),
                    day.plusDays(1),
                    day.plusDays(days))));
        }
        return publish(publication.orElseThrow());
    }

    private Outcome publish(Publication publication) throws IOException {
        PublicLines lines = PublicLines.of(press.edition(), publication, PublicRange.of(publication, books.ledger()));
        if (lines.listed().isEmpty()) {
            return stopped(
                    List.of(PublicationCode.NOTHING.at(publication.origin().span(), publication.range())));
        }
        PublicWatch watch = PublicWatch.of(books.loaded(), publication);
        PublicWords words = new PublicWords(
                watch,
                publication.decisions(),
                lines.listed(),
                press.edition().problems().all(),
                press.edition().head().campaign().impact().households());
        if (words.findings().stream().anyMatch(Diagnostic::isError)) {
            return new Outcome(List.of(), found(words.findings()), words.undecided(), 0, List.of());
        }
        List<String> names = PublicTemplates.names(templates);
        if (names.isEmpty()) {
            String missing = PublicReport.FOLDER + "/公示清单.ftl";
            return stopped(List.of(TemplateCode.TEMPLATE_MISSING.at(
                    SourceSpan.startOf(templates.shown() + "/" + missing), missing, "从程序所带的 templates 抄来")));
        }
        List<PublicReport> reports = names.stream()
                .map(name -> PublicReport.of(
                        press.edition(),
                        name,
                        publication,
                        lines.listed(),
                        standing -> PublicWords.of(standing, watch.mask())))
                .toList();
        Handed made = press.hand(reports, "公示版");
        List<Diagnostic> leaks = made.stopped().isEmpty() ? leaksIn(made, watch) : made.stopped();
        if (!leaks.isEmpty()) {
            return new Outcome(List.of(), found(leaks), words.undecided(), 0, List.of());
        }
        Handed review = press.hand(List.of(review(publication, lines, watch, made, reports.getFirst())), "内部材料，不得公开");
        return review.stopped().isEmpty()
                ? put(made, review, words, lines.silent().size())
                : stopped(review.stopped());
    }

    private Outcome put(Handed made, Handed review, PublicWords words, int silent) throws IOException {
        OtherPapers.refuse(books);
        List<String> files = new ArrayList<>();
        try (OutputFolder folder = OutputFolder.open(books.folders().out())) {
            for (Handed handed : List.of(made, review)) {
                for (Map.Entry<String, byte[]> file : handed.files().entrySet()) {
                    try (OutputStream stream = folder.create(file.getKey())) {
                        stream.write(file.getValue());
                    }
                    files.add(file.getKey());
                }
            }
            folder.publish();
        }
        return new Outcome(files, found(words.findings()), Map.of(), silent, older(made));
    }

    private List<String> older(Handed made) throws IOException {
        Path out = books.folders().out();
        Set<Path> fresh = made.files().keySet().stream()
                .map(file -> out.resolve(file).toAbsolutePath())
                .collect(Collectors.toSet());
        try (Stream<Path> beside =
                Files.list(fresh.iterator().next().toAbsolutePath().getParent())) {
            return beside.filter(file -> !fresh.contains(file.toAbsolutePath()))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** What must not stand in the files, each at the place in the templates where it comes from, if it stands there. */
    private List<Diagnostic> leaksIn(Handed made, PublicWatch watch) throws IOException {
        List<Diagnostic> leaks = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : made.files().entrySet()) {
            String name = file.getKey().substring(file.getKey().lastIndexOf('/') + 1);
            ReadBack read = name.endsWith(".pdf")
                    ? PdfReadBack.of(name, file.getValue())
                    : WorkbookReadBack.of(name, file.getValue());
            String paper = name.substring(0, name.lastIndexOf('.'));
            watch.watch().leaksIn(read).stream()
                    .map(leak -> finding(leak, paper))
                    .filter(finding -> !leaks.contains(finding))
                    .forEach(leaks::add);
        }
        return leaks;
    }

    private Diagnostic finding(Leak leak, String paper) {
        SourceSpan place = PublicTemplates.placeOf(leak.what(), paper, templates);
        return switch (leak.kind()) {
            case KNOWN, UNDECIDED -> PublicationCode.LEAKED.at(place, leak.file(), leak.place(), leak.what());
            case NUMBER -> PublicationCode.NUMBER.at(place, leak.file(), leak.place(), leak.what());
            case STRANGE -> PublicationCode.STRANGE.at(place, leak.file(), leak.what());
        };
    }

    private ReviewReport review(
            Publication publication, PublicLines lines, PublicWatch watch, Handed made, PublicReport published) {
        List<ReviewLine> matters = new ArrayList<>();
        for (int i = 0; i < lines.listed().size(); i++) {
            var row = published.rows().get(i);
            matters.add(new ReviewLine(
                    row.number(),
                    row.id(),
                    row.unit(),
                    row.words(),
                    remark(lines.listed().get(i), watch)));
        }
        List<String> files = made.files().keySet().stream()
                .map(file -> file.substring(file.indexOf('/') + 1))
                .toList();
        List<DecisionLine> decisions =
                publication.decisions().stream().map(DecisionLine::of).toList();
        return ReviewReport.of(
                press.edition(), published, files, matters, decisions, lines.silent(), PublicChecks.told(watch));
    }

    private static String remark(Standing standing, PublicWatch watch) {
        List<String> remarks = new ArrayList<>();
        String words = standing.state().facts().wording().published().orElse("");
        watch.hidden().stream()
                .filter(name -> PublicWatch.tells(name, words))
                .forEach(name -> remarks.add("遮了“" + name + "”"));
        if (PublicWords.isOfOne(standing)) {
            remarks.add("只涉及一户");
        }
        return String.join("；", remarks);
    }

    private Outcome stopped(List<Diagnostic> findings) {
        return new Outcome(List.of(), found(findings), Map.of(), 0, List.of());
    }

    private Findings found(List<Diagnostic> findings) {
        List<SourceFile> sources = new ArrayList<>(books.loaded().sources());
        sources.addAll(templates.files());
        return new Findings(
                findings.stream().distinct().sorted(Diagnostic.ORDER).toList(), sources);
    }

    /** The lines that decide on words, as they may be added to 公示.yaml; who and when are for the clerk to write. */
    public static List<String> linesFor(Map<String, String> undecided) {
        List<String> lines = new ArrayList<>();
        undecided.forEach((word, writing) -> {
            lines.add("  - 姓名: " + word);
            lines.add("    写作: " + writing);
            lines.add("    谁: ");
            lines.add("    何时: ");
        });
        return lines;
    }

    /** What may be written for a word besides hiding it. */
    public static String choices() {
        return PublicDecision.PUBLIC + "、" + PublicDecision.NO_NAME;
    }
}
