package taizhang.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import taizhang.diagnostic.SourceFile;
import taizhang.model.Gaps;
import taizhang.model.Ledger;
import taizhang.model.ProblemId;
import taizhang.model.Unit;

/**
 * What was written but did not read. It has been reported, so no rule complains that it is missing: one slip never makes
 * ten findings.
 *
 * @param gaps what the reader says
 * @param periods 截止 of the period files that did not read, by their names
 * @param problemTexts texts of the files under 问题/ when some number itself did not read, else empty
 * @param periodTexts period files by 截止 in the name, when some return did not read, else empty
 * @param noticeText text of 督办.yaml when some notice did not read, else empty
 * @param highest highest number of each prefix
 * @param strays numbers that stand behind 编号 in some file and are of no problem that was read: their record ran into another
 */
record Unread(
        Gaps gaps,
        List<LocalDate> periods,
        List<SourceFile> problemTexts,
        List<SourceFile> periodTexts,
        Optional<SourceFile> noticeText,
        Map<String, Integer> highest,
        Set<String> strays) {
    private static final Pattern NUMBER = Pattern.compile("编号\\s{0,4}[:：]\\s{0,4}(\\S{1,20})");

    /** No number is as high. */
    private static final int ANY = 1_000_000_000;

    static Unread of(Ledger ledger, Gaps gaps, List<SourceFile> sources) {
        Set<String> readFiles = new HashSet<>();
        ledger.periods().forEach(period -> readFiles.add(period.origin().span().file()));
        List<LocalDate> periods = gaps.isWhole(Gaps.Part.PERIODS)
                ? List.of()
                : in(sources, "/周报/")
                        .filter(file -> !readFiles.contains(file.path()))
                        .flatMap(file -> dateOf(file.path()).stream())
                        .toList();
        Map<String, Integer> highest = new HashMap<>();
        if (!gaps.isWhole(Gaps.Part.PROBLEMS)) {
            Set<String> files = in(sources, "/问题/").map(Unread::nameOf).collect(Collectors.toSet());
            ledger.units()
                    .units()
                    .forEach(unit -> highest.put(unit.prefix(), names(unit).anyMatch(files::contains) ? 0 : ANY));
            Stream.concat(ledger.problems().stream().map(problem -> problem.id()), gaps.problems().stream())
                    .forEach(id -> highest.merge(id.prefix(), id.number(), Math::max));
        }
        return new Unread(
                gaps,
                periods,
                gaps.isWhole(Gaps.Part.PROBLEMS)
                        ? List.of()
                        : in(sources, "/问题/").toList(),
                gaps.isWhole(Gaps.Part.PERIODS)
                        ? List.of()
                        : in(sources, "/周报/").toList(),
                sources.stream()
                        .filter(file -> !gaps.isWhole(Gaps.Part.NOTICES))
                        .filter(file -> file.path().matches("(.*/)?督办\\.ya?ml"))
                        .findFirst(),
                highest,
                strays(ledger, in(sources, "/问题/").toList()));
    }

    private static Set<String> strays(Ledger ledger, List<SourceFile> files) {
        Set<String> read = new HashSet<>();
        ledger.problems().forEach(problem -> read.add(problem.id().text()));
        Set<String> strays = new HashSet<>();
        for (SourceFile file : files) {
            String text = file.text();
            Matcher number = NUMBER.matcher(text);
            for (int at = text.indexOf("编号"); at >= 0; at = text.indexOf("编号", at + 2)) {
                number.region(at, text.length());
                if (number.lookingAt() && !read.contains(number.group(1)) && !isComment(text, at)) {
                    strays.add(number.group(1));
                }
            }
        }
        return strays;
    }

    private static boolean isComment(String text, int at) {
        return text.substring(TextPlace.lineStart(text, at), at).strip().startsWith("#");
    }

    private static String nameOf(SourceFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
    }

    private static Stream<String> names(Unit unit) {
        return Stream.concat(Stream.of(unit.id().name(), unit.shortName()), unit.formerNames().stream());
    }

    private static Stream<SourceFile> in(List<SourceFile> sources, String folder) {
        return sources.stream().filter(file -> ("/" + file.path()).contains(folder));
    }

    private static Optional<LocalDate> dateOf(String path) {
        try {
            String name = path.substring(path.lastIndexOf('/') + 1);
            return Optional.of(LocalDate.parse(name.replaceFirst("\\.ya?ml$", "")));
        } catch (DateTimeParseException otherName) {
            return Optional.empty();
        }
    }

    /**
     * Whether a problem of this number may have been written: its record did not read; or some number did not, and this
     * one stands in a file, fills a hole in its prefix or comes next.
     */
    boolean mayHold(ProblemId problem) {
        if (gaps.problems().contains(problem) || strays.contains(problem.text())) {
            return true;
        }
        Integer last = highest.get(problem.prefix());
        return (last != null && problem.number() <= last + 1)
                || problemTexts.stream().anyMatch(file -> file.text().contains(problem.text()));
    }

    /** Whether a unit may have an entry in a period file that did not read. */
    boolean mayName(String periodFile, Unit unit) {
        return names(unit).anyMatch(name -> mayHold(periodFile, name));
    }

    /** Whether a period file has a key of this name among what did not read. */
    private boolean mayHold(String periodFile, String key) {
        return periodTexts.stream()
                .filter(file -> file.path().equals(periodFile))
                .anyMatch(file -> file.text().contains(key + ":") || file.text().contains(key + "："));
    }

    /** Whether a later period file names a problem in something that did not read. */
    boolean mayNameLater(String periodFile, ProblemId problem) {
        return periodTexts.stream()
                .filter(file -> file.path().compareTo(periodFile) > 0)
                .anyMatch(file -> file.text().contains(problem.text()));
    }

    /** Whether a notice of this number may have been written. */
    boolean mayHoldNotice(String number) {
        return !gaps.isWhole(Gaps.Part.NOTICES)
                && noticeText.map(file -> file.text().contains(number)).orElse(true);
    }

    /** Whether a period between two days did not read. */
    boolean mayHoldPeriod(LocalDate after, LocalDate before) {
        return periods.stream().anyMatch(day -> day.isAfter(after) && day.isBefore(before));
    }

    /** Whether all of 专项.yaml was read. */
    boolean hasWholeCampaign() {
        return gaps.isWhole(Gaps.Part.CAMPAIGN);
    }
}
