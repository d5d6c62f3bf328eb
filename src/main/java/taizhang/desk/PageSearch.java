package taizhang.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import taizhang.audit.PageText;
import taizhang.document.Document;
import taizhang.layout.Layout;
import taizhang.layout.Pages;
import taizhang.load.DataVersion;
import taizhang.render.Fonts;
import taizhang.report.Paper;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;
import taizhang.report.day.ScopeKind;
import taizhang.report.day.Scopes;
import taizhang.template.PageMarking;

/**
 * Looks for the page that has a code, by making the papers of a day anew up to their layout.
 *
 * @param states data and templates of one version, with their different seals
 * @param day as-of date
 * @param kinds the papers to look through
 * @param page the page to look at; all when empty
 * @param since the day that ledgers are compared with; empty for the one that goes by the books
 * @param picking for which selections they were made; of all kinds of scopes when nothing is asked for
 */
public record PageSearch(
        List<BooksOfVersion> states,
        LocalDate day,
        List<Paper> kinds,
        Optional<Integer> page,
        Optional<LocalDate> since,
        Picking picking) {
    public PageSearch {
        states = List.copyOf(states);
        kinds = List.copyOf(kinds);
    }

    /** Writes the code of a page, as some edition does. */
    @FunctionalInterface
    interface Coder {
        String codeOf(PageText page, DataVersion version);
    }

    /**
     * A page made anew.
     *
     * @param title of the paper
     * @param text what stands on it
     * @param label where its books were found
     */
    public record Found(String title, PageText text, String label) {}

    /**
     * What the search has seen.
     *
     * @param found the first page that has the code; empty if none has
     * @param longest how many pages the longest of the papers has
     * @param rebuilt the pages looked at of the papers of the whole town, if one kind of paper was asked for
     */
    public record Outcome(Optional<Found> found, int longest, List<Found> rebuilt) {
        public Outcome {
            rebuilt = List.copyOf(rebuilt);
        }
    }

    /**
     * Looks through all papers.
     *
     * @throws IOException books or templates cannot be read
     */
    Outcome find(String code, Coder coder) throws IOException {
        Seen seen = new Seen(code, coder);
        for (BooksOfVersion state : states) {
            try (Books books = state.open()) {
                Fonts fonts = Fonts.bundled().with(books.fonts());
                Set<SealNews> news = new LinkedHashSet<>(List.of(SealNews.of(books, day), SealNews.NONE));
                for (SealNews seals : news) {
                    if (seen.tried.add(new Beside(seals, books.photos().state()))
                            && seen.in(Press.with(books, day, seals), fonts, state)) {
                        return seen.outcome();
                    }
                }
            }
        }
        return seen.outcome();
    }

    /** What stands on pages and is in no data version: papers are made once with each. */
    record Beside(SealNews seals, String photos) {}

    /** One search under way. */
    private final class Seen {
        private final String code;
        private final Coder coder;
        private final Set<Beside> tried = new LinkedHashSet<>();
        private final List<Found> rebuilt = new ArrayList<>();
        private Optional<Found> found = Optional.empty();
        private int longest;

        Seen(String code, Coder coder) {
            this.code = code;
            this.coder = coder;
        }

        Outcome outcome() {
            return new Outcome(found, longest, rebuilt);
        }

        boolean in(Press press, Fonts fonts, BooksOfVersion state) {
            PageMarking marking = PageMarking.bare(state.version().digits());
            if (picking.isAsked()) {
                return in(press, picking.scopes(press.edition().ledger()), marking, fonts, state);
            }
            for (ScopeKind kind : ScopeKind.values()) {
                if (in(press, Scopes.of(kind, press.edition()), marking, fonts, state)) {
                    return true;
                }
            }
            return false;
        }

        private boolean in(Press press, List<Scope> scopes, PageMarking marking, Fonts fonts, BooksOfVersion state) {
            for (Scope scope : scopes) {
                for (Report report : reports(press, List.of(scope))) {
                    Optional<Document> document = press.document(report, marking);
                    if (document.isPresent() && in(document.get(), fonts, scope, state)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private List<Report> reports(Press press, List<Scope> scopes) {
            return since.isEmpty()
                    ? press.reports(kinds, scopes)
                    : new DayReports(press.edition()).ledgersSince(since.get(), kinds, scopes);
        }

        private boolean in(Document document, Fonts fonts, Scope scope, BooksOfVersion state) {
            List<PageText> texts = new ArrayList<>();
            Pages pages = Layout.pages(document, fonts, (info, lines, number, total) -> {
                texts.add(new PageText(info.paper(), info.asOf(), number, total, lines));
                return "";
            });
            longest = Math.max(longest, pages.count());
            for (int i = 0; i < pages.count(); i++) {
                if (page.isEmpty() || page.get() == i + 1) {
                    pages.page(i);
                    Found made = new Found(document.info().title(), texts.getLast(), state.label());
                    if (coder.codeOf(made.text(), state.version()).equals(code)) {
                        found = Optional.of(made);
                        return true;
                    }
                    if (kinds.size() == 1 && (picking.isAsked() || scope instanceof Scope.Town)) {
                        rebuilt.add(made);
                    }
                }
            }
            return false;
        }
    }
}
