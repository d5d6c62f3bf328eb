package taizhang.edit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import taizhang.diagnostic.SourceFile;
import taizhang.load.LoadResult;
import taizhang.model.ProblemId;
import taizhang.model.Unit;

/**
 * The number that a unit's next problem gets: one more than the highest that is or was used anywhere, even where only a
 * 周报, a 督办 or a comment names it; as many digits as the numbers before it.
 */
final class NextNumber {
    private static final int USUAL_WIDTH = 3;

    private final LoadResult loaded;
    private final String prefix;
    private final List<String> longerPrefixes;

    private NextNumber(LoadResult loaded, Unit unit) {
        this.loaded = loaded;
        this.prefix = unit.prefix();
        this.longerPrefixes = loaded.ledger().units().units().stream()
                .map(Unit::prefix)
                .filter(other -> other.endsWith(prefix) && !other.equals(prefix))
                .toList();
    }

    static String of(LoadResult loaded, Unit unit) {
        return new NextNumber(loaded, unit).next();
    }

    private String next() {
        List<ProblemId> used = ids().filter(id -> id.prefix().equals(prefix)).toList();
        int width = used.stream()
                .max(ProblemId::compareTo)
                .map(id -> id.text().length() - id.text().lastIndexOf('-') - 1)
                .orElse(USUAL_WIDTH);
        int highest = used.stream().mapToInt(ProblemId::number).max().orElse(0);
        int named = loaded.sources().stream()
                .mapToInt(file -> highestIn(file, width))
                .max()
                .orElse(0);
        return String.format(Locale.ROOT, "%s-%0" + width + "d", prefix, Math.max(highest, named) + 1);
    }

    /** Numbers written where only numbers stand. */
    private Stream<ProblemId> ids() {
        var ledger = loaded.ledger();
        Stream<ProblemId> seen =
                loaded.numbersSeen().stream().map(ProblemId::parse).flatMap(Optional::stream);
        Stream<ProblemId> progress = ledger.periods().stream()
                .flatMap(period -> period.returns().stream())
                .flatMap(unitReturn -> unitReturn.progress().stream())
                .map(report -> report.problem());
        Stream<ProblemId> notices = ledger.oversight().notices().stream().flatMap(notice -> notice.problems().stream());
        return Stream.of(seen, progress, notices).flatMap(ids -> ids);
    }

    /** The highest number of the usual width named in a file; 上庄-2017 is no number where they have three digits. */
    private int highestIn(SourceFile file, int width) {
        Pattern form = Pattern.compile(Pattern.quote(prefix) + "\\s*-\\s*(\\d{" + width + "})(?!\\d)");
        String text = Normalizer.normalize(file.text(), Normalizer.Form.NFKC);
        Matcher named = form.matcher(text);
        List<Integer> numbers = new ArrayList<>();
        while (named.find()) {
            int end = named.start() + prefix.length();
            boolean other = longerPrefixes.stream().anyMatch(longer -> text.startsWith(longer, end - longer.length()));
            if (!other) {
                numbers.add(Integer.parseInt(named.group(1)));
            }
        }
        return numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
