package taizhang.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import taizhang.diagnostic.Checked;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.MeetingCode;
import taizhang.document.Document;
import taizhang.layout.Layout;
import taizhang.layout.Pages;
import taizhang.load.SourceTree;
import taizhang.load.Together;
import taizhang.model.Meeting;
import taizhang.model.MeetingItem;
import taizhang.render.Fonts;
import taizhang.render.ForeignPdf;
import taizhang.render.LaidOut;
import taizhang.render.PictureSource;
import taizhang.report.Paper;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;
import taizhang.template.TemplateRenderer;
import taizhang.text.Sha256;

/**
 * Makes the parts of a meeting's book (装订): each paper is filled and laid out once, with the codes that it has alone, for
 * every book and workbook it goes into.
 *
 * @param edition what papers draw on
 * @param provenance what every page says of where it comes from
 */
record Bindery(Edition edition, TemplateRenderer renderer, Provenance provenance, Fonts fonts, PictureSource pictures) {
    private static final int HANDS = Runtime.getRuntime().availableProcessors();

    /** The books of a meeting, of these parts. */
    Pack pack(Meeting meeting, LocalDate day, List<PackPart> parts) {
        PackFace face = new PackFace(meeting, day, edition.ledger().campaign().names(), provenance.marking());
        return new Pack(face, parts, fonts, pictures);
    }

    /**
     * The parts in order, or what stops them.
     *
     * @param tree where the files from elsewhere lie
     */
    Checked<List<PackPart>> parts(Meeting meeting, SourceTree tree, Progress progress) throws IOException {
        List<Callable<Made>> works = new ArrayList<>();
        for (MeetingItem item : meeting.items()) {
            switch (item) {
                case MeetingItem.Enclosed enclosed -> works.add(() -> enclose(enclosed, tree));
                case MeetingItem.OfPaper paper -> works.addAll(worksOf(paper));
            }
        }
        Diagnostics findings = new Diagnostics();
        List<PackPart> parts = new ArrayList<>();
        for (Made made : Together.all(works, HANDS, done -> progress.at(done, works.size()))) {
            findings.addAll(made.findings());
            made.part().ifPresent(parts::add);
        }
        return Checked.of(List.copyOf(parts), findings);
    }

    private record Made(Optional<PackPart> part, List<Diagnostic> findings) {
        static Made of(PackPart part) {
            return new Made(Optional.of(part), List.of());
        }
    }

    private List<Callable<Made>> worksOf(MeetingItem.OfPaper item) {
        MeetingPapers papers = new MeetingPapers(edition.ledger());
        Paper kind = papers.kind(item).orElseThrow();
        Scope scope = papers.scope(item).orElseThrow();
        String title = papers.titleOf(item, kind, scope);
        List<Report> reports = kind.of(edition, scope);
        return reports.isEmpty()
                ? List.of(() -> Made.of(new PackPart.Absent(item, title)))
                : reports.stream()
                        .map(report -> (Callable<Made>)
                                () -> layOut(item, reports.size() == 1 ? title : titleOf(title, report), report))
                        .toList();
    }

    /** Of several papers of a kind each is called as its file. */
    private static String titleOf(String title, Report report) {
        String own = report.file().substring(report.file().indexOf('-') + 1);
        return title + "（" + own + "）";
    }

    private Made layOut(MeetingItem item, String title, Report report) {
        return switch (renderer.render(report, provenance.marking())) {
            case Checked.Rejected<Document> rejected -> new Made(Optional.empty(), rejected.findings());
            case Checked.Accepted<Document> accepted -> {
                Pages pages = Layout.pages(accepted.value(), fonts, provenance.stamp());
                PackPart part = new PackPart.OfPaper(item, new LaidOut(title, accepted.value(), pages));
                yield new Made(Optional.of(part), pages.findings().sorted());
            }
        };
    }

    private static Made enclose(MeetingItem.Enclosed item, SourceTree tree) throws IOException {
        byte[] bytes = tree.bytes(item.file());
        ForeignPdf.Outcome read = ForeignPdf.read(bytes);
        String title = item.title().orElseGet(item::stem);
        return read.pdf()
                .map(pdf -> Made.of(new PackPart.Enclosed(item, title, item.file(), Sha256.of(bytes), pdf)))
                .orElseGet(() -> new Made(
                        Optional.empty(),
                        List.of(MeetingCode.UNUSABLE_FILE.at(
                                item.origin().at("文件"),
                                item.file(),
                                read.trouble().getFirst(),
                                read.trouble().getLast()))));
    }
}
