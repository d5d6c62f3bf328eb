package taizhang.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.report.Paper;
import taizhang.report.Papers;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;
import taizhang.report.day.ScopeKind;
import taizhang.template.ShippedTemplates;
import taizhang.template.TemplateFolder;

/** Fills the office's own templates with the books and keeps nothing (模板检查): what would stop a build is known before. */
public final class TemplateTrial {
    private static final Findings NOTHING = new Findings(List.of(), List.of());

    private TemplateTrial() {}

    /**
     * What stops the papers of the latest period: those for all, and for each unit those that only units have.
     *
     * @param books none is filled in from books with errors
     * @param found what was found in the books
     * @return nothing for the templates of the program, which were tried with it
     * @throws IOException a template cannot be read
     */
    public static Findings of(Books books, Findings found) throws IOException {
        Optional<LocalDate> day = books.usualDay();
        if (found.hasErrors()
                || day.isEmpty()
                || !Files.isDirectory(books.folders().templates())) {
            return NOTHING;
        }
        Findings fonts = new Findings(books.fonts().findings(), List.of());
        if (fonts.hasErrors()) {
            return fonts;
        }
        TemplateFolder templates = books.templates();
        if (!ShippedTemplates.are(templates)) {
            return of(Press.of(books, day.orElseThrow()), books);
        }
        List<Paper> sheets = books.sheets();
        return sheets.isEmpty() ? NOTHING : Press.of(books, day.orElseThrow()).obstacles(sheets);
    }

    private static Findings of(Press press, Books books) throws IOException {
        Findings standing = press.obstacles(press.kinds());
        if (standing.hasErrors()) {
            return standing;
        }
        List<Paper> ofUnits = Papers.all().stream()
                .filter(paper -> !paper.scopes().contains(ScopeKind.TOWN))
                .toList();
        List<Report> reports = new ArrayList<>(press.reports(Papers.all(), List.of(new Scope.Town())));
        reports.addAll(press.reports(ofUnits, Scope.units(books.ledger())));
        return press.trial(reports);
    }
}
