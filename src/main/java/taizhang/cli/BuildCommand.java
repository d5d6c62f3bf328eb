package taizhang.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import taizhang.desk.Books;
import taizhang.desk.DayReports;
import taizhang.desk.Findings;
import taizhang.desk.Format;
import taizhang.desk.LastBuild;
import taizhang.desk.Press;
import taizhang.desk.Pressed;
import taizhang.report.Paper;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;

/** Checks the ledger and writes the papers of a day (生成). */
@Command(name = "build", aliases = "生成", description = "检查数据，生成某一天的台账（PDF 和 Excel）")
final class BuildCommand extends LedgerCommand {
    private static final String REFUSED = "没有生成；output 里原来的文件没有动。改正以后再运行一次。";

    @Mixin
    private PaperOptions papers;

    @Option(
            names = {"--since", "--比较日期"},
            paramLabel = "日期",
            converter = DayConverter.class,
            description = "台账里标出从这一天以来新的，不写是和上期截止比；只生成台账（督办台账也算），另放在“与某日相比”文件夹里")
    private Optional<LocalDate> since = Optional.empty();

    BuildCommand(Terminal terminal, Place place) {
        super(terminal, place, SharedOption.TEMPLATES, SharedOption.OUT, SharedOption.AS_OF, SharedOption.REV);
    }

    @Override
    public ExitStatus call() throws IOException {
        long start = System.nanoTime();
        List<Format> formats = papers.formats();
        sayTemplates();
        Optional<LastBuild> last =
                LastBuild.of(folders(), spec.commandLine().getParseResult().originalArgs());
        Optional<LastBuild.Same> same = last.isPresent() ? last.get().same() : Optional.empty();
        if (same.isPresent()) {
            list(same.get().pressed());
            sayHowMany(same.get().pressed(), start);
            sayWarnings(same.get().warnings());
            return ExitStatus.FINE;
        }
        try (Books books = Books.open(folders())) {
            Findings findings = books.check();
            if (findings.hasErrors()) {
                return refuse(findings, REFUSED);
            }
            List<Paper> kinds = papers.kinds(books.ledger(), books.sheets());
            LocalDate day = asOf(books);
            Press press = Press.ofDay(books, day, kinds);
            List<Scope> scopes = papers.scopes(press.edition(), kinds);
            List<Report> reports = since.isEmpty()
                    ? papers.reports(press, kinds, scopes)
                    : new DayReports(press.edition()).ledgersSince(since.get(), kinds, scopes);
            Optional<Pressed> standing = press.standing(reports, formats);
            Findings obstacles = standing.isPresent() ? Findings.NONE : press.obstacles(kinds);
            if (!obstacles.isEmpty()) {
                return refuse(obstacles, REFUSED);
            }
            Pressed pressed = standing.isPresent() ? standing.get() : press.press(reports, formats, terminal::progress);
            if (pressed.followsTorn()) {
                terminal.complain("注意：上次生成在换上新纸的时候被打断，output 里新旧混杂；这一套生成完才是完整的。");
            }
            if (!pressed.stopped().isEmpty()) {
                return refuse(pressed.stopped(), REFUSED);
            }
            print(books.notes());
            sayPicked(press.edition(), scopes);
            list(pressed);
            sayHowMany(pressed, start);
            Findings warnings = press.photosAsked().after(findings);
            sayWarnings(warnings);
            if (papers.namesKinds()) {
                explainAbsent(press.edition(), kinds, reports, scopes);
            }
            if (last.isPresent() && saysNoMore(books, kinds, reports)) {
                press.note(last.get(), pressed, warnings.count());
            }
            return ExitStatus.FINE;
        }
    }

    /** Whether a build says nothing but what it made and how many warnings there are. */
    private boolean saysNoMore(Books books, List<Paper> kinds, List<Report> reports) {
        boolean allMade = kinds.stream()
                .allMatch(kind ->
                        reports.stream().anyMatch(report -> report.paper().equals(kind.name())));
        boolean dayKnown = options.asOf().or(books::latestDate).isPresent();
        return dayKnown && !papers.picking().isAsked() && (allMade || !papers.namesKinds());
    }

    /** Says of each selection asked for how many problems it picked, and how its condition was understood. */
    private void sayPicked(Edition edition, List<Scope> scopes) {
        Findings doubts = papers.picking().doubts(edition.ledger());
        if (!doubts.isEmpty()) {
            terminal.complain(doubts);
        }
        for (Scope scope : scopes) {
            int found = edition.problems().in(scope).size();
            scope.printedCondition()
                    .ifPresent(condition -> terminal.out()
                            .print((found == 0 ? "没有选出问题，不生成：" : "选出" + found + "件：") + scope.listed(condition)
                                    + "\n"));
        }
    }

    /** Says of each paper that was asked for by name and not made why it was not. */
    private void explainAbsent(Edition edition, List<Paper> kinds, List<Report> reports, List<Scope> scopes) {
        for (Paper kind : kinds) {
            if (reports.stream().noneMatch(report -> report.paper().equals(kind.name()))) {
                terminal.complain("没有印" + edition.head().campaign().papers().of(kind.name())
                        + whyNot(kind, edition, scopes).map("："::concat).orElse("") + "。");
            }
        }
    }

    private static Optional<String> whyNot(Paper kind, Edition edition, List<Scope> scopes) {
        if (!scopes.stream().allMatch(scope -> scope.kind().isPicked())) {
            return kind.whyNotOn(edition);
        }
        return Optional.of(
                scopes.stream().anyMatch(scope -> kind.scopes().contains(scope.kind()))
                        ? "选出的问题里没有要列入的"
                        : "它不照名单和条件生成");
    }

    private static String kept(Pressed pressed) {
        if (pressed.kept() == 0) {
            return "";
        }
        return pressed.kept() == pressed.printed().size()
                ? "，都和上次生成的一样，没有重写"
                : "，其中" + pressed.kept() + "份和上次生成的一样，没有重写";
    }

    private void sayHowMany(Pressed pressed, long start) {
        int pages = pressed.pages();
        double seconds = (System.nanoTime() - start) / 1e9;
        terminal.out()
                .print("共" + pressed.printed().size() + "份" + (pages > 0 ? "，PDF共" + pages + "页" : "") + kept(pressed)
                        + "，用时" + String.format(Locale.ROOT, "%.1f", seconds) + "秒\n");
    }
}
