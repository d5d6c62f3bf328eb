package taizhang.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import taizhang.document.Document;
import taizhang.render.FileInUseException;
import taizhang.render.TextWriter;
import taizhang.report.day.Report;
import taizhang.template.PageMarking;
import taizhang.text.Sha256;

/**
 * Keeps the papers abreast of the books while somebody works on them (监看). Every look reads everything anew; what is kept
 * from the last one is only how the files stood and what each paper said, so that papers which say the same stay, as long as
 * they lie there as they were left.
 */
public final class Watch {
    private final Folders folders;
    private final Order order;
    private final Consumer<Findings> checked;
    private final Map<String, String> said = new HashMap<>();
    private final Map<String, String> left = new HashMap<>();
    private @Nullable FolderStamp seen;
    private @Nullable FolderStamp told;
    private @Nullable FolderStamp done;
    private Optional<Path> inUse = Optional.empty();

    /** Which papers are wanted of books that have no errors. */
    @FunctionalInterface
    public interface Order {
        /**
         * The papers, set up to be pressed.
         *
         * @throws IOException a file cannot be read
         */
        Papers of(Books books) throws IOException;
    }

    /**
     * Papers that are wanted.
     *
     * @param press set up for their day
     * @param obstacles what speaks against making them
     * @param reports what they say
     * @param formats which formats
     */
    public record Papers(Press press, Findings obstacles, List<Report> reports, List<Format> formats) {
        public Papers {
            reports = List.copyOf(reports);
            formats = List.copyOf(formats);
        }
    }

    /**
     * A watch over folders.
     *
     * @param order which papers are kept
     * @param checked hears what was found in books without errors, once for each change, before their papers are made
     */
    public Watch(Folders folders, Order order, Consumer<Findings> checked) {
        this.folders = folders;
        this.order = order;
        this.checked = checked;
    }

    /**
     * Looks once. A change counts when two looks in a row find the same: nobody is writing any more.
     *
     * @throws IOException the folders cannot be read or written to; a later look may succeed
     */
    public WatchNews look() throws IOException {
        FolderStamp now = FolderStamp.of(folders);
        boolean settled = done == null || now.equals(seen);
        seen = now;
        if (!settled || (now.equals(done) && inUse.isEmpty())) {
            return new WatchNews.Quiet();
        }
        try (Books books = Books.open(folders)) {
            if (done != null && !now.agreesBelow(folders.templates(), done)) {
                said.clear();
            }
            WatchNews news = news(books, now);
            done = now;
            return news;
        }
    }

    private WatchNews news(Books books, FolderStamp now) throws IOException {
        Findings findings = books.check();
        if (findings.hasErrors()) {
            inUse = Optional.empty();
            return new WatchNews.Wrong(findings);
        }
        if (!now.equals(told)) {
            checked.accept(findings);
            told = now;
        }
        Papers papers = order.of(books);
        if (papers.obstacles().hasErrors()) {
            inUse = Optional.empty();
            return new WatchNews.Wrong(papers.obstacles());
        }
        return press(papers);
    }

    private WatchNews press(Papers papers) throws IOException {
        Map<String, String> saying = new HashMap<>();
        List<Report> changed = new ArrayList<>();
        for (Report report : papers.reports()) {
            String name = PressRun.nameOf(report);
            String says = papers.press()
                    .document(report, PageMarking.bare(""))
                    .map(Watch::digest)
                    .orElse("");
            if (says.isEmpty() || !says.equals(said.get(name)) || !isLeft(report, papers.formats())) {
                changed.add(report);
            }
            saying.put(name, says);
        }
        List<Printed> made = List.of();
        try {
            if (!changed.isEmpty()) {
                Pressed pressed = papers.press().press(changed, papers.formats(), Progress.UNHEARD);
                inUse = Optional.empty();
                if (!pressed.stopped().isEmpty()) {
                    return new WatchNews.Wrong(pressed.stopped());
                }
                made = pressed.printed();
                made.forEach(paper -> left.put(paper.file(), state(paper.file())));
            }
        } catch (FileInUseException open) {
            Path file = Path.of(String.valueOf(open.getMessage()));
            boolean known = inUse.filter(file::equals).isPresent();
            inUse = Optional.of(file);
            return new WatchNews.InUse(file, known);
        }
        said.putAll(saying);
        return new WatchNews.Made(made, papers.reports().size() - changed.size());
    }

    /** Whether nobody has taken away or altered the files of a paper. */
    private boolean isLeft(Report report, List<Format> formats) {
        List<String> extensions = formats.stream().map(Format::extension).toList();
        return PressRun.filesOf(report, extensions).stream()
                .allMatch(file -> state(file).equals(left.get(file)));
    }

    /** Size and time of a paper; nothing of one that is gone. */
    private String state(String file) {
        try {
            BasicFileAttributes told = Files.readAttributes(folders.out().resolve(file), BasicFileAttributes.class);
            return told.size() + " " + told.lastModifiedTime();
        } catch (IOException gone) {
            return "";
        }
    }

    private static String digest(Document document) {
        return Sha256.of(TextWriter.textOf(document));
    }
}
