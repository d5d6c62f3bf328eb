package taizhang.report.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import taizhang.model.ProblemId;
import taizhang.model.Publication;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.LedgerFigures;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.statistics.Standing;

/**
 * A paper that is put up or put on the net (公示版), by any template of the office's in {@code 公示/}.
 *
 * @param name the name of its template, without folder
 * @param day what all papers of the day share; templates do not see it
 * @param head the title; templates do not see the people in it
 * @param first 起
 * @param last 止
 * @param range 范围, in words
 * @param rows the problems
 * @param over figures over them
 */
public record PublicReport(
        String name,
        DayHead day,
        ReportHead head,
        LocalDate first,
        LocalDate last,
        String range,
        List<PublicRow> rows,
        LedgerFigures over)
        implements Report {
    /** The folder of such templates, and of the papers. */
    public static final String FOLDER = "公示";

    private static final String OVER = "公示";

    public PublicReport {
        rows = List.copyOf(rows);
    }

    /**
     * A paper over some problems.
     *
     * @param words gives the words of a problem as anybody may read them
     */
    public static PublicReport of(
            Edition edition,
            String name,
            Publication publication,
            List<Standing> listed,
            Function<Standing, String> words) {
        List<PublicRow> rows = new ArrayList<>();
        for (Standing standing : listed) {
            rows.add(PublicRow.of(rows.size() + 1, standing, words.apply(standing), edition.ledger(), edition.names()));
        }
        return new PublicReport(
                name,
                edition.head(),
                edition.headOf(name),
                publication.term().first(),
                publication.term().last(),
                publication.range(),
                rows,
                LedgerFigures.of(OVER, edition.facts(), listed));
    }

    /** The path of its template without ending. */
    @Override
    public String paper() {
        return FOLDER + "/" + name;
    }

    @Override
    public String printed() {
        return name;
    }

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public Map<String, Figure> figures() {
        return over.byName().values().stream()
                .collect(Collectors.toMap(Figure::name, figure -> figure, (one, other) -> one, LinkedHashMap::new));
    }

    @Override
    public Optional<String> recounted(String figure) {
        String prefix = OVER + "/";
        return figure.startsWith(prefix)
                ? day.recount()
                        .indicator(figure.substring(prefix.length()))
                        .map(indicator -> day.recount().over(numbers(), indicator))
                : Optional.empty();
    }

    private List<ProblemId> numbers() {
        return rows.stream().map(row -> ProblemId.parse(row.id()).orElseThrow()).toList();
    }
}
