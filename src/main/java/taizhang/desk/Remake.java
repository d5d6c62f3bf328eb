package taizhang.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import taizhang.audit.ManifestEntry;
import taizhang.audit.PageCode;
import taizhang.audit.PrintEdition;
import taizhang.report.day.ProblemNews;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;
import taizhang.report.day.ScopeKind;
import taizhang.report.day.Scopes;

/**
 * Makes the papers of a day again from the books of a version, to be laid beside those of a folder. Seals are not part of a
 * version and stand at the foot of a page, so papers are made with each state of the seals until they agree.
 *
 * @param states data and templates of one version, at least one
 * @param day as-of date
 */
record Remake(List<BooksOfVersion> states, LocalDate day) {
    Remake {
        states = List.copyOf(states);
    }

    /**
     * What of a list does not come out again.
     *
     * @return a sentence for each
     * @throws IOException books or templates cannot be read
     */
    List<String> differences(List<ManifestEntry> entries) throws IOException {
        Map<String, ManifestEntry> open = new HashMap<>();
        entries.forEach(entry -> open.put(entry.file(), entry));
        Set<String> known = new LinkedHashSet<>();
        Set<PageSearch.Beside> tried = new LinkedHashSet<>();
        Set<Object> packs = new LinkedHashSet<>();
        for (BooksOfVersion state : states) {
            try (Books books = state.open()) {
                PrintEdition edition = Tool.edition(books.fonts());
                for (SealNews seals : List.of(SealNews.of(books, day), SealNews.NONE)) {
                    PageSearch.Beside beside =
                            new PageSearch.Beside(seals, books.photos().state());
                    String set = PageCode.ofSet(state.version().digest(), day.toString(), edition.mark());
                    boolean papers = !open.isEmpty() && tried.add(beside);
                    boolean bound = open.keySet().stream().anyMatch(PackName::isOne)
                            && packs.add(List.of(beside, PackRemake.basis(books)));
                    if (papers || bound) {
                        Press press = Press.with(books, day, seals);
                        if (papers) {
                            compare(press, set, open, known);
                        }
                        if (bound) {
                            comparePacks(press, books, set, open, known);
                        }
                    }
                }
            }
        }
        return entries.stream()
                .filter(entry -> open.containsKey(entry.file()))
                .map(entry -> "不符：" + entry.file()
                        + (known.contains(entry.file())
                                ? "（和用数据版本 " + entry.dataVersion() + " 重做的不一样）"
                                : "（不是这个数据版本能生成的纸）"))
                .toList();
    }

    private void compare(Press press, String set, Map<String, ManifestEntry> open, Set<String> known)
            throws IOException {
        Map<Set<Format>, List<Report>> works = new HashMap<>();
        Set<String> conditions = new LinkedHashSet<>();
        open.values().forEach(entry -> conditions.add(entry.condition()));
        for (Report report : reports(press, open.keySet(), conditions)) {
            Set<Format> formats = new LinkedHashSet<>();
            for (Format format : Format.all()) {
                if (open.containsKey(below(report, format))) {
                    formats.add(format);
                }
            }
            works.computeIfAbsent(formats, none -> new ArrayList<>()).add(report);
        }
        works.remove(Set.<Format>of());
        for (Map.Entry<Set<Format>, List<Report>> work : works.entrySet()) {
            for (Printed made : press.remake(work.getValue(), List.copyOf(work.getKey()))) {
                String file = made.file().substring(day.toString().length() + 1);
                known.add(file);
                open.computeIfPresent(file, (same, entry) -> agree(made, set, entry) ? null : entry);
            }
        }
    }

    /** Meetings are in no version: one of them must give the file. */
    private void comparePacks(Press press, Books books, String set, Map<String, ManifestEntry> open, Set<String> known)
            throws IOException {
        for (Printed made : new PackRemake(press, day).files(books, Set.copyOf(open.keySet()))) {
            String file = made.file().substring(day.toString().length() + 1);
            known.add(file);
            open.computeIfPresent(file, (same, entry) -> agree(made, set, entry) ? null : entry);
        }
    }

    static boolean agree(Printed made, String set, ManifestEntry entry) {
        return made.sha256().equals(entry.sha256())
                && made.pages() == entry.pages()
                && made.codes().equals(entry.codes())
                && made.archived().equals(entry.archived())
                && made.enclosed().equals(entry.enclosed())
                && set.equals(entry.codeOfSet());
    }

    /** The files that the books give for the whole town, for units and categories, in every format. */
    Set<String> names(Set<String> files) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        try (Books books = states.getFirst().open()) {
            for (Report report : reports(Press.of(books, day), files, Set.of())) {
                Format.all().forEach(format -> names.add(below(report, format)));
            }
        }
        files.stream().filter(PackName::isOne).forEach(names::add);
        return names;
    }

    /** The reports of the scopes in whose folders some files lie; of those in the folder of conditions, of some conditions. */
    private static List<Report> reports(Press press, Set<String> files, Set<String> conditions) {
        List<Scope> scopes = new ArrayList<>();
        Arrays.stream(ScopeKind.values())
                .filter(kind ->
                        kind == ScopeKind.TOWN || files.stream().anyMatch(file -> file.startsWith(kind.label() + "/")))
                .forEach(kind -> scopes.addAll(Scopes.of(kind, press.edition())));
        if (files.stream().anyMatch(file -> file.startsWith(ScopeKind.CONDITION.label() + "/"))) {
            scopes.addAll(Scopes.of(conditions, press.edition().ledger()));
        }
        List<Report> reports = new ArrayList<>(press.reports(press.kinds(), scopes));
        files.stream()
                .flatMap(file -> ProblemNews.dayOfFolder(file).stream())
                .filter(press.edition().asOf()::isAfter)
                .distinct()
                .forEach(since ->
                        reports.addAll(new DayReports(press.edition()).ledgersSince(since, press.kinds(), scopes)));
        return reports;
    }

    private String below(Report report, Format format) {
        return PressRun.nameOf(report).substring(day.toString().length() + 1) + "." + format.extension();
    }
}
