package taizhang.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Checked;
import taizhang.document.Document;
import taizhang.layout.Layout;
import taizhang.layout.Page;
import taizhang.layout.Pages;
import taizhang.layout.text.TextLine;
import taizhang.render.Fonts;
import taizhang.report.Paper;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;
import taizhang.report.day.ScopeKind;
import taizhang.template.PageMarking;
import taizhang.template.TemplateRenderer;

/**
 * Looks for the page that has a code, by making the papers of a day anew up to their layout.
 *
 * @param books data and templates
 * @param day as-of date
 * @param kinds the papers to look through
 * @param page the page to look at; all when empty
 */
public record PageSearch(BooksOfVersion books, LocalDate day, List<Paper> kinds, Optional<Integer> page) {
    public PageSearch {
        kinds = List.copyOf(kinds);
    }

    /**
     * A page with the code.
     *
     * @param title of the paper
     * @param number page number
     * @param total how many pages the paper has
     * @param lines what stands on it
     */
    public record Found(String title, int number, int total, List<String> lines) {
        public Found {
            lines = List.copyOf(lines);
        }
    }

    /** The first page that has the code; empty if none has. */
    public Optional<Found> find(String code) {
        Fonts fonts = Fonts.bundled();
        TemplateRenderer renderer = new TemplateRenderer(books.templates());
        Edition edition = Edition.of(books.ledger(), day);
        PageMarking marking = new PageMarking(books.version(), "", "");
        for (ScopeKind scopes : ScopeKind.values()) {
            for (Scope scope : Scope.all(scopes, books.ledger())) {
                for (Report report : Press.reports(edition, kinds, List.of(scope))) {
                    Optional<Found> found = in(renderer.render(report, marking), fonts, code);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found> in(Checked<Document> rendered, Fonts fonts, String code) {
        if (!(rendered instanceof Checked.Accepted<Document> accepted)) {
            return Optional.empty();
        }
        Document document = accepted.value();
        Pages pages = Layout.pages(document, fonts, Press::codeOf);
        for (int i = 0; i < pages.count(); i++) {
            if (page.isPresent() && page.get() != i + 1) {
                continue;
            }
            Page made = pages.page(i);
            if (made.code().equals(code)) {
                return Optional.of(new Found(
                        document.info().title(),
                        i + 1,
                        pages.count(),
                        made.lines().stream().map(TextLine::text).toList()));
            }
        }
        return Optional.empty();
    }
}
